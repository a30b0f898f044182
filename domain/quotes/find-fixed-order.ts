import type { OrderedLine, SiteInput } from './quote.ts'

/** The order of a site that stands whatever is recommended; without a load nothing is. */
export function findFixedOrder({ order, choice, estimate }: SiteInput): OrderedLine[] | undefined {
  return choice === 'recommended' && estimate ? undefined : order
}
