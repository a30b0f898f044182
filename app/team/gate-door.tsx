'use client'

import { Fragment, type ReactNode, useEffect, useState } from 'react'
import sheet from '../house/sheet.module.css'
import { linkToSignIn } from './own-path.ts'
import styles from './team.module.css'
import { useTeamTexts } from './texts.tsx'
import { type Scope, type SessionAtHand, useSession } from './use-session.ts'

/** What of a gate is drawn in the browser. */
export function GateDoor({ title, needs, children }: { title: string; needs?: Scope; children: ReactNode }) {
  const session = useSession({ isNeeded: true })
  if (session.standing === 'signed-in' && session.organisation && (!needs || session.may(needs)))
    return (
      // Whoever signs in after somebody else begins anew.
      <Fragment key={session.person?.id}>
        {session.isOver && <Over onBack={session.refresh} />}
        {children}
      </Fragment>
    )
  return (
    <div className={sheet.page}>
      <div className={sheet.head}>
        <h1>{title}</h1>
      </div>
      <section className={styles.closed} data-standing={session.standing}>
        <Reason session={session} />
      </section>
    </div>
  )
}

function Reason({ session }: { session: SessionAtHand }) {
  const { language, t } = useTeamTexts()
  const here = useHere(`/${language}`)
  const { standing, person, organisation, role } = session
  if (standing === 'unknown') return <p className={styles.quiet}>{t('gate.unknown')}</p>
  if (standing === 'offline')
    return (
      <>
        <p role="alert">{t('gate.offline')}</p>
        <button type="button" className={sheet.primary} onClick={() => void session.refresh()}>
          {t('gate.retry')}
        </button>
      </>
    )
  if (standing === 'none')
    return (
      <>
        <p>{t('gate.none')}</p>
        <a className={sheet.primary} href={`/${language}/set-up`}>
          {t('gate.setUp')}
        </a>
      </>
    )
  if (standing === 'signed-out')
    return (
      <>
        <p>{t('gate.signedOut')}</p>
        <a className={sheet.primary} href={linkToSignIn(language, here)}>
          {t('gate.signIn')}
        </a>
      </>
    )
  return (
    <>
      <p>
        {organisation && role
          ? t('gate.role', { organisation: organisation.name, role: t(`role.${role}`) })
          : t('gate.noOrganisation', { email: person?.email ?? '' })}
      </p>
      <button type="button" className={sheet.button} onClick={() => void session.signOut()}>
        {t('gate.signOut')}
      </button>
    </>
  )
}

/** Says that the session has ended; whoever has signed in elsewhere goes on here. */
function Over({ onBack }: { onBack: () => Promise<void> }) {
  const { language, t } = useTeamTexts()
  const here = useHere(`/${language}`)
  useEffect(() => {
    const back = () => void (document.visibilityState === 'visible' && onBack())
    addEventListener('focus', back)
    document.addEventListener('visibilitychange', back)
    return () => {
      removeEventListener('focus', back)
      document.removeEventListener('visibilitychange', back)
    }
  }, [onBack])
  return (
    <div role="alert" className={styles.over}>
      <p>{t('gate.over')}</p>
      <p className={styles.actions}>
        <a className={sheet.primary} href={linkToSignIn(language, here)} target="_blank" rel="noreferrer">
          {t('gate.signIn')}
        </a>
        <button type="button" className={sheet.button} onClick={() => void onBack()}>
          {t('gate.over.back')}
        </button>
      </p>
    </div>
  )
}

/** The address of this page, once there is a window that knows it. */
function useHere(otherwise: string): string {
  const [here, setHere] = useState(otherwise)
  useEffect(() => setHere(location.pathname + location.search + location.hash), [])
  return here
}
