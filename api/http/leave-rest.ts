import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { BODY_LIMIT } from './body-limit.ts'

/** Takes away what still comes of a request that is answered, if it is little; of more than a body may hold, nothing. */
export function leaveRest(request: IncomingMessage, lingerMs: number): void {
  let left = 0
  request.on('data', (chunk: Buffer) => {
    left += chunk.length
    if (left <= BODY_LIMIT) return
    request.pause()
    linger(request.socket, lingerMs)
  })
  // Once something is read of it, Node.js leaves the rest to us instead of taking all of it away unseen.
  request.read()
}

/**
 * Says in the answer to a request that its connection ends, where more of the body may be left by then than is taken
 * away: who sends the next request over it would get no answer.
 */
export function announceEnd(request: IncomingMessage, response: ServerResponse): void {
  const { headers } = request
  const isLong = headers['transfer-encoding'] !== undefined || Number(headers['content-length']) > BODY_LIMIT
  if (!isLong) return
  const { writeHead } = response
  response.writeHead = (...head: unknown[]) => {
    if (!request.complete) response.shouldKeepAlive = false
    return writeHead.apply(response, head as Parameters<typeof writeHead>)
  }
}

/** Ends a connection and leaves its reader some time to take the answer before it is cut; reads nothing more. */
export function linger(socket: Socket, lingerMs: number): void {
  if (socket.writable) socket.end()
  socket.pause()
  const cut = setTimeout(() => socket.destroy(), lingerMs)
  socket.once('close', () => clearTimeout(cut))
}
