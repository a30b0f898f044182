import type { LicenceEstimateInput, PriceList } from '#domain/licensing/licence-estimate-input.ts'
import { archiveScopes } from '#domain/sizing/sizing-facts.ts'
import type { SizingInput } from '#domain/sizing/sizing-input.ts'
import { licences } from '#domain/software/stream/licences.data.ts'

const MANAGERS = 40
const PRODUCTS = 40
const SERVICES = 20
const HEADROOMS = [0, 10, 20, 25]
/** How many different inputs there are before they start again. */
const COUNT = MANAGERS * PRODUCTS * SERVICES * HEADROOMS.length
/** Has no factor in common with COUNT, so each step leads to an input not seen yet. */
const STRIDE = 48_271

/** The licence question of a site of 1 to 40 managers; no two among the first 128,000 are the same. */
export function estimateInput(index: number): LicenceEstimateInput {
  let rest = (index * STRIDE) % COUNT
  const take = (count: number) => {
    const value = rest % count
    rest = Math.floor(rest / count)
    return value
  }
  const headroomPercent = HEADROOMS[take(HEADROOMS.length)] as number
  const managers = take(MANAGERS) + 1
  const productsPerManager = (take(PRODUCTS) + 1) / 2
  const services = take(SERVICES)
  const archiveScope = archiveScopes[services]
  if (archiveScope) return { managers, productsPerManager, archiveScope, headroomPercent }
  return { managers, productsPerManager, servicesPerProduct: services, headroomPercent }
}

/** The same with a price list of its own. */
export function pricedEstimateInput(index: number): LicenceEstimateInput {
  return { ...estimateInput(index), priceList: volumeDiscount(index) }
}

/** The four answers of a site of 1 to 40 managers. */
export function sizingInput(index: number): SizingInput {
  return {
    managers: (index % MANAGERS) + 1,
    productsPerManager: ((index * 7) % 80) / 2 + 0.5,
    archiveScope: archiveScopes[index % archiveScopes.length] as SizingInput['archiveScope'],
    archiveIntervalMinutes: [1, 5, 10, 15, 30, 60][(index * 11) % 6] as number,
  }
}

/**
 * A price list as vendors write them: all references, whole euros, cheaper per point the larger, a base
 * licence somewhat dearer than an extension of the same points. Each index gives another list.
 */
export function volumeDiscount(index: number): PriceList {
  const rate = 1.5 + ((index * 37) % 401) / 100
  const power = 0.82 + ((index * 53) % 17) / 100
  const baseSurcharge = 1.05 + ((index * 29) % 7) / 20
  const prices: Record<string, string> = {}
  for (const { reference, kind, points } of licences.catalogue)
    prices[reference] = Math.round(rate * points ** power * (kind === 'base' ? baseSurcharge : 1)).toFixed(2)
  return { currency: 'EUR', prices }
}
