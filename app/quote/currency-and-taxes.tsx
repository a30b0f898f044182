import { useId, useState } from 'react'
import { currencyCodes } from '#domain/shared/currency.ts'
import field from '../house/field.module.css'
import sheet from '../house/sheet.module.css'
import { keyOf } from '../site/site-key.ts'
import { useSite } from '../site/use-site.ts'
import { changeCurrency, type Figures, hasFigures } from './change-currency.ts'
import { nextId, type TaxRow } from './draft.ts'
import type { FieldsProps } from './fields-props.ts'
import { LeftFigures } from './left-figures.tsx'
import styles from './quote.module.css'
import { TextField } from './text-field.tsx'
import { useTexts } from './texts.tsx'

/** What makes a total of the lines. */
export function CurrencyAndTaxes({ draft, reading, isPriced = false, onChange }: FieldsProps) {
  const { t } = useTexts()
  const id = useId()
  const site = keyOf(useSite().site)
  /** What stood here in the currency of before, and in which site. */
  const [left, setLeft] = useState<(Figures & { site: string }) | null>(null)
  const { currency, taxes, discountPercent } = draft
  return (
    <fieldset id="form-totals">
      <legend>{t('totals.title')}</legend>
      <div className={field.pair}>
        <div className={field.field}>
          <label htmlFor={id}>{t('totals.currency')}</label>
          <span className={field.box}>
            <select
              id={id}
              name="currency"
              value={currency}
              onChange={event => {
                const code = event.target.value
                // Those of a list are not typed here: it brings its own in each currency.
                const figures = isPriced ? { ...draft, prices: {} } : draft
                if (hasFigures(figures)) setLeft({ ...figures, site })
                onChange('', old => changeCurrency(old, code))
              }}
            >
              {currencyCodes.map(code => (
                <option key={code}>{code}</option>
              ))}
            </select>
          </span>
        </div>
        <TextField
          label={t('totals.discount')}
          name="discountPercent"
          value={discountPercent}
          fault={reading.faults.get('discountPercent')}
          currency={currency}
          unit="%"
          isNumber
          onChange={value => onChange('discountPercent', () => ({ discountPercent: value }))}
        />
      </div>
      <LeftFigures
        {...{ draft, onChange }}
        left={left?.site === site ? left : null}
        onTaken={() => {
          setLeft(null)
          // The button goes, and what it changed is the field above.
          document.getElementById(id)?.focus()
        }}
      />
      {taxes.map((row, at) => {
        const change = (changed: Partial<TaxRow>, step = '') =>
          onChange(step, old => ({
            taxes: old.taxes.map((other): TaxRow => (other.id === row.id ? { ...other, ...changed } : other)),
          }))
        const of = (name: 'name' | 'ratePercent' | 'reverseCharge') => ({
          name: `taxes.${at}.${name}`,
          value: row[name] ?? '',
          fault: reading.faults.get(`taxes.${at}.${name}`),
          currency,
          onChange: (value: string) => change({ [name]: value }, `tax.${row.id}.${name}`),
        })
        const isOwed = row.reverseCharge !== undefined
        return (
          <div key={row.id} className={styles.row}>
            <div className={field.pair}>
              <TextField label={t('taxes.name')} {...of('name')} />
              <TextField
                label={t('taxes.rate')}
                unit="%"
                isNumber
                isFixed={isOwed}
                {...of('ratePercent')}
                // What was typed comes back with the mark taken away.
                {...(isOwed && { value: '0' })}
              />
            </div>
            <label className={styles.appendix}>
              <input
                type="checkbox"
                name={`taxes.${at}.isOwed`}
                checked={isOwed}
                onChange={event =>
                  change(event.target.checked ? { reverseCharge: '' } : { reverseCharge: undefined })
                }
              />
              {t('taxes.reverse')}
            </label>
            {isOwed && (
              <div>
                <TextField label={t('taxes.reason')} rows={2} {...of('reverseCharge')} />
                <p className={field.hint}>{t('taxes.reason.help')}</p>
              </div>
            )}
            <p className={styles.acts}>
              <button
                type="button"
                className={field.quiet}
                onClick={() => onChange('', old => ({ taxes: old.taxes.filter(tax => tax.id !== row.id) }))}
              >
                {t('taxes.remove', { number: at + 1 })}
              </button>
            </p>
          </div>
        )
      })}
      <button
        type="button"
        className={sheet.button}
        onClick={() =>
          onChange('', old => ({
            taxes: [...old.taxes, { id: nextId(old.taxes), name: '', ratePercent: '' }],
          }))
        }
      >
        {t('taxes.add')}
      </button>
    </fieldset>
  )
}
