import { licences } from '#domain/software/stream/licences.data.ts'
import type { Prices } from './price-lists.ts'

/** A purchase that was found by trying: how many of each reference, and what it comes to. */
export type Tried = { quantities: Record<string, number>; points: number; units: number; cents: number }

type Offer = { reference: string; kind: string; points: number; cents: number }

/**
 * Every purchase of more than `requirement` points that holds no extension it could do without, by trying
 * all of them; independent of the domain's tables and searches.
 */
export function tryAll(
  requirement: number,
  prices: Prices | undefined,
  ownedPoints: number | undefined,
): Tried[] {
  const offers: Offer[] = licences.catalogue.flatMap(({ reference, kind, points }) => {
    const price = prices ? prices.prices[reference] : '0'
    return price === undefined ? [] : [{ reference, kind, points, cents: Math.round(Number(price) * 100) }]
  })
  const extensions = offers.filter(({ kind }) => kind === 'extension').sort((a, b) => b.points - a.points)
  const starts: Tried[] =
    ownedPoints === undefined
      ? offers
          .filter(({ kind }) => kind === 'base')
          .map(({ reference, points, cents }) => ({
            quantities: { [reference]: 1 },
            points,
            units: 1,
            cents,
          }))
      : [{ quantities: {}, points: ownedPoints, units: 0, cents: 0 }]
  const found: Tried[] = []
  const grow = (purchase: Tried, from: number): void => {
    if (purchase.points > requirement) {
      found.push(purchase)
      return
    }
    // From the largest to the smallest, so that what is added last is what could be left out first.
    for (let index = from; index < extensions.length; index++) {
      const extension = extensions[index] as Offer
      const { reference } = extension
      grow(
        {
          quantities: { ...purchase.quantities, [reference]: (purchase.quantities[reference] ?? 0) + 1 },
          points: purchase.points + extension.points,
          units: purchase.units + 1,
          cents: purchase.cents + extension.cents,
        },
        index,
      )
    }
  }
  for (const start of starts) grow(start, 0)
  return found
}

/** Whether a is at least as good as b on price, units and points, and better on one of them. */
export function beats(
  a: Pick<Tried, 'points' | 'units' | 'cents'>,
  b: Pick<Tried, 'points' | 'units' | 'cents'>,
): boolean {
  const noWorse = a.points <= b.points && a.units <= b.units && a.cents <= b.cents
  return noWorse && (a.points < b.points || a.units < b.units || a.cents < b.cents)
}

/** "HTG500H×1 HTG504H×2", in the order of the catalogue. */
export function writeQuantities(quantities: Record<string, number>): string {
  return Object.entries(quantities)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reference, quantity]) => `${reference}×${quantity}`)
    .join(' ')
}

/**
 * The unbeaten purchases of `requirement` and up to 4,900 points more, "points units price" by rising points and price:
 * the lowest price of every number of units and every sum, one after the other, without a bound of the domain's.
 */
export function listByUnits(requirement: number, prices: Prices): string[] {
  const offers = licences.catalogue.flatMap(({ reference, kind, points }) => {
    const price = prices.prices[reference]
    return price === undefined ? [] : [{ kind, grid: points / 100, price: Math.round(Number(price) * 100) }]
  })
  const bases = offers.filter(({ kind }) => kind === 'base')
  const extensions = offers.filter(({ kind }) => kind === 'extension')
  const need = Math.floor(requirement / 100) + 1
  const sums = need + 50
  const smallest = Math.min(...extensions.map(({ grid }) => grid))
  let lowest = new Float64Array(sums).fill(Number.POSITIVE_INFINITY)
  lowest[0] = 0
  const found: { grid: number; units: number; price: number }[] = []
  for (let units = 1; units <= sums / smallest + 1; units++) {
    for (const base of bases)
      for (let grid = Math.max(need, base.grid); grid < need + 50; grid++) {
        const price = (lowest[grid - base.grid] as number) + base.price
        if (price !== Number.POSITIVE_INFINITY) found.push({ grid, units, price })
      }
    const next = new Float64Array(sums).fill(Number.POSITIVE_INFINITY)
    for (const { grid, price } of extensions)
      for (let sum = grid; sum < sums; sum++)
        next[sum] = Math.min(next[sum] as number, (lowest[sum - grid] as number) + price)
    lowest = next
  }
  found.sort((a, b) => a.grid - b.grid || a.price - b.price || a.units - b.units)
  /** The lowest price up to here of so many units or fewer. */
  const cheapest = new Float64Array(sums + 2).fill(Number.POSITIVE_INFINITY)
  return found
    .filter(({ units, price }) => {
      if ((cheapest[units] as number) <= price) return false
      for (let more = units; (cheapest[more] ?? 0) > price; more++) cheapest[more] = price
      return true
    })
    .map(({ grid, units, price }) => `${grid * 100} ${units} ${price}`)
}
