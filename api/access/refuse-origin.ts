import type { Request } from 'express'
import { hasSessionCookie } from '../accounts/accounts.ts'
import { Problem } from '../http/problems.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a change that another site has made a browser send. Browsers name the origin of every change; whoever names
 * none must come without a session.
 */
export function refuseOtherOrigin(request: Request, publicUrl: string | undefined): void {
  if (reading.has(request.method)) return
  const { origin, host } = request.headers
  if (origin === undefined && !hasSessionCookie(request.headers)) return
  const named = URL.parse(origin ?? '')
  if (named && (named.host === host || named.origin === originOf(publicUrl))) return
  throw new Problem('forbidden', 'detail.forbidden.origin')
}

const originOf = (url: string | undefined) => (url === undefined ? undefined : new URL(url).origin)
