import type { Request, RequestHandler } from 'express'
import { allows, type Scope } from '#openapi/scopes.ts'
import type { Dependencies } from '../http/dependencies.ts'
import { Problem } from '../http/problems.ts'
import { usualRates } from '../http/rate-limits.ts'
import { type Caller, identifyApiKey, isApiKey } from '../store/api-keys.ts'
import { createRateLimiter } from './limit-rates.ts'
import { reachStore } from './reach-store.ts'

declare global {
  namespace Express {
    interface Request {
      /** Who asks, where that was settled. */
      caller?: Caller
    }
  }
}

/** Returns handlers that let those through who may do what needs a scope, and count what they ask. */
export function createAdmission({ store, now, rates = usualRates }: Dependencies) {
  const countStranger = createRateLimiter('strangers', rates.ofStrangers, ({ ip = '' }) => ip)
  const countKey = createRateLimiter('key', rates.ofKey, ({ caller }) => caller?.keyId ?? '')

  const identify: RequestHandler = async (request, response, next) => {
    const text = readBearer(request)
    const isForm = text !== undefined && isApiKey(text)
    request.caller = isForm
      ? await reachStore(store, db => identifyApiKey(db, text, now().toISOString()))
      : undefined
    if (request.caller) {
      await countKey(request, response, next)
      return
    }
    const said = text === undefined || !isForm ? 'missing' : 'unknown'
    await countStranger(request, response, error => next(error ?? refuseStranger(said)))
  }

  return (scope: Scope): RequestHandler[] => [
    identify,
    ({ caller }, _response, next) => {
      if (!allows(caller?.scopes ?? [], scope)) throw new Problem('forbidden', 'detail.forbidden', { scope })
      next()
    },
  ]
}

function readBearer({ headers }: Request): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1]
}

function refuseStranger(said: 'missing' | 'unknown'): Problem {
  const challenge = said === 'missing' ? '' : ', error="invalid_token"'
  const headers = { 'WWW-Authenticate': `Bearer realm="Groundwork"${challenge}` }
  return new Problem('unauthorized', `detail.unauthorized.${said}`, {}, { headers })
}
