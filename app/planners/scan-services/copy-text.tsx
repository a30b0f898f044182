import { useCopy } from '../../house/use-copy.ts'
import styles from './scan-services.module.css'
import { useTexts } from './texts.tsx'

const SHOWN_MS = 2000

/** A text to copy as it is, under its title. */
export function CopyText({ title, text }: { title: string; text: string }) {
  const { t } = useTexts()
  const { outcome, copy, source } = useCopy<HTMLElement>(text, SHOWN_MS)
  return (
    <div className={styles.copy}>
      <h4>{title}</h4>
      <button type="button" onClick={() => copy()} aria-label={t('copy.this', { what: title })}>
        <span role="status">{t(outcome ? `copy.${outcome}` : 'copy.action')}</span>
      </button>
      <code ref={source} lang="zxx">
        {text}
      </code>
    </div>
  )
}
