import assert from 'node:assert/strict'
import fc from 'fast-check'
import solver from 'javascript-lp-solver'
import { describe, it } from 'vitest'
import { fillCoverTable } from '#domain/licensing/cover-table.ts'
import { findBulkExtension, findCheapestPurchase } from '#domain/licensing/find-cheapest-purchase.ts'
import { offerLicences } from '#domain/licensing/offer-licences.ts'
import type { Purchase, Shop } from '#domain/licensing/purchase.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { loadHighs } from '../bench/integer-programs.ts'
import { tryAll } from './support/brute-force.ts'
import { type Prices, priceLists } from './support/price-lists.ts'

const shopOf = (prices: Prices) => offerLicences(stream.licences, undefined, prices)

/** The lowest price by an integer program: exactly one base licence, at least so many grid units. */
function solve(shop: Shop, need: number): number | null {
  const offers = [
    ...shop.bases.map(offer => ({ ...offer, base: 1 })),
    ...shop.extensions.map(offer => ({ ...offer, base: 0 })),
  ]
  const names = offers.map(({ licence }) => licence.reference)
  const solution: unknown = solver.Solve({
    optimize: 'price',
    opType: 'min',
    constraints: { grid: { min: need }, base: { equal: 1 } },
    variables: Object.fromEntries(
      offers.map(({ licence, grid, price, base }) => [licence.reference, { price, grid, base }]),
    ),
    ints: Object.fromEntries(names.map(name => [name, 1])),
  })
  assert.ok(typeof solution === 'object' && solution && 'feasible' in solution && 'result' in solution)
  return solution.feasible ? Math.round(Number(solution.result)) : null
}

type Best = { price: number; units: number; grid: number }

/** The optimum by a table over every grid unit up to the need and one extension beyond, reduced by nothing. */
function tabulate(shop: Shop, need: number): Best | null {
  const better = (a: Best, b: Best | undefined) =>
    !b ||
    a.price < b.price ||
    (a.price === b.price && (a.units < b.units || (a.units === b.units && a.grid < b.grid)))
  const cells: (Best | undefined)[] = []
  for (let grid = 0; grid <= need + 50; grid++) {
    for (const base of shop.bases)
      if (base.grid === grid && better({ price: base.price, units: 1, grid }, cells[grid]))
        cells[grid] = { price: base.price, units: 1, grid }
    for (const extension of shop.extensions) {
      const from = cells[grid - extension.grid]
      if (!from) continue
      const reached = { price: from.price + extension.price, units: from.units + 1, grid }
      if (better(reached, cells[grid])) cells[grid] = reached
    }
  }
  let best: Best | undefined
  for (const cell of cells.slice(need)) if (cell && better(cell, best)) best = cell
  return best ?? null
}

const criteria = (purchase: Purchase | null): Best | null =>
  purchase && { price: Number(purchase.price), units: purchase.units, grid: purchase.grid }

/** The sums of a purchase follow from what it holds. */
function assertSums(purchase: Purchase | null): void {
  if (!purchase) return
  const bought = purchase.extensions.map((extension, index) => ({
    ...extension,
    count: purchase.counts[index] ?? 0,
  }))
  const base = purchase.base ? [{ ...purchase.base, count: 1 }] : []
  const sum = (of: (offer: (typeof bought)[number]) => number) =>
    [...base, ...bought].reduce((total, offer) => total + of(offer), 0)
  assert.equal(
    sum(({ count }) => count),
    purchase.units,
  )
  assert.equal(
    sum(({ count, grid }) => count * grid),
    purchase.grid,
  )
  assert.equal(
    sum(({ count, price }) => count * price),
    Number(purchase.price),
  )
}

