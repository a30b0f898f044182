import type { Server } from 'node:http'

/** Whether the server takes new work. */
export type Lifecycle = { stopping: boolean }

const LOOK_EVERY_MS = 50

/**
 * Stops a server: no new connections, requests in flight are answered, what is still open after the given
 * seconds is cut. Tells whether everything was answered.
 */
export function stopServer(server: Server, lifecycle: Lifecycle, seconds: number): Promise<boolean> {
  lifecycle.stopping = true
  return new Promise(resolve => {
    let drained = true
    // A connection that was busy when the server closed becomes idle later and would be kept alive.
    const idle = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS)
    const deadline = setTimeout(() => {
      drained = false
      server.closeAllConnections()
    }, seconds * 1000)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(deadline)
      resolve(drained)
    })
    server.closeIdleConnections()
  })
}
