import { useId } from 'react'
import { currencyCodes } from '#domain/shared/currency.ts'
import type { TranslatePasted } from '#text/pasted-tables/pasted-tables.ts'
import field from '../../house/field.module.css'
import styles from './pasted-table.module.css'
import { usualCurrency } from './price-currency.ts'

const MOST_OFFERED = 4

/** The currency of the prices: chosen, or as the list says; another one that the list says is offered, never taken. */
export function CurrencyField({
  label,
  currency,
  reading,
  pasted,
  onChoose,
}: {
  label: string
  currency: string
  reading: { currencies: readonly string[] } | null
  pasted: TranslatePasted
  onChoose: (currency: string) => void
}) {
  const id = useId()
  const found = reading?.currencies ?? []
  const [only = usualCurrency] = found
  const unchosen =
    !reading || found.length > 1
      ? pasted(reading ? 'currency.open' : 'currency.list')
      : pasted(found.length === 1 ? 'currency.by-list' : 'currency.usual', { currency: only })
  const others = currency && !found.includes(currency) ? found.slice(0, MOST_OFFERED) : []
  return (
    <div className={field.field}>
      <label htmlFor={id}>{label}</label>
      <span className={field.box}>
        <select
          id={id}
          name="currency"
          value={currency}
          aria-describedby={others.length > 0 ? `${id}-other` : undefined}
          onChange={event => onChoose(event.target.value)}
        >
          <option value="">{unchosen}</option>
          {found.length > 0 && (
            <optgroup label={pasted('currency.found')}>
              {found.map(code => (
                <option key={code}>{code}</option>
              ))}
            </optgroup>
          )}
          <optgroup label={pasted('currency.all')}>
            {currencyCodes
              .filter(code => !found.includes(code))
              .map(code => (
                <option key={code}>{code}</option>
              ))}
          </optgroup>
        </select>
      </span>
      {others.length > 0 && (
        <div className={styles.offer}>
          <p id={`${id}-other`} className={field.hint}>
            {pasted('currency.other', { currency })}
          </p>
          {others.map(code => (
            <button key={code} type="button" className={styles.take} onClick={() => onChoose(code)}>
              {pasted('currency.take', { currency: code })}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
