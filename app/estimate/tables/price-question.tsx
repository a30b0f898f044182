import { readAmount } from '#domain/tables/read-amount.ts'
import { writePriceStatus } from '#reports/write-reading.ts'
import type { ChangeFields, Choices, Fields } from '../fields.ts'
import { useTexts } from '../texts.tsx'
import { chooseRole, sampleColumn } from './column-choices.ts'
import { currencyOf, usualCurrency } from './price-currency.ts'
import type { PastedPrices } from './read-pastes.ts'
import { ReadingQuestion } from './reading-question.tsx'

const MOST_OFFERED = 6

/** The one question that a price list leaves open: its column, its decimal mark or its currency. */
export function PriceQuestion({
  fields,
  paste: { table, reading },
  onAct,
  onChoose,
}: {
  fields: Fields
  paste: PastedPrices
  onAct: ChangeFields
  onChoose: (change: Partial<Choices>) => void
}) {
  const { pasted, tables, money } = useTexts()
  const currency = currencyOf(fields.currency, reading)
  if (reading.candidates.length > 0)
    return (
      <ReadingQuestion
        title={pasted('ask.price')}
        why={writePriceStatus(reading, tables)}
        answers={reading.candidates.map(index => ({
          value: String(index),
          text: reading.columns[index]?.title || pasted('column', { number: index + 1 }),
          detail: sampleColumn(table.rows, index, reading.headerLine),
        }))}
        onAnswer={index => onChoose(chooseRole(fields.priceChoices, Number(index), 'price'))}
      />
    )
  if (reading.readings.length > 0) {
    const open = reading.lines.find(({ fault }) => fault?.code === 'ambiguous-amount')?.fault
    const found = open && 'found' in open ? open.found : ''
    const amounts = readAmount(found)?.readings
    return (
      <ReadingQuestion
        title={pasted('ask.mark')}
        why={tables('prices.status.ambiguous-mark')}
        answers={reading.readings.map(({ decimalMark }) => ({
          value: decimalMark,
          text: tables(`decimal-mark.${decimalMark}`),
          detail: pasted('ask.mark.meaning', {
            found,
            value: money({
              amount: (amounts?.[decimalMark] ?? '').replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
              currency: currency ?? usualCurrency,
            }),
          }),
        }))}
        onAnswer={mark => onChoose({ decimalMark: mark === 'comma' ? 'comma' : 'point' })}
      />
    )
  }
  if (currency === null)
    return (
      <ReadingQuestion
        title={pasted('ask.currency')}
        why={reading.isMixed ? writePriceStatus(reading, tables) : pasted('ask.currency.why')}
        answers={reading.currencies.slice(0, MOST_OFFERED).map(code => ({ value: code, text: code }))}
        onAnswer={code => onAct({ currency: code })}
      />
    )
  return null
}
