import type { LicenceEstimate } from '#domain/licensing/estimate-licence.ts'
import type { Order } from '#domain/licensing/order.ts'
import { writeOrderText, writeReason } from '#reports/write-order-text.ts'
import { writeLabelled } from '#text/join-texts.ts'
import { ScrollBox } from '../../house/scroll-box.tsx'
import tables from '../../house/tables.module.css'
import { writeCarried } from '../../licence-workflows/carried.ts'
import { useTexts } from '../texts.tsx'

/** The lines to order, with prices where there are any, and what the manual alone would give. */
export function OrderTable({
  estimate,
  ordered,
  isByHand,
  hasPrices,
  site,
}: {
  estimate: LicenceEstimate
  /** What was chosen, or is recommended. */
  ordered: Order | null
  /** Then what is said of other orders, against the one recommended, would be read against this one. */
  isByHand: boolean
  hasPrices: boolean
  site: string
}) {
  const { t, r, number, money, language } = useTexts()
  const { manualChoice } = estimate
  if (!ordered || ordered.lines.length === 0) return null
  const { lines, price } = ordered
  const amount = (value: string | undefined) =>
    value !== undefined && price ? money({ amount: value, currency: price.currency }) : '–'
  return (
    <>
      <ScrollBox label={writeLabelled(t('ladder.title'), t('order.reference'), language)}>
        <table className={`${tables.table} ${price ? tables.priced : ''}`}>
          <thead>
            <tr>
              <th scope="col">{t('order.reference')}</th>
              <th scope="col">{t('order.name')}</th>
              <th scope="col" className={tables.number}>
                {t('order.quantity')}
              </th>
              <th scope="col" className={tables.number}>
                {t('order.points')}
              </th>
              {price && (
                <>
                  <th scope="col" className={tables.number}>
                    {t('order.unitPrice')}
                  </th>
                  <th scope="col" className={tables.number}>
                    {t('order.amount')}
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {lines.map(line => (
              <tr key={line.reference}>
                <th scope="row" className={tables.code}>
                  {line.reference}
                </th>
                <td>
                  {line.name} <span className={tables.quiet}>{r(`kind.${line.kind}`)}</span>
                </td>
                <td className={tables.number}>{number(line.quantity)}</td>
                <td className={tables.number}>{number(line.points)}</td>
                {price && (
                  <>
                    <td className={tables.number}>{amount(line.unitPrice)}</td>
                    <td className={tables.number}>{amount(line.amount)}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
          {price && (
            <tfoot>
              <tr>
                <th scope="row" colSpan={5}>
                  {t('order.total')}
                </th>
                <td className={tables.number}>{money(price)}</td>
              </tr>
            </tfoot>
          )}
        </table>
      </ScrollBox>
      {hasPrices && !isByHand && manualChoice?.reason && (
        <p className={tables.note}>
          {t('order.manual', {
            order: writeOrderText(manualChoice, r),
            price: manualChoice.price ? money(manualChoice.price) : 'none',
            reason: writeReason(manualChoice.reason, language, r),
          })}
        </p>
      )}
      {!hasPrices && <p className={tables.note}>{t('order.noPrices')}</p>}
      <p className={`${tables.note} ${tables.onScreen}`}>
        <a
          href={`/${language}/licence-workflows${writeCarried({
            references: lines,
            site,
          })}`}
        >
          {t('order.setUp')}
        </a>
      </p>
    </>
  )
}
