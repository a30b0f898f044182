import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Lifecycle } from './lifecycle.ts'

declare global {
  namespace Express {
    interface Request {
      /** The id under which the request is logged; also the `instance` of a problem. */
      id: string
    }
  }
}

const REQUEST_ID = /^[\w-]{1,64}$/

/**
 * Gives the request an id, or takes the caller's, and logs one line when the answer is out: the path without
 * its query, which holds customers' figures.
 */
export function identifyRequest(logger: Logger, lifecycle: Lifecycle): RequestHandler {
  return (request, response, next) => {
    const start = performance.now()
    const given = request.headers['x-request-id']
    const id = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID()
    request.id = id
    response.setHeader('X-Request-Id', id)
    if (lifecycle.stopping) response.setHeader('Connection', 'close')
    const { method, originalUrl } = request
    response.once('close', () => {
      logger.info(
        {
          id,
          method,
          path: pathOf(originalUrl),
          status: response.statusCode,
          ms: Math.round((performance.now() - start) * 1000) / 1000,
          client: request.ip,
          ...(!response.writableFinished && { aborted: true }),
        },
        'request',
      )
    })
    next()
  }
}

function pathOf(url: string): string {
  const query = url.indexOf('?')
  return query === -1 ? url : url.slice(0, query)
}
