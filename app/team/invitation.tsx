'use client'

import { useState } from 'react'
import controls from '../house/controls.module.css'
import sheet from '../house/sheet.module.css'
import { NewPasswordField } from './credential-fields.tsx'
import { Entrance } from './entrance.tsx'
import { FormField } from './form-field.tsx'
import { ProblemLine } from './problem-line.tsx'
import { requestKept } from './request-kept.ts'
import styles from './team.module.css'
import { useTeamTexts } from './texts.tsx'
import { useForm } from './use-form.ts'
import { useSession } from './use-session.ts'

/** Following an invitation: with a new account, or with the one that there is. */
export function Invitation({ token }: { token: string }) {
  const { language, t } = useTeamTexts()
  const { refresh } = useSession()
  const [isKnown, setKnown] = useState(false)
  const form = useForm(
    { name: '', password: '' },
    ({ name, password }) =>
      requestKept<{ email: string }>('/api/auth/accept-invitation', {
        method: 'POST',
        body: isKnown ? { token } : { token, name, password },
      }),
    async ({ email }, { password }) => {
      const body = { email, password }
      const entered = !isKnown && (await requestKept('/api/auth/sign-in/email', { method: 'POST', body })).ok
      await refresh()
      location.assign(
        entered ? `/${language}/account` : `/${language}/sign-in?email=${encodeURIComponent(email)}`,
      )
      return 'leaving'
    },
  )
  return (
    <Entrance title={t('invitation.title')} lead={t('invitation.lead')}>
      <form noValidate onSubmit={form.submit}>
        <fieldset className={controls.segments}>
          <legend>{t('invitation.have')}</legend>
          {[false, true].map(known => (
            <label key={String(known)}>
              <input type="radio" name="known" checked={isKnown === known} onChange={() => setKnown(known)} />
              <span>{t(known ? 'invitation.known' : 'invitation.new')}</span>
            </label>
          ))}
        </fieldset>
        {isKnown ? (
          <p>{t('invitation.known.help')}</p>
        ) : (
          <>
            <FormField label={t('field.name')} autoComplete="name" {...form.field('name')} />
            <NewPasswordField label={t('field.password')} {...form.field('password')} />
          </>
        )}
        <ProblemLine problem={form.problem} />
        <p className={styles.actions}>
          <button type="submit" className={sheet.primary} aria-disabled={form.isPending}>
            {t('invitation.submit')}
          </button>
        </p>
      </form>
    </Entrance>
  )
}
