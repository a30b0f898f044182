import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { LicenceEstimateBody } from '../scenarios/licence-estimates.ts'
import { estimate, scopes, sites, size, sizingBodies } from './support/estimates.ts'
import { ownedLicences, priceLists } from './support/price-lists.ts'

const sizes = ['small', 'medium', 'large']

describe('more of anything never lowers the hardware score or size', () => {
  it('for managers, products, scope and frequency', () => {
    fc.assert(
      fc.property(
        sizingBodies,
        fc.integer({ min: 0, max: 15 }),
        fc.double({ min: 1, max: 4, noNaN: true }),
        fc.constantFrom('managers', 'products', 'scope', 'frequency'),
        (body, more, factor, input) => {
          const scope = scopes.indexOf(body.archiveScope as (typeof scopes)[number])
          const larger = {
            managers: { ...body, managers: body.managers + more },
            products: { ...body, productsPerManager: body.productsPerManager * factor },
            scope: { ...body, archiveScope: scopes[Math.min(2, scope + (more % 3))] ?? 'extended' },
            frequency: { ...body, archiveIntervalMinutes: body.archiveIntervalMinutes / factor },
          }[input]
          const [before, after] = [size(body), size(larger)]
          assert.ok(after.score >= before.score)
          assert.ok(sizes.indexOf(after.size) >= sizes.indexOf(before.size))
          assert.ok(after.hardware.memoryGb >= before.hardware.memoryGb)
          assert.ok(after.hardware.diskGb >= before.hardware.diskGb)
        },
      ),
      { numRuns: 500 },
    )
  })
})

/** The same site with more of one thing. */
function enlarge(body: LicenceEstimateBody, which: number, factor: number): LicenceEstimateBody {
  if (which === 3) return { ...body, headroomPercent: Math.min(500, (body.headroomPercent ?? 0) + factor) }
  if (body.inventory)
    return { ...body, inventory: [...body.inventory, { products: which + 1, servicesPerProduct: factor }] }
  if (which === 0) return { ...body, managers: (body.managers ?? 1) + Math.ceil(factor) }
  if (which === 1 || body.servicesPerProduct === undefined)
    return { ...body, productsPerManager: (body.productsPerManager ?? 1) * factor }
  return { ...body, servicesPerProduct: body.servicesPerProduct * factor }
}

describe('more of anything never lowers the licence score or requirement', () => {
  it('nor the points or the price of what is recommended', () => {
    fc.assert(
      fc.property(
        sites,
        fc.option(priceLists, { nil: undefined }),
        fc.option(ownedLicences, { nil: undefined }),
        fc.integer({ min: 0, max: 3 }),
        fc.double({ min: 1, max: 5, noNaN: true }),
        (site, priceList, owned, which, factor) => {
          const body = { ...site, ...(priceList && { priceList }), ...(owned && { owned }) }
          const [before, after] = [estimate(body), estimate(enlarge(body, which, factor))]
          assert.ok(after.score.gte(before.score))
          assert.ok(after.requirement.gte(before.requirement))
          assert.ok(before.satisfiable || !after.satisfiable)
          if (!before.recommendation || !after.recommendation) return
          if (priceList)
            assert.ok(
              Number(after.recommendation.price?.amount) >= Number(before.recommendation.price?.amount),
            )
          else if (!owned) assert.ok(after.recommendation.points >= before.recommendation.points)
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('recommended points', () => {
  it('are strictly above the requirement, and spare points are the difference', () => {
    fc.assert(
      fc.property(
        sites,
        fc.option(priceLists, { nil: undefined }),
        fc.option(ownedLicences, { nil: undefined }),
        (site, priceList, owned) => {
          const result = estimate({ ...site, ...(priceList && { priceList }), ...(owned && { owned }) })
          for (const order of [result.recommendation, result.manualChoice, ...result.alternatives]) {
            if (!order) continue
            assert.ok(result.requirement.lt(order.points))
            assert.ok(order.sparePoints.plus(result.requirement).eq(order.points))
            const bought = order.lines.reduce((sum, line) => sum + line.points * line.quantity, 0)
            assert.equal(bought + (result.owned?.points ?? 0), order.points)
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})
