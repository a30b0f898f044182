import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { operationsWithBody } from './operations.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const good = '"managers":12,"productsPerManager":15,"servicesPerProduct":10'

const cases: Record<string, [body: string | Uint8Array, detail: RegExp, headers?: Record<string, string>]> = {
  'an empty body': ['', /is empty/],
  'only white space': [' \n ', /is empty/],
  'a broken body': ['{"managers": 12,\n "x" }', /line 2, column 6/],
  'a body that breaks off': ['{"managers": 12', /line 1, column 16/],
  'single quotes': ["{'managers': 12}", /line 1, column 2/],
  NaN: ['{"managers": NaN}', /line 1, column 14\./],
  'a value that is missing': ['{"managers":\n  , "productsPerManager": 1}', /line 2, column 3\./],
  'a word of another language': [
    '{"inventory": [[], {"name": "x: [,", "products": None}]}',
    /line 1, column 50\./,
  ],
  'a trailing comma': [`{${good},}`, /line 1/],
  'duplicate keys': [`{${good},"managers":13}`, /"managers" appears twice/],
  'duplicate keys with the same value': [`{${good},"managers":12}`, /"managers" appears twice/],
  'duplicate keys, one of them escaped': [`{${good},"\\u006danagers":12}`, /"managers" appears twice/],
  'duplicate keys in a row': ['{"inventory":[{},{"products":1,"products":2}]}', /“\/inventory\/1”/],
  'deep nesting': ['['.repeat(500_000), /nested 32 deep/],
  'deep nesting of objects': [`${'{"a":'.repeat(33)}1${'}'.repeat(33)}`, /nested 32 deep/],
  'invalid UTF-8': [Uint8Array.of(0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d), /not valid UTF-8/],
  'UTF-16': [Buffer.from('{"managers":12}', 'utf16le'), /line 1|UTF-8/],
  'what is not gzip': ['{"managers":12}', /decompressed/, { 'content-encoding': 'gzip' }],
}

for (const [name, [body, detail, headers]] of Object.entries(cases))
  for (const { address } of operationsWithBody)
    test(`${name} is malformed at ${address}`, async () => {
      const answer = await api.post(address, body, headers)
      assert.deepEqual([answer.status, answer.json.type], [400, '/problems/malformed-json'])
      assert.match(answer.json.detail, detail)
      assert.equal(answer.headers.get('cache-control'), 'no-store')
    })
