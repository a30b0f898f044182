import fc from 'fast-check'
import { afterAll, test } from 'vitest'
import { licenceEstimateExamples } from '#openapi/endpoints/licence-estimate-examples.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const examples = Object.values(licenceEstimateExamples).map(({ value }) => JSON.stringify(value))
const pieces = [
  '1e309',
  '-0',
  'null',
  '"',
  '{',
  '}',
  '[',
  ']',
  '\\u0000',
  '1.50',
  ',',
  '"__proto__":1',
  '\u{1F600}',
  '-1',
  '[]',
]

/** A valid body with one piece of it overwritten. */
const damaged = fc
  .tuple(fc.constantFrom(...examples), fc.nat(400), fc.nat(8), fc.constantFrom(...pieces))
  .map(([text, at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length))

const expectAnswer = async (body: string) => {
  for (const path of ['/api/v1/licence-estimates', '/api/v1/hardware-sizings']) {
    const { status } = await api.post(path, body)
    if (![200, 400, 422].includes(status)) return false
  }
  return true
}

test('whatever JSON is sent, the answer is a result or a problem of the input', async () => {
  await fc.assert(fc.asyncProperty(fc.json(), expectAnswer), { numRuns: 200 })
})

test('whatever is broken in a body, the answer is a result or a problem of the input', async () => {
  await fc.assert(fc.asyncProperty(damaged, expectAnswer), { numRuns: 600 })
})

test('whatever query is sent, the answer is a result or a problem of the input', async () => {
  const names = ['managers', 'productsPerManager', 'servicesPerProduct', 'archiveScope', 'format', 'x']
  const pair = fc.tuple(
    fc.constantFrom(...names),
    fc.oneof(fc.string(), fc.double().map(String), fc.nat().map(String)),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(pair), async pairs => {
      const { status } = await api.call(`/api/v1/licence-estimates?${new URLSearchParams(pairs)}`)
      return status === 200 || status === 422
    }),
    { numRuns: 300 },
  )
})
