import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Site } from './site.ts'

/** A site whose requests pass through a listener: what it heard is all that the server can know. */
export async function listenBetween(site: Site): Promise<Site & { heard: string[]; stop: () => void }> {
  const heard: string[] = []
  const between = createServer((incoming, outgoing) => {
    const { method, url, rawHeaders } = incoming
    const chunks: Buffer[] = []
    incoming.on('data', chunk => chunks.push(chunk))
    incoming.on('end', () => {
      const body = Buffer.concat(chunks)
      heard.push(`${method} ${url}\n${rawHeaders.join('\n')}\n${body}`)
      const onward = request(site.url + url, { method, headers: incoming.headers }, answer => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.rawHeaders)
        answer.pipe(outgoing)
      })
      onward.on('error', () => outgoing.destroy())
      onward.end(body)
    })
  }).listen(0, '127.0.0.1')
  await once(between, 'listening')
  return {
    ...site,
    heard,
    url: `http://127.0.0.1:${(between.address() as AddressInfo).port}`,
    stop() {
      between.closeAllConnections()
      between.close()
    },
  }
}
