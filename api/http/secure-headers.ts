import { randomBytes } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'

/** Headers of every answer under /api: nothing in it may be run, framed or guessed at. */
export const apiHeaders = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

const nonceSource = (_request: unknown, response: unknown) =>
  `'nonce-${(response as Response).locals.nonce as string}'`

/**
 * Security headers of the pages, with a nonce for each request. No Strict-Transport-Security and no
 * upgrade-insecure-requests: this server speaks plain HTTP, a proxy that adds TLS sets them.
 */
export function securePages(development: boolean): RequestHandler[] {
  const secure = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // In development React evaluates code to rebuild stacks, and Next.js reloads over a web socket.
        scriptSrc: ["'self'", nonceSource, "'strict-dynamic'", ...(development ? ["'unsafe-eval'"] : [])],
        styleSrc: ["'self'", nonceSource],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...(development ? ['ws:'] : [])],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  })
  return [
    (_request, response, next) => {
      response.locals.nonce = randomBytes(16).toString('base64')
      next()
    },
    secure,
    (request, response, next) => {
      // Next.js takes the nonce for its own tags from this header of the request.
      request.headers['content-security-policy'] = String(response.getHeader('Content-Security-Policy'))
      request.headers['x-nonce'] = response.locals.nonce as string
      next()
    },
  ]
}
