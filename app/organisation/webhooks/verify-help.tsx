import sheet from '../../house/sheet.module.css'
import styles from '../organisation.module.css'
import { useWebhookTexts } from './texts.tsx'

/** How a receiver knows that a message comes from here, in words and in code. */
export function VerifyHelp() {
  const t = useWebhookTexts()
  return (
    <details className={sheet.details}>
      <summary>{t('verify.title')}</summary>
      <div className={styles.help}>
        <p>{t('verify.how')}</p>
        <p>{t('verify.code')}</p>
        <code className={styles.code}>
          {
            "import { Webhook } from 'standardwebhooks'\n\nconst message = new Webhook(secret).verify(body, headers)"
          }
        </code>
        <p>{t('verify.twice')}</p>
        <p>
          <a href="/api/docs">{t('secret.docs')}</a>
        </p>
      </div>
    </details>
  )
}
