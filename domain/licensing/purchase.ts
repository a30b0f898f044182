import type { Licence } from './licence-facts.ts'

/** An extension that can be bought: its points in grid units (100 points) and its price in minor units. */
export type Extension = { licence: Licence; grid: number; price: number }

/** A base licence that can be bought. */
type Base = { licence: Licence; grid: number; price: number }

/**
 * What could be ordered: at most one base licence and a count of each extension for sale.
 * `grid` is the points after the purchase in grid units, owned points included; `price` in minor units.
 */
export type Purchase = {
  base: Base | null
  extensions: readonly Extension[]
  /** How many of each of `extensions`. */
  counts: readonly number[]
  grid: number
  units: number
  price: bigint
}

/** What a purchase starts from: the base licences for sale, or the points of the licence already owned. */
export type Shop = {
  /** Base licences that can be bought; empty where one is owned. */
  bases: readonly Base[]
  /** Grid units owned already; 0 without an owned licence. */
  ownedGrid: number
  /** Extensions that can be bought, in catalogue order. */
  extensions: readonly Extension[]
}

/** What a purchase begins with: a base licence, or nothing on top of what is owned. */
export type Start = { base: Base | null; grid: number; price: number; units: number }

/** The starting points of every purchase: each base for sale, or nothing on top of what is owned. */
export function startsOf(shop: Shop): Start[] {
  if (shop.ownedGrid > 0) return [{ base: null, grid: shop.ownedGrid, price: 0, units: 0 }]
  return shop.bases.map(base => ({ base, grid: base.grid, price: base.price, units: 1 }))
}

/** The empty purchase: what is owned stays as it is. */
export function buyNothing(shop: Shop): Purchase {
  const { extensions, ownedGrid } = shop
  return { base: null, extensions, counts: extensions.map(() => 0), grid: ownedGrid, units: 0, price: 0n }
}

/** Negative when a is to be preferred: lower price, then fewer units, then fewer points, then catalogue order. */
export function comparePurchases(a: Purchase, b: Purchase): number {
  if (a.price !== b.price) return a.price < b.price ? -1 : 1
  return a.units - b.units || a.grid - b.grid || compareInCatalogueOrder(a, b)
}

/** Negative when a's references, written one by one in catalogue order, come first. */
function compareInCatalogueOrder(a: Purchase, b: Purchase): number {
  const byBase = (a.base?.licence.reference ?? '').localeCompare(b.base?.licence.reference ?? '', 'en')
  if (byBase !== 0) return byBase
  const index = a.counts.findIndex((count, position) => count !== b.counts[position])
  return index === -1 ? 0 : (b.counts[index] ?? 0) - (a.counts[index] ?? 0)
}

/** Whether two purchases order the same licences. */
export function isSamePurchase(a: Purchase, b: Purchase): boolean {
  if (a.grid !== b.grid || a.units !== b.units) return false
  if (a.extensions !== b.extensions) return writeReferences(a) === writeReferences(b)
  if (a.base?.licence !== b.base?.licence) return false
  return a.counts.every((count, index) => count === b.counts[index])
}

function writeReferences({ base, extensions, counts }: Purchase): string {
  const bought = extensions.map(({ licence }, index) => `${licence.reference}×${counts[index]}`)
  return [base?.licence.reference, ...bought.filter(line => !line.endsWith('×0'))].join()
}
