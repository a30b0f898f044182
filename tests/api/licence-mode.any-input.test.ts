import fc from 'fast-check'
import { afterAll, test } from 'vitest'
import { modeAdviceExamples, outageExamples } from '#openapi/endpoints/licence-mode.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const examples = Object.values({ ...modeAdviceExamples, ...outageExamples }).map(({ value }) =>
  JSON.stringify(value),
)
const pieces = [
  '1e309',
  '-0',
  'null',
  '"',
  '{',
  '}',
  '[]',
  '\\u0000',
  ',',
  '"__proto__":1',
  '0000',
  '-02-29',
  '99',
]

/** A valid body with one piece of it overwritten. */
const damaged = fc
  .tuple(fc.constantFrom(...examples), fc.nat(150), fc.nat(8), fc.constantFrom(...pieces))
  .map(([text, at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length))

const expectAnswer = async (body: string) => {
  for (const path of ['/api/v1/licence-mode-advice', '/api/v1/licence-outages']) {
    const { status } = await api.post(path, body)
    if (![200, 400, 422].includes(status)) return false
  }
  return true
}

test('whatever JSON is sent, the answer is a result or a problem of the input', async () => {
  await fc.assert(fc.asyncProperty(fc.json(), expectAnswer), { numRuns: 200 })
})

test('whatever is broken in a body, the answer is a result or a problem of the input', async () => {
  await fc.assert(fc.asyncProperty(damaged, expectAnswer), { numRuns: 400 })
})
