import { decimal } from '../shared/decimal.ts'
import { moneyFromMinorUnits } from '../shared/money.ts'
import type { LicenceEstimateInput, PriceList } from './licence-estimate-input.ts'
import type { Licence, LicenceFacts } from './licence-facts.ts'
import { countPoints, priceOf } from './offer-licences.ts'
import type { Order, OrderLine } from './order.ts'
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
  const lines = known.map(licence => writeLine(licence, quantityOf(licence), priceList))
  return {
    order: {
      lines,
      units: asked.reduce((sum, { quantity }) => sum + quantity, 0),
      points,
      sparePoints: decimal(points).minus(requirement),
      price: priceList ? totalOf(asked, priceList) : null,
    },
    isEnough: requirement.lt(points),
  }
}

function writeLine(
  { reference, name, kind, points }: Licence,
  quantity: number,
  priceList: PriceList | undefined,
): OrderLine {
  const line = { reference, name, kind, points, quantity }
  const price = priceList ? priceOf(priceList, reference) : null
  if (!priceList || price === null) return line
  const money = (units: bigint) => moneyFromMinorUnits(units, priceList.currency).amount
  return { ...line, unitPrice: money(BigInt(price)), amount: money(BigInt(price) * BigInt(quantity)) }
}

/** What it costs; null where a price is missing. */
function totalOf(asked: readonly Asked[], priceList: PriceList) {
  const amounts = asked.map(({ reference, quantity }) => {
    const price = priceOf(priceList, reference)
    return price === null ? null : BigInt(price) * BigInt(quantity)
  })
  const sum = amounts.reduce(
    (total, amount) => (total === null || amount === null ? null : total + amount),
    0n,
  )
  return sum === null ? null : moneyFromMinorUnits(sum, priceList.currency)
}