describe('the cheapest purchase', () => {
  it('costs what an integer program finds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 150 }), priceLists, (need, prices) => {
        const shop = shopOf(prices)
        const purchase = findCheapestPurchase(shop, need)
        assert.equal(purchase && Number(purchase.price), solve(shop, need))
      }),
      { numRuns: 200 },
    )
  })

  it('is the one found by trying all, ties by units, then points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 201, max: 2500 }), priceLists, (requirement, prices) => {
        const [best] = tryAll(requirement, prices, undefined).sort(
          (a, b) => a.cents - b.cents || a.units - b.units || a.points - b.points,
        )
        const purchase = findCheapestPurchase(shopOf(prices), Math.floor(requirement / 100) + 1)
        assert.deepEqual(
          criteria(purchase),
          best ? { price: best.cents, units: best.units, grid: best.points / 100 } : null,
        )
      }),
      { numRuns: 200 },
    )
  })

  for (const points of [20_000, 100_000])
    it(`agrees with an unreduced table about ${points} points`, () => {
      fc.assert(
        fc.property(fc.integer({ min: -60, max: 60 }), priceLists, (offset, prices) => {
          const need = points / 100 + offset
          const shop = shopOf(prices)
          const purchase = findCheapestPurchase(shop, need)
          assert.deepEqual(criteria(purchase), tabulate(shop, need))
          assertSums(purchase)
        }),
        { numRuns: 150 },
      )
    })

  it('costs what HiGHS finds at large requirements', async () => {
    const highs = await loadHighs()
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 100_000 }), priceLists, (need, prices) => {
        const shop = shopOf(prices)
        if (shop.bases.length === 0 || shop.extensions.length === 0) return
        assert.equal(Number(findCheapestPurchase(shop, need)?.price), highs.solve(shop, need))
      }),
      { numRuns: 40 },
    )
  })

  it('is the same with so many bulk extensions more, up to the largest requirement', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3000, max: 5000 }),
        fc.nat(1_000_000_000_000),
        priceLists,
        (need, more, prices) => {
          const shop = shopOf(prices)
          const bulk = findBulkExtension(shop.extensions)?.extension
          const near = findCheapestPurchase(shop, need)
          if (!bulk || !near) return
          const far = findCheapestPurchase(shop, need + more * bulk.grid)
          assert.equal(far?.price, near.price + BigInt(more) * BigInt(bulk.price))
          assert.deepEqual([far?.units, far?.grid], [near.units + more, near.grid + more * bulk.grid])
        },
      ),
      { numRuns: 150 },
    )
  })

  it('is sought in fewer than 3,000 cells, whichever of the catalogue has a price and whatever is needed', () => {
    const { catalogue } = stream.licences
    const owned = [{ reference: 'HTG500H', quantity: 1 }]
    for (let chosen = 0; chosen < 2 ** catalogue.length; chosen++) {
      const priced = catalogue.filter((_licence, index) => (chosen >> index) & 1)
      const prices = {
        currency: 'EUR',
        prices: Object.fromEntries(priced.map(({ reference, points }) => [reference, String(points)])),
      }
      for (const shop of [shopOf(prices), offerLicences(stream.licences, owned, prices)])
        for (const need of [1, 51, 1_000_000, 60_000_000_000_000]) {
          const purchase = findCheapestPurchase(shop, need)
          const isEnough = purchase !== null && purchase.grid >= need
          const isThere = shop.extensions.length > 0 && (shop.ownedGrid > 0 || shop.bases.length > 0)
          if (need > 50) assert.equal(isEnough, isThere, `${need} of ${Object.keys(prices.prices)}`)
          assert.ok(fillCoverTable(shop.extensions, 0).prices.length < 3000)
        }
    }
  })

  it('exists above any need as soon as a base licence and an extension are for sale', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000_000_000_000 }), priceLists, (need, prices) => {
        const shop = shopOf(prices)
        const purchase = findCheapestPurchase(shop, need)
        if (shop.bases.length > 0 && shop.extensions.length > 0) assert.ok(purchase && purchase.grid >= need)
      }),
      { numRuns: 100 },
    )
  })
})
