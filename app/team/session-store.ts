import { forgetTypedOfTeam } from '../house/use-typed.ts'
import { onSessionEnd, requestKept } from './request-kept.ts'

export type Role = 'owner' | 'sales' | 'partner' | 'viewer'

/** What somebody may do; to write includes to read. */
export type Scope =
  | `${'sites' | 'quotes' | 'keys' | 'members' | 'organisation' | 'webhooks'}:${'read' | 'write'}`
  | 'audit:read'

type Organisation = { id: string; name: string }

export type Session = {
  /**
   * `unknown` until it was found out, `offline` where the server does not answer, `none` on an installation that has no
   * account yet.
   */
  standing: 'unknown' | 'offline' | 'none' | 'signed-out' | 'signed-in'
  person?: { id: string; name: string; email: string }
  /** For which everything is read and written; absent for somebody who belongs to none any more. */
  organisation?: Organisation
  role?: Role
  scopes: readonly Scope[]
  organisations: readonly (Organisation & { role: Role })[]
  /** That the session has ended while something was not saved yet: what is shown stays until somebody has signed in. */
  isOver?: boolean
  /** How many notices were not read. */
  unread: number
  hasPassword: boolean
  hasSecondFactor: boolean
}

type Answer = {
  standing: Exclude<Session['standing'], 'unknown' | 'offline'>
  person?: Session['person']
  organisation?: Organisation | null
  role?: Role | null
  scopes?: readonly Scope[]
  organisations?: Session['organisations']
  unread?: number
  hasPassword?: boolean
  hasSecondFactor?: boolean
}

/**
 * Kept on a device on which somebody has signed in. Its session is in a cookie that no script can read; without this
 * mark nobody is there, and the server is not asked.
 */
const MARK = 'groundwork.signed-in'
const nobody = {
  ...{ scopes: [], organisations: [] },
  ...{ unread: 0, hasPassword: false, hasSecondFactor: false },
} as const
const unknown: Session = { standing: 'unknown', ...nobody }

let session: Session = unknown
let isCertain = false
let asked: Promise<void> | undefined
let again: Promise<void> | undefined
const listeners = new Set<() => void>()

export const sessionStore = {
  read: () => session,
  readOnServer: () => unknown,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
  /** Finds out who is there, where that is not known yet: from the device alone, or for certain from the server. */
  find: (needsServer: boolean): void => {
    if (asked || isCertain) return
    if (needsServer || readMark()) void refresh()
    else if (session.standing === 'unknown') set({ standing: 'signed-out', ...nobody })
  },
}

/**
 * Asks the server who is there. What was asked before may be answered by what was so then: whoever asks meanwhile waits
 * for a second answer, which all of them share.
 */
export function refresh(): Promise<void> {
  if (asked) {
    again ??= asked.then(() => {
      again = undefined
      return refresh()
    })
    return again
  }
  asked = ask().finally(() => {
    asked = undefined
  })
  return asked
}

/** How many things stand on the page that are not saved yet. */
let held = 0
/** Whether the session was found to have ended while there were such things. */
let keeps = false

/** Keeps the page as it is where the session ends unasked; returns how to let it go. */
export function holdPage(): () => void {
  held++
  return () => {
    held--
  }
}

/** Ends the session on the server and here; says whether that went well. */
export async function signOut(): Promise<boolean> {
  const answer = await requestKept('/api/auth/sign-out', { method: 'POST', body: {} })
  if (answer.ok) {
    forgetTypedOfTeam()
    await refresh()
  }
  return answer.ok
}

async function ask(): Promise<void> {
  const answer = await requestKept<Answer>('/api/auth/standing')
  // Who was signed in before the network went is signed in still.
  if (!answer.ok)
    return session.standing === 'signed-in' ? undefined : set({ standing: 'offline', ...nobody })
  const { standing, person, organisation, role, ...rest } = answer.value
  isCertain = true
  // Somebody who has signed out, here or in another tab, is gone, and what they saw with them.
  const isOver = standing === 'signed-out' && (keeps || (session.isOver === true && readMark()))
  keeps = false
  if (isOver) return set({ ...session, isOver })
  writeMark(standing === 'signed-in')
  set({
    standing,
    ...(person && { person }),
    ...(organisation && { organisation }),
    ...(role && { role }),
    ...nobody,
    ...rest,
  })
}

function set(next: Session): void {
  session = next
  for (const tell of listeners) tell()
}

onSessionEnd(() => {
  if (session.standing !== 'signed-in' || session.isOver) return
  keeps = held > 0 && readMark()
  void refresh()
})

function readMark(): boolean {
  try {
    return localStorage.getItem(MARK) !== null
  } catch {
    return true
  }
}

function writeMark(isSignedIn: boolean): void {
  try {
    if (isSignedIn) localStorage.setItem(MARK, '1')
    else localStorage.removeItem(MARK)
  } catch {
    // Without storage the server is asked on every page.
  }
}
