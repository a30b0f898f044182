import type { IncomingHttpHeaders } from 'node:http'
import { readSessionSecret } from '../store/installation.ts'
import type { Db, Store } from '../store/store.ts'
import type { Auth } from './make-auth.ts'
import type { SingleSignOn } from './single-sign-on.ts'

export type AccountSettings = {
  /** Where the server is reached from outside. */
  publicUrl?: string | undefined
  /** What sessions are signed with; without it, a secret that is kept in the database. */
  authSecret?: string | undefined
  /** By which provider people sign in beside passwords. */
  singleSignOn?: SingleSignOn | undefined
}

type NewAccount = { name: string; email: string; password: string }

/** People and their sessions; better-auth is loaded with the first request that needs it. */
export type Accounts = {
  publicUrl: string | undefined
  singleSignOn: SingleSignOn | undefined
  /** better-auth on a database, for browsers that came by TLS or not. */
  on: (db: Db, isSecure: boolean) => Promise<Auth>
  /** What sessions are signed with, and what must be read again is sealed with. */
  secretOf: (db: Db) => Promise<string>
  /** The same for those who come from the provider. */
  onProvider: (db: Db, isSecure: boolean) => Promise<Auth>
  /** Makes an account in a transaction, and returns the id of the person. */
  create: (db: Db, account: NewAccount) => Promise<string>
  /** Whether somebody signs in with a password. */
  hasPassword: (db: Db, userId: string) => Promise<boolean>
  /** Whether a password is theirs. */
  isPassword: (db: Db, userId: string, password: string) => Promise<boolean>
  /** Whether they sign in by a provider, which knows their address. */
  comesFromProvider: (db: Db, userId: string) => Promise<boolean>
  /** Gives them another in a transaction, and ends their sessions. */
  setPassword: (db: Db, userId: string, password: string) => Promise<void>
}

/** Accounts that are kept in a store. */
export function createAccounts(
  store: Store | undefined,
  { publicUrl, authSecret, singleSignOn }: AccountSettings = {},
  now: () => Date = () => new Date(),
): Accounts {
  const kind = store?.kind ?? 'sqlite'
  const made = new WeakMap<Db, { secret: string; auths: Map<string, Promise<Auth>> }>()

  const secretOf = async (db: Db) => authSecret ?? (await readSessionSecret(db))

  async function make(db: Db, isSecure: boolean, provider?: SingleSignOn, known?: string): Promise<Auth> {
    const { makeAuth } = await import('./make-auth.ts')
    const secret = known ?? (await secretOf(db))
    const parts = { db, kind, secret, isSecure, publicUrl, now: () => now().toISOString() }
    return makeAuth({ ...parts, singleSignOn: provider })
  }

  async function keep(db: Db, cameByTls: boolean, provider?: SingleSignOn): Promise<Auth> {
    const isSecure = cameByTls || (publicUrl?.startsWith('https:') ?? false)
    // Asked for each time: a backup that is put back while the server runs brings its own.
    const secret = await secretOf(db)
    const kept = made.get(db)
    const auths = kept?.secret === secret ? kept.auths : new Map<string, Promise<Auth>>()
    made.set(db, { secret, auths })
    const name = `${isSecure} ${provider?.issuer}`
    const known = auths.get(name)
    if (known) return known
    const making = make(db, isSecure, provider, secret).catch(error => {
      auths.delete(name)
      throw error
    })
    auths.set(name, making)
    return making
  }

  return {
    publicUrl,
    secretOf,
    singleSignOn,
    on: (db, isSecure) => keep(db, isSecure),
    // Apart from the other, so that a provider that does not answer keeps nobody from typing a password.
    onProvider: (db, isSecure) => keep(db, isSecure, singleSignOn),
    create: async (db, { name, email, password }) => {
      // An instance of its own, so that what it writes belongs to the transaction.
      const { internalAdapter, password: passwords } = await (await make(db, false)).$context
      const user = await internalAdapter.createUser(
        { name, email, emailVerified: true },
        { method: 'email-password' },
      )
      await internalAdapter.linkAccount({
        userId: user.id,
        accountId: user.id,
        providerId: 'credential',
        password: await passwords.hash(password),
      })
      return user.id
    },
    hasPassword: async (db, userId) => {
      const { internalAdapter } = await (await make(db, false)).$context
      return Boolean((await internalAdapter.findCredentialAccount(userId))?.password)
    },
    isPassword: async (db, userId, password) => {
      const { internalAdapter, password: passwords } = await (await make(db, false)).$context
      const kept = (await internalAdapter.findCredentialAccount(userId))?.password
      return Boolean(kept) && passwords.verify({ hash: kept ?? '', password })
    },
    comesFromProvider: async (db, userId) => {
      const { internalAdapter } = await (await make(db, false)).$context
      return (await internalAdapter.findAccounts(userId)).some(
        ({ providerId }) => providerId !== 'credential',
      )
    },
    setPassword: async (db, userId, password) => {
      const { internalAdapter, password: passwords } = await (await make(db, false)).$context
      await internalAdapter.deleteUserSessions(userId)
      await internalAdapter.updatePassword(userId, await passwords.hash(password))
    },
  }
}

const COOKIE = /(?:^|;\s*)(?:__Secure-)?groundwork\.session_token=/

/** Whether a request comes with the cookie of a session, valid or not. */
export function hasSessionCookie({ cookie = '' }: IncomingHttpHeaders): boolean {
  return COOKIE.test(cookie)
}
