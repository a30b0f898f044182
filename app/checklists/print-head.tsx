import type { WrittenChecklist } from '#reports/write-checklist.ts'
import QrCode from '../house/qr-code.tsx'
import styles from '../procedure/print.module.css'
import { useTexts } from '../procedure/texts.tsx'
import { PrintReference } from '../site/print-reference.tsx'
import { nameOf } from '../site/site-key.ts'
import { referenceOf } from '../site/site-reference.ts'
import { usePaperLink } from '../site/use-paper-link.ts'
import type { SiteAtHand } from '../site/use-site.ts'
import type { Shown } from './filters.tsx'

/** What stands above the list on paper: site, role and the parameters it was made for. */
export function PrintHead({
  softwareName,
  written,
  site,
  shown,
}: {
  softwareName: string
  written: WrittenChecklist
  site: SiteAtHand
  shown: Shown
}) {
  const { t, language, translators } = useTexts()
  const link = usePaperLink(site.site, shown.role === 'all' ? 'whole' : shown.role, language)
  return (
    <div className={styles.head}>
      <p className={styles.title}>
        {softwareName}, {written.title}
        {shown.role !== 'all' && <> ({translators.shared(`role.${shown.role}`)})</>}
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('site.name')}</dt>
          <dd>{nameOf(site.site) || '…'}</dd>
        </div>
        <div>
          <dt>{t('site.who')}</dt>
          <dd>{site.who || '…'}</dd>
        </div>
        {written.parameters
          .filter(({ name }) => name !== 'siteName')
          .map(({ name, label, value }) => (
            <div key={name}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <PrintReference
        reference={referenceOf(site.site.id)}
        link={link}
        drawCode={label => <QrCode text={link} label={label} />}
      />
    </div>
  )
}
