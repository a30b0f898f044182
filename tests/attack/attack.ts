import { validateAnswer } from '../api/validate-answer.ts'
import { createKnownObjects, type KnownObjects } from './known-objects.ts'
import { createRandom, type Random } from './random.ts'
import type { RawJson } from './raw-json.ts'
import { createSender, type Outcome, type Received } from './send-request.ts'
import { type Credentials, type Operation, operations, type Request, shapeRequest } from './shape-request.ts'

/** Bounds of an answer in JSON; documents are apart. */
export const MOST_BYTES = 200_000
export const MOST_MS = 50
/** A reading tells of each of its lines, of which there may be 6,001; a quote holds what a megabyte of it asked for. */
const MOST_BYTES_OF_LONG = 5_000_000
const mayBeLong = ({ operation }: Request) => operation.endsWith('-readings') || /quote|sites/.test(operation)

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Operations that hash a password whatever they are sent: each takes as long as thirty others, and is drawn a quarter as often. */
const hashing = /\/(?:sign-in\/email|change-password|two-factor\/(?:enable|disable))$/

/** Bodies kept of each operation because they cost the most so far. */
const KEPT = 12

export type Cost = { ms: number; bytes: number; request: Request }

export type Findings = {
  /** How many answers there were of each status, and of requests that were cut or ended without one. */
  outcomes: Record<string, number>
  /** What must not be: an answer of 5xx, silence, an answer that the document does not declare. */
  faults: { what: string; request: Request }[]
  /** Operations that did what they are for at least once. */
  done: Set<string>
  slowest: Cost[]
  largest: Cost[]
}

export type Attack = {
  port: number
  /** Its session goes on as that of a browser does, also for an attack after this one. */
  credentials: Credentials
  known?: KnownObjects
  seed: number
  requests: number
  until?: () => boolean
  /** Told now and then how far it is. */
  tell?: (sent: number, findings: Findings) => void
}

/**
 * Sends mutated requests over every operation one after the other, and climbs towards cost: bodies whose answers took
 * the longest or were the largest are kept and mutated further.
 */
export async function attack(parts: Attack): Promise<Findings> {
  const { port, credentials, known = createKnownObjects(), seed, requests, until = () => false, tell } = parts
  const random = createRandom(seed)
  const { send, close } = createSender(port)
  const dear = new Map<string, { json: RawJson; ms: number; bytes: number }[]>()
  const findings: Findings = { outcomes: {}, faults: [], done: new Set(), slowest: [], largest: [] }
  const count = (name: string) => {
    findings.outcomes[name] = (findings.outcomes[name] ?? 0) + 1
  }
  try {
    for (let sent = 0; sent < requests && !until(); sent++) {
      if (sent % 10_000 === 0) tell?.(sent, findings)
      const operation = pickOperation(random)
      const kept = dear.get(operation.key) ?? []
      const found = kept.map(({ json }) => json)
      const request = shapeRequest(operation, { random, credentials, known, found })
      const outcome = await send(request)
      count(typeof outcome === 'string' ? outcome : String(outcome.status))
      if (typeof outcome !== 'string' && request.headers.cookie) browse(credentials.session, outcome)
      const what = findFault(request, outcome)
      if (what) findings.faults.push({ what, request })
      if (typeof outcome !== 'string' && outcome.status < 300 && request.method === operation.method)
        findings.done.add(operation.key)
      if (typeof outcome === 'string' || !isJson(outcome)) continue
      const least = kept.length < KEPT ? 0 : Math.min(...kept.map(({ ms }) => ms))
      if (request.method === operation.method && outcome.status < 300)
        known.learn(operation.key, request.path.split('?')[0] ?? '', readJson(outcome), request.json)
      const isSlow = outcome.ms > Math.max(least, 3) && !mayTakeLonger(request)
      const ms = isSlow ? await repeat(send, request, outcome) : outcome.ms
      const cost = { ms, bytes: outcome.bytes.length, request }
      if (!mayTakeLonger(request)) keep(findings.slowest, cost, 'ms', 10)
      if (!isTheDocument(request)) keep(findings.largest, cost, 'bytes', 10)
      if (request.json !== undefined && outcome.status < 300) {
        const entry = { json: request.json, ms, bytes: cost.bytes }
        // Half of them for their time, half for their size.
        const byTime = [...kept, entry].sort((a, b) => b.ms - a.ms).slice(0, KEPT / 2)
        const bySize = [...kept, entry].sort((a, b) => b.bytes - a.bytes).slice(0, KEPT / 2)
        dear.set(operation.key, [...new Set([...byTime, ...bySize])])
      }
    }
    const lost = await findLostSession(send, credentials)
    if (lost) findings.faults.push(lost)
  } finally {
    close()
  }
  return findings
}

