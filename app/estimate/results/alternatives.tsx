import { useState } from 'react'
import type { LicenceEstimate } from '#domain/licensing/estimate-licence.ts'
import { writeOrderText, writeReason } from '#reports/write-order-text.ts'
import { writeLabelled } from '#text/join-texts.ts'
import { ScrollBox } from '../../house/scroll-box.tsx'
import styles from '../../house/sheet.module.css'
import tables from '../../house/tables.module.css'
import { writeOrder } from '../chosen-order.ts'
import { useTexts } from '../texts.tsx'
import { AlternativesChart, keyOf } from './alternatives-chart.tsx'

const FIRST = 8
/** Fewer say nothing in a drawing that the table does not say better. */
const FEWEST_DRAWN = 3

/** The purchases that lost: a chart of price (or units) against points, and the table with the reasons. */
export function Alternatives({
  estimate,
  chosen,
  onChoose,
}: {
  estimate: LicenceEstimate
  /** The order that was chosen by hand, as it is written. */
  chosen: string
  onChoose: (order: string) => void
}) {
  const { t, r, number, money, language } = useTexts()
  const [isWhole, setWhole] = useState(false)
  const { alternatives, alternativesComplete, recommendation } = estimate
  const incomplete = alternativesComplete ? '' : t('alternatives.nearest', { count: alternatives.length })
  if (alternatives.length === 0) return <p>{incomplete || t('alternatives.none')}</p>
  const shown = isWhole ? alternatives : alternatives.slice(0, FIRST)
  const hasPrices = alternatives.some(alternative => alternative.price)
  return (
    <>
      <p>
        {t('alternatives.lead')} {incomplete}
      </p>
      {recommendation && shown.length >= FEWEST_DRAWN && (
        <AlternativesChart recommended={recommendation} alternatives={shown} hasPrices={hasPrices} />
      )}
      <ScrollBox label={writeLabelled(t('alternatives.title'), t('alternatives.order'), language)}>
        <table className={`${tables.table} ${tables.options}`}>
          <thead>
            <tr>
              <th scope="col">
                <span className="hidden">#</span>
              </th>
              <th scope="col">{t('alternatives.order')}</th>
              <th scope="col" className={tables.number}>
                {t('alternatives.units')}
              </th>
              <th scope="col" className={tables.number}>
                {t('alternatives.points')}
              </th>
              <th scope="col" className={tables.number}>
                {t('alternatives.spare')}
              </th>
              {hasPrices && (
                <th scope="col" className={tables.number}>
                  {t('alternatives.price')}
                </th>
              )}
              <th scope="col">{t('alternatives.why')}</th>
              <th scope="col">
                <span className="hidden">{t('order.use')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((alternative, index) => (
              <tr key={keyOf(alternative)}>
                <td className={tables.code}>{index + 1}</td>
                <th scope="row">
                  {writeOrderText(alternative, r)}
                  <span className={tables.references}>
                    {alternative.lines.map(line => line.reference).join(' + ')}
                  </span>
                  {alternative.equalPurchases > 1 && (
                    <span className={tables.equal}>
                      {t('alternatives.equal', {
                        count: alternative.equalPurchases,
                        measure: hasPrices ? 'price' : 'units',
                      })}
                    </span>
                  )}
                </th>
                <td className={tables.number} data-title={t('alternatives.units')}>
                  {number(alternative.units)}
                </td>
                <td className={tables.number} data-title={t('alternatives.points')}>
                  {number(alternative.points)}
                </td>
                <td className={tables.number} data-title={t('alternatives.spare')}>
                  {number(alternative.sparePoints)}
                </td>
                {hasPrices && (
                  <td className={tables.number} data-title={t('alternatives.price')}>
                    {alternative.price ? money(alternative.price) : '–'}
                  </td>
                )}
                <td>{alternative.reason ? writeReason(alternative.reason, language, r) : ''}</td>
                <td>
                  <Choice
                    order={writeOrder(alternative.lines)}
                    name={writeOrderText(alternative, r)}
                    chosen={chosen}
                    onChoose={onChoose}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {!isWhole && alternatives.length > FIRST && (
        <button type="button" className={styles.button} onClick={() => setWhole(true)}>
          {t('alternatives.more', { count: alternatives.length })}
        </button>
      )}
    </>
  )
}

/** Takes an order in place of the recommended one, or says that it was taken. */
function Choice({
  order,
  name,
  chosen,
  onChoose,
}: {
  order: string
  name: string
  chosen: string
  onChoose: (order: string) => void
}) {
  const { t } = useTexts()
  if (order === chosen) return <strong>{t('order.used')}</strong>
  return (
    <button
      type="button"
      className={styles.link}
      aria-label={t('order.useNamed', { order: name })}
      onClick={() => onChoose(order)}
    >
      {t('order.use')}
    </button>
  )
}
