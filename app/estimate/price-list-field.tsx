import { useId } from 'react'
import type { ParsedPriceList, PriceLine } from '#domain/licensing/parse-price-list.ts'
import { currencyCodes } from '#domain/shared/currency.ts'
import { stream } from '#domain/software/stream/pack.ts'
import field from '../house/field.module.css'
import type { Fields } from './fields.ts'
import { useTexts } from './texts.tsx'

/** A price list pasted as text; what was read and what was not is said line by line. */
export default function PriceListField({
  fields,
  prices,
  onChange,
}: {
  fields: Fields
  prices: ParsedPriceList | null
  onChange: (change: Partial<Fields>) => void
}) {
  const { t } = useTexts()
  const id = useId()
  const faulty = prices?.lines.filter(line => line.fault || line.note === 'price-missing') ?? []
  const missing = stream.licences.catalogue.filter(
    ({ reference }) => prices && prices.prices[reference] === undefined,
  )
  const count = Object.keys(prices?.prices ?? {}).length
  return (
    <>
      <div className={field.field}>
        <label htmlFor={`${id}-currency`}>{t('prices.currency')}</label>
        <span className={field.box}>
          <select
            id={`${id}-currency`}
            value={fields.currency}
            onChange={event => onChange({ currency: event.target.value })}
          >
            {currencyCodes.map(code => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </span>
      </div>
      <div className={field.field}>
        <label htmlFor={`${id}-text`}>{t('prices.text')}</label>
        <textarea
          id={`${id}-text`}
          rows={6}
          spellCheck={false}
          value={fields.priceText}
          aria-describedby={`${id}-hint ${id}-status`}
          onChange={event => onChange({ priceText: event.target.value })}
        />
        <p id={`${id}-hint`} className={field.hint}>
          {t('prices.hint')}
        </p>
      </div>
      <div id={`${id}-status`} role="status">
        {prices && <p className={field.hint}>{t('prices.read', { count })}</p>}
        {faulty.length > 0 && (
          <ul className={field.faults}>
            {faulty.slice(0, 20).map(line => (
              <PriceFaultText key={line.line} line={line} currency={fields.currency} />
            ))}
          </ul>
        )}
        {prices && count > 0 && missing.length > 0 && (
          <p className={field.hint}>
            {t('prices.missing', { references: missing.map(licence => licence.reference).join(', ') })}
          </p>
        )}
      </div>
    </>
  )
}

function PriceFaultText({ line, currency }: { line: PriceLine; currency: string }) {
  const { t } = useTexts()
  const text = line.text.trim().slice(0, 60)
  const reference = line.reference ?? ''
  const fault = line.fault
    ? t(`prices.fault.${line.fault.code}`, {
        text,
        reference,
        currency,
        limit: 'limit' in line.fault ? line.fault.limit : 0,
      })
    : t('prices.note.price-missing', { reference })
  return <li>{t('prices.line', { line: line.line, text: fault })}</li>
}
