import { useEffect, useState } from 'react'
import type { Fields } from './fields.ts'
import styles from './print.module.css'
import { useTexts } from './texts.tsx'

const LONGEST_LINK = 300

/** Head of the printed sheet: customer, date, what was typed, and the link that reproduces it. */
export function PrintSheet({ fields }: { fields: Fields }) {
  const { t, r, language } = useTexts()
  const [printed, setPrinted] = useState<{ date: Date; link: string } | null>(null)
  useEffect(() => {
    const note = () => setPrinted({ date: new Date(), link: window.location.href })
    note()
    window.addEventListener('beforeprint', note)
    return () => window.removeEventListener('beforeprint', note)
  }, [])
  const rows = fields.inventory.filter(row => row.name || row.products || row.services)
  const writeInventory = () =>
    t('inventory.total', {
      managers: rows.length,
      products: rows.reduce((sum, row) => sum + (Number(row.products) || 0), 0),
    })
  const inputs = [
    ...(fields.mode === 'inventory'
      ? [[t('print.inventory'), writeInventory()]]
      : [
          [t('estimate.managers'), fields.managers],
          [t('estimate.productsPerManager'), fields.productsPerManager],
        ]),
    [t('estimate.archiveScope'), r(`scope.${fields.archiveScope}`)],
    [t('estimate.archiveIntervalMinutes'), `${fields.archiveIntervalMinutes} ${t('estimate.minutes')}`],
    [t('estimate.headroomPercent'), `${fields.headroomPercent || '0'} ${t('estimate.percent')}`],
  ]
  return (
    <div className={styles.sheet}>
      {fields.site && <p className={styles.site}>{fields.site}</p>}
      {printed && (
        <p>
          {t('print.prepared', {
            date: new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(printed.date),
          })}
        </p>
      )}
      <dl>
        {inputs.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {printed && (
        <p className={styles.link}>
          {t('print.link', {
            link:
              printed.link.length > LONGEST_LINK ? `${printed.link.slice(0, LONGEST_LINK)}…` : printed.link,
          })}
        </p>
      )}
    </div>
  )
}