function pickOperation(random: Random): Operation {
  for (;;) {
    const operation = random.pick(operations)
    if (!hashing.test(operation.path) || random.once(4)) return operation
  }
}

/** Takes over the cookies that an answer sets, as a browser does: a new password, for one, begins another session. */
function browse(session: { cookie: string }, { headers }: Received): void {
  const jar = new Map(session.cookie.split('; ').map(each => [each.split('=')[0], each]))
  for (const set of headers.getSetCookie()) {
    const [pair = ''] = set.split(';')
    if (!/max-age=0/i.test(set)) jar.set(pair.split('=')[0], pair)
  }
  session.cookie = [...jar.values()].join('; ')
}

/** Whether the attack has shut itself out on the way: then nothing behind a session was attacked any more. */
async function findLostSession(
  send: (request: Request) => Promise<Outcome>,
  { session }: Credentials,
): Promise<Findings['faults'][number] | undefined> {
  const path = '/api/v1/session'
  const request: Request = {
    operation: `get ${path}`,
    method: 'GET',
    path,
    headers: { accept: 'application/json', ...session },
    transport: 'whole',
  }
  const outcome = await send(request)
  const isIn = typeof outcome !== 'string' && outcome.status === 200
  return isIn ? undefined : { what: 'the attack has lost its session', request }
}

/** The shortest of the request and three more tries that end as it did: its own cost, not what else the machine did. */
async function repeat(
  send: (request: Request) => Promise<Outcome>,
  request: Request,
  { status, ms }: Received,
): Promise<number> {
  let shortest = ms
  for (let round = 0; round < 3; round++) {
    const outcome = await send(request)
    if (typeof outcome !== 'string' && outcome.status === status) shortest = Math.min(shortest, outcome.ms)
  }
  return shortest
}

function isJson({ headers }: Received): boolean {
  return /json/.test(headers.get('content-type') ?? '')
}

/** What asks for a password is slow on purpose, and a quote is issued with its documents. */
function mayTakeLonger({ operation }: Request): boolean {
  return operation.startsWith('post /api/auth/') || operation.endsWith('/issue')
}

function readJson({ bytes }: Received): unknown {
  return bytes.length > 0 ? JSON.parse(utf8.decode(bytes)) : undefined
}

/** The OpenAPI document is as large as the API, whatever is sent. */
function isTheDocument({ operation }: Request): boolean {
  return operation.endsWith('/openapi.json')
}

function findFault(request: Request, outcome: Outcome): string | undefined {
  if (request.transport === 'cut') return undefined
  if (typeof outcome === 'string') return `no answer: ${outcome}`
  if (outcome.status >= 500) return `status ${outcome.status}`
  const text = isJson(outcome) || outcome.bytes.length < 300 ? utf8.decode(outcome.bytes) : 'a document'
  try {
    const json = isJson(outcome) ? readJson(outcome) : undefined
    validateAnswer(request.method, request.path, { ...outcome, text, json })
  } catch (error) {
    return String(error).slice(0, 600)
  }
  const most = mayBeLong(request) ? MOST_BYTES_OF_LONG : MOST_BYTES
  if (isJson(outcome) && outcome.bytes.length > most && !isTheDocument(request))
    return `${outcome.bytes.length} bytes`
  return undefined
}

function keep(list: Cost[], cost: Cost, by: 'ms' | 'bytes', most: number): void {
  if (list.length === most && cost[by] <= (list.at(-1)?.[by] ?? 0)) return
  list.push(cost)
  list.sort((a, b) => b[by] - a[by])
  list.length = Math.min(list.length, most)
}
