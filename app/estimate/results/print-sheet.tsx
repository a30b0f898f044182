import { Suspense, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { createDateFormat } from '#reports/format-day.ts'
import { findDateLocale } from '../../house/date-locale.ts'
import { loadLate } from '../../house/load-late.ts'
import styles from '../../house/print.module.css'
import { PrintReference } from '../../site/print-reference.tsx'
import { readReference } from '../../site/site-reference.ts'
import type { Fields } from '../fields.ts'
import { countProducts } from '../notation.ts'
import { useTexts } from '../texts.tsx'

const QrCode = loadLate(() => import('../../house/qr-code.tsx'))

/** Nobody prints within this time, and no page waits for what only paper needs. */
const CALM_MS = 2000

type Printed = { date: Date; origin: string; reference: string | null }

/** Head of the printed sheet: customer, date, what was typed, and the way back to it. */
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
  const [printed, setPrinted] = useState<Printed | null>(null)
  const [isCalm, setCalm] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(true), CALM_MS)
    return () => clearTimeout(timer)
  }, [])
  useEffect(() => {
    const note = () =>
      setPrinted({ date: new Date(), origin: window.location.origin, reference: readReference() })
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
            date: createDateFormat(findDateLocale(language, navigator.languages), { dateStyle: 'long' })(
              printed.date,
            ),
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
      <PrintReference
        reference={printed?.reference ?? null}
        link={link}
        drawCode={label =>
          isCalm && (
            <Suspense>
              <QrCode text={link} label={label} />
            </Suspense>
          )
        }
      />
    </div>
  )
}
