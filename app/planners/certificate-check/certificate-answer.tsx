import type {
  CertificateCheck,
  CheckedConfig,
} from '#domain/software/izytroniq-enterprise/certificate-check/check-certificates.ts'
import { writeDifference, writeHidden, writeThumbprint } from '#reports/write-certificate-check.ts'
import type { TranslateCertificateCheck } from '#text/certificate-check/certificate-check.ts'
import styles from './certificate.module.css'

type Texts = { t: TranslateCertificateCheck }

/** The verdict, the line to paste and what was found in both files. */
export function CertificateAnswer({ check, t }: { check: CertificateCheck } & Texts) {
  const { verdict, snippet, targets, differences, assumptions } = check
  return (
    <>
      <h2 data-verdict={verdict}>{t(`verdict.${verdict}`)}</h2>
      {snippet !== null && verdict !== 'same' && (
        <>
          <h3>{t('snippet.title')}</h3>
          <ul className={styles.targets}>
            {targets.map(target => (
              <li key={target}>
                <code lang="zxx">{target}</code>
              </li>
            ))}
          </ul>
          <pre className={styles.snippet}>
            <code lang="zxx">{snippet}</code>
          </pre>
        </>
      )}
      {differences.length > 0 && (
        <ul>
          {differences.map(difference => (
            <li key={writeDifference(difference, t)}>{writeDifference(difference, t)}</li>
          ))}
        </ul>
      )}
      {!check.differencesComplete && <p>{t('difference.more', { count: differences.length })}</p>}
      <div className={styles.files}>
        <Found title={t('field.before')} config={check.before} t={t} />
        <Found title={t('field.after')} config={check.after} t={t} />
      </div>
      <ul className={styles.help}>
        {assumptions.map(({ code, citation }) => (
          <li key={code}>
            {t(`assumption.${code}`)} ({citation.document}, {citation.section} {citation.title})
          </li>
        ))}
      </ul>
    </>
  )
}

function Found({ title, config, t }: { title: string; config: CheckedConfig } & Texts) {
  return (
    <div>
      <h3>{title}</h3>
      {config.line !== null && <p>{t('config.unreadable', { line: config.line })}</p>}
      {config.isReadable && config.entries.length === 0 && <p>{t('config.no-entry')}</p>}
      <ol>
        {[...new Set(config.entries.map(({ thumbprint }) => writeFound(thumbprint, t)))].map(text => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      {!config.entriesComplete && <p>{t('config.more', { count: config.entries.length })}</p>}
    </div>
  )
}

function writeFound(
  thumbprint: CheckedConfig['entries'][number]['thumbprint'],
  t: TranslateCertificateCheck,
): string {
  return [writeThumbprint(thumbprint, t), thumbprint.hidden.map(one => writeHidden(one, t)).join(', ')]
    .join(' ')
    .trim()
}
