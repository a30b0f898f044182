import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { Order } from '#domain/licensing/order.ts'
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

const write = (order: Order) =>
  writeQuantities(Object.fromEntries(order.lines.map(({ reference, quantity }) => [reference, quantity])))

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
  if (result.recommendation?.basis === 'owned-suffices') {
    assert.deepEqual(result.alternatives, [])
    return
  }
  const tried = tryAll(requirement, priceList, result.owned?.points)
  const unbeaten = tried.filter(one => !tried.some(other => beats(other, one)))
  const recommended = result.recommendation && write(result.recommendation)
  const expected = unbeaten.map(({ quantities }) => writeQuantities(quantities))
  assert.deepEqual(
    result.alternatives.map(write).sort(),
    expected.filter(lines => lines !== recommended).sort(),
  )
  assert.equal(result.satisfiable, tried.length > 0)
  if (priceList) assert.ok(result.recommendation === null || expected.includes(recommended ?? ''))
}

describe('alternatives', () => {
  it('are all purchases that no other beats on price, units and points, found by trying them all', () => {
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
          assert.equal(new Set(alternatives.map(write)).size, alternatives.length)
          if (requirement > 20_000) assert.ok(alternatives.length <= 50)
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
