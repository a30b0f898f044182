import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http'
import type { Duplex } from 'node:stream'
import type { Logger } from 'pino'
import { trackConnections } from './connections.ts'
import { type Lifecycle, type Stopped, stopServer } from './lifecycle.ts'
import { refuseBroken, refuseTunnel } from './refuse-broken.ts'
import { type Times, usualTimes } from './times.ts'

export type ServerParts = {
  app: RequestListener
  logger: Logger
  lifecycle: Lifecycle
  /** Takes over web sockets; without it a request that asks for another protocol is answered as if it had not. */
  upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  times?: Partial<Times>
}

export type AppServer = {
  server: Server
  /** Ends what was begun within the given seconds, cuts what is left. */
  stop: (seconds: number) => Promise<Stopped>
}

/** The HTTP server around an app: what it waits for and how long, what it says to what is no HTTP. */
export function createServer({ app, logger, lifecycle, upgrade, times: given }: ServerParts): AppServer {
  const times = { ...usualTimes, ...given }
  const server = createHttpServer({
    headersTimeout: times.headers,
    requestTimeout: times.request,
    keepAliveTimeout: times.idle,
    connectionsCheckingInterval: times.look,
    // Both are refused by the app, in words.
    requireHostHeader: false,
    shouldUpgradeCallback: request =>
      upgrade !== undefined && request.headers.upgrade?.toLowerCase() === 'websocket',
  })
  // A connection over which nothing moves, in whichever direction; Node.js counts a slow reader as moving.
  server.timeout = times.stall
  const connections = trackConnections(server, times.linger)
  server.on('request', app)
  // The body is asked for when it is wanted, so that one that is too large is refused before it is sent.
  server.on('checkContinue', app)
  server.on('checkExpectation', app)
  server.on('clientError', refuseBroken(logger, connections, times.linger))
  server.on('connect', refuseTunnel(logger, times.linger))
  if (upgrade) server.on('upgrade', upgrade)
  return { server, stop: seconds => stopServer(server, connections, lifecycle, seconds) }
}
