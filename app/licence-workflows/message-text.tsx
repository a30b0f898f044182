import { useRef, useState } from 'react'
import type { WrittenMessage } from '#reports/write-licence-message.ts'
import type { TranslateLicenceMessage } from '#text/licence-messages/licence-messages.ts'
import styles from './message-panel.module.css'
import { writeMailLink } from './write-mail-link.ts'

/** The message as it will be sent, to copy or to open in the mail program. */
export function MessageText({ written, t }: { written: WrittenMessage; t: TranslateLicenceMessage }) {
  const { subject, body } = written
  const text = useRef<HTMLDivElement>(null)
  const [outcome, setOutcome] = useState<{ of: string; kind: 'copied' | 'selected' } | null>(null)
  const whole = `${subject}\n\n${body}`

  async function copy() {
    try {
      await navigator.clipboard.writeText(whole)
      setOutcome({ of: whole, kind: 'copied' })
    } catch {
      // Without a secure connection browsers offer no clipboard: select the text, so that Ctrl+C takes it.
      if (text.current) window.getSelection()?.selectAllChildren(text.current)
      setOutcome({ of: whole, kind: 'selected' })
    }
  }

  return (
    <>
      <div ref={text} className={styles.message}>
        <h3>{t('page.subject')}</h3>
        <p>{subject}</p>
        <h3>{t('page.body')}</h3>
        <pre>{body}</pre>
      </div>
      <p className={styles.actions}>
        <button type="button" className={styles.button} onClick={copy}>
          {t('page.copy')}
        </button>
        <a className={styles.button} href={writeMailLink(written)}>
          {t('page.mail')}
        </a>
        <span role="status" className={styles.outcome}>
          {outcome?.of === whole ? t(`page.${outcome.kind}`) : ''}
        </span>
      </p>
      <p className={styles.quiet}>{t('page.mailHelp')}</p>
    </>
  )
}
