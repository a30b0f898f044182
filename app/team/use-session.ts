'use client'

import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { holdPage, refresh, type Scope, type Session, sessionStore, signOut } from './session-store.ts'

export type { Role, Scope } from './session-store.ts'

export type SessionAtHand = Session & {
  /** Whether somebody is signed in who may do that; to write includes to read. */
  may: (scope: Scope) => boolean
  /** Asks the server anew. */
  refresh: () => Promise<void>
  signOut: () => Promise<boolean>
}

/** Keeps what is shown, as long as it is not saved, where the session ends meanwhile. */
export function useHeldPage(isUnsaved: boolean): void {
  useEffect(() => (isUnsaved ? holdPage() : undefined), [isUnsaved])
}

/**
 * Who is signed in, for all parts of a page alike. On a device where nobody has signed in, the server is not asked and
 * the answer is `signed-out`, except where a page is nothing without a session: `{ isNeeded: true }`.
 */
export function useSession({ isNeeded = false } = {}): SessionAtHand {
  const { subscribe, read, readOnServer } = sessionStore
  const session = useSyncExternalStore(subscribe, read, readOnServer)
  useEffect(() => sessionStore.find(isNeeded), [isNeeded])
  return useMemo(() => ({ ...session, may: scope => allows(session, scope), refresh, signOut }), [session])
}

function allows({ scopes }: Session, scope: Scope): boolean {
  return scopes.includes(scope) || scopes.includes(scope.replace(/:read$/, ':write') as Scope)
}
