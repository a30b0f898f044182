import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, zstdDecompress } from 'node:zlib'
import type { Request, RequestHandler, Response } from 'express'
import { writeFound } from '#domain/shared/write-found.ts'
import { BODY_LIMIT } from './body-limit.ts'
import { parseMediaType } from './media-type.ts'
import { Problem } from './problems.ts'

/** Returns what refuses a body that is neither JSON nor one of the other types. */
function createTypeChecker(others: readonly string[]): RequestHandler {
  return (request, _response, next) => {
    const header = request.headers['content-type']
    // The two forms that nearly every client sends need no parsing.
    if (header !== 'application/json' && header !== 'application/json; charset=utf-8')
      refuseOtherTypes(request, header, others)
    next()
  }
}

function refuseOtherTypes(request: Request, header: string | undefined, others: readonly string[]): void {
  const refuse = (detail: 'type' | 'missing' | 'charset', expected: string, found = '') =>
    new Problem('unsupported-media-type', `detail.unsupported-media-type.${detail}`, {
      found: writeFound(found),
      expected,
    })
  const types = ['application/json', ...others].join(', ')
  const type = parseMediaType(header)
  if (header === undefined && !mayHaveBytes(request)) return
  if (header === undefined) throw refuse('missing', types)
  if (type && others.includes(type.essence)) return
  if (type?.essence !== 'application/json') throw refuse('type', types, header)
  const charset = type.params.get('charset')
  if (charset && !/^utf-?8$/i.test(charset)) throw refuse('charset', 'UTF-8', charset)
}

/** Without a body there is nothing to tell by its type: it is reported as empty. */
function mayHaveBytes({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

type Inflate = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>

const inflaters = new Map<string, Inflate>([
  ['gzip', promisify(gunzip)],
  ['deflate', promisify(inflate)],
  ['br', promisify(brotliDecompress)],
  ['zstd', promisify(zstdDecompress)],
])

/** Returns what reads the bytes of a body, inflated, into `request.body`; of one beyond the limit not a byte more than that. */
const createReader =
  (limit: number): RequestHandler =>
  async (request, response, next) => {
    if (mayHaveBytes(request)) await readBytes(request, response, limit)
    next()
  }

async function readBytes(request: Request, response: Response, limit: number): Promise<void> {
  const encoding = request.headers['content-encoding']?.toLowerCase() ?? 'identity'
  const inflateBytes = inflaters.get(encoding)
  if (!inflateBytes && encoding !== 'identity')
    throw new Problem('unsupported-media-type', 'detail.unsupported-media-type.encoding', {
      found: writeFound(encoding),
    })
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit)
  if (request.headers.expect?.toLowerCase() === '100-continue') response.writeContinue()
  const bytes = await collect(request, limit)
  request.body = inflateBytes ? await inflateBounded(inflateBytes, bytes, limit) : bytes
}

function collect(request: Request, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', take)
    request.once('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)))
    // The sender went away, which nobody will read about.
    request.once('error', () => reject(unreadable()))
    request.once('close', () => {
      if (!request.readableEnded) reject(unreadable())
    })

    function take(chunk: Buffer): void {
      length += chunk.length
      if (length <= limit) {
        chunks.push(chunk)
        return
      }
      request.off('data', take)
      request.pause()
      reject(tooLarge(limit))
    }
  })
}

async function inflateBounded(inflateBytes: Inflate, bytes: Buffer, limit: number): Promise<Buffer> {
  try {
    return await inflateBytes(bytes, { maxOutputLength: limit })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(limit) : unreadable()
  }
}

/** The connection ends with it: what else the body holds is not read. */
function tooLarge(limit: number): Problem {
  const values = { limit }
  return new Problem('body-too-large', 'detail.body-too-large', values, { headers: { Connection: 'close' } })
}

function unreadable(): Problem {
  return new Problem('malformed-json', 'detail.malformed-json.unreadable')
}

/** Returns what refuses bodies that are neither JSON nor of one of the other types, then reads the bytes of those that are. */
export function createBodyReader(others: readonly string[], limit = BODY_LIMIT): RequestHandler[] {
  return [createTypeChecker(others), createReader(limit)]
}

/** Reads what comes with a request that needs no body: only of bytes, which a length does not announce, is their type asked. */
export const readStrayBody: RequestHandler = async (request, response, next) => {
  if (mayHaveBytes(request)) {
    const { headers } = request
    const check = () => refuseOtherTypes(request, headers['content-type'], [])
    if (headers['transfer-encoding'] === undefined) check()
    await readBytes(request, response, BODY_LIMIT)
    if ((request.body as Buffer).length > 0) check()
  }
  next()
}
