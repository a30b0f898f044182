import type { Line, Reading, Section } from '../evidence.ts'
import { hasGap, isShortened, splitStages } from '../is-shortened.ts'
import { joinTexts } from '../join-texts.ts'

/** TCP, local address and port, remote address, and whatever the language calls the state. */
const ROW =
  /^\s*TCP\s+(\[[^\]\s]{1,60}\]|[^\s:]{1,60}):(\d{1,5})\s+(\[[^\]\s]{1,60}\]|[^\s:]{1,253}):(\d{1,5}|\*|\S{1,30})(?:\s+(\S.*))?$/
const POWERSHELL =
  /^\s*([\d.]{7,15}|[\da-f:%]{2,45})\s+(\d{1,5})\s+([\d.]{7,15}|[\da-f:%]{2,45})\s+(\d{1,5})\s+(\S.*)$/i
const NO_ADDRESS = /^(?:0\.0\.0\.0|\[::\]|::|\*)$/
/** Taken, though nobody listens yet; PowerShell shows it, and netstat where `-q` asks for it. */
const BOUND = /^Bound\b/i
const FIRST_PORT = 1

type Port = { port: number; local: string; line: Line; owner: string | null }
type Row = Port & { isListening: boolean; isDescending: boolean }

/**
 * `netstat` with any of its letters, in any language: who listens has no remote address. Which ports the list is whole
 * for are facts of their own, since one that was cut says nothing of those that are not in it.
 */
export function readNetstat(section: Section): Reading {
  const { lines } = section
  const listening: Port[] = []
  const connected: Connected[] = []
  const order: Order = { first: null, top: 0, isRising: true, reachesEnd: false }
  let last: Port | null = null
  for (const line of lines) {
    const row = readRow(line)
    if (row) {
      follow(order, row)
      last = row.isListening ? row : null
      if (row.isListening) listening.push(row)
      else if (connected.length < MOST_QUOTED) connected.push({ line, ports: [row.port] })
      else connected.at(-1)?.ports.push(row.port)
      continue
    }
    const isUdp = /^\s*UDP\s/.test(line.text)
    if (isUdp) order.reachesEnd = true
    const owner = /^\s{0,6}\[([^\]]{1,100})\]\s*$/.exec(line.text)?.[1]
    if (owner && last) last.owner = owner
    if (isUdp) last = null
  }
  return toReading(listening, connected, findStart(section, listening, order))
}

/** Of so many connections each is quoted by its own row, of more all by that of the last. */
const MOST_QUOTED = 1000
type Connected = { line: Line; ports: number[] }

/** How the rows of TCP stand, and whether what comes below them is in the list. */
type Order = { first: Row | null; top: number; isRising: boolean; reachesEnd: boolean }

/** Rows stand in the order of addresses and ports: 0.0.0.0 first and rising, in PowerShell last and falling. */
function follow(order: Order, row: Row): void {
  order.first ??= row
  const isOfAll = row.local === '0.0.0.0'
  order.reachesEnd = row.isDescending && isOfAll && row.port <= ALWAYS_OPEN
  if (!isOfAll) return
  order.isRising &&= !row.isDescending && row.port >= order.top
  order.top = row.port
}

/** Every Windows listens there. */
const ALWAYS_OPEN = 135
/** The titles of the columns, in any language, or the rule below them. */
const HEAD = /\bProto\b|-{4,}|\S(?: {2,}|\t)\s*\S.*?(?: {2,}|\t)\s*\S/

/**
 * From which port on a list is whole; null where it is not, or was asked for chosen rows. The order of the rows shows of
 * no port that one of another address is not still to come: only below the last row is there none.
 */
