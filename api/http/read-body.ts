import { MIMEType } from 'node:util'
import { type Request, type RequestHandler, raw } from 'express'
import { Problem } from './problems.ts'
import { writeFound } from './write-found.ts'

/** Bytes that a body may hold, after decompression. */
export const BODY_LIMIT = 1_048_576

const checkContentType: RequestHandler = (request, _response, next) => {
  const header = request.headers['content-type']
  // The two forms that nearly every client sends need no parsing.
  if (header !== 'application/json' && header !== 'application/json; charset=utf-8') judge(request, header)
  next()
}

function judge(request: Request, header: string | undefined): void {
  const refuse = (detail: 'type' | 'missing' | 'charset', found = '') =>
    new Problem('unsupported-media-type', `detail.unsupported-media-type.${detail}`, {
      found: writeFound(found),
    })
  const type = parseType(header)
  if (header === undefined && !hasBody(request)) return
  if (header === undefined) throw refuse('missing')
  if (type?.essence !== 'application/json') throw refuse('type', header)
  const charset = type.params.get('charset')
  if (charset && !/^utf-?8$/i.test(charset)) throw refuse('charset', charset)
}

/** Without a body there is nothing to judge by its type: it is reported as empty. */
function hasBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

function parseType(header: string | undefined): MIMEType | null {
  try {
    return header === undefined ? null : new MIMEType(header)
  } catch {
    return null
  }
}

/** Refuses bodies that are no JSON, then reads the bytes, inflated, up to the limit, into `request.body`. */
export const readBody: RequestHandler[] = [checkContentType, raw({ type: () => true, limit: BODY_LIMIT })]
