import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { LicenceEstimate } from '#domain/licensing/estimate-licence.ts'
import type { Order } from '#domain/licensing/order.ts'
import type { LicenceEstimateBody } from '../scenarios/licence-estimates.ts'
import { writeLines } from '../scenarios/read-answers.ts'
import { estimate, sites } from './support/estimates.ts'
import { ownedLicences, priceLists } from './support/price-lists.ts'

type Margin = LicenceEstimate['margins'][number]

const largest: Record<string, number> = {
  managers: 1_000_000,
  productsPerManager: 100_000,
  servicesPerProduct: 10_000,
  products: 100_000,
  headroomPercent: 500,
}

/** The body with that input, or that row of the inventory, at another value. */
function withValue(body: LicenceEstimateBody, margin: Margin, value: number | string): LicenceEstimateBody {
  const [, , row, column] = (margin.pointer ?? '').split('/')
  const inventory = body.inventory ?? []
  if (row !== undefined && column !== undefined)
    return {
      ...body,
      inventory: inventory.map((entry, index) =>
        index === Number(row) ? { ...entry, [column]: value } : entry,
      ),
    }
  if (margin.input !== 'inventory') return { ...body, [margin.input]: value }
  const more = Number(value) - Number(margin.value)
  const rows = Array.from({ length: Math.ceil(more / 100_000) }, (_, index) => ({
    products: Math.min(100_000, Math.ceil(more) - index * 100_000),
    servicesPerProduct: 1,
  }))
  // What is added is whole only by accident: the last row makes up for the fraction.
  const surplus = Math.ceil(more) - more
  return {
    ...body,
    inventory: [...inventory, ...rows, ...(surplus > 0 ? [{ products: 1, servicesPerProduct: 1 }] : [])],
  }
}

const ordered = (order: Order | null) => order && writeLines(order).join(' ')

function checkMargin(body: LicenceEstimateBody, result: LicenceEstimate, margin: Margin): void {
  const here = ordered(result.recommendation)
  const at = (value: number | string) => ordered(estimate(withValue(body, margin, value)).recommendation)
  const { lastUnchanged, nextAt } = margin
  if (lastUnchanged === null || nextAt === null) {
    const most = margin.input === 'archiveScope' ? 'extended' : largest[margin.input]
    assert.ok(most !== undefined)
    assert.equal(at(most), here, `${margin.input} at most`)
    return
  }
  const read = (value: NonNullable<Margin['nextAt']>) => (typeof value === 'string' ? value : Number(value))
  if (margin.input === 'inventory') {
    checkSum(body, result, margin)
    return
  }
  assert.equal(at(read(lastUnchanged)), here, `${margin.input} ${lastUnchanged} still fits`)
  assert.notEqual(at(read(nextAt)), here, `${margin.input} ${nextAt} no longer fits`)
  assert.equal(at(read(nextAt)), ordered(margin.next), `${margin.input} ${nextAt} needs what was said`)
  if (typeof lastUnchanged === 'string' || typeof nextAt === 'string' || typeof margin.value === 'string')
    return
  assert.ok(lastUnchanged.gte(margin.value), 'the present value fits')
  assert.ok(nextAt.gt(margin.value))
  if (!lastUnchanged.eq(margin.value))
    assert.ok(lastUnchanged.plus(margin.step ?? 0).eq(nextAt), 'one step lies between the two')
}

/** The sum of an inventory is no input: rows are added until it is reached. */
function checkSum(body: LicenceEstimateBody, result: LicenceEstimate, margin: Margin): void {
  const whole = (value: Margin['nextAt']) => Number(value) - Number(margin.value)
  const grown = (services: number) => {
    if (services === 0) return result
    const rows: { products: number; servicesPerProduct: number }[] = []
    const thousands = Math.floor(services / 1000)
    if (thousands > 0) rows.push({ products: thousands, servicesPerProduct: 1000 })
    const rest = Number((services - thousands * 1000).toFixed(6))
    if (rest > 0) rows.push({ products: 1, servicesPerProduct: rest })
    return estimate({ ...body, inventory: [...(body.inventory ?? []), ...rows] })
  }
  const here = ordered(result.recommendation)
  assert.equal(ordered(grown(whole(margin.lastUnchanged)).recommendation), here)
  assert.equal(ordered(grown(whole(margin.nextAt)).recommendation), ordered(margin.next))
  assert.notEqual(ordered(margin.next), here)
}

describe('licence margins are tight', () => {
  it('the value fits and the next step does not, recomputed by the estimate itself', () => {
    fc.assert(
      fc.property(
        sites,
        fc.option(priceLists, { nil: undefined }),
        fc.option(ownedLicences, { nil: undefined }),
        (site, priceList, owned) => {
          const body = { ...site, ...(priceList && { priceList }), ...(owned && { owned }) }
          const result = estimate(body)
          if (!result.satisfiable) assert.deepEqual(result.margins, [])
          for (const margin of result.margins) checkMargin(body, result, margin)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('every input has one, in the order of the inputs', () => {
    const inputs = (body: LicenceEstimateBody) =>
      estimate(body).margins.map(({ input, pointer }) => pointer ?? input)
    assert.deepEqual(inputs({ managers: 3, productsPerManager: 4, servicesPerProduct: 5 }), [
      'managers',
      'productsPerManager',
      'servicesPerProduct',
      'headroomPercent',
    ])
    assert.deepEqual(inputs({ managers: 3, productsPerManager: 4, archiveScope: 'energies' }), [
      'managers',
      'productsPerManager',
      'archiveScope',
      'headroomPercent',
    ])
    assert.deepEqual(inputs({ inventory: [{ products: 3, servicesPerProduct: 4 }] }), [
      '/inventory',
      '/inventory/0/products',
      '/inventory/0/servicesPerProduct',
      'headroomPercent',
    ])
  })

  it('a long inventory has the margin of its sum and of the headroom alone', () => {
    const inventory = Array.from({ length: 101 }, () => ({ products: 1, servicesPerProduct: 1 }))
    assert.deepEqual(
      estimate({ inventory }).margins.map(({ input }) => input),
      ['inventory', 'headroomPercent'],
    )
  })
})
