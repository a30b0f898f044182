import { useId } from 'react'
import field from '../house/field.module.css'
import { ScrollBox } from '../house/scroll-box.tsx'
import sheet from '../house/sheet.module.css'
import tables from '../house/tables.module.css'
import shared from '../kept-quotes/kept-quotes.module.css'
import styles from './kept-prices.module.css'
import type { Reading } from './price-list.ts'
import { useKeptPriceTexts } from './texts.tsx'
import type { Settled } from './use-reading.ts'

/** What was understood of a table, what is still to be said, and what is wrong line by line. */
export function ReadingView({
  reading,
  currency,
  onSettle,
}: {
  reading: Reading
  /** Null where the signs of the list leave it open. */
  currency: string | null
  onSettle: (change: (old: Settled) => Settled) => void
}) {
  const { t, money, pasted } = useKeptPriceTexts()
  const id = useId()
  const { status, text, candidates, columns, readings, lines } = reading
  const first = lines.findIndex(({ reference }) => reference !== undefined)
  // What stands above the first reference are titles; a line that is passed over among the prices is told.
  const shown = lines.filter(
    ({ reference, fault, note }, at) => reference !== undefined || fault || (at > first && isToldOf(note)),
  )
  return (
    <div>
      <h3>{t('import.preview')}</h3>
      <p>{text}</p>
      {currency === null && status !== 'ambiguous' && (
        <p className={field.fault}>
          {pasted('ask.currency')} {pasted('ask.currency.why')}
        </p>
      )}
      {candidates.length > 0 && (
        <div className={field.field}>
          <label htmlFor={`${id}-column`}>{t('import.column')}</label>
          <span className={field.box}>
            <select
              id={`${id}-column`}
              value=""
              onChange={event => {
                const column = Number(event.target.value)
                onSettle(old => ({ ...old, column }))
              }}
            >
              <option value="">{t('import.choose')}</option>
              {candidates.map(index => (
                <option key={index} value={index}>
                  {columns.find(each => each.index === index)?.title ||
                    t('import.columnNumber', { number: index + 1 })}
                </option>
              ))}
            </select>
          </span>
        </div>
      )}
      {readings.length > 1 && (
        <div className={field.field}>
          <label htmlFor={`${id}-decimal`}>{t('import.decimal')}</label>
          <span className={field.box}>
            <select
              id={`${id}-decimal`}
              value=""
              onChange={event => {
                const decimalMark = event.target.value
                onSettle(old => ({ ...old, decimalMark }))
              }}
            >
              <option value="">{t('import.choose')}</option>
              {readings.map(({ decimalMark }) => (
                <option key={decimalMark} value={decimalMark}>
                  {t(decimalMark === 'comma' ? 'import.decimal.comma' : 'import.decimal.point')}
                </option>
              ))}
            </select>
          </span>
        </div>
      )}
      {shown.length > 0 && (
        <ScrollBox label={t('import.preview')}>
          <table className={tables.table}>
            <thead>
              <tr>
                <th scope="col">{t('import.line')}</th>
                <th scope="col">{t('import.reference')}</th>
                <th scope="col">{t('import.price')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ line, reference, amount, fault, note }) => (
                <tr key={line}>
                  <td>{line}</td>
                  <td>{reference}</td>
                  <td className={fault && styles.faulty}>
                    {fault
                      ? fault.detail
                      : amount !== undefined && currency !== null && money(amount, currency)}
                    {isToldOf(note) && <span className={shared.soon}>{t(`import.note.${note}`)}</span>}{' '}
                    {note === 'zero-price' && (
                      <button
                        type="button"
                        className={sheet.link}
                        onClick={() => onSettle(old => ({ ...old, takesZero: true }))}
                      >
                        {pasted('zero.take')}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </div>
  )
}

const toldNotes = ['price-missing', 'zero-price', 'header', 'of-all-prices', 'total'] as const

function isToldOf(note: string | undefined): note is (typeof toldNotes)[number] {
  return toldNotes.some(told => told === note)
}
