import { randomUUID } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins'
import type { Db, Kind } from '../store/store.ts'
import { CLIENT_HEADER } from './client-header.ts'
import { type SingleSignOn, signOnBy } from './single-sign-on.ts'

const DAY_SECONDS = 86_400

export type AuthParts = {
  db: Db
  kind: Kind
  secret: string
  /** Whether the browser came by TLS, so that its cookies go no other way. */
  isSecure: boolean
  publicUrl: string | undefined
  /** The provider that people come from; it is asked what it offers when this is made. */
  singleSignOn?: SingleSignOn | undefined
  now: () => string
}

/** Where nothing says otherwise; nothing that is sent depends on it. */
const ANY_URL = 'http://localhost'

/** better-auth on our database; who may have an account is decided by invitations and settings, never here. */
export function makeAuth({ db, kind, secret, isSecure, publicUrl, singleSignOn, now }: AuthParts) {
  const signOn = singleSignOn && signOnBy(singleSignOn, db, now)
  return betterAuth({
    appName: 'Groundwork',
    baseURL: publicUrl ?? ANY_URL,
    basePath: '/api/auth',
    secret,
    database: { db, type: kind },
    user: { modelName: 'users', ...signOn?.user },
    session: { modelName: 'sessions', expiresIn: 7 * DAY_SECONDS, updateAge: DAY_SECONDS },
    account: { modelName: 'logins', encryptOAuthTokens: true, ...signOn?.account },
    databaseHooks: signOn?.databaseHooks ?? {},
    plugins: [twoFactor({ schema: { twoFactor: { modelName: 'twoFactors' } } }), ...(signOn?.plugins ?? [])],
    verification: { modelName: 'verifications' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
    },
    advanced: {
      cookiePrefix: 'groundwork',
      useSecureCookies: isSecure,
      // Origins are checked before, the same way for all of the API.
      disableCSRFCheck: true,
      ipAddress: { ipAddressHeaders: [CLIENT_HEADER] },
      // The names of our columns are other ones for Kysely than for the database.
      database: { generateId: () => randomUUID(), validateSchema: false },
    },
    // Rates are limited before, with the headers that the API has.
    rateLimit: { enabled: false },
    onAPIError: { throw: true, errorURL: '/' },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
}

export type Auth = ReturnType<typeof makeAuth>
