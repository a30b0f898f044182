import { useEffect, useRef, useState } from 'react'
import type { PlannedField } from '#domain/software/sage-100c-crm/multi-server/plan-servers.ts'
import styles from './planner.module.css'
import { useTexts } from './texts.tsx'

const SHOWN_MS = 2000

/** One field of the configuration with its text to paste. */
export function CopyField({ label, value, filledBy }: PlannedField) {
  const { t } = useTexts()
  const text = useRef<HTMLElement>(null)
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null)
  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [outcome])

  async function copy() {
    try {
      await navigator.clipboard.writeText(value)
      setOutcome('copied')
    } catch {
      // Without a secure connection browsers offer no clipboard: select the text, so that Ctrl+C takes it.
      if (text.current) window.getSelection()?.selectAllChildren(text.current)
      setOutcome('copyFailed')
    }
  }

  return (
    <div className={styles.field} data-filled-by={filledBy}>
      <dt lang="fr">{label}</dt>
      <dd>
        <code ref={text} lang="zxx">
          {value}
        </code>
        <button type="button" onClick={copy} aria-label={t('page.copyThis', { label })}>
          <span role="status">{t(`page.${outcome ?? 'copy'}`)}</span>
        </button>
        <p>{t(`filledBy.${filledBy}`)}</p>
      </dd>
    </div>
  )
}
