import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { listNearestPurchases } from '#domain/licensing/list-nearest-purchases.ts'
import { listUnbeatenPurchases } from '#domain/licensing/list-unbeaten-purchases.ts'
import { openShop } from '#domain/licensing/open-shop.ts'
import type { Purchase } from '#domain/licensing/purchase.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { examplePrices } from '../scenarios/licence-estimates.ts'
import { ownedLicences, priceLists } from './support/price-lists.ts'

/** Price lists that offer thousands of ways to trade price against units. */
const hostile: [string, Record<string, string>][] = [
  ['a usual one', examplePrices],
  [
    'a free extension, cheap larger ones and dear small ones',
    {
      HTG500H: '0.17',
      HTG501H: '6428.07',
      HTG502H: '0.04',
      HTG503H: '5963.87',
      HTG504H: '8404.44',
      HTG505H: '8999.89',
      HTG506H: '0.00',
      HTG507H: '0.05',
      HTG508H: '0.19',
      HTG509H: '6487.65',
      HTG510H: '4322.88',
    },
  ],
]

function write({ base, extensions, counts, grid, units, price }: Purchase): string {
  const bought = extensions.flatMap(({ licence }, index) =>
    counts[index] ? [`${licence.reference}×${counts[index]}`] : [],
  )
  return `${[base?.licence.reference, ...bought].join(' ')}: ${grid} ${units} ${price}`
}

describe('the nearest purchases of a large need', () => {
  it('are unbeaten, whatever the prices', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 201, max: 600 }),
        fc.option(priceLists, { nil: undefined }),
        fc.option(ownedLicences, { nil: undefined, freq: 2 }),
        (need, prices, owned) => {
          const shop = openShop(stream.licences, owned as Parameters<typeof openShop>[1], prices)
          const unbeaten = new Set(listUnbeatenPurchases(shop, need).map(write))
          const beaten = listNearestPurchases(shop, need, 50)
            .map(write)
            .filter(line => !unbeaten.has(line))
          assert.deepEqual(beaten, [])
        },
      ),
      { numRuns: 150 },
    )
  })

  it('are the first of all unbeaten ones, where the largest extension is the cheapest per point', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 201, max: 1000 }),
        fc.array(fc.nat(40), { minLength: 11, maxLength: 11 }),
        (need, surcharges) => {
          const { catalogue } = stream.licences
          const prices = Object.fromEntries(
            catalogue.map(({ reference, points }, index) => [
              reference,
              // 100 % of the points for the largest, 100 to 140 % for the others.
              ((points * (100 + (reference === 'HTG510H' ? 0 : (surcharges[index] ?? 0)))) / 100).toFixed(2),
            ]),
          )
          const shop = openShop(stream.licences, undefined, { currency: 'EUR', prices })
          assert.deepEqual(
            listNearestPurchases(shop, need, 50).map(write),
            listUnbeatenPurchases(shop, need, 50).map(write),
          )
        },
      ),
      { numRuns: 100 },
    )
  })

  for (const [name, prices] of hostile)
    it(`answer within two seconds at a million points: ${name}`, async () => {
      const worker = new Worker(new URL('support/list-nearest-worker.ts', import.meta.url), {
        workerData: { need: 10_096, prices: { currency: 'EUR', prices } },
      })
      const answered = new Promise(resolve => worker.once('message', resolve))
      const count = await Promise.race([answered, setTimeout(2000, 'no answer', { ref: false })])
      await worker.terminate()
      assert.ok(typeof count === 'number' && count <= 50, `${count}`)
    })
})
