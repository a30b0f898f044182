import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { quoteRequest, siteOf } from './make-objects.ts'

/** Writers of sites, beside one that makes quotes and issues them. */
const WRITERS_OF_SITES = 16
/** Quotes cost many times what sites do: so many other writes come between. */
const WRITES_PER_QUOTE = 200
const AGAIN_MS = 20

/** What was acknowledged. */
type Acknowledged = {
  /** Sites with the fields that they were given, sorted. */
  sites: Map<string, string[]>
  drafts: string[]
  issued: string[]
  writes: number
}

export type Writers = {
  count: () => number
  /** Waits until so many writes are acknowledged. */
  reach: (writes: number) => Promise<void>
  /** Ends when every request that was begun is answered. */
  stop: () => Promise<Acknowledged>
}

/** Writes all the time, and sends each request again until it is answered, as a client does that was cut off. */
export function startWriters(urlOf: () => string, key: string): Writers {
  const agent = new Agent({ keepAlive: true })
  const acknowledged: Acknowledged = { sites: new Map(), drafts: [], issued: [], writes: 0 }
  let isOver = false
  let waiting: { writes: number; resolve: () => void } | undefined

  async function insist(method: string, path: string, body: unknown): Promise<Record<string, string>> {
    const headers = {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
      'if-match': '*',
    }
    const text = JSON.stringify(body)
    for (;;) {
      const answer = await send(agent, urlOf() + path, { method, headers }, text).catch(() => undefined)
      if (answer && answer.status < 500) {
        if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`)
        acknowledged.writes++
        if (waiting && acknowledged.writes >= waiting.writes) waiting.resolve()
        return JSON.parse(answer.text)
      }
      await new Promise(resolve => setTimeout(resolve, AGAIN_MS))
    }
  }

  async function writeSites(): Promise<void> {
    while (!isOver) {
      const site = siteOf()
      await insist('POST', '/api/v1/sites', site)
      acknowledged.sites.set(site.id, ['name'])
      const at = '2026-12-01T09:00:00.000Z'
      await insist('PATCH', `/api/v1/sites/${site.id}`, siteOf({ 'load/managers': 3 }, { id: site.id, at }))
      acknowledged.sites.set(site.id, ['load/managers', 'name'])
    }
  }

  async function writeQuotes(): Promise<void> {
    while (!isOver) {
      const { id = '' } = await insist('POST', '/api/v1/quotes', quoteRequest({ sites: [] }))
      acknowledged.drafts.push(id)
      const { number = '' } = await insist('POST', `/api/v1/quotes/${id}/issue`, {})
      acknowledged.issued.push(number)
      const next = acknowledged.writes + WRITES_PER_QUOTE
      while (!isOver && acknowledged.writes < next)
        await new Promise(resolve => setTimeout(resolve, AGAIN_MS))
    }
  }

  const writing = Promise.all([...Array.from({ length: WRITERS_OF_SITES }, writeSites), writeQuotes()])
  return {
    count: () => acknowledged.writes,
    reach: writes =>
      Promise.race([
        new Promise<void>(resolve => {
          waiting = { writes, resolve }
          if (acknowledged.writes >= writes) resolve()
        }),
        // Ends before only where something went wrong.
        writing.then(() => {}),
      ]),
    stop: async () => {
      isOver = true
      await writing
      agent.destroy()
      return acknowledged
    },
  }
}

/** One request, with what it costs least. */
function send(
  agent: Agent,
  url: string,
  options: { method: string; headers: Record<string, string> },
  body: string,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, ...options }, response => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', chunk => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      response.on('error', reject)
      // Cut off amid an answer.
      response.on('close', () => reject(new Error('cut')))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
