import type { RequestHandler } from 'express'
import type { Dependencies } from '../http/dependencies.ts'
import { Problem } from '../http/problems.ts'
import { usualRates } from '../http/rate-limits.ts'
import { identifyShareLink } from '../store/share-links.ts'
import { createRateLimiter } from './limit-rates.ts'
import { reachStore } from './reach-store.ts'

/** Returns handlers that let those through who hold a link, and limit every address, as anybody may try tokens. */
export function createLinkAdmission({ store, now, rates }: Dependencies): RequestHandler[] {
  const { ofStrangers } = { ...usualRates, ...rates }
  return [
    (_request, response, next) => {
      response.setHeader('X-Robots-Tag', 'noindex, nofollow')
      next()
    },
    createRateLimiter('links', ofStrangers, ({ ip = '' }) => ip),
    async (request, _response, next) => {
      const { token } = request.params
      const found = await reachStore(store, db => identifyShareLink(db, String(token), now().toISOString()))
      if (!found) throw new Problem('not-found', 'detail.not-found.shared')
      request.caller = found
      next()
    },
  ]
}
