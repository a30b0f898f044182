import { useEffect, useRef, useState } from 'react'
import sheet from '../house/sheet.module.css'
import { FormField } from './form-field.tsx'
import { ProblemLine } from './problem-line.tsx'
import { requestKept } from './request-kept.ts'
import styles from './team.module.css'
import { useTeamTexts } from './texts.tsx'
import { useForm } from './use-form.ts'

type Props = { onDone: () => Promise<'leaving'>; onStartOver: () => void }

/** The second factor: a code of the authenticator app, or one that was kept for when it is lost. */
export function SecondFactor(props: Props) {
  const [isBackup, setBackup] = useState(false)
  // Of the one kind nothing is left for the other, also not what was wrong with it.
  return (
    <CodeForm key={String(isBackup)} {...props} isBackup={isBackup} onSwitch={() => setBackup(!isBackup)} />
  )
}

function CodeForm({
  isBackup,
  onSwitch,
  onDone,
  onStartOver,
}: Props & { isBackup: boolean; onSwitch: () => void }) {
  const { t } = useTeamTexts()
  const box = useRef<HTMLFormElement>(null)
  // What was pressed has gone with the form before; the code is all that is asked for.
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
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
    <form ref={box} noValidate onSubmit={form.submit}>
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
        <button type="button" className={sheet.link} onClick={onSwitch}>
          {t(isBackup ? 'signIn.useApp' : 'signIn.useBackup')}
        </button>
        <button type="button" className={sheet.link} onClick={onStartOver}>
          {t('signIn.startOver')}
        </button>
      </p>
    </form>
  )
}
