import { useState } from 'react'
import styles from '../house/sheet.module.css'
import { useTexts } from './texts.tsx'

/** What can be done with the answer as a whole: send its link, print it. */
export function AnswerActions({ address }: { address: string }) {
  const { t } = useTexts()
  const [status, setStatus] = useState('')

  async function copyLink() {
    try {
      await navigator.clipboard.writeText(window.location.origin + address)
      setStatus(t('answer.copied'))
    } catch {
      setStatus(t('answer.copyFailed'))
    }
  }

  return (
    <p className={styles.actions}>
      <button type="button" className={styles.button} onClick={copyLink}>
        {t('answer.copy')}
      </button>
      <button type="button" className={styles.button} onClick={() => window.print()}>
        {t('answer.print')}
      </button>
      <span role="status">{status}</span>
    </p>
  )
}
