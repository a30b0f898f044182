import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { languages } from '#text/language.ts'
import { refusedServers, threeServers } from '../scenarios/multi-server-plans.ts'
import { faultsOf, startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const path = '/api/v1/multi-server-plans'

for (const [name, servers, ...expected] of refusedServers)
  test(`${name} is refused with a pointer, in every language`, async () => {
    for (const language of languages) {
      const answer = await api.post(path, { servers }, { 'accept-language': language })
      assert.equal(answer.status, 422)
      assert.deepEqual(faultsOf(answer), expected)
    }
  })

const many = Array.from({ length: 51 }, (_, index) => ({
  role: index === 0 ? 'sql' : index === 1 ? 'master' : 'secondary',
  name: `w${index}`,
  ipv6: `fd00::${index}`,
}))

const others: [body: unknown, ...faults: string[]][] = [
  [{}, '/servers required'],
  [{ servers: [] }, '/servers too_small', '/servers not_one_master', '/servers not_one_sql_server'],
  [{ servers: many }, '/servers too_big'],
  [{ servers: threeServers, newUsers: 101 }, '/newUsers too_big'],
  [{ servers: threeServers, loadBalancing: 'none' }, '/loadBalancing unknown_value'],
  [{ servers: threeServers, ports: 80 }, '/ports unknown_property'],
]

for (const [body, ...expected] of others)
  test(`${JSON.stringify(body).slice(-60)} is refused`, async () => {
    const answer = await api.post(path, body)
    assert.equal(answer.status, 422)
    assert.deepEqual(faultsOf(answer), expected)
  })
