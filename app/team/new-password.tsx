'use client'

import { useState } from 'react'
import sheet from '../house/sheet.module.css'
import { EmailField, NewPasswordField } from './credential-fields.tsx'
import { Entrance } from './entrance.tsx'
import { ProblemLine } from './problem-line.tsx'
import { requestKept } from './request-kept.ts'
import { useTeamTexts } from './texts.tsx'
import { useForm } from './use-form.ts'

/** Asks for a link with which a forgotten password is replaced. */
export function AskForPassword() {
  const { language, t } = useTeamTexts()
  const [askedFor, setAskedFor] = useState('')
  const form = useForm(
    { email: '' },
    body => requestKept<unknown>('/api/auth/request-password-reset', { method: 'POST', body }),
    (_answer, { email }) => setAskedFor(email),
  )
  const { problem } = form
  // A server without mail does not offer it at all.
  const hasNoMail = problem !== null && problem !== 'offline' && problem.code === 'not-found'
  return (
    <Entrance title={t('reset.title')} lead={t('reset.ask.lead')}>
      <form noValidate onSubmit={form.submit}>
        <EmailField {...form.field('email')} />
        <ProblemLine problem={hasNoMail ? { code: 'not-found', title: t('reset.noMail') } : problem} />
        <p role="status">{askedFor && t('reset.asked', { email: askedFor })}</p>
        <button type="submit" className={sheet.primary} aria-disabled={form.isPending}>
          {t('reset.ask')}
        </button>
        <p>
          <a href={`/${language}/sign-in`}>{t('gate.signIn')}</a>
        </p>
      </form>
    </Entrance>
  )
}

/** Replaces it, with what the link holds. */
export function SetPassword({ token }: { token: string }) {
  const { language, t } = useTeamTexts()
  const [isDone, setDone] = useState(false)
  const form = useForm(
    { newPassword: '' },
    ({ newPassword }) =>
      requestKept<unknown>('/api/auth/reset-password', { method: 'POST', body: { newPassword, token } }),
    () => setDone(true),
  )
  if (isDone)
    return (
      <Entrance title={t('reset.title')} lead={t('reset.set.done')}>
        <a className={sheet.primary} href={`/${language}/sign-in`}>
          {t('gate.signIn')}
        </a>
      </Entrance>
    )
  return (
    <Entrance title={t('reset.title')} lead={t('reset.set.lead')}>
      <form noValidate onSubmit={form.submit}>
        <NewPasswordField label={t('field.newPassword')} {...form.field('newPassword')} />
        <ProblemLine problem={form.problem} />
        <button type="submit" className={sheet.primary} aria-disabled={form.isPending}>
          {t('reset.set')}
        </button>
        <p>
          <a href={`/${language}/new-password`}>{t('reset.again')}</a>
        </p>
      </form>
    </Entrance>
  )
}
