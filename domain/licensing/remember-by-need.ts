import type { Shop } from './purchase.ts'

const LARGEST_REMEMBERED_NEED = 1000

/**
 * Remembers what a function found for a shop and a need in grid units. Without prices there is one shop,
 * and the need is all that a purchase depends on, so each is looked for once.
 */
export function rememberByNeed<Found>(
  find: (shop: Shop, need: number) => Found,
): (shop: Shop, need: number) => Found {
  const known = new WeakMap<Shop, Map<number, Found>>()
  return (shop, need) => {
    if (need > LARGEST_REMEMBERED_NEED) return find(shop, need)
    let byNeed = known.get(shop)
    if (!byNeed) {
      byNeed = new Map()
      known.set(shop, byNeed)
    }
    let found = byNeed.get(need)
    if (found === undefined) {
      found = find(shop, need)
      byNeed.set(need, found)
    }
    return found
  }
}
