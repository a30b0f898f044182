import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import { listFaults } from '#domain/shared/find-faults.ts'
import { machine } from '#domain/sizing/sizing-input.ts'
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
  ['AMD Ryzen Threadripper 3970X 32-Core Processor', everySize],
  ['AMD Ryzen Threadripper PRO 5995WX 64-Cores', everySize],
  ['Intel(R) Core(TM) 7 150U', everySize],
  ['Intel(R) Core(TM) 9 270H', everySize],
  ['Intel Core 7', everySize],
  ['Intel(R) Core(TM) 5 120U', upToMedium],
  ['Intel(R) Core(TM) 3 100U', never],
  ['Intel(R) Core(TM) Ultra 3 205', never],
  ['Intel(R) Core(TM) Ultra X9 388H', everySize],
  ['AMD Ryzen AI 9 HX 370 w/ Radeon 890M', everySize],
  ['AMD Ryzen AI 7 350 w/ Radeon 860M', everySize],
  ['AMD RYZEN AI MAX+ 395 w/ Radeon 8060S', everySize],
  ['AMD Ryzen AI 5 340 w/ Radeon 840M', upToMedium],
  ['AMD Ryzen 5 3600 6-Core 3.7 GHz', upToMedium],
  ['Intel(R) Core(TM)2 Duo CPU E8400', unknown],
  ['Intel(R) Core(TM)2 Quad CPU Q9550 @ 2.83GHz', unknown],
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

/** Names that only a virtual machine shows; most are models of QEMU, called after a real generation. */
const virtual = [
  'QEMU Virtual CPU version 2.5+',
  'Common KVM processor',
  'Common 32-bit KVM processor',
  'Intel Xeon Processor (Skylake, IBRS)',
  'Intel Xeon Processor (Cascadelake)',
  'Intel Core Processor (Haswell, no TSX, IBRS)',
  'Intel Xeon E312xx (Sandy Bridge)',
  'Westmere E56xx/L56xx/X56xx (Nehalem-C)',
  'Intel Core i7 9xx (Nehalem Class Core i7)',
  'Intel Celeron_4x0 (Conroe/Merom Class Core 2)',
  'AMD Opteron 62xx class CPU',
  'AMD EPYC Processor (with IBPB)',
  'AMD EPYC-Rome Processor',
  'VirtualApple @ 2.50GHz',
  'VMware, 4 vCPU',
  'Hyper-V',
]

describe('the processor of a virtual machine', () => {
  for (const cpuModel of virtual)
    it(`${cpuModel}: cores and memory are judged, the class is to be confirmed on the host`, () => {
      const { comparison } = size({ ...sites.small, machine: { cpuModel, cpuCores: 4, memoryGb: 8 } })
      assert.deepEqual(
        comparison?.map(({ aspect, verdict, remark }) => [aspect, verdict, remark]),
        [
          ['cpu-cores', 'meets', undefined],
          ['cpu-class', 'not-judged', 'virtual-processor'],
          ['memory', 'meets', undefined],
          ['disk', 'not-judged', undefined],
        ],
      )
    })
})

describe('a text that names two classes', () => {
  const judge = (site: keyof typeof sites, cpuModel: string) => {
    const line = size({ ...sites[site], machine: { cpuModel } }).comparison?.find(
      ({ aspect }) => aspect === 'cpu-class',
    )
    return [line?.verdict, line?.remark]
  }

  it('is judged only where both agree', () => {
    assert.deepEqual(judge('large', 'i5 or i7'), ['not-judged', 'several-processor-classes'])
    assert.deepEqual(judge('large', 'Intel Core i5-12400 (i7 on request)'), [
      'not-judged',
      'several-processor-classes',
    ])
    assert.deepEqual(judge('small', 'Core i3 / Xeon E-2314'), ['not-judged', 'several-processor-classes'])
    assert.deepEqual(judge('small', 'i5 or i7'), ['meets', undefined])
    assert.deepEqual(judge('large', 'i3 or i5'), ['short', undefined])
    assert.deepEqual(judge('large', 'Xeon or EPYC'), ['meets', undefined])
  })

  it('and one that names none says so', () => {
    assert.deepEqual(judge('large', 'Apple M2'), ['not-judged', 'unknown-processor-family'])
  })
})

describe('memory that can not be gigabytes is asked back', () => {
  const faultsOf = (memoryGb: number) =>
    listFaults(machine.safeParse({ memoryGb }).error?.issues ?? [], { value: { memoryGb } }).map(
      ({ code, values }) => [code, values.unit, values.gb],
    )
  it('as MB, kB or bytes', () => {
    assert.deepEqual(faultsOf(16_384), [['memory_in_other_unit', 'mega', 16]])
    assert.deepEqual(faultsOf(8078), [['memory_in_other_unit', 'mega', 7.9]])
    assert.deepEqual(faultsOf(16_777_216), [['memory_in_other_unit', 'kilo', 16]])
    assert.deepEqual(faultsOf(17_179_869_184), [['memory_in_other_unit', 'bytes', 16]])
  })
  it('and what a large host has is taken', () => {
    for (const memoryGb of [0.5, 64, 1536, 2048]) assert.deepEqual(faultsOf(memoryGb), [])
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
