import type { RequestHandler } from 'express'
import type { Dependencies } from '../http/dependencies.ts'
import { Problem } from '../http/problems.ts'
import { usualRates } from '../http/rate-limits.ts'
import { identifyShareLink } from '../store/share-links.ts'
import { identifySiteShareLink } from '../store/site-share-links.ts'
import { createRateLimiter } from './limit-rates.ts'
import { reachStore } from './reach-store.ts'

const identify = { quote: identifyShareLink, site: identifySiteShareLink } as const
const nowhere = { quote: 'detail.not-found.shared', site: 'detail.not-found.shared-site' } as const

/**
 * Returns handlers that let those through who hold a link to a quote or a site, and limit every address, as anybody
 * may try tokens.
 */
export function createLinkAdmission(
  dependencies: Dependencies,
): Readonly<Record<keyof typeof identify, RequestHandler[]>> {
  return { quote: admit(dependencies, 'quote'), site: admit(dependencies, 'site') }
}

function admit({ store, now, rates }: Dependencies, what: keyof typeof identify): RequestHandler[] {
  const { ofStrangers } = { ...usualRates, ...rates }
  return [
    (_request, response, next) => {
      response.setHeader('X-Robots-Tag', 'noindex, nofollow')
      next()
    },
    createRateLimiter(what === 'quote' ? 'links' : 'site-links', ofStrangers, ({ ip = '' }) => ip),
    async (request, _response, next) => {
      const token = String(request.params.token)
      const found = await reachStore(store, db => identify[what](db, token, now().toISOString()))
      if (!found) throw new Problem('not-found', nowhere[what])
      request.caller = found
      next()
    },
  ]
}
