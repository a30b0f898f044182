import type { Line, Reading, Section } from '../evidence.ts'
import { hasGap, isShortened, splitStages } from '../is-shortened.ts'
import { joinTexts } from '../join-texts.ts'

/** TCP, local address and port, remote address, and whatever the language calls the state. */
const ROW =
  /^\s*TCP\s+(\[[^\]\s]{1,60}\]|[^\s:]{1,60}):(\d{1,5})\s+(\[[^\]\s]{1,60}\]|[^\s:]{1,253}):(\d{1,5}|\*|\S{1,30})(?:\s+(\S.*))?$/
const POWERSHELL =
  /^\s*([\d.]{7,15}|[\da-f:%]{2,45})\s+(\d{1,5})\s+([\d.]{7,15}|[\da-f:%]{2,45})\s+(\d{1,5})\s+(\S.*)$/i
const NO_ADDRESS = /^(?:0\.0\.0\.0|\[::\]|::|\*)$/
const LAST_PORT = 65_535

type Port = { port: number; local: string; line: Line; owner: string | null }

/**
 * `netstat` with any of its letters, in any language: who listens has no remote address. Up to which port the list
 * reaches is a fact of its own, since a list that was cut says nothing of the ports that come later.
 */
export function readNetstat(section: Section): Reading {
  const { lines } = section
  const listening: Port[] = []
  let coverage = 0
  let last: Port | null = null
  for (const line of lines) {
    const row = readRow(line)
    if (row) {
      coverage = Math.max(coverage, reachOf(row))
      last = row.isListening ? row : null
      if (row.isListening) listening.push(row)
      continue
    }
    if (/^\s*UDP\s/.test(line.text)) coverage = LAST_PORT
    const owner = /^\s{0,6}\[([^\]]{1,100})\]\s*$/.exec(line.text)?.[1]
    if (owner && last) last.owner = owner
    if (/^\s*UDP\s/.test(line.text)) last = null
  }
  return toReading(listening, coverageOf(section, listening, coverage))
}

/** Every Windows listens there; who asked for some ports only has it not in the list. */
const ALWAYS_OPEN = 135

/** Up to which port a list that is not whole reaches; a list of chosen rows reaches none but these. */
function coverageOf(
  { lines, isEnded, command, typed }: Section,
  listening: readonly Port[],
  reached: number,
): number {
  if (isOfChosenRows(typed ?? '') || hasGap(lines)) return 0
  // On every Windows somebody listens by IPv4: who has no such row did not ask for them.
  if (!listening.some(({ local }) => /^\d/.test(local))) return 0
  const first = lines.findIndex(line => readRow(line) !== null)
  const hasHead = lines.slice(0, Math.max(first, 0)).some(({ text }) => text.trim() !== '')
  const isTold = command !== null || hasHead
  if (!isTold && !listening.some(({ port }) => port === ALWAYS_OPEN)) return 0
  // Below its command, with its head and the end of its last line, a list is whole however short it is.
  const isWhole = command !== null && (isEnded || (hasHead && lines.at(-1)?.text === ''))
  if (isWhole && reached > 0) return LAST_PORT
  // Sorted otherwise, no row shows how far a list goes.
  return /\|\s*sort\b/i.test(typed ?? '') ? 0 : reached
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

function readRow(line: Line): (Port & { isListening: boolean; isDescending: boolean }) | null {
  const [, local, port, remote, remotePort, rest = ''] = ROW.exec(line.text) ?? []
  if (local !== undefined && remote !== undefined) {
    const pid = /(\d{1,7})\s*$/.exec(rest)?.[1] ?? null
    const isListening = NO_ADDRESS.test(remote) && (remotePort === '0' || remotePort === '*')
    return { port: Number(port), local, line, owner: pid && `pid ${pid}`, isListening, isDescending: false }
  }
  const [, from, own, to, other, state = ''] = POWERSHELL.exec(line.text) ?? []
  if (from === undefined || to === undefined) return null
  const isListening = NO_ADDRESS.test(to) && other === '0'
  const pid = /\s(\d{1,7})\s*$/.exec(state)?.[1] ?? null
  return { port: Number(own), local: from, line, owner: pid && `pid ${pid}`, isListening, isDescending: true }
}

/** Rows stand in the order of addresses and ports: 0.0.0.0 first and rising, in PowerShell last and falling. */
function reachOf({
  local,
  port,
  isDescending,
}: {
  local: string
  port: number
  isDescending: boolean
}): number {
  if (isDescending) return local === '0.0.0.0' && port <= 135 ? LAST_PORT : 0
  return local === '0.0.0.0' ? Math.min(port, LAST_PORT) : LAST_PORT
}

function toReading(listening: readonly Port[], coverage: number): Reading {
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
      { id: 'ports.coverage', value: coverage, line: listening.at(-1)?.line ?? first.line },
      ...(Object.keys(owners).length > 0
        ? [{ id: 'ports.owners' as const, value: owners, line: first.line }]
        : []),
      // Each port with its own line, for the quote of what it decides.
      ...listening.map(({ port, line }) => ({ id: 'ports.listening' as const, value: [port], line })),
    ],
    unreadable: [],
  }
}
