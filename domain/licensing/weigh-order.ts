import { decimal } from '../shared/decimal.ts'
import type { LicenceEstimateInput } from './licence-estimate-input.ts'
import type { Licence, LicenceFacts } from './licence-facts.ts'
import { countPoints } from './offer-licences.ts'
import { linePrices, type Order, type OrderLine, priceOfLines } from './order.ts'
import { requireOfLicence } from './score-licence.ts'

type Asked = { reference: string; quantity: number }

/** An order that somebody chose, at the prices of the estimate, and whether it holds more than the requirement. */
export type WeighedOrder = { order: Order; isEnough: boolean }

/**
 * Weighs an order chosen by hand against a load. Null where it is no order for it: nothing, a reference that the
 * catalogue lacks, or other than one base licence where none is owned and none where one is.
 */
export function weighOrder(
  facts: LicenceFacts,
  input: LicenceEstimateInput,
  asked: readonly Asked[],
): WeighedOrder | null {
  const { owned, priceList } = input
  const quantities = new Map(asked.map(({ reference, quantity }) => [reference, quantity]))
  const known = facts.catalogue.filter(({ reference }) => quantities.has(reference))
  const quantityOf = ({ reference }: Licence) => quantities.get(reference) ?? 0
  const bases = known.reduce((sum, one) => sum + (one.kind === 'base' ? quantityOf(one) : 0), 0)
  if (asked.length === 0 || known.length !== asked.length || bases !== (owned ? 0 : 1)) return null
  const points = countPoints(facts, [...(owned ?? []), ...asked])
  const requirement = requireOfLicence(facts, input)
  const lines = known.map((licence): OrderLine => {
    const { reference, name, kind, points } = licence
    const quantity = quantityOf(licence)
    const line = { reference, name, kind, points, quantity }
    return priceList ? { ...line, ...linePrices(priceList, reference, quantity) } : line
  })
  return {
    order: {
      lines,
      units: asked.reduce((sum, { quantity }) => sum + quantity, 0),
      points,
      sparePoints: decimal(points).minus(requirement),
      price: priceList ? priceOfLines(priceList, asked) : null,
    },
    isEnough: requirement.lt(points),
  }
}
