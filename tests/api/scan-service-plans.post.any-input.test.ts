import fc from 'fast-check'
import { afterAll, test } from 'vitest'
import { scanServicePlanExamples } from '#openapi/endpoints/scan-services.ts'
import { hostileTexts } from '../domain/support/hostile-texts.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/scan-service-plans'
const examples = Object.values(scanServicePlanExamples).map(({ value }) => JSON.stringify(value))
const pieces = ['null', '"', '{', '}', '[', ']', ',', '"__proto__":1', '\\u202e', '\u{1F600}', '-1', '[]']

/** A valid body with one piece of it overwritten. */
const damaged = fc
  .tuple(fc.constantFrom(...examples), fc.nat(200), fc.nat(8), fc.constantFrom(...pieces))
  .map(([text, at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length))

test('whatever is sent, the answer is a plan or a problem of the input', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), damaged), async body => {
      const { status } = await api.post(path, body)
      return [200, 400, 422].includes(status)
    }),
    { numRuns: 300 },
  )
})

test('whatever texts are given, the answer is a plan or a problem of the input', async () => {
  const texts = fc.oneof(fc.constantFrom('CA', 'CC', ...hostileTexts), fc.string({ unit: 'binary' }))
  const groups = fc.array(fc.record({ code: texts, serviceName: texts }, { requiredKeys: ['code'] }), {
    maxLength: 5,
  })
  const body = fc.record(
    { workGroups: groups, mainGroup: texts, installFolder: texts },
    { requiredKeys: ['workGroups'] },
  )
  await fc.assert(
    fc.asyncProperty(body, async value => {
      const { status } = await api.post(path, value)
      return [200, 422].includes(status)
    }),
    { numRuns: 300 },
  )
})
