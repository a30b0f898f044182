import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillExchangeTable } from '#domain/licensing/exchange-table.ts'
import { findCheapestPurchase } from '#domain/licensing/find-cheapest-purchase.ts'
import { listAlternatives } from '#domain/licensing/list-alternatives.ts'
import { listUnbeatenPurchases } from '#domain/licensing/list-unbeaten-purchases.ts'
import { offerLicences } from '#domain/licensing/offer-licences.ts'
import type { Purchase, Shop } from '#domain/licensing/purchase.ts'
import { fillUnitTable } from '#domain/licensing/unit-table.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { examplePrices } from '../scenarios/licence-estimates.ts'
import { listByUnits } from './support/brute-force.ts'
import { ownedLicences, type Prices, priceLists } from './support/price-lists.ts'

const LARGEST_GRID = 50
const SEEN = 52

const { catalogue } = stream.licences

/** All prices near the same amount for a point, some extensions left out: where a search has most to keep. */
const closePrices: fc.Arbitrary<Prices> = fc
  .tuple(
    fc.constantFrom(1, 10, 1000),
    fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 0, max: 3 })), { minLength: 11, maxLength: 11 }),
  )
  .map(([rate, choices]) => ({
    currency: 'EUR',
    prices: Object.fromEntries(
      catalogue.flatMap(({ reference, points, kind }, index) => {
        const [surcharge = 0, kept = 0] = choices[index] ?? []
        return kind === 'extension' && kept === 0
          ? []
          : [[reference, String((points / 100) * rate + surcharge)]]
      }),
    ),
  }))

const anyPrices = fc.oneof(priceLists, closePrices)

function shopOf(prices: Prices | undefined, owned?: { reference: string; quantity: number }[]): Shop {
  return offerLicences(stream.licences, owned as Parameters<typeof offerLicences>[1], prices)
}

const triple = ({ grid, units, price }: Purchase) => `${grid} ${units} ${price}`

/** What a table says is unbeaten: "points units price, how many". */
function list(shop: Shop, need: number, fill: typeof fillExchangeTable) {
  const last = need + LARGEST_GRID - 1
  const table = fill(shop, need, last, SEEN)
  if (!table) return null
  const { unbeaten, isWhole } = listUnbeatenPurchases(shop, table, need, last, SEEN)
  return {
    isWhole,
    lines: unbeaten.map(({ count, first }) => `${first[0] && triple(first[0])}, ${count}`),
    purchases: unbeaten.flatMap(({ first }) => first),
  }
}

/** The sums of a purchase follow from what it holds. */
function expectSums({ base, extensions, counts, grid, units, price }: Purchase, owned: number): void {
  const bought = extensions.map((extension, index) => ({ ...extension, count: counts[index] ?? 0 }))
  const all = [...bought, ...(base ? [{ ...base, count: 1 }] : [])]
  expect(all.every(({ count }) => Number.isInteger(count) && count >= 0)).toBe(true)
  expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(units)
  expect(all.reduce((sum, one) => sum + one.count * one.grid, owned)).toBe(grid)
  expect(all.reduce((sum, one) => sum + BigInt(one.count) * BigInt(one.price), 0n)).toBe(price)
}

