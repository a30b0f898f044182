import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Received = { path: string; headers: IncomingHttpHeaders; body: string; json: { type: string } }

export type Receiver = {
  url: string
  received: Received[]
  /** How it answers from now on. */
  answerWith: (answer: (response: ServerResponse) => void) => void
  close: () => Promise<void>
}

/** A receiver of webhooks on this machine, which takes everything unless it is told otherwise. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = []
  let answer: (response: ServerResponse) => void = response => void response.writeHead(204).end()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', chunk => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      received.push({ path: request.url ?? '', headers: request.headers, body, json: JSON.parse(body) })
      answer(response)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answerWith: given => {
      answer = given
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
