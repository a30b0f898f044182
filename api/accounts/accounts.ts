import type { IncomingHttpHeaders } from 'node:http'
import { readSessionSecret } from '../store/installation.ts'
import type { Db, Store } from '../store/store.ts'
import type { Auth } from './make-auth.ts'

export type AccountSettings = {
  /** Where the server is reached from outside. */
  publicUrl?: string | undefined
  /** What sessions are signed with; without it, a secret that is kept in the database. */
  authSecret?: string | undefined
}

type NewAccount = { name: string; email: string; password: string }

/** People and their sessions; better-auth is loaded with the first request that needs it. */
export type Accounts = {
  publicUrl: string | undefined
  /** better-auth on a database, for browsers that came by TLS or not. */
  on: (db: Db, isSecure: boolean) => Promise<Auth>
  /** Makes an account in a transaction, and returns the id of the person. */
  create: (db: Db, account: NewAccount) => Promise<string>
}

/** Accounts that are kept in a store. */
export function createAccounts(
  store: Store | undefined,
  { publicUrl, authSecret }: AccountSettings = {},
): Accounts {
  const kind = store?.kind ?? 'sqlite'
  const made = new WeakMap<Db, Promise<Auth>[]>()

  async function make(db: Db, isSecure: boolean): Promise<Auth> {
    const { makeAuth } = await import('./make-auth.ts')
    const secret = authSecret ?? (await readSessionSecret(db))
    return makeAuth({ db, kind, secret, isSecure, publicUrl })
  }

  return {
    publicUrl,
    on: (db, isSecure) => {
      const ofDb = made.get(db) ?? []
      made.set(db, ofDb)
      const index = Number(isSecure || publicUrl?.startsWith('https:'))
      ofDb[index] ??= make(db, index === 1).catch(error => {
        delete ofDb[index]
        throw error
      })
      return ofDb[index]
    },
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
  }
}

const COOKIE = /(?:^|;\s*)(?:__Secure-)?groundwork\.session_token=/

/** Whether a request comes with the cookie of a session, valid or not. */
export function hasSessionCookie({ cookie = '' }: IncomingHttpHeaders): boolean {
  return COOKIE.test(cookie)
}
