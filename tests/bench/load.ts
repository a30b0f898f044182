import { connect } from 'node:net'

const CONNECTIONS = 8

/** The bytes of a POST of a value as JSON. */
export function writeRequest(path: string, value: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(value))
  const head = [
    `POST ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Content-Type: application/json',
    'Accept: application/json',
    `Content-Length: ${body.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body])
}

/**
 * Sends every request once over eight keep-alive connections, each after the answer to the one before;
 * tells the mean number of body bytes of the answers. Anything but 200 is an error.
 */
export async function load(port: number, requests: readonly Buffer[]): Promise<number> {
  let next = 0
  let bytes = 0
  const send = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true })
      let missing = 0
      let head = ''
      const sendNext = () => {
        const request = requests[next++]
        if (request) socket.write(request)
        else socket.end(resolve)
      }
      socket.on('connect', sendNext)
      socket.on('error', reject)
      socket.on('close', () => reject(new Error('The server closed a connection before all was answered')))
      socket.on('data', chunk => {
        let size = chunk.length
        if (missing === 0) {
          head += chunk.toString('latin1')
          const end = head.indexOf('\r\n\r\n')
          if (end === -1) return
          const length = /^content-length: (\d+)/im.exec(head.slice(0, end))?.[1]
          if (!head.startsWith('HTTP/1.1 200') || length === undefined) {
            socket.destroy(new Error(`Unexpected answer: ${head.slice(0, 600)}`))
            return
          }
          missing = Number(length)
          bytes += missing
          size = head.length - end - 4
          head = ''
        }
        missing -= size
        if (missing === 0) sendNext()
      })
    })
  await Promise.all(Array.from({ length: CONNECTIONS }, send))
  return bytes / requests.length
}
