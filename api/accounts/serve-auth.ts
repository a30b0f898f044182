import type { Express, Response as ExpressResponse, IRoute, Request, RequestHandler } from 'express'
import * as z from 'zod'
import { ownAccountEndpoints } from '#openapi/account-endpoints.ts'
import type { AnyEndpoint } from '#openapi/endpoint.ts'
import { accountEndpoints } from '#openapi/endpoints/sign-in.ts'
import { createRateLimiter } from '../access/limit-rates.ts'
import { reachStore } from '../access/reach-store.ts'
import { refuseOtherOrigin } from '../access/refuse-origin.ts'
import type { Dependencies } from '../http/dependencies.ts'
import { limitMethods } from '../http/limit-methods.ts'
import { chooseLanguage } from '../http/negotiate.ts'
import { Problem } from '../http/problems.ts'
import { usualRates } from '../http/rate-limits.ts'
import { createBodyReader, readStrayBody } from '../http/read-body.ts'
import { createInputReader } from '../http/read-input.ts'
import { apiHeaders } from '../http/secure-headers.ts'
import { sendAnswer } from '../http/send-answer.ts'
import { serveEndpoints } from '../http/serve-endpoints.ts'
import { answerAcceptance } from './answer-acceptance.ts'
import { answerSetUp } from './answer-set-up.ts'
import { answerSignInOptions } from './answer-sign-in-options.ts'
import { fetchRequestOf, handOnCookies } from './fetch-request.ts'
import { PROVIDER } from './provider-id.ts'
import { senderOf } from './sender-of.ts'
import { serveStanding } from './serve-standing.ts'
import { toProblem } from './to-problem.ts'

const bindings = {
  setUp: answerSetUp,
  acceptInvitation: answerAcceptance,
  getSignInOptions: answerSignInOptions,
}

/** Serves what people sign in and out by under /api/auth; refusals are problems as everywhere in the API. */
export function serveAuth(app: Express, dependencies: Dependencies): void {
  const { store, accounts, rates } = dependencies
  serveEndpoints(app, ownAccountEndpoints, bindings, dependencies)
  serveStanding(app, dependencies)
  const { ofSignIns, ofAccount, ofStrangers } = { ...usualRates, ...rates }
  const limits = [
    createRateLimiter('sign-ins', ofSignIns, ({ ip = '' }) => ip),
    createRateLimiter('account', ofAccount, senderOf),
  ]
  // Nothing is guessed there, and a whole office comes from one address.
  const ofProvider = createRateLimiter('provider', ofStrangers, ({ ip = '' }) => ip)
  const refuseOrigin: RequestHandler = (request, _response, next) => {
    refuseOtherOrigin(request, accounts.publicUrl)
    next()
  }

  /** Hands a request on to better-auth. */
  async function ask(request: Request, body: string | undefined, isOfProvider: boolean): Promise<Response> {
    const base = accounts.publicUrl ?? `${request.protocol}://localhost`
    return reachStore(store, async db => {
      const auth = await (isOfProvider ? accounts.onProvider : accounts.on)(db, request.secure)
      return auth.handler(fetchRequestOf(request, base, body))
    })
  }

  const answerWith = (endpoint: AnyEndpoint): RequestHandler => {
    const read = createInputReader(endpoint)
    const isOfProvider = endpoint === accountEndpoints.signInByProvider
    return async (request, response) => {
      const language = chooseLanguage(request)
      // better-auth gets what the document declares, and nothing else.
      const { value = {} } = read(request, language)
      if (isOfProvider && !accounts.singleSignOn) throw new Problem('not-found', 'detail.not-found.path')
      const answer = await ask(request, JSON.stringify(value), isOfProvider)
      const text = await answer.text()
      if (answer.status >= 400) throw toProblem(answer, text, value as object, language)
      handOnCookies(answer.headers, response)
      sendAnswer(request, response, {
        language,
        type: 'application/json',
        status: answer.status,
        body: JSON.stringify(pick(endpoint, text)),
        cacheSeconds: undefined,
      })
    }
  }
  for (const endpoint of Object.values<AnyEndpoint>(accountEndpoints)) {
    const route: IRoute = app.route(endpoint.path as string)
    const isOfProvider = endpoint === accountEndpoints.signInByProvider
    const guards = isOfProvider ? [ofProvider] : endpoint.input ? limits : []
    route.post(
      refuseOrigin,
      ...(endpoint.input ? createBodyReader([]) : [readStrayBody]),
      ...guards,
      answerWith(endpoint),
    )
    limitMethods(route, ['POST'])
  }
  if (accounts.singleSignOn) serveReturn()

  /** Where people come back to from the provider, and are sent on from; for browsers, not for the document. */
  function serveReturn(): void {
    const route: IRoute = app.route(`/api/auth/callback/${PROVIDER}` as string)
    route.get(ofProvider, async (request: Request, response: ExpressResponse) => {
      const answer = await ask(request, undefined, true)
      const location = answer.headers.get('location')
      if (!location) throw toProblem(answer, await answer.text(), {}, chooseLanguage(request))
      handOnCookies(answer.headers, response)
      response.writeHead(302, { ...apiHeaders, 'Cache-Control': 'no-store', Location: location })
      response.end()
    })
    limitMethods(route, ['GET', 'HEAD'])
  }
}

/** What is declared of an answer: the token of a session is for its cookie alone, which no script can read. */
function pick({ answer }: AnyEndpoint, text: string): unknown {
  return z.parse(answer.schema ?? z.unknown(), JSON.parse(text === '' ? '{}' : text))
}
