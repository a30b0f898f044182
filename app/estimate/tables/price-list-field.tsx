import { Suspense, useEffect, useId, useState } from 'react'
import { stream } from '#domain/software/stream/pack.ts'
import { writePriceRemarks } from '#reports/write-reading.ts'
import field from '../../house/field.module.css'
import { loadLate } from '../../house/load-late.ts'
import { mayHaveInCommon } from '../../site/in-common-sign.ts'
import { type ChangeFields, type Choices, type Fields, noChoices } from '../fields.ts'
import { useTexts } from '../texts.tsx'
import { CurrencyField } from './currency-field.tsx'
import { PasteBox } from './paste-box.tsx'
import { currencyOf, usualCurrency } from './price-currency.ts'
import { PriceQuestion } from './price-question.tsx'
import { PriceTable } from './price-table.tsx'
import type { PastedPrices } from './read-pastes.ts'

const TeamPrices = loadLate(() => import('./team-prices.tsx'))

/** A pasted price list: what must be answered first, and what was read of it line by line. */
export function PriceListField({
  fields,
  paste,
  onChange,
  onAct,
  onUndo,
}: {
  fields: Fields
  paste: PastedPrices | null
  onChange: ChangeFields
  onAct: ChangeFields
  onUndo: (() => void) | undefined
}) {
  const { t, pasted } = useTexts()
  const id = useId()
  const [hasTeam, setHasTeam] = useState(false)
  useEffect(() => setHasTeam(mayHaveInCommon()), [])
  const choose = (change: Partial<Choices>) => onAct({ priceChoices: { ...fields.priceChoices, ...change } })
  return (
    <>
      {hasTeam && fields.priceText.trim() === '' && (
        <Suspense>
          <TeamPrices currency={fields.currency || usualCurrency} onAct={onAct} />
        </Suspense>
      )}
      <PasteBox
        label={pasted('prices.text')}
        hint={pasted('prices.hint')}
        text={fields.priceText}
        describedBy={`${id}-status`}
        onType={priceText => onChange({ priceText })}
        onReplace={priceText => onAct({ priceText, priceChoices: noChoices })}
        onUndo={onUndo}
      />
      {paste && <PriceQuestion fields={fields} paste={paste} onAct={onAct} onChoose={choose} />}
      <CurrencyField
        label={t('prices.currency')}
        currency={fields.currency}
        reading={paste?.reading ?? null}
        pasted={pasted}
        onChoose={currency => onAct({ currency })}
      />
      <div id={`${id}-status`} role="status">
        {paste && currencyOf(fields.currency, paste.reading) && <Summary paste={paste} />}
      </div>
      {paste && <PriceTable fields={fields} paste={paste} onChoose={choose} />}
    </>
  )
}

/** How much was read, what is missing, and what must be known of the prices that were taken. */
function Summary({ paste: { reading } }: { paste: PastedPrices }) {
  const { pasted, tables } = useTexts()
  if (reading.status === 'ambiguous') return null
  if (reading.status === 'unreadable')
    return <p className={field.fault}>{tables('prices.status.unreadable')}</p>
  const count = Object.keys(reading.prices).length
  const faulty = reading.lines.filter(({ fault }) => fault).length
  const missing = stream.licences.catalogue.filter(({ reference }) => reading.prices[reference] === undefined)
  return (
    <>
      <p className={field.hint}>
        {[pasted('prices.count', { count }), ...writePriceRemarks(reading, tables)].join(' ')}
      </p>
      {faulty > 0 && <p className={field.fault}>{pasted('faults', { count: faulty })}</p>}
      {count > 0 && missing.length > 0 && (
        <p className={field.hint}>
          {pasted('prices.missing', { references: missing.map(({ reference }) => reference).join(', ') })}
        </p>
      )}
    </>
  )
}
