import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import { size } from './support/estimates.ts'

const sites = {
  small: { managers: 1, productsPerManager: 1, archiveScope: 'energies', archiveIntervalMinutes: 60 },
  medium: { managers: 6, productsPerManager: 15, archiveScope: 'energies', archiveIntervalMinutes: 60 },
  large: { managers: 12, productsPerManager: 21, archiveScope: 'extended', archiveIntervalMinutes: 5 },
} as const

type Machine = NonNullable<Parameters<typeof size>[0]['machine']>

function verdict(site: keyof typeof sites, aspect: string, machine: Machine): string | undefined {
  return size({ ...sites[site], machine }).comparison?.find(line => line.aspect === aspect)?.verdict
}

const everySize = ['meets', 'meets', 'meets']
const upToMedium = ['meets', 'meets', 'short']
const never = ['short', 'short', 'short']
const unknown = ['not-judged', 'not-judged', 'not-judged']

const processors: [string, string[]][] = [
  ['Intel(R) Core(TM) i9-13900K', everySize],
  ['Intel(R) Core(TM) i7-8700 CPU @ 3.20GHz', everySize],
  ['13th Gen Intel(R) Core(TM) i7-1365U', everySize],
  ['Intel Core i7', everySize],
  ['Intel® Core™ i7-12700', everySize],
  ['Intel(R) Core(TM) Ultra 7 155H', everySize],
  ['Intel(R) Core(TM) Ultra 9 285K', everySize],
  ['Intel(R) Xeon(R) Gold 5118 CPU @ 2.30GHz', everySize],
  ['Intel(R) Xeon(R) CPU E5-2680 v4 @ 2.40GHz', everySize],
  ['Intel Xeon', everySize],
  ['AMD Ryzen 7 PRO 4750U with Radeon Graphics', everySize],
  ['AMD Ryzen 9 5950X 16-Core Processor', everySize],
  ['AMD EPYC 7763 64-Core Processor', everySize],
  ['intel core I7-6700', everySize],
  ['Intel(R) Core(TM) i5-12400', upToMedium],
  ['11th Gen Intel(R) Core(TM) i5-1135G7 @ 2.40GHz', upToMedium],
  ['Intel(R) Core(TM) Ultra 5 125H', upToMedium],
  ['AMD Ryzen 5 5600G with Radeon Graphics', upToMedium],
  ['Intel Core i5', upToMedium],
  ['Intel(R) Core(TM) i3-10100', never],
  ['AMD Ryzen 3 3200G', never],
  ['Intel(R) Celeron(R) J4125 CPU @ 2.00GHz', never],
  ['Intel(R) Pentium(R) Silver N5000', never],
  ['AMD Ryzen Threadripper 3970X 32-Core Processor', unknown],
  ['Intel(R) Core(TM)2 Duo CPU E8400', unknown],
  ['Intel(R) Core(TM) 7 150U', unknown],
  ['Intel(R) Atom(TM) CPU C3758', unknown],
  ['AMD Athlon Silver 3050U', unknown],
  ['Snapdragon(R) X Elite - X1E78100', unknown],
  ['Apple M2', unknown],
]

describe('processor classes', () => {
  for (const [cpuModel, expected] of processors)
    it(`${cpuModel}: ${expected.join(', ')}`, () => {
      const found = (['small', 'medium', 'large'] as const).map(site =>
        verdict(site, 'cpu-class', { cpuModel }),
      )
      assert.deepEqual(found, expected)
    })
})

describe('memory counts from 95 % of the figure on', () => {
  for (const [site, memoryGb, expected] of [
    ['small', 8, 'meets'],
    ['small', 7.6, 'meets'],
    ['small', 7.599999999999999, 'short'],
    ['medium', 16, 'meets'],
    ['medium', 15.2, 'meets'],
    ['medium', 15.19, 'short'],
    ['large', 15.9, 'meets'],
    ['large', 15.2, 'meets'],
    ['large', 15.199999999999998, 'short'],
  ] as const)
    it(`${memoryGb} GB for a ${site} server: ${expected}`, () => {
      assert.equal(verdict(site, 'memory', { memoryGb }), expected)
    })
})

describe('cores and free disk must be at least as required', () => {
  for (const [site, aspect, machine, expected] of [
    ['small', 'cpu-cores', { cpuCores: 4 }, 'meets'],
    ['small', 'cpu-cores', { cpuCores: 3 }, 'short'],
    ['large', 'cpu-cores', { cpuCores: 64 }, 'meets'],
    ['small', 'disk', { diskFreeGb: 10 }, 'meets'],
    ['small', 'disk', { diskFreeGb: 9.99 }, 'short'],
    ['medium', 'disk', { diskFreeGb: 20 }, 'meets'],
    ['medium', 'disk', { diskFreeGb: 19.9 }, 'short'],
    ['large', 'disk', { diskFreeGb: 30 }, 'meets'],
    ['large', 'disk', { diskFreeGb: 0 }, 'short'],
  ] as const)
    it(`${JSON.stringify(machine)} for a ${site} server: ${expected}`, () => {
      assert.equal(verdict(site, aspect, machine), expected)
    })

  it('compares nothing when no machine is given, and four aspects when an empty one is', () => {
    assert.equal(size(sites.small).comparison, undefined)
    const comparison = size({ ...sites.small, machine: {} }).comparison ?? []
    assert.deepEqual(
      comparison.map(line => [line.aspect, line.verdict, line.found]),
      ['cpu-cores', 'cpu-class', 'memory', 'disk'].map(aspect => [aspect, 'not-judged', null]),
    )
  })
})
