import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import { estimateLicence } from '#domain/licensing/estimate-licence.ts'
import { sizeHardware } from '#domain/sizing/size-hardware.ts'
import { sizingInput } from '#domain/sizing/sizing-input.ts'
import {
  chooseLicenceEstimateInput,
  licenceEstimateInput,
} from '#domain/software/stream/licence-estimate-input.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { hardwareSizings } from '../scenarios/hardware-sizings.ts'
import { licenceEstimates } from '../scenarios/licence-estimates.ts'
import { readEstimate, readSizing } from '../scenarios/read-answers.ts'

describe('hardware sizings by the domain', () => {
  for (const { name, input, expected } of hardwareSizings)
    it(name, () => {
      const sizing = sizeHardware(stream, sizingInput.parse(input))
      assert.deepEqual(readSizing(sizing, expected), expected)
    })
})

describe('licence estimates by the domain', () => {
  for (const { name, input, expected } of licenceEstimates)
    it(name, () => {
      const estimate = estimateLicence(stream, licenceEstimateInput.parse(input))
      assert.deepEqual(readEstimate(estimate, expected), expected)
    })
})

describe('scenarios as data', () => {
  it('have a name each, and survive JSON unchanged', () => {
    const all = [...hardwareSizings, ...licenceEstimates]
    assert.ok(all.length > 60)
    assert.equal(new Set(all.map(({ name }) => name)).size, all.length)
    assert.deepEqual(JSON.parse(JSON.stringify(all)), all)
  })

  it('are read alike by the union and by the shape that the body is meant for', () => {
    for (const { input } of licenceEstimates)
      assert.deepEqual(chooseLicenceEstimateInput(input).parse(input), licenceEstimateInput.parse(input))
  })

  it('cover every answer, every score and every size of the hardware test', () => {
    const seen = (pick: (expected: (typeof hardwareSizings)[number]['expected']) => unknown) =>
      [...new Set(hardwareSizings.map(({ expected }) => pick(expected)))].sort()
    assert.deepEqual(
      seen(({ points }) => points[0]),
      [1, 2, 3],
    )
    assert.deepEqual(
      seen(({ points }) => points[1]),
      [1, 2, 3],
    )
    assert.deepEqual(
      seen(({ points }) => points[2]),
      [1, 2, 3],
    )
    assert.deepEqual(
      seen(({ points }) => points[3]),
      [1, 2],
    )
    assert.deepEqual(
      new Set(hardwareSizings.map(({ expected }) => expected.score)),
      new Set([4, 5, 6, 7, 8, 9, 10, 11]),
    )
    assert.deepEqual(
      seen(({ size }) => size),
      ['large', 'medium', 'small'],
    )
  })
})