function findStart(
  { lines, isEnded, command, typed }: Section,
  listening: readonly Port[],
  { first, isRising, reachesEnd }: Order,
): number | null {
  if (!first || isOfChosenRows(typed ?? '') || hasGap(lines)) return null
  // On every Windows somebody listens by IPv4: who has no such row did not ask for them.
  if (!listening.some(({ local }) => /^\d/.test(local))) return null
  const above = lines.findLast(({ text, number }) => number < first.line.number && text.trim() !== '')
  const hasHead = above !== undefined && HEAD.test(above.text)
  const hasEnd = lines.at(-1)?.text === ''
  // Below its command, with its head and the end of its last line, a list is whole however short it is.
  if (command !== null && (isEnded || (hasHead && hasEnd)))
    return reachesEnd || !first.isDescending ? FIRST_PORT : null
  // Sorted otherwise, no row shows how far a list goes.
  if (!reachesEnd || /\|\s*sort\b/i.test(typed ?? '')) return null
  if (command !== null || hasHead) return hasEnd || !first.isDescending ? FIRST_PORT : null
  const isOpen = listening.some(({ port, local }) => port === ALWAYS_OPEN && local === '0.0.0.0')
  return isOpen && isRising && first.local === '0.0.0.0' ? first.port : null
}

/** Those on which somebody listens are all that is wanted. */
const LISTENING =
  /^(?:(?:find|findstr|Select-String|sls)(?:\.exe)?(?:\s+(?:\/[ir]|-Pattern|-SimpleMatch))*\s+(?:\/c:)?["']?(?:LISTEN\w*|ABH\S*?|LYSSN\S*?|ESCUCH\S*?)["']?|(?:Where-Object|where|\?)\s+(?:-Property\s+)?(?:\{\s*\$(?:_|PSItem)\.)?State\s+-(?:i?eq|i?like|i?match)\s+["']?Listen\*?["']?\s*\}?)$/i

function isOfChosenRows(typed: string): boolean {
  const [first = '', ...stages] = splitStages(typed)
  const isOfOther = /\s-\w*p\s+(?!tcp(?:\s|$))/i.test(first) && /^netstat\b/i.test(first)
  const isOfSome = /\s-(?:Local|Remote|Owning|Applied|Offload|Creation|CimS|Throttle)/i.test(first)
  const others = stages.filter(stage => !LISTENING.test(stage))
  // Of a port, a row of a connection may be shown and the one that listens left out.
  const isListening = /\s-State\s+["']?Listen\b(?!["']?\s*,)/i.test(first) || LISTENING.test(stages[0] ?? '')
  const columns = isListening ? ['LocalPort'] : ['LocalPort', 'State']
  return isOfOther || isOfSome || isShortened([first, ...others].join('|'), columns)
}

function readRow(line: Line): Row | null {
  const [, local, port, remote, remotePort, rest = ''] = ROW.exec(line.text) ?? []
  if (local !== undefined && remote !== undefined) {
    const pid = /(\d{1,7})\s*$/.exec(rest)?.[1] ?? null
    const isListening =
      NO_ADDRESS.test(remote) && (remotePort === '0' || remotePort === '*') && !BOUND.test(rest)
    return { port: Number(port), local, line, owner: pid && `pid ${pid}`, isListening, isDescending: false }
  }
  const [, from, own, to, other, state = ''] = POWERSHELL.exec(line.text) ?? []
  if (from === undefined || to === undefined) return null
  const isListening = NO_ADDRESS.test(to) && other === '0' && !BOUND.test(state)
  const pid = /\s(\d{1,7})\s*$/.exec(state)?.[1] ?? null
  return { port: Number(own), local: from, line, owner: pid && `pid ${pid}`, isListening, isDescending: true }
}

function toReading(
  listening: readonly Port[],
  connected: readonly Connected[],
  start: number | null,
): Reading {
  const [first] = listening
  if (!first) return { facts: [], unreadable: [] }
  const owners: Record<string, string> = {}
  for (const { port, owner } of listening)
    if (owner) {
      const known = owners[port]
      owners[port] = known === undefined ? owner : joinTexts(known, owner)
    }
  return {
    facts: [
      ...(start === null
        ? []
        : [{ id: 'ports.start' as const, value: start, line: listening.at(-1)?.line ?? first.line }]),
      ...(Object.keys(owners).length > 0
        ? [{ id: 'ports.owners' as const, value: owners, line: first.line }]
        : []),
      // Each port with its own line, for the quote of what it decides.
      ...listening.map(({ port, line }) => ({ id: 'ports.listening' as const, value: [port], line })),
      ...connected.map(({ ports, line }) => ({ id: 'ports.connected' as const, value: ports, line })),
    ],
    unreadable: [],
  }
}
