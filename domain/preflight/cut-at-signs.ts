import type { EvidenceKind, Line } from './evidence.ts'
import { namesController } from './parsers/read-net-user.ts'
import { findDynamicPorts, kindOfLine } from './recognise-kind.ts'

/** Lines with the command above them; `start` is the line of its prompt. */
export type Part = {
  command: string | null
  lines: Line[]
  isEnded: boolean
  start?: number
  host?: string | null
}

/** Kinds that hold words of all others to their end. */
const greedy = new Set<EvidenceKind>(['web-config', 'collector'])
/** A key, a value, or the bytes that go on with one. */
const OF_REGISTRY = /^\s*\[?-?HKEY_|^"|^@=|^;|\sREG_[A-Z_]+|^\s+(?:[\da-f]{2},)*[\da-f]{2}\\?\s*$/i
const PROGRAMS = /^\s*DisplayName\s+DisplayVersion\b/
const PROPERTY = /^\s*\w{2,40}\s*:/

/** The third row of systeminfo, below the names of the machine and of its system. */
const VERSION = /:\s+\d+\.\d+\.\d{4,5}\b.{1,60}\d{4,5}\s*$/

/** An identifier that was asked for stands alone, without a head. */
const SID = /^\s*S-1-5-21-[\d-]+\s*$/

/** Parts outputs that no prompt parts: a line that only another command writes begins the next. */
export function cutAtSigns(part: Part): Part[] {
  const parts: Part[] = []
  const ranges = findDynamicPorts(part.lines)
  let start = part.start
  let kind: EvidenceKind | null = null
  // Programs can be called anything, as long as their table lasts.
  let isTable = false
  for (const [index, line] of part.lines.entries()) {
    const last = parts.at(-1)
    const isEdge = last !== undefined && ranges.has(index)
    if (line.text.trim() === '') isTable = false
    const isHeld: boolean = isTable || isHeldBy(kind, line.text, last?.lines.at(-1)?.text ?? '')
    const next: EvidenceKind | null = isHeld ? null : (ranges.get(index) ?? kindOfLine(line.text))
    const isVersion = kind === 'systeminfo' && VERSION.test(line.text)
    const isAgain = isVersion && last?.lines.some(({ text }) => VERSION.test(text)) === true
    const isOther =
      isAgain ||
      isEdge ||
      (next !== null && kind !== null && next !== kind && !isAlike(kind, next, line.text))
    if (!last || isOther) {
      if (last) last.isEnded = true
      // The head of a command's output stands above the first line that tells what it is.
      const head =
        !last || !isOther || isEdge || SID.test(line.text)
          ? []
          : isAgain
            ? last.lines.splice(-2)
            : takeHead(last.lines, kind, next)
      parts.push({
        command: null,
        lines: [...head, line],
        isEnded: part.isEnded,
        ...(start !== undefined && { start }),
      })
      start = undefined
    } else last.lines.push(line)
    if (isEdge) kind = next
    else if (next !== null && (kind === null || isOther)) kind = next
    if (PROGRAMS.test(line.text)) isTable = true
  }
  return parts
}

/** Whether a line is of what stands above it, whatever it looks like. */
function isHeldBy(kind: EvidenceKind | null, text: string, above: string): boolean {
  // A console breaks a list of rights behind the star of an identifier too.
  if (SID.test(text) && /\*\s*$/.test(above)) return true
  if (kind === 'registry') return OF_REGISTRY.test(text)
  if (kind === 'programs') return PROPERTY.test(text)
  return kind !== null && greedy.has(kind)
}

/** Lines of both look alike in places: a host's name, an address, a state of sleep. */
function isAlike(kind: EvidenceKind, next: EvidenceKind, text: string): boolean {
  const alike: readonly EvidenceKind[] = ['machine-details', 'programs', 'ipconfig']
  if (kind === 'systeminfo') return alike.includes(next) && !PROGRAMS.test(text)
  return kind === 'netstat' && next === 'power-states'
}

/** What stands below the last blank line, and below what the output above is known by. */
function takeHead(lines: Line[], above: EvidenceKind | null, next: EvidenceKind | null): Line[] {
  const from = next === 'net-user' ? findUser(lines) : lines.findLastIndex(({ text }) => text.trim() === '')
  if (from <= 0 || (next !== 'net-user' && lines.length - from > 8)) return []
  const own = lines.findLastIndex(({ text }, index) => index > from && kindOfLine(text) === above)
  return lines.splice(own === -1 ? from : own + 1)
}

/** The rows above the groups of an account: as many, from its name to what follows it, in each of four blocks. */
const BLOCKS = [1, 5, 5, 7]

/** Where the rows of an account begin, with what names the domain above them; -1 where they are not whole. */
function findUser(lines: readonly Line[]): number {
  const isBlank = (at: number) => lines[at]?.text.trim() === ''
  let at = lines.length
  for (const rows of BLOCKS) {
    if (!isBlank(at - 1) && at < lines.length) return -1
    if (isBlank(at - 1)) at -= 1
    const least = at - rows
    while (at > least && at > 0 && !isBlank(at - 1)) at -= 1
    if (at !== least) return -1
  }
  const said = at - 2
  return isBlank(at - 1) && namesController([lines[said]?.text ?? '']) ? said : at
}
