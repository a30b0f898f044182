import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { size, sizingBodies } from './support/estimates.ts'

const furthest: Record<string, number | string> = {
  managers: 1_000_000,
  productsPerManager: 100_000,
  archiveScope: 'extended',
  archiveIntervalMinutes: 0.000001,
}

describe('sizing margins are tight', () => {
  it('the value keeps the size and the next step does not, recomputed by the sizing itself', () => {
    fc.assert(
      fc.property(sizingBodies, body => {
        const result = size(body)
        assert.deepEqual(
          result.margins.map(({ input }) => input),
          Object.keys(furthest),
        )
        for (const { input, lastUnchanged, nextAt, next, step, value, direction } of result.margins) {
          const at = (value: unknown) =>
            size({ ...body, [input]: typeof value === 'object' ? Number(value) : value }).size
          if (lastUnchanged === null || nextAt === null) {
            assert.equal(at(furthest[input]), result.size)
            continue
          }
          assert.equal(at(lastUnchanged), result.size, `${input} ${lastUnchanged} keeps the size`)
          assert.notEqual(at(nextAt), result.size, `${input} ${nextAt} changes the size`)
          assert.equal(at(nextAt), next?.size)
          if (typeof lastUnchanged === 'string' || typeof nextAt === 'string' || typeof value === 'string')
            continue
          const sign = direction === 'up' ? 1 : -1
          assert.ok(lastUnchanged.eq(value) || lastUnchanged.plus((step ?? value).times(sign)).eq(nextAt))
          assert.ok(lastUnchanged.minus(value).times(sign).gte(0))
        }
      }),
      { numRuns: 1000 },
    )
  })
})
