import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Order } from '#domain/licensing/order.ts'
import { licences } from '#domain/software/stream/licences.data.ts'
import { beats, tryAll, writeQuantities } from './support/brute-force.ts'
import { estimate } from './support/estimates.ts'
import { ownedLicences, type Prices, priceLists } from './support/price-lists.ts'

const counting = (points: number) => ({
  managers: 1,
  productsPerManager: points - 200,
  servicesPerProduct: 1,
})

const criteria = (order: Order) => ({
  points: order.points,
  units: order.units,
  cents: order.price ? Math.round(Number(order.price.amount) * 100) : 0,
})

type Criteria = ReturnType<typeof criteria>

const writeCriteria = ({ cents, units, points }: Criteria) => `${cents}/${units}/${points}`

const write = (order: Order) =>
  writeQuantities(Object.fromEntries(order.lines.map(({ reference, quantity }) => [reference, quantity])))

const MOST = 50

/** How many purchases there are of each price, number of units and points, "cents/units/points". */
function countEqual(purchases: readonly Criteria[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const purchase of purchases)
    counts.set(writeCriteria(purchase), (counts.get(writeCriteria(purchase)) ?? 0) + 1)
  return counts
}

/** Nearest first, then cheapest: what is unbeaten of as many points and at the same price has the fewest units. */
const compareByPoints = (a: Criteria, b: Criteria) => a.points - b.points || a.cents - b.cents

function check(
  requirement: number,
  priceList: Prices | undefined,
  owned: { reference: string; quantity: number }[] | undefined,
) {
  const result = estimate({
    ...counting(requirement),
    ...(priceList && { priceList }),
    ...(owned && { owned }),
  })
  const { recommendation, alternatives, alternativesComplete } = result
  if (recommendation?.basis === 'owned-suffices') {
    expect(alternatives).toEqual([])
    expect(alternativesComplete).toBe(true)
    return
  }
  const tried = tryAll(requirement, priceList, result.owned?.points)
  const recommended = recommendation && write(recommendation)
  const unbeaten = tried.filter(one => !tried.some(other => beats(other, one)))
  const others = unbeaten.filter(({ quantities }) => writeQuantities(quantities) !== recommended)
  const expected = [...countEqual(others.toSorted(compareByPoints))]
  expect(alternatives.map(order => [writeCriteria(criteria(order)), order.equalPurchases])).toEqual(
    expected.slice(0, MOST),
  )
  expect(alternativesComplete).toBe(expected.length <= MOST)
  const known = new Set(others.map(({ quantities }) => writeQuantities(quantities)))
  for (const order of alternatives) expect(known).toContain(write(order))
  expect(result.satisfiable).toBe(tried.length > 0)
  if (priceList && recommended)
    expect(unbeaten.map(({ quantities }) => writeQuantities(quantities))).toContain(recommended)
}

describe('alternatives', () => {
  it('are the 50 nearest purchases that no other beats on price, units and points, found by trying them all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 201, max: 2500 }),
        fc.option(priceLists, { nil: undefined }),
        fc.option(ownedLicences, { nil: undefined, freq: 2 }),
        check,
      ),
      { numRuns: 250 },
    )
  })

  for (const requirement of [201, 499, 500, 999, 1000, 1999, 2000, 2500])
    it(`without prices for ${requirement} points`, () => check(requirement, undefined, undefined))

  it('name purchases equal in all three once, and say how many there are', () => {
    const perPoint = Object.fromEntries(
      licences.catalogue.map(({ reference, points, kind }) => [
        reference,
        String(kind === 'base' ? points / 10 : points / 10 - 1),
      ]),
    )
    for (const requirement of [19_999, 99_999, 1_000_000]) {
      const { alternatives, alternativesComplete } = estimate({
        ...counting(Math.min(requirement, 100_000)),
        managers: Math.ceil(requirement / 100_000),
        priceList: { currency: 'EUR', prices: perPoint },
      })
      expect(alternatives).toHaveLength(MOST)
      expect(alternativesComplete).toBe(false)
      expect(Math.max(...alternatives.map(order => order.equalPurchases))).toBeGreaterThan(9)
    }
  })

  it('are beaten neither by one another nor by the recommendation, up to large requirements', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 201, max: 60_000 }),
        fc.option(priceLists, { nil: undefined }),
        (requirement, priceList) => {
          const { recommendation, alternatives } = estimate({
            ...counting(requirement),
            ...(priceList && { priceList }),
          })
          const orders = alternatives.map(criteria)
          const all = recommendation ? [criteria(recommendation), ...orders] : orders
          for (const order of orders) assert.ok(!all.some(other => beats(other, order)))
          assert.equal(new Set(orders.map(writeCriteria)).size, alternatives.length)
          assert.ok(alternatives.length <= MOST)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('each say why they were not chosen, and the recommendation is not among them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 201, max: 8000 }),
        fc.option(priceLists, { nil: undefined }),
        (requirement, priceList) => {
          const { recommendation, alternatives, manualChoice } = estimate({
            ...counting(requirement),
            ...(priceList && { priceList }),
          })
          if (!recommendation) return
          for (const { reason, ...order } of alternatives) {
            assert.ok(reason)
            assert.notEqual(write(order), write(recommendation))
            const theirs = criteria(order)
            const ours = criteria(recommendation)
            if (reason.code === 'costs-more')
              assert.equal(Math.round(Number(reason.difference.amount) * 100), theirs.cents - ours.cents)
            if (reason.code === 'needs-more-units') assert.equal(reason.difference, theirs.units - ours.units)
            if (reason.code === 'holds-more-points')
              assert.equal(reason.difference, theirs.points - ours.points)
            if ('difference' in reason && typeof reason.difference === 'number')
              assert.ok(reason.difference > 0)
          }
          if (manualChoice && write(manualChoice) === write(recommendation))
            assert.equal(manualChoice.reason, null)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('stand in the order of their points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 201, max: 30_000 }), priceLists, (requirement, priceList) => {
        const points = estimate({ ...counting(requirement), priceList }).alternatives.map(
          order => order.points,
        )
        assert.deepEqual(
          points,
          points.toSorted((a, b) => a - b),
        )
      }),
      { numRuns: 60 },
    )
  })
})
