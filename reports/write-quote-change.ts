import { type SiteProperty, siteProperties } from '#domain/quotes/compare-loads.ts'
import type { QuoteChange } from '#domain/quotes/compare-quotes.ts'
import type { ArchiveScope } from '#domain/sizing/sizing-facts.ts'
import { colons, type Language } from '#text/language.ts'
import { translateQuote } from '#text/quotes/quotes.ts'
import { translateResult } from '#text/results/results.ts'
import { formatDay } from './format-day.ts'
import { formatMoney, formatNumber } from './format-number.ts'

type Currencies = { before: string; after: string }

const days: readonly string[] = ['date', 'validUntil']
const numbers: readonly string[] = [
  ...['quantity', 'discountPercent', 'discount', 'tax', 'managers', 'productsPerManager'],
  ...['servicesPerProduct', 'archiveIntervalMinutes', 'headroomPercent'],
]
const amounts: readonly string[] = ['line', 'unitPrice']
const sums: readonly string[] = ['net', 'total']

/** A difference between two revisions of a quote as a sentence. */
export function writeQuoteChange(change: QuoteChange, currencies: Currencies, language: Language): string {
  const { property, line, tax, before, after } = change
  const site = change.site ?? ''
  const t = translateQuote[language]
  const shown = (value: string | null, currency: string) =>
    value === null ? NONE : write(property, value, currency, language)
  if (isLoad(property)) {
    const [was, is] = [shown(before, currencies.before), shown(after, currencies.after)]
    return `${site}${colons[language]} ${t(`load.${property}`)} ${was} → ${is}`
  }
  const kind = before === null ? (after === null ? 'other' : 'added') : after === null ? 'removed' : 'changed'
  return t(`change.${property}`, {
    kind,
    site,
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

/** What is told as a value before and after, in one sentence for all. */
type Load = Exclude<SiteProperty, (typeof whole)[number]>
const whole = ['site', 'estimate', 'sizing', 'inventory', 'machine'] as const
const NONE = '–'

function isLoad(property: QuoteChange['property']): property is Load {
  return siteProperties.some(name => name === property) && !whole.some(name => name === property)
}

function write(property: string, value: string, currency: string, language: Language): string {
  if (days.includes(property)) return formatDay(value, language)
  if (numbers.includes(property)) return formatNumber(value, language)
  if (amounts.includes(property)) return formatMoney({ amount: value, currency }, language)
  if (sums.includes(property)) return formatMoney({ amount: value.split(' ')[0] ?? '', currency }, language)
  if (property === 'archiveScope') return translateResult[language](`scope.${value as ArchiveScope}`)
  return value
}
