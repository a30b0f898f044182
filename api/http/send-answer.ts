import { hash } from 'node:crypto'
import type { Request, Response } from 'express'
import type { Language } from '#text/language.ts'
import { apiHeaders } from './secure-headers.ts'

/** An answer in another format than JSON. */
export type WrittenDocument = {
  body: string | Uint8Array
  /** The whole Content-Type, where it says more than the media type. */
  type?: string
  /** Present where the reader keeps the document as a file. */
  fileName?: string
  /** Present where the document is in another language than the reader's. */
  language?: Language
  /** Present where the document needs more than a policy that allows nothing. */
  contentSecurityPolicy?: string
  /** What the answer says about itself; stronger than what every answer says. */
  headers?: Readonly<Record<string, string>>
}

export type Answer = Omit<WrittenDocument, 'body'> & {
  /** Left out where the answer has none. */
  body: WrittenDocument['body'] | undefined
  type: string
  language: Language
  cacheSeconds: number | undefined
  status: number
}

/** Sends an answer; a cacheable one with a strong ETag, and 304 where the reader has it already. */
export function sendAnswer(request: Request, response: Response, answer: Answer): void {
  const { type, body, language, cacheSeconds, status, fileName, contentSecurityPolicy } = answer
  const headers: Record<string, string> = {
    ...apiHeaders,
    'X-Request-Id': request.id,
    ...(contentSecurityPolicy !== undefined && { 'Content-Security-Policy': contentSecurityPolicy }),
    'Content-Language': language,
    Vary: 'Accept, Accept-Language',
    'Cache-Control':
      cacheSeconds === undefined ? 'no-store' : `public, max-age=${cacheSeconds}, must-revalidate`,
    ...answer.headers,
  }
  const etag = headers.ETag ?? (cacheSeconds === undefined || body === undefined ? null : hashOf(body))
  if (etag !== null) {
    response.setHeader('ETag', etag)
    if (isRead(request) && isKnown(request.headers['if-none-match'], etag)) {
      response.writeHead(304, headers)
      response.end()
      return
    }
  }
  if (body === undefined) {
    response.writeHead(status, headers)
    response.end()
    return
  }
  if (fileName !== undefined) response.attachment(fileName)
  // Texts hold characters beyond Latin-1, which sockets write slower from a string than from bytes.
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  response.writeHead(status, { ...headers, 'Content-Type': type, 'Content-Length': bytes.length })
  response.end(bytes)
}

const isRead = ({ method }: Request) => method === 'GET' || method === 'HEAD'

/**
 * Whether If-None-Match names a version, weak validators included (RFC 9110, 13.1.2). `Cache-Control: no-cache`, which
 * every `fetch` sends beside it, is said to caches and not to us, so `request.fresh` cannot be asked.
 */
function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  const tags = header.split(',').map(tag => tag.trim().replace(/^W\//, ''))
  return header.trim() === '*' || tags.includes(etag)
}

/** What tells an answer apart from any other, as an ETag. */
export function hashOf(body: string | Uint8Array): string {
  return `"${hash('sha256', body, 'base64url').slice(0, 32)}"`
}
