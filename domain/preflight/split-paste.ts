import { machineNameOf } from '../parameters/checks/account-place.ts'
import { cutAtSigns, type Part } from './cut-at-signs.ts'
import type { EvidenceKind, Line, Section } from './evidence.ts'
import { findEnd } from './find-end.ts'
import { findTargets } from './find-targets.ts'
import { kindOfCommand, recogniseKind } from './recognise-kind.ts'

/** What stands before a command that was typed, here or in a session on another machine; PowerShell has drives of its own. */
const prompt =
  /^\s*(?:\[([\w.-]{1,100})\]: ?|[\w.\\-]{1,60}@([\w.-]{1,60}) )?(?:PS )?(?:[A-Za-z]\w{0,20}:\\[^<>|?*"\n]{0,200}|\\\\[\w.\\$-]{1,200})>\s?(.*)$/

/** The outputs that one paste holds, the first lines of what is none that is known, and the machines of the prompts. */
export type Pasted = { sections: Section[]; unknown: Line[]; hosts: string[] }

/**
 * The outputs that one paste holds. Prompts part them; without any, a line that only another command writes begins the
 * next. What nothing tells apart stays together.
 */
export function splitPaste(lines: readonly Line[], given: EvidenceKind | undefined): Pasted {
  const parts = cutAtPrompts(lines)
  const hasPrompts = parts.some(({ command }) => command !== null)
  const pasted: Pasted = { sections: [], unknown: [], hosts: [] }
  for (const part of parts) {
    const typed = part.command
    const named = typed === null ? null : kindOfCommand(typed)
    if (!named && part.lines.every(({ text }) => text.trim() === '')) continue
    // The command for rights asks for an identifier too, of which a console may have broken off the end.
    const mayBeSeveral = typed !== null && (isCompound(typed) || named === 'user-rights')
    const isSeveral = mayBeSeveral && named !== 'event-log'
    const isOne = (named !== null && !isSeveral) || (given && !hasPrompts)
    for (const piece of isOne ? [part] : cutAtSigns(part)) {
      const own = isSeveral ? recogniseKind(piece.lines) : null
      const kind = own ?? named ?? (hasPrompts ? null : given) ?? recogniseKind(piece.lines) ?? given
      if (kind === undefined) noteUnknown(piece.lines, pasted)
      else {
        addSection(kind, { ...piece, command: kind === named ? typed : null }, typed, pasted)
        const asked = findTargets(typed)
        pasted.hosts.push(...(asked.length > 0 ? asked : part.host ? [part.host] : []))
      }
    }
  }
  return pasted
}

/** Whether several commands were typed on one line, one after the other. */
function isCompound(typed: string): boolean {
  const bare = typed.replace(/"[^"]*"|'[^']*'/g, '')
  // What brackets hold parts nothing; each bracket is looked at once, however deep they stand in each other.
  const open: { closing: string; marks: number }[] = []
  const waiting: Record<string, number> = { ')': 0, '}': 0 }
  let marks = 0
  for (const sign of bare) {
    if (sign === ';' || sign === '&') marks++
    const closing = sign === '(' ? ')' : sign === '{' ? '}' : null
    if (closing) {
      open.push({ closing, marks })
      waiting[closing] = (waiting[closing] ?? 0) + 1
    }
    if (!waiting[sign]) continue
    for (let last = open.pop(); last; last = last.closing === sign ? undefined : open.pop()) {
      waiting[last.closing] = (waiting[last.closing] ?? 0) - 1
      marks = last.marks
    }
  }
  return marks > 0
}

/** What a shell says when it is opened. */
const GREETING = /Microsoft Windows \[|Microsoft Corporation|^Windows PowerShell$|^PowerShell \d|\baka\.ms\//

function noteUnknown(lines: readonly Line[], { unknown }: Pasted): void {
  const first = lines.find(({ text }) => text.trim() !== '' && !GREETING.test(text.trim()))
  if (first) unknown.push(first)
}

/** An output, and what stands below it, which may be one of another kind or none. */
function addSection(kind: EvidenceKind, part: Part, typed: string | null, pasted: Pasted): void {
  const end = findEnd(kind, part.lines)
  const [own, below] = [part.lines.slice(0, end), part.lines.slice(end)]
  const start = part.start ?? own[0]?.number ?? 1
  pasted.sections.push({ kind, command: part.command, typed, lines: own, isEnded: part.isEnded, start })
  if (below.length === 0) return
  for (const piece of cutAtSigns({ command: null, lines: below, isEnded: part.isEnded })) {
    const next = recogniseKind(piece.lines)
    if (next === null) noteUnknown(piece.lines, pasted)
    else addSection(next, piece, typed, pasted)
  }
}

function cutAtPrompts(lines: readonly Line[]): Part[] {
  const parts: Part[] = [{ command: null, lines: [], isEnded: false }]
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), 0)
  // The window that broke a command off, whose rest stands on the next line.
  let isBroken = false
  for (const line of lines) {
    const [, session, shell, command] = prompt.exec(line.text) ?? []
    const last = parts.at(-1)
    if (command !== undefined) {
      if (last) last.isEnded = !isUnfinished(last)
      parts.push({
        command: command.trim() === '' ? null : command.trim(),
        lines: [],
        isEnded: false,
        start: line.number,
        host: machineNameOf(session ?? shell ?? ''),
      })
      isBroken = fillsWindow(line.text, width) && (WINDOWS.has(width) || isOpen(command))
    } else if (isBroken && last && last.command !== null && line.text.trim() !== '') {
      last.command += line.text.trimEnd()
      isBroken = fillsWindow(line.text, width) && last.command.length < LONGEST_COMMAND
    } else {
      last?.lines.push(line)
      isBroken = false
    }
  }
  return parts.filter(({ command, lines: held }) => command !== null || held.length > 0)
}

/** Windows takes no longer one. */
const LONGEST_COMMAND = 8191

/** How wide a window is that nobody has pulled. */
const WINDOWS: ReadonlySet<number> = new Set([80, 100, 120])

const fillsWindow = (text: string, width: number) => text.length === width && /\S$/.test(text)

/** Whether a command was left before it was whole: what it did not answer says nothing. */
const isUnfinished = ({ command, lines }: Part): boolean =>
  command !== null && isOpen(command) && lines.every(({ text }) => text.trim() === '')

/** Whether something that was begun in a command is not closed in it. */
function isOpen(command: string): boolean {
  const bare = command.replace(/"[^"]*"|'[^']*'/g, '')
  const count = (sign: string) => bare.split(sign).length - 1
  return count('(') > count(')') || count('{') > count('}') || /\|\s*$|["']/.test(bare)
}
