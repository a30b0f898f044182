import { Suspense } from 'react'
import type { MachineVerdict } from '#domain/preflight/judge-machine.ts'
import { createDateFormat } from '#reports/format-day.ts'
import { useDateLocale } from '../house/date-locale.ts'
import { loadLate } from '../house/load-late.ts'
import styles from '../procedure/print.module.css'
import { PrintReference } from '../site/print-reference.tsx'
import { nameOf } from '../site/site-key.ts'
import { referenceOf } from '../site/site-reference.ts'
import { usePaperLink } from '../site/use-paper-link.ts'
import type { SiteAtHand } from '../site/use-site.ts'
import type { Software } from './ask.tsx'
import { useTexts } from './texts.tsx'

const QrCode = loadLate(() => import('../house/qr-code.tsx'))

/** What stands above the verdict on paper: site, machine, what was judged, when, by which rules and with which values. */
export function PrintHead({
  software,
  verdict,
  host,
  site,
}: {
  software: Software
  verdict: MachineVerdict
  /** The machine of the evidence; null where none is named, or its name is hidden. */
  host: string | null
  site: SiteAtHand
}) {
  const { t, of, language } = useTexts()
  const writeDay = createDateFormat(useDateLocale(language), { dateStyle: 'long', timeZone: 'UTC' })
  const link = usePaperLink(site.site, 'whole', language)
  const values = Object.entries(verdict.parameters).flatMap(([name, value]) => {
    const title = software.titles[name]
    const written = software.options[name]?.[String(value)] ?? String(value)
    const isAssumed = verdict.defaulted.includes(name)
    return title ? [[title, isAssumed ? `${written} (${t('values.assumed')})` : written] as const] : []
  })
  const facts = [
    [t('print.site'), nameOf(site.site) || '…'],
    ...(host === null ? [] : [[of('fact.host'), host] as const]),
    [of('fact.software'), software.name],
    [of('fact.phase'), of(`phase.${verdict.phase}`)],
    [of('fact.date'), writeDay(`${verdict.date}T00:00:00Z`)],
    [of('fact.rules'), software.ruleset],
    ...values,
  ] as const
  return (
    <div className={styles.head}>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <PrintReference
        reference={referenceOf(site.site.id)}
        link={link}
        drawCode={label => (
          <Suspense>
            <QrCode text={link} label={label} />
          </Suspense>
        )}
      />
    </div>
  )
}
