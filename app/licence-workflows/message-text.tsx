import type { WrittenMessage } from '#reports/write-licence-message.ts'
import type { TranslateLicenceMessage } from '#text/licence-messages/licence-messages.ts'
import { useCopy } from '../house/use-copy.ts'
import styles from './message-panel.module.css'
import { writeMailLink } from './write-mail-link.ts'

/** The message as it will be sent, to copy or to open in the mail program. */
export function MessageText({ written, t }: { written: WrittenMessage; t: TranslateLicenceMessage }) {
  const { subject, body } = written
  const { outcome, copy, source } = useCopy<HTMLDivElement>(`${subject}\n\n${body}`)

  return (
    <>
      <div ref={source} className={styles.message}>
        <h3>{t('page.subject')}</h3>
        <p>{subject}</p>
        <h3>{t('page.body')}</h3>
        <pre>{body}</pre>
      </div>
      <p className={styles.actions}>
        <button type="button" className={styles.button} onClick={() => copy()}>
          {t('page.copy')}
        </button>
        <a className={styles.button} href={writeMailLink(written)}>
          {t('page.mail')}
        </a>
        <span role="status" className={styles.outcome}>
          {outcome && t(outcome === 'copied' ? 'page.copied' : 'page.selected')}
        </span>
      </p>
      <p className={styles.quiet}>{t('page.mailHelp')}</p>
    </>
  )
}
