import type { Request, RequestHandler, Response } from 'express'
import type { AnyEndpoint } from '#openapi/endpoint.ts'
import { hasSessionCookie } from '../accounts/accounts.ts'
import { handOnCookies, headersOf } from '../accounts/fetch-request.ts'
import type { Dependencies } from '../http/dependencies.ts'
import { Problem } from '../http/problems.ts'
import { usualRates } from '../http/rate-limits.ts'
import { identifyApiKey, isApiKey } from '../store/api-keys.ts'
import type { Caller } from '../store/caller.ts'
import { identifySession } from '../store/members.ts'
import { createLinkAdmission } from './admit-links.ts'
import { createRateLimiter } from './limit-rates.ts'
import { reachStore } from './reach-store.ts'
import { demandScope } from './refuse-more.ts'
import { refuseOtherOrigin } from './refuse-origin.ts'

declare global {
  namespace Express {
    interface Request {
      /** Who asks, where that was settled. */
      caller?: Caller
    }
  }
}

type Refusal = 'missing' | 'unknown' | 'session'

/** Returns handlers that let those through who may do what needs a scope, and count what they ask. */
export function createAdmission(dependencies: Dependencies) {
  const { store, now, accounts, rates } = dependencies
  const { ofStrangers, ofKey } = { ...usualRates, ...rates }
  const countStranger = createRateLimiter('strangers', ofStrangers, ({ ip = '' }) => ip)
  const countCaller = createRateLimiter('key', ofKey, ({ caller }) => caller?.actor ?? '')

  /** By a key, or else by a session; a key that is none is never made up for by a session. */
  async function find(request: Request, response: Response): Promise<Caller | Refusal> {
    const text = readBearer(request)
    if (text !== undefined && isApiKey(text))
      return (await reachStore(store, db => identifyApiKey(db, text, now().toISOString()))) ?? 'unknown'
    if (request.headers.authorization !== undefined || !hasSessionCookie(request.headers)) return 'missing'
    return reachStore(store, async db => {
      const auth = await accounts.on(db, request.secure)
      const { headers, response: found } = await auth.api.getSession({
        headers: headersOf(request),
        returnHeaders: true,
      })
      handOnCookies(headers, response)
      if (!found) return 'session'
      refuseOtherOrigin(request, accounts.publicUrl)
      const caller = await identifySession(db, found.session)
      if (!caller) throw new Problem('forbidden', 'detail.forbidden.no-organisation')
      return caller
    })
  }

  const identify: RequestHandler = async (request, response, next) => {
    const found = await find(request, response)
    if (typeof found === 'object') {
      request.caller = found
      await countCaller(request, response, next)
      return
    }
    await countStranger(request, response, error => next(error ?? refuseStranger(found)))
  }

  const admitLinks = createLinkAdmission(dependencies)

  return ({ scope, opens }: NonNullable<AnyEndpoint['access']>): RequestHandler[] =>
    scope === 'link'
      ? admitLinks[opens ?? 'quote']
      : [
          identify,
          ({ caller }, _response, next) => {
            if (!caller) throw new TypeError('Nobody was identified')
            demandScope(caller, scope)
            next()
          },
        ]
}

function readBearer({ headers }: Request): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1]
}

function refuseStranger(said: Refusal): Problem {
  const challenge = said === 'unknown' ? ', error="invalid_token"' : ''
  const headers = { 'WWW-Authenticate': `Bearer realm="Groundwork"${challenge}` }
  return new Problem('unauthorized', `detail.unauthorized.${said}`, {}, { headers })
}
