import type { RequestHandler } from 'express'
import * as z from 'zod/mini'
import { writeFound } from '#domain/shared/write-found.ts'
import type { PathParameter } from '#openapi/endpoint.ts'
import { Problem } from './problems.ts'

/**
 * Settles the parameters of a path before anything else of a request is looked at: what the path names does
 * not exist, whatever the body or the headers say.
 */
export function createPathChecker(parameters: Readonly<Record<string, PathParameter>>): RequestHandler {
  return (request, _response, next) => {
    for (const [name, { schema, notFound = 'detail.not-found.path' }] of Object.entries(parameters)) {
      const given = request.params[name]
      const result = z.safeParse(schema, given)
      if (!result.success) {
        const known = [...(schema._zod.values ?? [])].join(', ')
        throw new Problem('not-found', notFound, { id: writeFound(given), known })
      }
      request.params[name] = result.data as string
    }
    next()
  }
}
