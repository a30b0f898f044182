import { Agent, request as open } from 'node:http'
import type { Request } from './shape-request.ts'

export type Received = {
  status: number
  headers: Headers
  bytes: Uint8Array
  /** From the first byte sent to the last one received. */
  ms: number
}

/** What came of a request: an answer, a connection that ended without one, or silence. */
export type Outcome = Received | 'ended' | 'silent'

const SILENT_AFTER_MS = 10_000

/** Sends one request to a server of this machine and waits for the whole answer. */
export function createSender(port: number): {
  send: (request: Request) => Promise<Outcome>
  close: () => void
} {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const send = (request: Request): Promise<Outcome> =>
    new Promise(resolve => {
      const { method, path, headers, body, transport } = request
      const start = performance.now()
      const isWhole = transport === 'whole' || !body
      const outgoing = open({
        agent,
        host: '127.0.0.1',
        port,
        method,
        path,
        headers: {
          ...headers,
          ...(body &&
            (transport === 'chunked'
              ? { 'transfer-encoding': 'chunked' }
              : { 'content-length': String(body.length) })),
        },
      })
      outgoing.setTimeout(SILENT_AFTER_MS, () => {
        resolve('silent')
        outgoing.destroy()
      })
      // A connection that stays is answered over, too.
      outgoing.on('error', () => resolve('ended'))
      outgoing.on('response', incoming => {
        const chunks: Buffer[] = []
        incoming.on('data', chunk => chunks.push(chunk))
        incoming.on('error', () => resolve('ended'))
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: new Headers(incoming.headers as Record<string, string>),
            bytes: Buffer.concat(chunks),
            ms: performance.now() - start,
          }),
        )
      })
      if (isWhole) {
        outgoing.end(body)
        return
      }
      const half = Math.floor(body.length / 2)
      outgoing.write(body.subarray(0, half))
      if (transport === 'chunked') outgoing.end(body.subarray(half))
      else outgoing.flushHeaders()
      if (transport === 'cut') setTimeout(() => outgoing.destroy(), 2)
    })
  return { send, close: () => agent.destroy() }
}
