import type { LicenceFacts } from '../licensing/licence-facts.ts'
import { readMinorUnits } from '../shared/money.ts'
import { findOrderFaults } from './find-order-faults.ts'
import type { QuoteFault, QuoteInput } from './quote.ts'

/** What single values can't tell: amounts against the currency, dates and names against each other, orders against their load. */
export function findQuoteFaults(facts: LicenceFacts, input: QuoteInput): QuoteFault[] {
  const { date, validUntil, sites, lines } = input
  const faults: QuoteFault[] = [...findAmountFaults(input), ...findTaxFaults(input)]
  if (validUntil < date)
    faults.push({ path: ['validUntil'], code: 'day_before_another', values: { other: 'date', day: date } })
  if (sites.length === 0 && lines.length === 0) faults.push({ path: ['sites'], code: 'nothing_to_quote' })
  // Orders are weighed at prices that can be read.
  if (faults.length > 0) return faults
  const found = sites.flatMap((site, index) => findOrderFaults(facts, site, index, input))
  return [...new Map(found.map(fault => [`${fault.code} ${fault.path.join('/')}`, fault])).values()]
}

function findAmountFaults({ currency, priceList, lines }: QuoteInput): QuoteFault[] {
  const amounts = [
    ...Object.entries(priceList).map(([name, text]) => ({ path: ['priceList', name], text: text ?? '' })),
    ...lines.map(({ unitPrice }, index) => ({ path: ['lines', index, 'unitPrice'], text: unitPrice })),
  ]
  return amounts.flatMap(({ path, text }) => {
    const read = readMinorUnits(text, currency)
    return typeof read === 'string' ? [{ path, code: read, found: text, currency }] : []
  })
}

function findTaxFaults({ taxes, lines, sites }: QuoteInput): QuoteFault[] {
  const names = taxes.map(({ name }) => name)
  const repeated = names.flatMap((name, index): QuoteFault[] =>
    names.indexOf(name) < index
      ? [{ path: ['taxes', index, 'name'], code: 'duplicate_value', found: name }]
      : [],
  )
  const bearing = [
    ...lines.map((line, index) => ({ path: ['lines', index], named: line.taxes })),
    ...sites.flatMap(({ order = [] }, site) =>
      order.map((line, index) => ({ path: ['sites', site, 'order', index], named: line.taxes })),
    ),
  ]
  const unknown = bearing.flatMap(({ path, named = [] }) =>
    named.flatMap((name, index): QuoteFault[] =>
      names.includes(name)
        ? []
        : [
            {
              path: [...path, 'taxes', index],
              code: 'unknown_value',
              found: name,
              values: { values: names.join(', ') || '–' },
            },
          ],
    ),
  )
  return [...repeated, ...unknown]
}
