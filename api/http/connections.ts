import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { announceEnd, leaveRest, linger } from './leave-rest.ts'

/** What goes on over a connection. */
export type Connection = {
  /** Answers that are not wholly sent. */
  open: Set<ServerResponse>
  /** The last request that came over it. */
  request: IncomingMessage | undefined
  /** Bytes that had come when the last answer was out: more than that is a request that is on its way. */
  settled: number
  /** Whether it left HTTP behind; then nothing is known about it. */
  upgraded: boolean
}

export type Connections = ReadonlyMap<Socket, Connection>

/** Keeps account of a server's connections; Node.js counts an answer as sent when it only waits to be. */
export function trackConnections(server: Server, lingerMs: number): Connections {
  const connections = new Map<Socket, Connection>()
  const begin = (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request
    const connection = connections.get(socket)
    if (!connection) return
    connection.request = request
    connection.open.add(response)
    announceEnd(request, response)
    response.prependOnceListener('finish', () => {
      if (!request.complete && socket.writable) leaveRest(request, lingerMs)
    })
    response.once('close', () => {
      connection.open.delete(response)
      connection.settled = socket.bytesRead
    })
  }
  server.on('connection', socket => {
    const connection: Connection = { open: new Set(), request: undefined, settled: 0, upgraded: false }
    connections.set(socket, connection)
    socket.once('close', () => connections.delete(socket))
    // Called when the answer that ends a connection is out: closing it while bytes come in would take the
    // answer back from a reader who still sends.
    socket.destroySoon = () => {
      if (connection.request?.complete === false) linger(socket, lingerMs)
      else Socket.prototype.destroySoon.call(socket)
    }
  })
  server.on('upgrade', ({ socket }) => {
    const connection = connections.get(socket)
    if (connection) connection.upgraded = true
  })
  for (const event of ['request', 'checkContinue', 'checkExpectation'] as const) server.on(event, begin)
  return connections
}

/** Whether a connection neither has an answer to give nor a request on its way. */
export function isIdle(socket: Socket, { open, settled, upgraded }: Connection): boolean {
  return open.size === 0 && (upgraded || socket.bytesRead === settled)
}
