import type { LicenceFacts } from '../licensing/licence-facts.ts'
import { readMinorUnits } from '../shared/money.ts'
import { findOrderFaults } from './find-order-faults.ts'
import type { QuoteFault, QuoteInput } from './quote.ts'

/**
 * What single values can't tell: amounts against the currency, dates and names against each other, orders against their
 * load, unless their prices are not known yet.
 */
export function findQuoteFaults(facts: LicenceFacts, input: QuoteInput, hasPrices = true): QuoteFault[] {
  const { date, validUntil, sites, lines } = input
  const faults: QuoteFault[] = [...findAmountFaults(input), ...findTaxFaults(input)]
  if (validUntil < date)
    faults.push({ path: ['validUntil'], code: 'day_before_another', values: { other: 'date', day: date } })
  if (sites.length === 0 && lines.length === 0) faults.push({ path: ['sites'], code: 'nothing_to_quote' })
  faults.push(...findBareSites(input))
  // Orders are weighed at prices that can be read.
  if (faults.length > 0 || !hasPrices) return faults
  const found = sites.flatMap((site, index) => findOrderFaults(facts, site, index, input))
  return [...new Map(found.map(fault => [`${fault.code} ${fault.path.join('/')}`, fault])).values()]
}

/** A name alone asks for nothing: a quote of it would come to 0.00. */
export function findBareSites({ sites }: Pick<QuoteInput, 'sites'>): QuoteFault[] {
  return sites.flatMap(({ estimate, sizing, order }, index): QuoteFault[] =>
    estimate || sizing || order ? [] : [{ path: ['sites', index], code: 'site_of_nothing' }],
  )
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
    ...sites.flatMap(({ order, estimate }, site) =>
      // What is recommended bears each tax.
      order || !estimate
        ? (order ?? []).map((line, index) => ({ path: ['sites', site, 'order', index], named: line.taxes }))
        : [{ path: ['sites', site, 'order'], named: undefined }],
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
  return [...repeated, ...unknown, ...findReverseFaults(taxes, bearing)]
}

/** Where the customer owes a tax, nothing is added, by that tax or another. */
function findReverseFaults(
  taxes: QuoteInput['taxes'],
  bearing: readonly { path: readonly PropertyKey[]; named: readonly string[] | undefined }[],
): QuoteFault[] {
  const reversed = taxes.filter(({ reverseCharge }) => reverseCharge !== undefined).map(({ name }) => name)
  const rated = taxes.flatMap(({ name, ratePercent }, index): QuoteFault[] =>
    reversed.includes(name) && Number(ratePercent) !== 0
      ? [{ path: ['taxes', index, 'ratePercent'], code: 'reverse_charge_with_rate', found: ratePercent }]
      : [],
  )
  const mixed = bearing.flatMap(({ path, named }): QuoteFault[] => {
    const borne = named ?? taxes.map(({ name }) => name)
    const both = reversed.some(name => borne.includes(name)) && borne.length > 1
    return both ? [{ path: [...path, 'taxes'], code: 'reverse_charge_with_tax' }] : []
  })
  return [...rated, ...mixed]
}
