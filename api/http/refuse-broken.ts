import { randomUUID } from 'node:crypto'
import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Request } from 'express'
import type { Logger } from 'pino'
import { composeProblem } from './compose-problem.ts'
import type { Connections } from './connections.ts'
import { linger } from './leave-rest.ts'
import { Problem } from './problems.ts'

/** The methods that some path answers. */
const ANSWERED = 'GET, HEAD, POST, OPTIONS'

/** Returns what answers bytes that are no HTTP, or come too late or in too large a head: a problem, in English. */
export function refuseBroken(logger: Logger, connections: Connections, lingerMs: number) {
  return (error: NodeJS.ErrnoException, duplex: Duplex): void => {
    const socket = duplex as Socket
    const begun = [...(connections.get(socket)?.open ?? [])]
    // The sender is gone, or reads an answer already: a second one would be taken for a part of it.
    if (error.code === 'ECONNRESET' || !socket.writable || begun.some(({ headersSent }) => headersSent)) {
      socket.destroy()
      return
    }
    const [answering] = begun
    const id = (answering?.req as Partial<Request> | undefined)?.id ?? randomUUID()
    const problem = problemOf(error.code)
    const status = send(socket, problem, id, lingerMs)
    // What had begun to be answered is logged when its connection ends.
    if (answering) answering.statusCode = status
    else logger.info({ id, status, client: socket.remoteAddress, fault: error.code }, 'request')
  }
}

/** Returns what refuses CONNECT: this is no proxy. */
export function refuseTunnel(logger: Logger, lingerMs: number) {
  return ({ method = 'CONNECT', url }: IncomingMessage, duplex: Duplex): void => {
    const socket = duplex as Socket
    const id = randomUUID()
    const problem = new Problem(
      'method-not-allowed',
      'detail.method-not-allowed',
      { method, allowed: ANSWERED },
      { headers: { Allow: ANSWERED } },
    )
    socket.on('error', () => socket.destroy())
    const status = send(socket, problem, id, lingerMs)
    logger.info({ id, method, path: url, status, client: socket.remoteAddress }, 'request')
  }
}

function problemOf(code: string | undefined): Problem {
  if (code === 'HPE_HEADER_OVERFLOW') return new Problem('headers-too-large', 'detail.headers-too-large')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Problem('request-timeout', 'detail.request-timeout')
  return new Problem('bad-request', 'detail.bad-request.syntax')
}

/** Writes a problem as bytes, since there is no request that could be answered, and ends the connection. */
function send(socket: Socket, problem: Problem, id: string, lingerMs: number): number {
  const { status, headers, body } = composeProblem(problem, id, 'en')
  const lines = Object.entries({ ...headers, Connection: 'close' })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...lines.map(([name, value]) => `${name}: ${value}`),
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`)
  linger(socket, lingerMs)
  return status
}
