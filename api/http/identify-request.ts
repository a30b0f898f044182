import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Lifecycle } from './lifecycle.ts'
import { Problem } from './problems.ts'

declare global {
  namespace Express {
    interface Request {
      /** The id under which the request is logged; also the `instance` of a problem. */
      id: string
    }
  }
}

/** Tokens, which open a quote, a site or an account: a log must not hold them. */
const TOKEN =
  /^(\/api\/v1\/(?:shared-quotes|shared-sites|members)\/|\/q\/|\/[a-z]{2}\/(?:invitation|new-password)\/)[^/]+/
/** A whole API key where its id was meant. */
const KEY = /gw_[0-9a-f]{16}_[^/]*/g
/** A part of a path that has the form of an e-mail address; searched for only where there is an at sign. */
const ADDRESS = /(\/)[^/]*(?:@|%40)[^/]*/g
const REQUEST_ID = /^[\w-]{1,64}$/

/**
 * Gives the request an id, or takes the caller's, which answers say, and logs one line when the answer is out: the path without
 * its query, which holds customers' figures, and without tokens and e-mail addresses.
 */
export function identifyRequest(logger: Logger, lifecycle: Lifecycle): RequestHandler {
  return (request, response, next) => {
    const start = performance.now()
    const given = request.headers['x-request-id']
    const id = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID()
    request.id = id
    if (lifecycle.stopping) response.setHeader('Connection', 'close')
    const { method, originalUrl } = request
    // What was still to be sent when a connection was cut counts as finished for Node.js.
    let isSent = false
    response.once('finish', () => {
      isSent = !request.socket.destroyed
    })
    response.once('close', () => {
      logger.info(
        {
          id,
          method,
          path: pathOf(originalUrl),
          status: response.statusCode,
          ms: Math.round((performance.now() - start) * 1000) / 1000,
          client: request.ip,
          ...(!isSent && { aborted: true }),
        },
        'request',
      )
    })
    refuseOtherHosts(request)
    next()
  }
}

/** Says the id in what others write; our own answers, which are many, write all their headers at once. */
export const sayRequestId: RequestHandler = (request, response, next) => {
  response.setHeader('X-Request-Id', request.id)
  next()
}

/** Which of two hosts is meant depends on who reads them, a proxy or this server: that is no request. */
function refuseOtherHosts({ rawHeaders, httpVersion }: IncomingMessage): void {
  let count = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string
    if (name.length === 4 && name.toLowerCase() === 'host') count++
  }
  if (count > 1 || (count === 0 && httpVersion === '1.1'))
    throw new Problem('bad-request', 'detail.bad-request.host', { count })
}

function pathOf(url: string): string {
  const query = url.indexOf('?')
  const path = query === -1 ? url : url.slice(0, query)
  const masked = path.replace(TOKEN, '$1…')
  const left = masked.includes('gw_') ? masked.replace(KEY, '…') : masked
  return left.includes('@') || left.includes('%40') ? left.replace(ADDRESS, '$1…') : left
}
