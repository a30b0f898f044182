import type { QuoteContext } from './quote-context.ts'
import type { Table } from './report.ts'
import {
  differInTaxes,
  nameDiscount,
  nameTax,
  writeName,
  writePlain,
  writeTakenOff,
} from './tabulate-quote.ts'

/**
 * The lines and sums of a quote as cells to be pasted: the currency stands in the heads and numbers have no grouping, so
 * that a spreadsheet takes them for numbers.
 */
export function tabulateQuoteToPaste(context: QuoteContext): Table {
  const { t, quote, language, input } = context
  const { lines, subtotal, discounts, net, taxes, total } = quote
  const plain = (text: string) => writePlain(text, language)
  const inCurrency = (label: string) => `${label} (${input.currency})`
  const hasTaxes = differInTaxes(quote)
  const sum = (label: string, amount: string) => [
    ...['', '', '', '', label, '', '', ...(hasTaxes ? [''] : []), plain(amount)],
  ]
  return {
    columns: [
      { label: t('column.position'), isNumeric: true },
      { label: t('column.quantity'), isNumeric: true },
      { label: t('column.unit') },
      { label: t('column.reference') },
      { label: t('column.name') },
      { label: inCurrency(t('column.unitPrice')), isNumeric: true },
      { label: t('column.discountPercent'), isNumeric: true },
      ...(hasTaxes ? [{ label: t('column.taxes') }] : []),
      { label: inCurrency(t('column.amount')), isNumeric: true },
    ],
    rows: [
      ...lines.map((line, index) => [
        String(index + 1),
        plain(line.quantity),
        line.unit ?? '',
        line.reference ?? '',
        writeName(line, context),
        plain(line.unitPrice),
        line.discountPercent === '0' ? '' : plain(line.discountPercent),
        ...(hasTaxes ? [line.taxes.join(', ')] : []),
        plain(line.amount),
      ]),
      ...(discounts.length > 0 ? [sum(t('total.subtotal'), subtotal.amount)] : []),
      ...discounts.map(discount => sum(nameDiscount(discount, context), writeTakenOff(discount))),
      ...(taxes.length > 0 ? [sum(t('total.net'), net.amount)] : []),
      ...taxes.map(tax => sum(nameTax(tax, context), tax.amount)),
      sum(t('total.total'), total.amount),
    ],
  }
}
