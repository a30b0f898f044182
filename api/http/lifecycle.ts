import { once } from 'node:events'
import type { Server } from 'node:http'
import { Server as NetServer } from 'node:net'
import { type Connections, isIdle } from './connections.ts'

/** Whether the server takes new work. */
export type Lifecycle = { stopping: boolean }

export type Stopped = {
  /** Whether all that was begun was ended. */
  drained: boolean
  /** How many answers or requests were cut. */
  cut: number
}

const LOOK_EVERY_MS = 50

/**
 * Stops a server: no new connections; requests that have begun are read and answered to the last byte; what is
 * still open after the given seconds is cut.
 */
export async function stopServer(
  server: Server,
  connections: Connections,
  lifecycle: Lifecycle,
  seconds: number,
): Promise<Stopped> {
  lifecycle.stopping = true
  // That of HTTP servers would also cut connections whose answer waits to be sent.
  const closed = new Promise(resolve => NetServer.prototype.close.call(server, resolve))
  const closeIdle = () => {
    for (const [socket, connection] of connections) if (isIdle(socket, connection)) socket.destroy()
  }
  // A connection that was busy when the server closed becomes idle later and would be kept alive.
  const idle = setInterval(closeIdle, LOOK_EVERY_MS)
  let cut = 0
  const deadline = setTimeout(() => {
    for (const [socket, { open }] of connections) {
      cut += open.size || 1
      socket.destroy()
    }
  }, seconds * 1000)
  closeIdle()
  await closed
  clearInterval(idle)
  clearTimeout(deadline)
  // Each says so when its end is done, which is when the answers over it are logged.
  await Promise.all([...connections.keys()].map(socket => once(socket, 'close')))
  server.close()
  return { drained: cut === 0, cut }
}
