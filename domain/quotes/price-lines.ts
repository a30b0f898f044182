import type { LicenceFacts } from '../licensing/licence-facts.ts'
import { findLicence } from '../licensing/offer-licences.ts'
import { type Decimal, decimal } from '../shared/decimal.ts'
import { moneyFromMinorUnits, readMinorUnits } from '../shared/money.ts'
import type { OrderedLine, QuotedSite, QuoteInput, QuoteLine } from './quote.ts'

/** To whole minor units, halves away from zero. */
export function roundMinorUnits(exact: Decimal): bigint {
  return BigInt(exact.round(0, HALF_AWAY).toFixed())
}
const HALF_AWAY = 1

/** An amount that was read before, in minor units; throws a RangeError on one that is none. */
function minorUnits(amount: string, currency: string): bigint {
  const read = readMinorUnits(amount, currency)
  if (typeof read === 'string') throw new RangeError(`${amount} is no amount in ${currency}`)
  return BigInt(read)
}

/**
 * The lines as they are printed: those of the sites, then one's own. Quantity × unit price less the discount of the
 * line, rounded once (docs/rulings.md `rounded-per-line`).
 */
export function priceLines(
  facts: LicenceFacts,
  input: QuoteInput,
  sites: readonly QuotedSite[],
): QuoteLine[] {
  const ordered = sites.flatMap(({ order }, site) => {
    const asked = new Map(input.sites[site]?.order?.map(line => [line.reference, line]))
    return (order?.lines ?? []).map(({ reference, quantity }) =>
      priceOrdered(facts, input, site, { ...asked.get(reference), reference, quantity }),
    )
  })
  const own = input.lines.map(line => ({
    kind: 'free' as const,
    site: null,
    reference: null,
    text: line.text,
    licence: null,
    unit: line.unit ?? null,
    ...price(input, line.quantity, line.unitPrice, line),
  }))
  return [...ordered, ...own]
}

function priceOrdered(
  facts: LicenceFacts,
  input: QuoteInput,
  site: number,
  { reference, quantity, ...more }: OrderedLine,
): QuoteLine {
  const { name, kind } = findLicence(facts, reference)
  return {
    kind: 'licence',
    site,
    reference,
    text: name,
    licence: kind,
    unit: null,
    ...price(input, String(quantity), input.priceList[reference] ?? '', more),
  }
}

function price(
  { currency, taxes }: QuoteInput,
  quantity: string,
  unitPrice: string,
  { discountPercent = '0', taxes: named }: Pick<OrderedLine, 'discountPercent' | 'taxes'>,
) {
  const unit = minorUnits(unitPrice, currency)
  const kept = decimal(100).minus(discountPercent)
  const exact = decimal(quantity).times(String(unit)).times(kept).times('0.01')
  const money = (units: bigint) => moneyFromMinorUnits(units, currency).amount
  return {
    quantity: decimal(quantity).toFixed(),
    unitPrice: money(unit),
    discountPercent: decimal(discountPercent).toFixed(),
    amount: money(roundMinorUnits(exact)),
    taxes: taxes.map(({ name }) => name).filter(name => !named || named.includes(name)),
  }
}
