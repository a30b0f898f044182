import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { faultsOf, startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const cases: [query: string, ...faults: string[]][] = [
  ['', '#query/search required'],
  ['?search=', '#query/search too_small'],
  ['?search=%20%20', '#query/search too_small'],
  [`?search=${'x'.repeat(101)}`, '#query/search too_big'],
  ['?search=port&search=iis', '#query/search repeated_parameter'],
  ['?search=port&page=2', '#query/page unknown_property'],
  ['?search=port&format=csv', '#query/format unknown_property'],
]

for (const [query, ...expected] of cases)
  test(`“${query.slice(0, 40)}” is refused with a pointer`, async () => {
    const answer = await api.call(`/api/v1/items${query}`)
    assert.equal(answer.status, 422)
    assert.deepEqual(faultsOf(answer), expected)
  })

test('100 characters with space around are taken', async () => {
  assert.equal((await api.call(`/api/v1/items?search=%20${'x'.repeat(100)}%20`)).status, 200)
})
