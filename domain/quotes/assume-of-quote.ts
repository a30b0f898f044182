import type { Assumption } from '../shared/explanation.ts'
import { MOST_MORE_PERCENT } from './find-room-to-grow.ts'
import type { QuoteAssumption, QuotedSite, QuoteInput, QuoteLine } from './quote.ts'
import { quoteRulings } from './quote-rulings.data.ts'

type OwnAssumption =
  | 'holds-for-stated-load'
  | 'order-chosen-by-hand'
  | 'order-not-compared'
  | 'rounded-per-line'
  | 'discount-before-tax'
  | 'each-tax-on-net'
  | 'prices-from-list'
  | 'reverse-charge'
  | 'room-to-grow-within-10-percent'

/** Assumptions of an estimate or a sizing that the customer must know of, because the order or the server hangs on them. */
const binding: readonly string[] = [
  'services-from-scope',
  'real-time-alarms-weather-not-scored',
  'owned-base-stays',
  'storage-longevity-not-scored',
]

/** What a quote rests on: what binds the customer first, each thing once. */
export function assumeOfQuote(
  {
    currency,
    discountPercent,
    taxes,
    pricesFrom,
  }: Pick<QuoteInput, 'currency' | 'discountPercent' | 'taxes' | 'pricesFrom'>,
  sites: readonly QuotedSite[],
  lines: readonly QuoteLine[],
): QuoteAssumption[] {
  const own: QuoteAssumption[] = []
  const assumed = (code: OwnAssumption, values: Assumption['values'] = {}, isBinding = true) =>
    own.push({ code, values, citation: quoteRulings, isBinding })
  if (sites.some(({ load, sizing }) => load || sizing)) assumed('holds-for-stated-load')
  for (const { name, choice } of sites) {
    if (choice === 'by-hand') assumed('order-chosen-by-hand', { site: name })
    if (choice === 'not-compared') assumed('order-not-compared', { site: name })
  }
  if (pricesFrom) {
    const { name, from, until } = pricesFrom
    assumed('prices-from-list', { name, from, until: until ?? '', hasEnd: until === null ? 'no' : 'yes' })
  }
  for (const { name, reverseCharge } of taxes)
    if (reverseCharge !== undefined && lines.some(line => line.taxes.includes(name)))
      assumed('reverse-charge', { tax: name, reason: reverseCharge })
  assumed('rounded-per-line', { currency })
  if (Number(discountPercent) > 0 && lines.some(line => line.taxes.length > 0)) assumed('discount-before-tax')
  if (lines.some(line => line.taxes.length > 1)) assumed('each-tax-on-net')
  if (sites.some(({ roomToGrow }) => roomToGrow))
    assumed('room-to-grow-within-10-percent', { percent: MOST_MORE_PERCENT }, false)
  const taken = sites
    .flatMap(({ estimate, sizing }): Assumption[] => [
      ...(estimate?.assumptions ?? []),
      ...(sizing?.assumptions ?? []),
    ])
    .map(assumption => ({ ...assumption, isBinding: binding.includes(assumption.code) }))
  const once = new Map([...own, ...taken].map(one => [`${one.code} ${JSON.stringify(one.values)}`, one]))
  return [...once.values()].toSorted((one, other) => Number(other.isBinding) - Number(one.isBinding))
}
