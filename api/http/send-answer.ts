import { hash } from 'node:crypto'
import type { Request, Response } from 'express'
import type { Language } from '#text/language.ts'
import type { WrittenDocument } from './bind-endpoint.ts'
import { apiHeaders } from './secure-headers.ts'

export type Answer = WrittenDocument & {
  type: string
  language: Language
  cacheSeconds: number | undefined
}

/** Sends an answer; a cacheable one with a strong ETag, and 304 where the reader has it already. */
export function sendAnswer(request: Request, response: Response, answer: Answer): void {
  const { type, body, language, cacheSeconds, fileName, contentSecurityPolicy } = answer
  const headers = {
    ...apiHeaders,
    ...(contentSecurityPolicy !== undefined && { 'Content-Security-Policy': contentSecurityPolicy }),
    'Content-Language': language,
    Vary: 'Accept, Accept-Language',
    'Cache-Control':
      cacheSeconds === undefined ? 'no-store' : `public, max-age=${cacheSeconds}, must-revalidate`,
  }
  if (cacheSeconds !== undefined) {
    response.setHeader('ETag', `"${hash('sha256', body, 'base64url').slice(0, 32)}"`)
    if (request.fresh) {
      response.writeHead(304, headers)
      response.end()
      return
    }
  }
  if (fileName !== undefined) response.attachment(fileName)
  // Texts hold characters beyond Latin-1, which sockets write slower from a string than from bytes.
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': bytes.length })
  response.end(bytes)
}
