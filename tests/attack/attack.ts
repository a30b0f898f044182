import { validateAnswer } from '../api/validate-answer.ts'
import { createRandom } from './random.ts'
import type { RawJson } from './raw-json.ts'
import { createSender, type Outcome, type Received } from './send-request.ts'
import { operations, type Request, shapeRequest } from './shape-request.ts'

/** Bounds of an answer in JSON; documents are apart. */
export const MOST_BYTES = 200_000
export const MOST_MS = 50
/** A reading tells of each of its lines, of which there may be 6,001. */
const MOST_BYTES_OF_READING = 5_000_000

/** Bodies kept of each operation because they cost the most so far. */
const KEPT = 12

export type Cost = { ms: number; bytes: number; request: Request }

export type Findings = {
  /** How many answers there were of each status, and of requests that were cut or ended without one. */
  outcomes: Record<string, number>
  /** What must not be: an answer of 5xx, silence, an answer that the document does not declare. */
  faults: { what: string; request: Request }[]
  slowest: Cost[]
  largest: Cost[]
}

export type Attack = { port: number; seed: number; requests: number; until?: () => boolean }

/**
 * Sends mutated requests over every operation one after the other, and climbs towards cost: bodies whose answers took
 * the longest or were the largest are kept and mutated further.
 */
export async function attack({ port, seed, requests, until = () => false }: Attack): Promise<Findings> {
  const random = createRandom(seed)
  const { send, close } = createSender(port)
  const dear = new Map<string, { json: RawJson; ms: number; bytes: number }[]>()
  const findings: Findings = { outcomes: {}, faults: [], slowest: [], largest: [] }
  const count = (name: string) => {
    findings.outcomes[name] = (findings.outcomes[name] ?? 0) + 1
  }
  try {
    for (let sent = 0; sent < requests && !until(); sent++) {
      const operation = random.pick(operations)
      const kept = dear.get(operation.key) ?? []
      const request = shapeRequest(
        operation,
        kept.map(({ json }) => json),
        random,
      )
      const outcome = await send(request)
      count(typeof outcome === 'string' ? outcome : String(outcome.status))
      const what = findFault(request, outcome)
      if (what) findings.faults.push({ what, request })
      if (typeof outcome === 'string' || !isJson(outcome)) continue
      const least = kept.length < KEPT ? 0 : Math.min(...kept.map(({ ms }) => ms))
      const isSlow = outcome.ms > Math.max(least, 3)
      const ms = isSlow ? Math.min(outcome.ms, await repeat(send, request)) : outcome.ms
      const cost = { ms, bytes: outcome.bytes.length, request }
      keep(findings.slowest, cost, 'ms', 10)
      if (!isTheDocument(request)) keep(findings.largest, cost, 'bytes', 10)
      if (request.json !== undefined && outcome.status === 200) {
        const entry = { json: request.json, ms, bytes: cost.bytes }
        // Half of them for their time, half for their size.
        const byTime = [...kept, entry].sort((a, b) => b.ms - a.ms).slice(0, KEPT / 2)
        const bySize = [...kept, entry].sort((a, b) => b.bytes - a.bytes).slice(0, KEPT / 2)
        dear.set(operation.key, [...new Set([...byTime, ...bySize])])
      }
    }
  } finally {
    close()
  }
  return findings
}

/** The shortest of three more tries: the cost of the request, not of what else the machine did. */
async function repeat(send: (request: Request) => Promise<Outcome>, request: Request): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 3; round++) {
    const outcome = await send(request)
    if (typeof outcome !== 'string') times.push(outcome.ms)
  }
  return Math.min(...times)
}

function isJson({ headers }: Received): boolean {
  return /json/.test(headers.get('content-type') ?? '')
}

/** The OpenAPI document is as large as the API, whatever is sent. */
function isTheDocument({ operation }: Request): boolean {
  return operation.endsWith('/openapi.json')
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

function findFault(request: Request, outcome: Outcome): string | undefined {
  if (request.transport === 'cut') return undefined
  if (typeof outcome === 'string') return `no answer: ${outcome}`
  if (outcome.status >= 500) return `status ${outcome.status}`
  const text = isJson(outcome) || outcome.bytes.length < 300 ? utf8.decode(outcome.bytes) : 'a document'
  try {
    const json = isJson(outcome) && text !== '' ? JSON.parse(text) : undefined
    validateAnswer(request.method, request.path, { ...outcome, text, json })
  } catch (error) {
    return String(error).slice(0, 600)
  }
  const most = request.operation.endsWith('-readings') ? MOST_BYTES_OF_READING : MOST_BYTES
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
