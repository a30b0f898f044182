import type { Express, IRoute, Request, RequestHandler } from 'express'
import * as z from 'zod'
import { emailEndpoints } from '#openapi/account-endpoints.ts'
import type { AnyEndpoint } from '#openapi/endpoint.ts'
import type { EmailChange, EmailChangeRequest } from '#openapi/endpoints/email-change.ts'
import type { Language } from '#text/language.ts'
import { createRateLimiter } from '../access/limit-rates.ts'
import { reachStore } from '../access/reach-store.ts'
import { refuseOtherOrigin } from '../access/refuse-origin.ts'
import type { Dependencies } from '../http/dependencies.ts'
import { limitMethods } from '../http/limit-methods.ts'
import { chooseLanguage } from '../http/negotiate.ts'
import { Problem } from '../http/problems.ts'
import { usualRates } from '../http/rate-limits.ts'
import { createBodyReader } from '../http/read-body.ts'
import { createInputReader } from '../http/read-input.ts'
import { sendAnswer } from '../http/send-answer.ts'
import { changeEmail, isTaken } from '../store/change-email.ts'
import { isDuplicate } from '../store/is-unavailable.ts'
import { findPerson } from '../store/members.ts'
import type { Db } from '../store/store.ts'
import { headersOf } from './fetch-request.ts'
import { seal, unseal } from './seal.ts'
import { senderOf } from './sender-of.ts'
import { refusePassword } from './to-problem.ts'

const HOUR_MS = 3_600_000

/** What a link holds: sealed, so that nothing of it is kept and nobody else can make one. */
const link = z.strictObject({
  purpose: z.literal('email-change'),
  userId: z.string(),
  from: z.string(),
  to: z.string(),
  expiresAt: z.string(),
})

type Asked = { db: Db; userId: string; language: Language }

/** Serves asking for another address, and proving it. */
export function serveEmailChange(app: Express, dependencies: Dependencies): void {
  const { store, accounts, rates, now, queueMail } = dependencies
  const { ofSignIns, ofAccount } = { ...usualRates, ...rates }
  const guards: RequestHandler[] = [
    createRateLimiter('email-changes', ofSignIns, ({ ip = '' }) => ip),
    createRateLimiter('email-change', ofAccount, senderOf),
  ]
  const refuseOrigin: RequestHandler = (request, _response, next) => {
    refuseOtherOrigin(request, accounts.publicUrl)
    next()
  }
  serve<EmailChangeRequest>(emailEndpoints.requestEmailChange, answerRequest)
  serve<EmailChange>(emailEndpoints.confirmEmailChange, answerConfirmation)

  async function answerRequest({ newEmail, password }: EmailChangeRequest, asked: Asked): Promise<void> {
    const { db, userId, language } = asked
    if (!queueMail) throw new Problem('not-found', 'detail.not-found.mail')
    if (await accounts.comesFromProvider(db, userId))
      throw new Problem('conflict', 'detail.conflict.provider-email')
    if (!(await accounts.isPassword(db, userId, password))) throw refusePassword({ password }, language)
    if (await isTaken(db, newEmail)) return
    const at = now()
    const expiresAt = new Date(at.getTime() + HOUR_MS).toISOString()
    const { email: from } = await findPerson(db, userId)
    const held = { purpose: 'email-change', userId, from, to: newEmail, expiresAt } as const
    const token = await seal(await accounts.secretOf(db), JSON.stringify(held satisfies z.infer<typeof link>))
    await queueMail(db, { kind: 'email-change', to: newEmail, language, values: { token } }, at.toISOString())
  }

  async function answerConfirmation({ token }: EmailChange, { db, userId, language }: Asked): Promise<void> {
    const at = now().toISOString()
    const held = await open(await accounts.secretOf(db), token)
    // Only whoever asked: a link that somebody else had sent to one's address gives it to nobody.
    if (!held || held.userId !== userId || held.expiresAt <= at)
      throw new Problem('forbidden', 'detail.forbidden.email-change')
    const { email } = await findPerson(db, userId)
    // The same link a second time changes nothing, and nothing is wrong with it.
    if (email === held.to) return
    if (await accounts.comesFromProvider(db, userId))
      throw new Problem('conflict', 'detail.conflict.provider-email')
    const isFree = !(await isTaken(db, held.to))
    if (!isFree || !(await changeEmail(db, { ...held, at }))) {
      // The same link may have been followed at the same moment.
      if ((await findPerson(db, userId)).email === held.to) return
      throw new Problem('forbidden', 'detail.forbidden.email-change')
    }
    await queueMail?.(db, { kind: 'email-changed', to: held.from, language, values: { email: held.to } }, at)
  }

  function serve<Input>(endpoint: AnyEndpoint, answer: (input: Input, asked: Asked) => Promise<void>): void {
    const read = createInputReader(endpoint)
    const handle: RequestHandler = async (request, response) => {
      const language = chooseLanguage(request)
      const { value } = read(request, language)
      await reachStore(store, async db => {
        const userId = await identify(db, request)
        await db
          .transaction()
          .execute(within => answer(value as Input, { db: within, userId, language }))
          .catch((error: unknown) => {
            // Somebody else has taken the address at this very moment.
            throw isDuplicate(error) ? new Problem('forbidden', 'detail.forbidden.email-change') : error
          })
      })
      const body = JSON.stringify({ status: true })
      const type = 'application/json'
      sendAnswer(request, response, { language, type, status: 200, body, cacheSeconds: undefined })
    }
    const route: IRoute = app.route(endpoint.path as string)
    route.post(refuseOrigin, ...createBodyReader([]), ...guards, handle)
    limitMethods(route, ['POST'])
  }

  async function identify(db: Db, request: Request): Promise<string> {
    const auth = await accounts.on(db, request.secure)
    const found = await auth.api.getSession({ headers: headersOf(request) })
    if (!found) throw new Problem('unauthorized', 'detail.unauthorized.session')
    return found.user.id
  }
}

async function open(secret: string, token: string): Promise<z.infer<typeof link> | undefined> {
  const text = await unseal(secret, token)
  return text?.startsWith('{') ? link.safeParse(JSON.parse(text)).data : undefined
}
