'use client'

import { useEffect, useRef, useState } from 'react'
import sheet from '../house/sheet.module.css'
import { EmailField, PasswordField } from './credential-fields.tsx'
import { Entrance } from './entrance.tsx'
import { readNext } from './own-path.ts'
import { ProblemLine } from './problem-line.tsx'
import { requestKept } from './request-kept.ts'
import { SecondFactor } from './second-factor.tsx'
import styles from './team.module.css'
import { useTeamTexts } from './texts.tsx'
import { useForm } from './use-form.ts'
import { useSession } from './use-session.ts'

type Answer = { twoFactorRedirect?: boolean }

/** Signing in, with a second factor where the account asks for one. */
export function SignIn() {
  const { language, t } = useTeamTexts()
  const session = useSession({ isNeeded: true })
  const [isLeaving, setLeaving] = useState(false)
  const [asksForCode, setAsksForCode] = useState(false)
  const home = `/${language}/organisation`
  const [next, setNext] = useState(home)
  const form = useForm(
    { email: '', password: '' },
    body => requestKept<Answer>('/api/auth/sign-in/email', { method: 'POST', body }),
    ({ twoFactorRedirect }) => (twoFactorRedirect ? setAsksForCode(true) : goOn()),
  )
  const { set } = form
  const box = useRef<HTMLFormElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read once
  useEffect(() => {
    setNext(nextOf(location, home))
    const email = new URLSearchParams(location.search).get('email')
    if (email) set({ email })
  }, [])

  async function goOn(): Promise<'leaving'> {
    setLeaving(true)
    await session.refresh()
    // What was sent before the first effects had been drawn does not know it yet.
    location.assign(nextOf(location, home))
    return 'leaving'
  }

  /** Of whoever began nothing is left for somebody else. */
  function startOver() {
    set({ email: '', password: '' })
    setAsksForCode(false)
    setTimeout(() => box.current?.querySelector('input')?.focus())
  }

  if (session.standing === 'none')
    return (
      <Entrance title={t('signIn.title')} lead={t('gate.none')}>
        <a className={sheet.primary} href={`/${language}/set-up`}>
          {t('gate.setUp')}
        </a>
      </Entrance>
    )
  if (session.standing === 'signed-in' && !isLeaving)
    return (
      <Entrance title={t('signIn.title')} lead={t('signIn.lead')}>
        <p>{t('signIn.already', { name: session.person?.name ?? '' })}</p>
        <p className={styles.actions}>
          <a className={sheet.primary} href={next}>
            {t('signIn.goOn')}
          </a>
          <button type="button" className={sheet.button} onClick={() => void session.signOut()}>
            {t('gate.signOut')}
          </button>
        </p>
      </Entrance>
    )
  if (asksForCode)
    return (
      <Entrance title={t('signIn.title')} lead={t('signIn.lead')}>
        <SecondFactor onDone={goOn} onStartOver={startOver} />
      </Entrance>
    )
  return (
    <Entrance title={t('signIn.title')} lead={t('signIn.lead')}>
      <form ref={box} noValidate onSubmit={form.submit}>
        <EmailField {...form.field('email')} />
        <PasswordField label={t('field.password')} {...form.field('password')} />
        <ProblemLine problem={form.problem} />
        <p className={styles.actions}>
          <button type="submit" className={sheet.primary} aria-disabled={form.isPending}>
            {t('signIn.submit')}
          </button>
          <a href={`/${language}/new-password`}>{t('signIn.forgotten')}</a>
        </p>
      </form>
    </Entrance>
  )
}

const nextOf = ({ search, hash }: Location, otherwise: string) => readNext(search, otherwise) + hash
