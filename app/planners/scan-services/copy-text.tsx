import { useEffect, useRef, useState } from 'react'
import styles from './scan-services.module.css'
import { useTexts } from './texts.tsx'

const SHOWN_MS = 2000

/** A text to copy as it is, under its title. */
export function CopyText({ title, text }: { title: string; text: string }) {
  const { t } = useTexts()
  const code = useRef<HTMLElement>(null)
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [outcome])

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      // Without a secure connection browsers offer no clipboard: select the text, so that Ctrl+C takes it.
      if (code.current) window.getSelection()?.selectAllChildren(code.current)
      setOutcome('failed')
    }
  }

  return (
    <div className={styles.copy}>
      <h4>{title}</h4>
      <button type="button" onClick={copy} aria-label={t('copy.this', { what: title })}>
        <span role="status">{t(outcome ? `copy.${outcome}` : 'copy.action')}</span>
      </button>
      <code ref={code} lang="zxx">
        {text}
      </code>
    </div>
  )
}
