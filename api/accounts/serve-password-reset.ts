import type { Express } from 'express'
import { passwordEndpoints } from '#openapi/account-endpoints.ts'
import type { PasswordReset, PasswordResetRequest } from '#openapi/endpoints/password-reset.ts'
import { createRateLimiter } from '../access/limit-rates.ts'
import { reachStore } from '../access/reach-store.ts'
import type { Context } from '../http/bind-endpoint.ts'
import type { Dependencies } from '../http/dependencies.ts'
import { Problem } from '../http/problems.ts'
import { usualRates } from '../http/rate-limits.ts'
import { serveEndpoints } from '../http/serve-endpoints.ts'
import { createPasswordReset, takePasswordReset } from '../store/password-resets.ts'

const bindings = { requestPasswordReset: answerRequest, resetPassword: answerReset }
const done = { status: true } as const

/** Serves asking for a new password, and choosing it. */
export function servePasswordReset(app: Express, dependencies: Dependencies): void {
  const { ofSignIns } = { ...usualRates, ...dependencies.rates }
  const limit = createRateLimiter('password-resets', ofSignIns, ({ ip = '' }) => ip)
  for (const { path } of Object.values(passwordEndpoints)) app.post(path, limit)
  serveEndpoints(app, passwordEndpoints, bindings, dependencies)
}

async function answerRequest(
  { email }: PasswordResetRequest,
  { store, accounts, now, language, queueMail }: Context,
): Promise<typeof done> {
  if (!queueMail) throw new Problem('not-found', 'detail.not-found.path')
  await reachStore(store, db =>
    db.transaction().execute(async within => {
      const at = now().toISOString()
      const user = await within.selectFrom('users').select('id').where('email', '=', email).executeTakeFirst()
      // Whoever signs in elsewhere has no password that could be another.
      if (!user || !(await accounts.hasPassword(within, user.id))) return
      const token = await createPasswordReset(within, user.id, at)
      if (token === undefined) return
      await queueMail(within, { kind: 'password-reset', to: email, language, values: { token } }, at)
    }),
  )
  return done
}

async function answerReset(
  { token, newPassword }: PasswordReset,
  { store, accounts, now }: Context,
): Promise<typeof done> {
  await reachStore(store, db =>
    db.transaction().execute(async within => {
      const userId = await takePasswordReset(within, token, now().toISOString())
      if (userId === undefined) throw new Problem('forbidden', 'detail.forbidden.reset')
      await accounts.setPassword(within, userId, newPassword)
    }),
  )
  return done
}
