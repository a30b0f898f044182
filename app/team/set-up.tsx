'use client'

import { useEffect } from 'react'
import sheet from '../house/sheet.module.css'
import { EmailField, NewPasswordField } from './credential-fields.tsx'
import { Entrance } from './entrance.tsx'
import { FormField } from './form-field.tsx'
import { ProblemLine } from './problem-line.tsx'
import { requestKept } from './request-kept.ts'
import styles from './team.module.css'
import { useTeamTexts } from './texts.tsx'
import { TimeZoneField } from './time-zone-field.tsx'
import { useForm } from './use-form.ts'
import { useSession } from './use-session.ts'

/** The first account of an installation, with the code from its log. */
export function SetUp() {
  const { language, t } = useTeamTexts()
  const session = useSession({ isNeeded: true })
  const form = useForm(
    { code: '', organisation: '', name: '', email: '', password: '', timeZone: 'UTC' },
    body => requestKept<unknown>('/api/auth/set-up', { method: 'POST', body }),
    async (_made, { email, password }) => {
      const body = { email, password }
      const entered = await requestKept('/api/auth/sign-in/email', { method: 'POST', body })
      await session.refresh()
      location.assign(entered.ok ? `/${language}/organisation` : `/${language}/sign-in`)
      return 'leaving'
    },
  )
  const { set } = form
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the browser is, is asked once
  useEffect(() => set({ timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }), [])
  if (['signed-in', 'signed-out'].includes(session.standing) && !form.isPending)
    return (
      <Entrance title={t('setUp.title')} lead={t('setUp.done')}>
        <a className={sheet.primary} href={`/${language}/sign-in`}>
          {t('gate.signIn')}
        </a>
      </Entrance>
    )
  return (
    <Entrance title={t('setUp.title')} lead={t('setUp.lead')}>
      <form noValidate onSubmit={form.submit}>
        <FormField
          label={t('setUp.code')}
          hint={t('setUp.code.hint')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          {...form.field('code')}
        />
        <FormField
          label={t('setUp.organisation')}
          hint={t('setUp.organisation.hint')}
          autoComplete="organization"
          {...form.field('organisation')}
        />
        <FormField label={t('field.name')} autoComplete="name" {...form.field('name')} />
        <EmailField {...form.field('email')} />
        <NewPasswordField label={t('field.password')} {...form.field('password')} />
        <TimeZoneField
          label={t('setUp.timeZone')}
          hint={t('setUp.timeZone.hint')}
          {...form.field('timeZone')}
        />
        <ProblemLine problem={form.problem} />
        <button type="submit" className={sheet.primary} aria-disabled={form.isPending}>
          {t('setUp.submit')}
        </button>
        <p className={styles.small}>{t('setUp.command')}</p>
      </form>
    </Entrance>
  )
}
