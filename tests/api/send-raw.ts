import { connect, type Socket } from 'node:net'
import { PATIENCE_MS } from '../support/patience.ts'

/** What came over a connection of its own, and whether the server ended it. */
export type Raw = { text: string; isEnded: boolean }

/** Sends bytes as they are and waits for the server to end the connection, or for `until` to be satisfied. */
export async function sendRaw(
  url: string,
  bytes: string | Uint8Array,
  until: (text: string) => boolean = () => false,
): Promise<Raw> {
  const socket = open(url)
  let text = ''
  const { promise, resolve } = Promise.withResolvers<boolean>()
  socket.on('data', data => {
    text += data.toString('latin1')
    if (until(text)) resolve(false)
  })
  socket.on('close', () => resolve(true))
  socket.write(bytes)
  const patience = setTimeout(() => resolve(false), PATIENCE_MS)
  const isEnded = await promise
  clearTimeout(patience)
  socket.destroy()
  return { text, isEnded }
}

/** A connection to the server; that it breaks is no error. */
export function open(url: string): Socket {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.on('error', () => {})
  return socket
}

/** Sends a body without end until the connection does no longer take it; tells how many bytes went out. */
export async function sendEndlessly(
  url: string,
  head: string,
  most: number,
): Promise<{ text: string; sent: number }> {
  const socket = open(url)
  const piece = Buffer.alloc(65_536, 0x20)
  const closed = new Promise(resolve => socket.once('close', resolve))
  let text = ''
  socket.on('data', data => {
    text += data.toString('latin1')
  })
  socket.write(head)
  const send = (): void => {
    while (!socket.destroyed && socket.bytesWritten < most) if (!socket.write(piece)) return
  }
  socket.on('drain', send)
  send()
  await closed
  return { text, sent: socket.bytesWritten }
}

/** The status and the problem of an answer, or of the last of several. */
export function readProblem(text: string): {
  status: number
  type: string
  headers: string
  problem: unknown
} {
  const at = text.lastIndexOf('HTTP/1.1 ')
  const [headers = '', body = ''] = text.slice(at).split('\r\n\r\n')
  const problem = JSON.parse(body) as { type: string }
  return { status: Number(headers.split(' ')[1]), type: problem.type, headers, problem }
}
