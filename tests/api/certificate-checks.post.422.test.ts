import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { LONGEST_CONFIG } from '#domain/software/izytroniq-enterprise/certificate-check/certificate-check-input.ts'
import { faultsOf, startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const cases: [change: Record<string, unknown>, ...faults: string[]][] = [
  [{ before: undefined }, '/before required'],
  [{ before: '' }, '/before too_small'],
  [{ after: 'x'.repeat(LONGEST_CONFIG + 1) }, '/after too_big'],
  [{ after: 7 }, '/after invalid_type'],
  [{ third: '<a/>' }, '/third unknown_property'],
]

for (const [change, ...expected] of cases)
  test(`${JSON.stringify(change).slice(0, 60)} is refused with a pointer`, async () => {
    const answer = await api.post('/api/v1/certificate-checks', { before: '<a/>', after: '<a/>', ...change })
    assert.equal(answer.status, 422)
    assert.deepEqual(faultsOf(answer), expected)
  })
