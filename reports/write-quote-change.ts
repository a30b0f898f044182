import type { QuoteChange } from '#domain/quotes/compare-quotes.ts'
import type { Language } from '#text/language.ts'
import { translateQuote } from '#text/quotes/quotes.ts'
import { formatDay } from './format-day.ts'
import { formatMoney, formatNumber } from './format-number.ts'

type Currencies = { before: string; after: string }

const days: readonly string[] = ['date', 'validUntil']
const numbers: readonly string[] = ['quantity', 'discountPercent', 'discount', 'tax']
const amounts: readonly string[] = ['line', 'unitPrice']
const sums: readonly string[] = ['net', 'total']

/** A difference between two revisions of a quote as a sentence. */
export function writeQuoteChange(change: QuoteChange, currencies: Currencies, language: Language): string {
  const { property, line, tax, before, after } = change
  const t = translateQuote[language]
  const kind = before === null ? (after === null ? 'other' : 'added') : after === null ? 'removed' : 'changed'
  return t(`change.${property}`, {
    kind,
    before: before === null ? '' : write(property, before, currencies.before, language),
    after: after === null ? '' : write(property, after, currencies.after, language),
    line: line
      ? [line.reference ? `${line.text} (${line.reference})` : line.text, line.site]
          .filter(Boolean)
          .join(', ')
      : '',
    tax: tax ?? '',
  })
}

function write(property: string, value: string, currency: string, language: Language): string {
  if (days.includes(property)) return formatDay(value, language)
  if (numbers.includes(property)) return formatNumber(value, language)
  if (amounts.includes(property)) return formatMoney({ amount: value, currency }, language)
  if (sums.includes(property)) return formatMoney({ amount: value.split(' ')[0] ?? '', currency }, language)
  return value
}
