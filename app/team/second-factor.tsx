import { useState } from 'react'
import sheet from '../house/sheet.module.css'
import { FormField } from './form-field.tsx'
import { ProblemLine } from './problem-line.tsx'
import { requestKept } from './request-kept.ts'
import styles from './team.module.css'
import { useTeamTexts } from './texts.tsx'
import { useForm } from './use-form.ts'

/** The second factor: a code of the authenticator app, or one that was kept for when it is lost. */
export function SecondFactor({
  onDone,
  onStartOver,
}: {
  onDone: () => Promise<'leaving'>
  onStartOver: () => void
}) {
  const { t } = useTeamTexts()
  const [isBackup, setBackup] = useState(false)
  const form = useForm(
    { code: '' },
    ({ code }) =>
      requestKept<unknown>(`/api/auth/two-factor/${isBackup ? 'verify-backup-code' : 'verify-totp'}`, {
        method: 'POST',
        body: { code: isBackup ? code.trim() : code.replaceAll(/\s/g, '') },
      }),
    onDone,
  )
  return (
    <form noValidate onSubmit={form.submit}>
      <p>{t(isBackup ? 'signIn.backup.lead' : 'signIn.code.lead')}</p>
      <FormField
        label={t(isBackup ? 'signIn.backup' : 'signIn.code')}
        autoComplete="one-time-code"
        inputMode={isBackup ? 'text' : 'numeric'}
        spellCheck={false}
        {...form.field('code')}
      />
      <ProblemLine problem={form.problem} />
      <p className={styles.actions}>
        <button type="submit" className={sheet.primary} aria-disabled={form.isPending}>
          {t('signIn.submit')}
        </button>
        <button
          type="button"
          className={sheet.link}
          onClick={() => {
            setBackup(!isBackup)
            form.set({ code: '' })
          }}
        >
          {t(isBackup ? 'signIn.useApp' : 'signIn.useBackup')}
        </button>
        <button type="button" className={sheet.link} onClick={onStartOver}>
          {t('signIn.startOver')}
        </button>
      </p>
    </form>
  )
}
