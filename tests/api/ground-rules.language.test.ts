import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { languages } from '#text/language.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const path = '/api/v1/licence-estimates?managers=12&productsPerManager=15&servicesPerProduct=10'

for (const [header, chosen] of [
  ['fr', 'fr'],
  ['fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
  ['de-AT', 'de'],
  ['sv;q=0.9, de;q=0.5', 'sv'],
  ['it, es', 'en'],
  ['*', 'en'],
  ['not a language', 'en'],
  ['de;q=0, fr;q=0.1', 'fr'],
  ['x'.repeat(3000), 'en'],
] as const)
  test(`Accept-Language: ${header.slice(0, 40)} gives ${chosen}`, async () => {
    for (const answer of [
      await api.call(path, { headers: { 'accept-language': header } }),
      await api.call('/api/nothing', { headers: { 'accept-language': header } }),
    ]) {
      assert.equal(answer.headers.get('content-language'), chosen)
      assert.equal(answer.headers.get('vary'), 'Accept, Accept-Language')
    }
  })

test('codes, ids and numbers do not change with the language; problems do speak it', async () => {
  const untexted = (value: unknown) =>
    JSON.stringify(value, (key, child) =>
      key === 'text' || key === 'detail' || key === 'title' ? undefined : child,
    )
  const answers = await Promise.all(
    languages.map(language => api.call(path, { headers: { 'accept-language': language } })),
  )
  assert.equal(new Set(answers.map(({ json }) => untexted(json))).size, 1)
  const titles = await Promise.all(
    languages.map(language => api.call('/api/x', { headers: { 'accept-language': language } })),
  )
  assert.equal(new Set(titles.map(({ json }) => json.title)).size, 4)
})
