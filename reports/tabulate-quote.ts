import type { QuoteDiscount, QuoteLine, QuoteTax } from '#domain/quotes/quote.ts'
import { decimal } from '#domain/shared/decimal.ts'
import type { Language } from '#text/language.ts'
import { formatNumber } from './format-number.ts'
import { nameRated } from './name-rated.ts'
import type { QuoteContext } from './quote-context.ts'
import type { Fact, Table } from './report.ts'

/** The order as it is printed: a row for each line, then the sums. */
export function tabulateOrder(context: QuoteContext): Table {
  const { t, quote, money } = context
  const { lines } = quote
  const hasDiscounts = lines.some(({ discountPercent }) => discountPercent !== '0')
  const hasTaxes = differInTaxes(quote)
  return {
    columns: [
      { label: t('column.position'), isNumeric: true },
      { label: t('column.quantity'), isNumeric: true },
      { label: t('column.reference') },
      { label: t('column.name') },
      { label: t('column.unitPrice'), isNumeric: true },
      ...(hasDiscounts ? [{ label: t('column.discount'), isNumeric: true as const }] : []),
      ...(hasTaxes ? [{ label: t('column.taxes') }] : []),
      { label: t('column.amount'), isNumeric: true },
    ],
    rows: lines.map((line, index) => [
      String(index + 1),
      writeQuantity(line, context),
      line.reference ?? '',
      writeName(line, context),
      money(line.unitPrice),
      ...(hasDiscounts ? [writeDiscount(line, context)] : []),
      ...(hasTaxes ? [writeTaxes(line, context)] : []),
      money(line.amount),
    ]),
    groups: groupBySite(context),
    sums: writeSums(context),
  }
}

/** Whether one line bears other taxes than another, so that the sums can be followed only where each names its own. */
export function differInTaxes({ lines }: QuoteContext['quote']): boolean {
  return new Set(lines.map(({ taxes }) => JSON.stringify(taxes))).size > 1
}

/** Named as in the sums. */
function writeTaxes({ taxes }: QuoteLine, { t }: QuoteContext): string {
  return taxes.length === 0 ? t('value.untaxed') : taxes.join(', ')
}

/** The names of the sites above their lines, where there are several. */
function groupBySite({ t, quote: { sites, lines } }: QuoteContext): ReadonlyMap<number, string> {
  if (sites.length < 2) return new Map()
  const starts = lines.flatMap(({ site }, index) =>
    lines[index - 1]?.site === site
      ? []
      : [[index, site === null ? t('group.free') : (sites[site]?.name ?? '')] as const],
  )
  return new Map(starts)
}

/** From the lines to the total; what is taken off stands with a minus. */
function writeSums(context: QuoteContext): Fact[] {
  const { t, quote, money } = context
  const { subtotal, discounts, net, taxes, total } = quote
  return [
    ...(discounts.length > 0 ? [{ label: t('total.subtotal'), value: money(subtotal.amount) }] : []),
    ...discounts.map(discount => ({
      label: nameDiscount(discount, context),
      value: money(writeTakenOff(discount)),
    })),
    ...(taxes.length > 0 ? [{ label: t('total.net'), value: money(net.amount) }] : []),
    ...taxes.map(tax => ({ label: nameTax(tax, context), value: money(tax.amount) })),
    { label: t('total.total'), value: money(total.amount) },
  ]
}

/** What a discount takes off, as an amount below zero; nothing is nothing, without a minus. */
export function writeTakenOff({ amount }: QuoteDiscount): string {
  return decimal(amount).eq(0) ? amount : `-${amount}`
}

/** The discount in total, with the taxes of its lines where others have other ones. */
export function nameDiscount(
  { percent, taxes }: QuoteDiscount,
  { t, quote, language }: QuoteContext,
): string {
  const values = { percent: formatNumber(percent, language), taxes: taxes.join(', ') }
  if (quote.discounts.length === 1) return t('total.discount', values)
  return t(taxes.length === 0 ? 'total.discountUntaxed' : 'total.discountOf', values)
}

/** A tax with its rate, which is never said twice, and what it is reckoned on. */
export function nameTax(tax: QuoteTax, { t, language, money }: QuoteContext): string {
  const { name, isRated } = nameRated(tax)
  const values = { name, percent: formatNumber(tax.ratePercent, language), base: money(tax.base) }
  return t(isRated ? 'total.taxRated' : 'total.tax', values)
}

/** The name of a licence tells an extension from the base licence of as many points. */
export function writeName({ text, licence }: QuoteLine, { t }: QuoteContext): string {
  return licence === 'extension' ? t('value.extension', { name: text }) : text
}

export function writeSite({ site }: QuoteLine, { quote }: QuoteContext): string {
  return site === null ? '' : (quote.sites[site]?.name ?? '')
}

function writeQuantity({ quantity, unit }: QuoteLine, { t, language }: QuoteContext): string {
  const number = formatNumber(quantity, language)
  return unit === null ? number : t('value.quantity', { quantity: number, unit })
}

function writeDiscount({ discountPercent }: QuoteLine, { t, language }: QuoteContext): string {
  if (discountPercent === '0') return ''
  return t('value.percent', { percent: formatNumber(discountPercent, language) })
}

/** A quote as a table for a spreadsheet: one row for each line, discount, tax and sum; numbers without grouping. */
export function tabulateQuote(context: QuoteContext): Table {
  const { t, quote, language, input } = context
  const { lines, discounts, net, taxes, total } = quote
  const plain = (text: string) => writePlain(text, language)
  type Percents = { discount?: string; of?: readonly string[]; rate?: string }
  const row = (
    ...[kind, name, amount, { discount = '', of = [], rate = '' } = {}]: [string, string, string, Percents?]
  ) => [
    ...[kind, '', '', name, '', '', '', plain(discount), plain(amount), input.currency],
    ...[of.join(', '), plain(rate)],
  ]
  return {
    columns: [
      { label: t('column.kind') },
      { label: t('column.site') },
      { label: t('column.reference') },
      { label: t('column.name') },
      { label: t('column.quantity'), isNumeric: true },
      { label: t('column.unit') },
      { label: t('column.unitPrice'), isNumeric: true },
      { label: t('column.discountPercent'), isNumeric: true },
      { label: t('column.amount'), isNumeric: true },
      { label: t('column.currency') },
      { label: t('column.taxes') },
      { label: t('column.taxRatePercent'), isNumeric: true },
    ],
    rows: [
      ...lines.map(line => [
        t(`line.${line.kind}`),
        writeSite(line, context),
        line.reference ?? '',
        writeName(line, context),
        plain(line.quantity),
        line.unit ?? '',
        plain(line.unitPrice),
        line.discountPercent === '0' ? '' : plain(line.discountPercent),
        plain(line.amount),
        input.currency,
        line.taxes.join(', '),
        '',
      ]),
      ...discounts.map(discount =>
        row(t('line.discount'), nameDiscount(discount, context), writeTakenOff(discount), {
          discount: discount.percent,
          of: discount.taxes,
        }),
      ),
      row(t('line.net'), t('total.net'), net.amount),
      ...taxes.map(tax => row(t('line.tax'), nameTax(tax, context), tax.amount, { rate: tax.ratePercent })),
      row(t('line.total'), t('total.total'), total.amount),
    ],
  }
}

/** Digits as a spreadsheet of the language reads them: with its decimal mark, without grouping. */
export function writePlain(text: string, language: Language): string {
  return language === 'en' ? text : text.replace('.', ',')
}
