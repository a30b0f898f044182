import { proposeOrder } from '#domain/quotes/propose-order.ts'
import type { OrderedLine } from '#domain/quotes/quote.ts'
import { chooseLicenceEstimateInput } from '#domain/software/stream/licence-estimate-input.ts'
import { stream } from '#domain/software/stream/pack.ts'
import type { QuotedSite } from './draft.ts'

/** What sites were proposed to order, by `keyOfLoad`. */
export type HeldOrders = ReadonlyMap<string, readonly OrderedLine[]>

/** A site with its load: what was proposed for another load does not hold for it. */
export const keyOfLoad = ({ id, estimate }: QuotedSite) => `${id} ${JSON.stringify(estimate)}`

/** What each site orders: as chosen, as it was proposed where that is held, else as the prices propose it. */
export function proposeOrders(
  sites: readonly QuotedSite[],
  prices: { currency: string; priceList: Readonly<Record<string, string>> },
  held: HeldOrders | null | undefined,
): (readonly OrderedLine[])[] {
  return sites.map(site => site.order ?? held?.get(keyOfLoad(site)) ?? propose(site, prices))
}

function propose({ estimate }: QuotedSite, prices: Parameters<typeof proposeOrder>[2]): OrderedLine[] {
  if (!estimate) return []
  const read = chooseLicenceEstimateInput(estimate).safeParse(estimate)
  return read.success ? proposeOrder(stream, read.data, prices) : []
}
