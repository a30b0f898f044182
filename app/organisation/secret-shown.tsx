import { type ReactNode, useEffect, useRef } from 'react'
import sheet from '../house/sheet.module.css'
import { useCopy } from '../house/use-copy.ts'
import styles from './organisation.module.css'
import { useTexts } from './texts.tsx'

type Props = { lead: string; secret: string; onClose: () => void; children?: ReactNode }

/** What is shown this once, with the way to take it along. */
export function SecretShown({ lead, secret, onClose, children }: Props) {
  const { t } = useTexts()
  const { outcome, copy, source } = useCopy<HTMLElement>(secret)
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <section ref={box} className={styles.secret} tabIndex={-1} aria-label={lead}>
      <p>{lead}</p>
      <code ref={source} className={styles.code}>
        {secret}
      </code>
      <p className={styles.actions}>
        <button type="button" className={sheet.primary} onClick={() => void copy()}>
          {t('copy')}
        </button>
        <button type="button" className={sheet.button} onClick={onClose}>
          {t('done')}
        </button>
        <span role="status">{outcome && t(outcome === 'copied' ? 'copied' : 'copy.failed')}</span>
      </p>
      {children}
    </section>
  )
}