describe('the table over exchanges, whose size does not depend on the requirement', () => {
  it('lists what the table over units lists, counts included, or the beginning of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 500 }),
        fc.option(anyPrices, { nil: undefined, freq: 9 }),
        fc.option(ownedLicences, { nil: undefined, freq: 2 }),
        (need, prices, owned) => {
          const shop = shopOf(prices, owned)
          if (shop.extensions.length === 0 || (shop.bases.length === 0 && shop.ownedGrid === 0)) return
          const found = list(shop, need, fillExchangeTable)
          const all = list(shop, need, fillUnitTable)
          if (!found || !all) return
          expect(found.lines).toEqual(all.lines.slice(0, found.lines.length))
          if (found.isWhole) expect(all.isWhole && found.lines.length === all.lines.length).toBe(true)
          for (const purchase of [...found.purchases, ...all.purchases]) expectSums(purchase, shop.ownedGrid)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('moves by whole bulk extensions with a large requirement: the list stays what it was', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 30_000 }),
        fc.integer({ min: 1, max: 1_000_000_000_000 }),
        anyPrices,
        (need, more, prices) => {
          const shop = shopOf(prices)
          if (shop.extensions.length === 0 || shop.bases.length === 0) return
          const bulk = shop.extensions.reduce((a, b) => {
            const difference = b.price * a.grid - a.price * b.grid
            return difference < 0 || (difference === 0 && b.grid > a.grid) ? b : a
          })
          const found = list(shop, need, fillExchangeTable)
          const moved = list(shop, need + more * bulk.grid, fillExchangeTable)
          expect(moved?.isWhole).toBe(found?.isWhole)
          expect(moved?.purchases.map(triple)).toEqual(
            found?.purchases.map(purchase =>
              triple({
                ...purchase,
                grid: purchase.grid + more * bulk.grid,
                units: purchase.units + more,
                price: purchase.price + BigInt(more) * BigInt(bulk.price),
              }),
            ),
          )
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('the tables that purchases are looked for in', () => {
  it('have at most 11,000 cells over exchanges, whichever extensions are for sale and whichever are cheapest', () => {
    const extensions = catalogue.filter(({ kind }) => kind === 'extension')
    const sizes: number[] = []
    for (let sold = 1; sold < 2 ** extensions.length; sold++) {
      const offered = extensions.filter((_, index) => sold & (1 << index))
      for (const cheapest of offered)
        for (const second of offered) {
          const rate = (points: number) =>
            points === cheapest.points ? 100 : points === second.points ? 101 : 900
          const prices = Object.fromEntries(
            offered.map(({ reference, points }) => [reference, String((points / 100) * rate(points))]),
          )
          const shop = shopOf({ currency: 'EUR', prices: { HTG503H: '1', ...prices } })
          const need = 60_000_000_000_000
          sizes.push(fillExchangeTable(shop, need, need + LARGEST_GRID - 1, SEEN)?.cells ?? 0)
        }
    }
    expect(sizes.length).toBeGreaterThan(1000)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(11_000)
  })

  it('have at most 2^18 cells over units, or there is none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 5000 }), anyPrices, (need, prices) => {
        const shop = shopOf(prices)
        if (shop.bases.length === 0) return
        const table = fillUnitTable(shop, need, Math.max(need, LARGEST_GRID) + LARGEST_GRID - 1)
        expect(table?.cells ?? 0).toBeLessThanOrEqual(2 ** 18)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the nearest above 100,000 points', () => {
  const check = (requirement: number, prices: Prices) => {
    const shop = shopOf(prices)
    const need = Math.floor(requirement / 100) + 1
    if (shop.bases.length === 0 || shop.extensions.length === 0) return
    const recommended = findCheapestPurchase(shop, need)
    const write = ({ grid, units, price }: Purchase) => `${grid * 100} ${units} ${price}`
    const { alternatives, isComplete } = listAlternatives(shop, need, recommended)
    const all = listByUnits(requirement, prices).filter(line => !recommended || line !== write(recommended))
    const listed = alternatives
      .map(({ purchase }) => write(purchase))
      .filter(line => !recommended || line !== write(recommended))
    expect(listed).toEqual(all.slice(0, listed.length))
    if (isComplete) expect(listed.length).toBe(all.length)
  }

  it('are what a search over every number of units and every sum finds, or the beginning of it', () => {
    fc.assert(fc.property(fc.integer({ min: 100_000, max: 160_000 }), anyPrices, check), { numRuns: 20 })
  })

  it('leave none out where the extension of 2000 costs the least for a point', () => {
    const prices = Object.fromEntries(
      [415, 1140, 1880, 5300, 94, 232, 490, 850, 1650, 1680, 5800].map((price, index) => [
        catalogue[index]?.reference ?? '',
        String(price),
      ]),
    )
    for (let requirement = 100_077; requirement < 108_000; requirement += 400)
      check(requirement, { currency: 'EUR', prices })
  })
})

describe('alternatives at any requirement', () => {
  const list = (need: number, prices: Prices | undefined) => {
    const shop = shopOf(prices)
    return listAlternatives(shop, need, findCheapestPurchase(shop, need))
  }

  it('are whole or fifty above a million points, whatever the prices', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 60_000_000_000_000 }), anyPrices, (need, prices) => {
        const { alternatives, isComplete } = list(need, prices)
        expect(isComplete || alternatives.length === 50).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('are whole where the largest extension costs the least for a point, or fifty', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 20_000 }),
        fc.array(fc.nat(40), { minLength: 11, maxLength: 11 }),
        (need, surcharges) => {
          const prices = Object.fromEntries(
            catalogue.map(({ reference, points }, index) => [
              reference,
              // 100 % of the points for the largest, 100 to 140 % for the others.
              ((points * (100 + (reference === 'HTG510H' ? 0 : (surcharges[index] ?? 0)))) / 100).toFixed(2),
            ]),
          )
          const { alternatives, isComplete } = list(need, { currency: 'EUR', prices })
          expect(isComplete || alternatives.length === 50).toBe(true)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('are there with a usual price list', () => {
    for (const need of [60, 600, 6000, 60_000_000])
      expect(list(need, { currency: 'EUR', prices: examplePrices }).isComplete).toBe(true)
  })
})
