import { type Decimal, decimal } from '../shared/decimal.ts'
import { type Money, moneyFromMinorUnits } from '../shared/money.ts'
import type { PriceList } from './licence-estimate-input.ts'
import type { LicenceKind } from './licence-facts.ts'
import { priceOf } from './offer-licences.ts'
import type { Purchase } from './purchase.ts'

/** One line of an order; unit price and amount are decimal strings in the order's currency. */
export type OrderLine = {
  reference: string
  name: string
  kind: LicenceKind
  points: number
  quantity: number
  unitPrice?: string
  amount?: string
}

/** A purchase as it is ordered; `points` are those the customer then has, owned ones included. */
export type Order = {
  lines: OrderLine[]
  units: number
  points: number
  sparePoints: Decimal
  price: Money | null
}

/**
 * Writes purchases as order lines, in catalogue order, with prices where the list has them; each purchase
 * once, however many requirements it is written for.
 */
export function createOrderWriter(
  priceList: PriceList | undefined,
  gridPoints: number,
): (purchase: Purchase, requirement: Decimal) => Order {
  const written = new Map<Purchase, Omit<Order, 'sparePoints'>>()
  return (purchase, requirement) => {
    let order = written.get(purchase)
    if (!order) {
      order = writeOrder(purchase, priceList, gridPoints)
      written.set(purchase, order)
    }
    const { lines, units, points, price } = order
    return { lines, units, points, price, sparePoints: decimal(points).minus(requirement) }
  }
}

function writeOrder(
  purchase: Purchase,
  priceList: PriceList | undefined,
  gridPoints: number,
): Omit<Order, 'sparePoints'> {
  const points = purchase.grid * gridPoints
  const total = priceList ? totalPrice(purchase, priceList) : null
  return {
    lines: licencesOf(purchase).map(({ licence, quantity }) => ({
      reference: licence.reference,
      name: licence.name,
      kind: licence.kind,
      points: licence.points,
      quantity,
      ...(priceList && linePrices(priceList, licence.reference, quantity)),
    })),
    units: purchase.units,
    points,
    price: priceList && total !== null ? moneyFromMinorUnits(total, priceList.currency) : null,
  }
}

/** The price of a purchase in minor units, or null when the list lacks one of its references. */
export function totalPrice(purchase: Purchase, priceList: PriceList): bigint | null {
  let total = 0n
  for (const { licence, quantity } of licencesOf(purchase)) {
    const price = priceOf(priceList, licence.reference)
    if (price === null) return null
    total += BigInt(price) * BigInt(quantity)
  }
  return total
}

function licencesOf({ base, extensions, counts }: Purchase) {
  const bought = base ? [{ licence: base.licence, quantity: 1 }] : []
  for (const [index, quantity] of counts.entries()) {
    const licence = extensions[index]?.licence
    if (licence && quantity > 0) bought.push({ licence, quantity })
  }
  return bought
}

/** What lines of an order cost together; null where the list lacks the price of one. */
export function priceOfLines(
  priceList: PriceList,
  lines: readonly Pick<OrderLine, 'reference' | 'quantity'>[],
): Money | null {
  let total = 0n
  for (const { reference, quantity } of lines) {
    const price = priceOf(priceList, reference)
    if (price === null) return null
    total += BigInt(price) * BigInt(quantity)
  }
  return moneyFromMinorUnits(total, priceList.currency)
}

/** What a line of an order costs; nothing where the list has no price for it. */
export function linePrices(priceList: PriceList, reference: string, quantity: number) {
  const price = priceOf(priceList, reference)
  if (price === null) return {}
  return {
    unitPrice: moneyFromMinorUnits(BigInt(price), priceList.currency).amount,
    amount: moneyFromMinorUnits(BigInt(price) * BigInt(quantity), priceList.currency).amount,
  }
}
