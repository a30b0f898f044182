import { Suspense, useEffect, useRef } from 'react'
import { loadLate } from '../../house/load-late.ts'
import sheet from '../../house/sheet.module.css'
import { useCopy } from '../../house/use-copy.ts'
import { FormField } from '../../team/form-field.tsx'
import { ProblemLine } from '../../team/problem-line.tsx'
import { requestKept } from '../../team/request-kept.ts'
import { useForm } from '../../team/use-form.ts'
import styles from '../organisation.module.css'
import { useTexts } from '../texts.tsx'

const QrCode = loadLate(() => import('../../house/qr-code.tsx'))

export type FactorStart = { totpURI: string; backupCodes: string[] }

type Props = {
  start: FactorStart
  onDone: (start: FactorStart) => Promise<void>
  onCancel: () => void
}

/** What the app needs, and the code that proves that it has it; nothing is asked for before. */
export function FactorSetUp({ start, onDone, onCancel }: Props) {
  const { t } = useTexts()
  const box = useRef<HTMLFormElement>(null)
  useEffect(() => box.current?.focus(), [])
  const key = readKey(start.totpURI)
  const { outcome, copy, source } = useCopy<HTMLElement>(key)
  const form = useForm(
    { code: '' },
    ({ code }) =>
      requestKept('/api/auth/two-factor/verify-totp', {
        method: 'POST',
        body: { code: code.replaceAll(/\s/g, '') },
      }),
    () => onDone(start),
  )
  return (
    <form
      ref={box}
      tabIndex={-1}
      noValidate
      onSubmit={form.submit}
      className={`${styles.form} ${styles.secret}`}
      aria-label={t('account.factor')}
    >
      <p>{t('account.factor.scan')}</p>
      <div className={styles.qr}>
        <Suspense>
          <QrCode text={start.totpURI} label={t('account.factor.qr')} />
        </Suspense>
      </div>
      <p className={styles.small}>{t('account.factor.key')}</p>
      <code ref={source} className={styles.code}>
        {key}
      </code>
      {/* The app may be on this very device, whose camera does not see its screen. */}
      <p className={styles.actions}>
        <button type="button" className={sheet.link} onClick={() => void copy(key.replaceAll(' ', ''))}>
          {t('copy')}
        </button>
        <span role="status">{outcome && t(outcome === 'copied' ? 'copied' : 'copy.failed')}</span>
      </p>
      <FormField
        label={t('account.factor.code')}
        autoComplete="one-time-code"
        inputMode="numeric"
        spellCheck={false}
        {...form.field('code')}
      />
      <ProblemLine problem={form.problem} />
      <p className={styles.actions}>
        <button type="submit" className={sheet.primary} aria-disabled={form.isPending}>
          {t('account.factor.verify')}
        </button>
        <button type="button" className={sheet.button} onClick={onCancel}>
          {t('account.factor.cancel')}
        </button>
      </p>
    </form>
  )
}

/** The key as it is typed, in groups of four. */
function readKey(uri: string): string {
  const key = URL.parse(uri)?.searchParams.get('secret') ?? ''
  return key.replaceAll(/(.{4})(?=.)/g, '$1 ')
}
