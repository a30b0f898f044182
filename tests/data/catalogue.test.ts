import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import { decimal } from '#domain/shared/decimal.ts'
import { licences } from '#domain/software/stream/licences.data.ts'
import { manual } from '#domain/software/stream/manual.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { sizing } from '#domain/software/stream/sizing.data.ts'

const { catalogue } = licences
const ofKind = (kind: string) => catalogue.filter(licence => licence.kind === kind)

/** Every citation in a tree of data. */
function citationsIn(data: unknown): { document: string; section: string; title: string }[] {
  if (typeof data !== 'object' || data === null) return []
  const own = 'section' in data && 'document' in data && 'title' in data
  return own
    ? [data as { document: string; section: string; title: string }]
    : Object.values(data).flatMap(citationsIn)
}

describe('the licence catalogue', () => {
  it('has the eleven references HTG500H to HTG510H, once each and in order', () => {
    assert.deepEqual(
      catalogue.map(({ reference }) => reference),
      Array.from({ length: 11 }, (_, index) => `HTG${500 + index}H`),
    )
  })

  it('has four base licences and seven extensions with the points of their names', () => {
    assert.deepEqual(
      ofKind('base').map(({ points }) => points),
      [500, 1000, 2000, 5000],
    )
    assert.deepEqual(
      ofKind('extension').map(({ points }) => points),
      [100, 200, 500, 1000, 1500, 2000, 5000],
    )
    for (const { name, points } of catalogue) assert.equal(name, `EMS stream ${points}`)
  })

  it('holds multiples of the grid, ascending within each kind', () => {
    for (const { points } of catalogue) assert.equal(points % licences.gridPoints, 0)
    for (const kind of ['base', 'extension']) {
      const points = ofKind(kind).map(licence => licence.points)
      assert.deepEqual(
        points,
        points.toSorted((a, b) => a - b),
      )
    }
  })

  it('cites the tables of the annex', () => {
    for (const { kind, citation } of catalogue) assert.deepEqual(citation, licences.catalogueCitations[kind])
  })

  it('has the constants of the score as printed', () => {
    assert.equal(licences.score.constantPoints, '200')
    assert.deepEqual(licences.servicesPerProduct, {
      energies: '5',
      'energies-and-powers': '10',
      extended: '20',
    })
  })
})

describe('the hardware test', () => {
  const { questions, sizes } = sizing

  it('has sizes in ascending order that share out every possible score', () => {
    const best = (options: readonly { points: number }[]) => Math.max(...options.map(({ points }) => points))
    const least = 4
    const most =
      best(questions.managers.options) +
      best(questions.products.options) +
      best(questions.services.options) +
      Math.max(questions.frequency.rarePoints, questions.frequency.frequentPoints)
    assert.equal(sizes[0].fromScore, least)
    assert.equal(sizing.highestScore, most)
    const scores = sizes.map(({ fromScore }) => fromScore)
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => a - b),
    )
  })

  it('has options in ascending order of points and bounds', () => {
    for (const { options } of [questions.managers, questions.products]) {
      assert.deepEqual(
        options.map(({ points }) => points),
        [1, 2, 3],
      )
      const bounds = options.map(option =>
        decimal('from' in option ? option.from : 'above' in option ? option.above : 0),
      )
      bounds.forEach((bound, index) => {
        if (index > 0) assert.ok(bound.gt(bounds[index - 1] ?? 0))
      })
    }
  })

  it('asks no less of a larger server', () => {
    sizes.forEach(({ hardware }, index) => {
      const smaller = sizes[index - 1]?.hardware
      if (!smaller) return
      assert.ok(hardware.memoryGb >= smaller.memoryGb)
      assert.ok(hardware.diskGb > smaller.diskGb)
      assert.ok(hardware.cpuCores >= smaller.cpuCores)
    })
  })

  it('has processor classes that meet every smaller size too, with patterns that compile', () => {
    const ids = sizes.map(({ id }) => id)
    for (const { pattern, meets } of sizing.processorClasses) {
      assert.ok(new RegExp(pattern, 'i'))
      assert.deepEqual([...meets], ids.slice(0, meets.length))
    }
  })

  it('finds every processor that it recommends sufficient for that size', () => {
    for (const { id, hardware } of sizes)
      for (const model of hardware.cpuModels) {
        const known = sizing.processorClasses.find(({ pattern }) => new RegExp(pattern, 'i').test(model))
        assert.ok(
          known?.meets.some(met => met === id),
          `${model} meets ${id}`,
        )
      }
  })
})

describe('citations in the data', () => {
  it('name sections of the manual under their headings', () => {
    const citations = citationsIn({ sizing: stream.sizing, licences: stream.licences })
    assert.ok(citations.length > 15)
    const sections: Readonly<Record<string, string>> = manual.sections
    for (const { document, section, title } of citations) {
      assert.equal(document, manual.document)
      assert.equal(sections[section], title)
    }
  })
})
