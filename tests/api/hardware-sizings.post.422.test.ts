import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { faultsOf, startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const example = { managers: 12, productsPerManager: 15, archiveScope: 'energies', archiveIntervalMinutes: 10 }

const cases: [change: Record<string, unknown>, ...faults: string[]][] = [
  [{ managers: 0 }, '/managers too_small'],
  [{ productsPerManager: 0 }, '/productsPerManager too_small'],
  [{ archiveScope: 'everything' }, '/archiveScope unknown_value'],
  [{ archiveScope: undefined }, '/archiveScope required'],
  [{ archiveIntervalMinutes: 0 }, '/archiveIntervalMinutes too_small'],
  [{ archiveIntervalMinutes: true }, '/archiveIntervalMinutes invalid_type'],
  [{ servicesPerProduct: 10 }, '/servicesPerProduct unknown_property'],
  [{ machine: { cpuModel: ' ' } }, '/machine/cpuModel too_small'],
  [{ machine: { cpuModel: 'x'.repeat(300) } }, '/machine/cpuModel too_big'],
  [
    { machine: { memoryGb: -1, cpuCores: 2.5 } },
    '/machine/cpuCores not_whole',
    '/machine/memoryGb too_small',
  ],
  [{ machine: [] }, '/machine invalid_type'],
]

for (const [change, ...expected] of cases)
  test(`${JSON.stringify(change).slice(0, 60)} is refused with a pointer`, async () => {
    const answer = await api.post('/api/v1/hardware-sizings', { ...example, ...change })
    assert.equal(answer.status, 422)
    assert.deepEqual(faultsOf(answer), expected)
  })
