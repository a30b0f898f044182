import type { Express, IRoute, Request, RequestHandler, Response } from 'express'
import { getStanding } from '#openapi/endpoints/sign-in.ts'
import { createRateLimiter } from '../access/limit-rates.ts'
import { reachStore } from '../access/reach-store.ts'
import type { Dependencies } from '../http/dependencies.ts'
import { limitMethods } from '../http/limit-methods.ts'
import { chooseLanguage } from '../http/negotiate.ts'
import { usualRates } from '../http/rate-limits.ts'
import { sendAnswer } from '../http/send-answer.ts'
import { readSetUpCode } from '../store/installation.ts'
import { findPerson, identifySession, listMemberships } from '../store/members.ts'
import { countUnread } from '../store/notices.ts'
import type { Db } from '../store/store.ts'
import { hasSessionCookie } from './accounts.ts'
import { handOnCookies, headersOf } from './fetch-request.ts'

/**
 * Tells a page who is there. Nobody is an answer like any other: a browser notes every refusal as a fault of the page,
 * and whoever has no account does nothing wrong.
 */
export function serveStanding(app: Express, dependencies: Dependencies): void {
  const { store, accounts, rates } = dependencies
  const limit = { ...usualRates, ...rates }.ofKey
  const countAddress = createRateLimiter('standing', limit, ({ ip = '' }) => ip)

  async function find(db: Db, request: Request, response: Response) {
    if (hasSessionCookie(request.headers)) {
      const auth = await accounts.on(db, request.secure)
      const found = await auth.api.getSession({ headers: headersOf(request), returnHeaders: true })
      handOnCookies(found.headers, response)
      if (found.response) {
        const { session, user } = found.response
        const { internalAdapter } = await auth.$context
        return {
          ...(await present(db, session)),
          hasPassword: Boolean((await internalAdapter.findCredentialAccount(user.id))?.password),
          hasSecondFactor: Boolean((user as { twoFactorEnabled?: boolean | null }).twoFactorEnabled),
        }
      }
    }
    return { standing: (await readSetUpCode(db)) === undefined ? 'signed-out' : 'none' }
  }

  const answer: RequestHandler = async (request, response) => {
    const body = await reachStore(store, db => find(db, request, response))
    sendAnswer(request, response, {
      language: chooseLanguage(request),
      type: 'application/json',
      status: 200,
      body: JSON.stringify(body),
      cacheSeconds: undefined,
    })
  }
  const route: IRoute = app.route(getStanding.path as string)
  route.get(countAddress, answer)
  limitMethods(route, ['GET', 'HEAD'])
}

/** Somebody who belongs to no organisation any more is signed in without one. */
async function present(db: Db, session: { id: string; userId: string }) {
  const [caller, memberships] = [
    await identifySession(db, session),
    await listMemberships(db, session.userId),
  ]
  const acting = memberships.find(({ organisation }) => organisation === caller?.organisation)
  return {
    standing: 'signed-in',
    person: await findPerson(db, session.userId),
    organisation: acting ? { id: acting.organisation, name: acting.name } : null,
    role: acting?.role ?? null,
    scopes: caller?.scopes ?? [],
    unread: caller ? await countUnread({ db, organisation: caller.organisation }, session.userId) : 0,
    organisations: memberships.map(({ organisation: id, name, role }) => ({ id, name, role })),
  }
}
