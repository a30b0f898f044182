import type { BetterAuthOptions } from 'better-auth'
import { genericOAuth } from 'better-auth/plugins'
import type { MemberRole } from '#openapi/roles.ts'
import { recordEvent } from '../store/audit.ts'
import { followInvitations, isExpected } from '../store/invitations.ts'
import { findOrganisation } from '../store/organisations.ts'
import type { Db } from '../store/store.ts'
import { PROVIDER } from './provider-id.ts'

/** A provider of OpenID Connect by which people sign in. */
export type SingleSignOn = {
  issuer: string
  clientId: string
  clientSecret: string
  /** What people know it by. */
  name: string
  /** Where somebody new belongs who was not invited; without it, such people get no account. */
  joins: { organisation: string; role: MemberRole } | undefined
  /** Whether addresses are believed that the provider does not call verified. */
  believesEmails: boolean
}

/** What of a login is of no use here, and so is not kept. */
const noTokens = { accessToken: null, refreshToken: null, idToken: null }

/** What better-auth needs to let people in who come from a provider. */
export function signOnBy(provider: SingleSignOn, db: Db, now: () => string) {
  const { issuer, clientId, clientSecret, joins, believesEmails } = provider
  return {
    user: {
      validateUserInfo: async ({ user, source }) => {
        // Who has come before is known by the provider's own id of them, whatever their address is now.
        if (source.action === 'sign-in') return
        if (!user.emailVerified) return { error: 'email_not_verified' }
        if (source.action !== 'create-user' || joins) return
        if (await isExpected(db, String(user.email).toLowerCase(), now())) return
        return { error: 'not_invited' }
      },
    },
    account: { updateAccountOnSignIn: false },
    databaseHooks: {
      user: { create: { after: async ({ id, email }) => welcome(id, email) } },
      account: { create: { before: async login => ({ data: { ...login, ...noTokens } }) } },
      session: {
        create: {
          before: ({ userId }) =>
            db.transaction().execute(within => followInvitations(within, userId, now())),
        },
      },
    },
    plugins: [
      genericOAuth({
        config: [
          {
            ...{ providerId: PROVIDER, clientId, clientSecret },
            discoveryUrl: `${issuer}/.well-known/openid-configuration`,
            scopes: ['openid', 'profile', 'email'],
            requireIdTokenVerification: true,
            pkce: true,
            ...(believesEmails && { mapProfileToUser: () => ({ emailVerified: true }) }),
          },
        ],
      }),
    ],
  } satisfies Partial<BetterAuthOptions>

  /** Makes somebody new who was not invited a member, where the settings say of what. */
  async function welcome(id: string, email: string): Promise<void> {
    if (!joins || (await isExpected(db, email, now()))) return
    const organisation = await findOrganisation(db, joins.organisation)
    if (!organisation) return
    await db.transaction().execute(async within => {
      const scope = { db: within, organisation, actor: `user:${id}`, at: now() }
      const { at: createdAt } = scope
      await within
        .insertInto('members')
        .values({ organisationId: organisation, email, role: joins.role, createdAt })
        .execute()
      await recordEvent(scope, 'created', `members/${email}`)
    })
  }
}
