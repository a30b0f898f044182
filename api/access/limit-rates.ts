import { isIPv6 } from 'node:net'
import type { Request, RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { Problem } from '../http/problems.ts'

const WINDOW_MS = 60_000
/** What one customer of a provider gets. */
const IPV6_SUBNET = 56

/** Returns what counts requests of a kind and refuses those beyond the limit, saying how many are left. */
export function createRateLimiter(
  name: string,
  limit: number,
  senderOf: (request: Request) => string,
): RequestHandler {
  return rateLimit({
    windowMs: WINDOW_MS,
    limit,
    identifier: name,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Who is behind a proxy is settled for all of the server (TRUST_PROXY).
    validate: false,
    keyGenerator: request => {
      const sender = senderOf(request)
      // Whoever has an IPv6 address has 2^64 of them and more.
      return isIPv6(sender) ? ipKeyGenerator(sender, IPV6_SUBNET) : sender
    },
    handler: (request, _response, next) => {
      const { resetTime } = (request as Request & { rateLimit?: { resetTime?: Date } }).rateLimit ?? {}
      const seconds = Math.max(1, Math.ceil(((resetTime?.getTime() ?? 0) - Date.now()) / 1000))
      const headers = { 'Retry-After': String(seconds) }
      next(new Problem('too-many-requests', 'detail.too-many-requests', { seconds }, { headers }))
    },
  })
}
