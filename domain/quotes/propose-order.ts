import { estimateLicence } from '../licensing/estimate-licence.ts'
import type { LicenceEstimateInput } from '../licensing/licence-estimate-input.ts'
import type { OrderedLine, QuoteInput } from './quote.ts'
import type { QuotedSoftware } from './settle-site.ts'

/**
 * What to order for a load while its prices are still being gathered: what is recommended at those that are known, and
 * where they allow none, what the manual names, so that its prices can be asked for; nothing where neither is enough.
 */
export function proposeOrder(
  software: Pick<QuotedSoftware, 'ruleset' | 'licences'>,
  estimate: LicenceEstimateInput,
  { currency, priceList }: Pick<QuoteInput, 'currency' | 'priceList'>,
): OrderedLine[] {
  const { priceList: _others, ...load } = estimate
  const priced = estimateLicence(software, { ...load, priceList: { currency, prices: priceList } })
  const { recommendation } = priced.recommendation ? priced : estimateLicence(software, load)
  return (recommendation?.lines ?? []).map(({ reference, quantity }) => ({ reference, quantity }))
}
