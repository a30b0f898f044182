import type { Express, IRoute, Request, RequestHandler } from 'express'
import { acceptInvitation, setUp } from '#openapi/endpoints/session.ts'
import { createRateLimiter } from '../access/limit-rates.ts'
import { reachStore } from '../access/reach-store.ts'
import { refuseOtherOrigin } from '../access/refuse-origin.ts'
import type { Dependencies } from '../http/dependencies.ts'
import { limitMethods } from '../http/limit-methods.ts'
import { chooseLanguage } from '../http/negotiate.ts'
import { usualRates } from '../http/rate-limits.ts'
import { createBodyReader } from '../http/read-body.ts'
import { sendAnswer } from '../http/send-answer.ts'
import { serveEndpoints } from '../http/serve-endpoints.ts'
import { answerAcceptance } from './answer-acceptance.ts'
import { answerSetUp } from './answer-set-up.ts'
import { fetchRequestOf, handOnCookies } from './fetch-request.ts'
import { toProblem } from './to-problem.ts'

/** What better-auth offers and we do, by its path below /api/auth; what is not named here is not found. */
const served = ['/sign-in/email', '/sign-out', '/change-password', '/revoke-other-sessions']

/** What is ours there. */
const endpoints = { setUp, acceptInvitation }
const bindings = { setUp: answerSetUp, acceptInvitation: answerAcceptance }

/** Serves signing in and out under /api/auth; refusals are problems as everywhere in the API. */
export function serveAuth(app: Express, dependencies: Dependencies): void {
  const { store, accounts, rates } = dependencies
  serveEndpoints(app, endpoints, bindings, dependencies)
  const { ofSignIns, ofAccount } = { ...usualRates, ...rates }
  const limits = [
    createRateLimiter('sign-ins', ofSignIns, ({ ip = '' }) => ip),
    createRateLimiter('account', ofAccount, request => accountOf(request)),
  ]
  const refuseOrigin: RequestHandler = (request, _response, next) => {
    refuseOtherOrigin(request, accounts.publicUrl)
    next()
  }
  const handle: RequestHandler = async (request, response) => {
    const base = accounts.publicUrl ?? `${request.protocol}://localhost`
    const answer = await reachStore(store, async db =>
      (await accounts.on(db, request.secure)).handler(fetchRequestOf(request, base)),
    )
    const text = await answer.text()
    if (answer.status >= 400) throw toProblem(answer, text)
    handOnCookies(answer.headers, response)
    sendAnswer(request, response, {
      language: chooseLanguage(request),
      type: 'application/json',
      status: answer.status,
      body: withoutToken(text),
      cacheSeconds: undefined,
    })
  }
  for (const path of served) {
    const route: IRoute = app.route(`/api/auth${path}` as string)
    const guards = path.startsWith('/sign-in') ? limits : []
    route.post(refuseOrigin, ...createBodyReader([]), ...guards, handle)
    limitMethods(route, ['POST'])
  }
}

/** Whom somebody tries to sign in as. */
function accountOf({ body, ip = '' }: Request): string {
  try {
    const { email } = JSON.parse(String(Buffer.from(body as Uint8Array))) as { email?: unknown }
    return typeof email === 'string' ? email.trim().toLowerCase() : ip
  } catch {
    return ip
  }
}

/** The token of a session is for its cookie alone, which no script can read. */
function withoutToken(text: string): string {
  const answer: unknown = JSON.parse(text === '' ? '{}' : text)
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return text
  const { token: _token, ...rest } = answer as { token?: unknown }
  return JSON.stringify(rest)
}
