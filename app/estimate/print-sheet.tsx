import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { dateLocales } from '#reports/format-day.ts'
import styles from '../house/print.module.css'
import type { Fields } from './fields.ts'
import { countProducts } from './notation.ts'
import { useTexts } from './texts.tsx'

const LONGEST_LINK = 300

/** Head of the printed sheet: customer, date, what was typed, and the link that reproduces it. */
export function PrintSheet({
  fields,
  inventory,
  address,
}: {
  fields: Fields
  /** The managers of a pasted inventory, where it counts. */
  inventory: readonly { products: number }[] | undefined
  address: string
}) {
  const { t, r, language, notation } = useTexts()
  const [printed, setPrinted] = useState<{ date: Date; origin: string } | null>(null)
  useEffect(() => {
    const note = () => setPrinted({ date: new Date(), origin: window.location.origin })
    // The page is printed as it stands when this returns.
    const noteAtOnce = () => flushSync(note)
    note()
    window.addEventListener('beforeprint', noteAtOnce)
    return () => window.removeEventListener('beforeprint', noteAtOnce)
  }, [])
  const link = `${printed?.origin ?? ''}${address}`
  const writeInventory = () => {
    const rows = fields.inventory.filter(row => row.name || row.products || row.services)
    return t('inventory.total', {
      managers: inventory?.length ?? rows.length,
      products: inventory?.reduce((sum, row) => sum + row.products, 0) ?? countProducts(rows, notation),
    })
  }
  const inputs = [
    ...(fields.mode === 'inventory'
      ? [[t('print.inventory'), writeInventory()]]
      : [
          [t('estimate.managers'), fields.managers],
          [t('estimate.productsPerManager'), fields.productsPerManager],
        ]),
    [t('estimate.archiveScope'), r(`scope.${fields.archiveScope}`)],
    [
      t('estimate.archiveIntervalMinutes'),
      fields.archiveIntervalMinutes && `${fields.archiveIntervalMinutes} ${t('estimate.minutes')}`,
    ],
    [t('estimate.headroomPercent'), `${fields.headroomPercent || '0'} ${t('estimate.percent')}`],
  ]
  return (
    <div className={styles.sheet}>
      {fields.site && <p className={styles.site}>{fields.site}</p>}
      {printed && (
        <p>
          {t('print.prepared', {
            date: new Intl.DateTimeFormat(dateLocales[language], { dateStyle: 'long' }).format(printed.date),
          })}
        </p>
      )}
      <dl>
        {inputs.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value || '–'}</dd>
          </div>
        ))}
      </dl>
      {printed && (
        <p className={styles.link}>
          {t('print.link', { link: link.length > LONGEST_LINK ? `${link.slice(0, LONGEST_LINK)}…` : link })}
        </p>
      )}
    </div>
  )
}
