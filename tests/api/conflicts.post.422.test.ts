import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { faultsOf, startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const stream = { software: 'stream' }
const izytroniq = { software: 'izytroniq-enterprise' }
const sage = { software: 'sage-100c-crm' }
const at = '/installations'

const cases: [body: unknown, ...faults: string[]][] = [
  [{}, `${at} required`],
  [{ installations: 5 }, `${at} invalid_type`],
  [{ installations: [stream] }, `${at} too_small`],
  [{ installations: [stream, izytroniq, sage, sage, stream] }, `${at} too_big`],
  [{ installations: [stream, {}] }, `${at}/1/software required`],
  [{ installations: [stream, null] }, `${at}/1 invalid_type`],
  [{ installations: [stream, { software: 'word' }] }, `${at}/1/software unknown_value`],
  [{ installations: [stream, izytroniq, stream] }, `${at}/2/software duplicate_software`],
  [{ installations: [sage, sage, sage] }, `${at}/2/software duplicate_software`],
  [
    { installations: [izytroniq, { ...stream, parameters: { httpsPort: 0 } }] },
    `${at}/1/parameters/httpsPort too_small`,
  ],
  [
    { installations: [izytroniq, { ...stream, parameters: { httpsPort: 70000 } }] },
    `${at}/1/parameters/httpsPort too_big`,
  ],
  [
    { installations: [izytroniq, { ...stream, parameters: { mqttPort: 443 } }] },
    `${at}/1/parameters/mqttPort duplicate_port`,
  ],
  [
    { installations: [izytroniq, { ...sage, parameters: { httpsPort: 443 } }] },
    `${at}/1/parameters/httpsPort unknown_property`,
  ],
  [
    { installations: [izytroniq, { ...sage, parameters: { sqlServer: 'none' } }] },
    `${at}/1/parameters/sqlServer unknown_value`,
  ],
  [{ installations: [stream, izytroniq], order: 1 }, '/order unknown_property'],
]

for (const [body, ...expected] of cases)
  test(`${JSON.stringify(body).slice(0, 90)} is refused with a pointer`, async () => {
    const answer = await api.post('/api/v1/conflicts', body)
    assert.equal(answer.status, 422)
    assert.deepEqual(faultsOf(answer), expected)
  })
