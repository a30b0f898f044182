import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { type QuoteContext, writeRevisedNumber } from '#reports/quote-context.ts'
import { writeNotices } from '#reports/report-quote.ts'
import { writeQuoteAssumption } from '#reports/write-quote-assumption.ts'
import { writeQuotedSite } from '#reports/write-quoted-site.ts'
import { date, keepResults, strong, text } from './cells.ts'
import { columnWidths, writeQuoteLines } from './write-quote-lines.ts'

/** A quote as a workbook: dates and numbers as such, and formulas from the quantities to the total. */
export async function writeQuoteWorkbook(context: QuoteContext): Promise<Uint8Array> {
  const head = writeHead(context)
  const data = [...head, ...writeQuoteLines(context, head.length + 1), [], ...writeGrounds(context)]
  const sheet = { data, sheet: context.t('kind.quote'), columns: columnWidths, showGridLines: false }
  return writeXlsxFile([sheet], { fontFamily: 'Calibri', fontSize: 11, features: [keepResults] }).toBuffer()
}

/** Who, for whom, when and what for; labels take the first three columns. */
function writeHead(context: QuoteContext): SheetData {
  const { t, input, quote } = context
  const labelled = (label: string, value: SheetData[number][number]) => [
    text(label, strong),
    null,
    null,
    value,
  ]
  const { seller, customer } = input
  const nameOf = ({ name, contact, address = [] }: typeof customer) =>
    text([name, ...address, ...(contact === undefined ? [] : [contact])].join(', '))
  const severalSites = quote.sites.length > 1
  return [
    [text(t('title', { number: writeRevisedNumber(context) }), { ...strong, fontSize: 16 })],
    ...writeNotices(context).map(notice => [text(notice, strong)]),
    [],
    ...(seller ? [labelled(t('party.seller'), nameOf(seller))] : []),
    labelled(t('party.customer'), nameOf(customer)),
    labelled(t('fact.date'), date(input.date)),
    labelled(t('fact.validUntil'), date(input.validUntil)),
    ...quote.sites.flatMap(site => [
      ...(severalSites ? [[], [text(site.name, strong)]] : []),
      ...writeQuotedSite(site, context).map(({ label, value }) => labelled(label, text(value))),
    ]),
    [],
  ]
}

/** What binds the customer, and the terms. */
function writeGrounds(context: QuoteContext): SheetData {
  const { t, input, quote } = context
  const binding = quote.assumptions.filter(({ isBinding }) => isBinding)
  return [
    [text(t('part.assumptions'), strong)],
    ...binding.map(assumption => [text(writeQuoteAssumption(assumption, context))]),
    ...(input.terms === undefined ? [] : [[], [text(t('part.terms'), strong)], [text(input.terms)]]),
  ]
}
