import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { faultsOf, startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const cases: [body: unknown, ...faults: string[]][] = [
  [{ internet: 'sometimes' }, '/internet unknown_value'],
  [{ licenceServer: true }, '/licenceServer unknown_value'],
  [{ quickRecovery: null }, '/quickRecovery unknown_value'],
  [{ mode: 'cloud' }, '/mode unknown_property'],
  [[], ' invalid_type'],
]

for (const [body, ...expected] of cases)
  test(`${JSON.stringify(body)} is refused with a pointer`, async () => {
    const answer = await api.post('/api/v1/licence-mode-advice', body)
    assert.equal(answer.status, 422)
    assert.deepEqual(faultsOf(answer), expected)
  })
