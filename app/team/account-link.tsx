'use client'

import { usePathname } from 'next/navigation'
import { writeLabelled } from '#text/join-texts.ts'
import type { Language } from '#text/language.ts'
import styles from '../navigation/navigation.module.css'
import { linkToSignIn } from './own-path.ts'
import { useSession } from './use-session.ts'

const MOST_SHOWN = 9

/** Pages that one does not come back to after signing in. */
const ENTRANCES = /^\/(?:sign-in|set-up|invitation|new-password)(?:\/|$)/

/** The way in, and for whoever is in the way to the own account; both take the same room, so that nothing moves. */
export function AccountLink(props: { language: Language; signIn: string; account: string; unread: string }) {
  const { language, signIn, account } = props
  const { standing, person, unread } = useSession()
  const pathname = usePathname()
  const isIn = standing === 'signed-in'
  const isEntrance = ENTRANCES.test(pathname.slice(language.length + 1))
  const href = isIn
    ? `/${language}/account`
    : isEntrance
      ? `/${language}/sign-in`
      : linkToSignIn(language, pathname)
  return (
    <div className={styles.account}>
      <a href={href} title={isIn ? person?.name : undefined}>
        <span data-gone={isIn ? '' : undefined}>{signIn}</span>
        <span data-gone={isIn ? undefined : ''}>{account}</span>
      </a>
      {unread > 0 && (
        <a
          href={`/${language}/notices`}
          className={styles.unread}
          aria-label={writeLabelled(props.unread, String(unread), language)}
        >
          {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
        </a>
      )}
    </div>
  )
}
