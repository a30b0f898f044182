import { request } from 'node:http'
import { expect, test } from 'vitest'
import { PATIENCE_MS } from '../support/patience.ts'
import { startServer } from './support/site.ts'

const asked = {
  h2c: {
    Connection: 'Upgrade, HTTP2-Settings',
    Upgrade: 'h2c',
    'HTTP2-Settings': 'AAMAAABkAAQAoAAAAAIAAAAA',
  },
  websocket: {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
  },
}

/** Asks for a path with headers that fetch does not send; tells the status, or that nothing came. */
function statusOf(url: string, headers: Record<string, string>): Promise<number | string | undefined> {
  return new Promise(resolve => {
    const asking = request(url, { headers, agent: false, timeout: PATIENCE_MS }, response => {
      response.resume()
      response.once('end', () => resolve(response.statusCode))
    })
    asking.once('upgrade', (_response, socket) => {
      socket.destroy()
      resolve('upgraded')
    })
    asking.once('timeout', () => resolve('nothing'))
    asking.once('error', error => resolve(error.message))
    asking.end()
  })
}

test('requests that ask for another protocol are answered, before and after pages, and the server ends', async () => {
  const server = await startServer()
  const paths = ['/healthz', '/api/v1/software', '/en', '/_next/hmr?id=x', '/healthz']
  const statuses = { '/_next/hmr?id=x': 404 } as Record<string, number>
  // The second round comes after pages were served, with which Next.js begins to listen for upgrades.
  for (const round of [1, 2])
    for (const [protocol, headers] of Object.entries(asked))
      for (const path of paths)
        expect(await statusOf(`${server.url}${path}`, headers), `${round} ${protocol} ${path}`).toBe(
          statuses[path] ?? 200,
        )
  await server.stop()
})
