import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { hostileTexts } from '../domain/support/hostile-texts.ts'
import { inputsOf } from './inputs-of.ts'
import { operations, operationsWithBody } from './operations.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const languages = fc.constantFrom('en', 'fr', 'de', 'sv')
const pieces = fc.constantFrom(
  ...[
    'null',
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '[]',
    '{}',
    '-0',
    '-1',
    '0.5',
    '1.50',
    '1e309',
    '99',
    '0000',
  ],
  ...['"__proto__":1', '\\u0000', '\\u202e', '\\ud800', '\u{1F600}', '-02-29', '::', '%', '\u0000'],
)

/** A documented body with one piece of it overwritten. */
const damagedOf = (bodies: readonly unknown[]) =>
  fc
    .tuple(fc.constantFrom(...bodies.map(body => JSON.stringify(body))), fc.nat(2000), fc.nat(8), pieces)
    .map(([text, at, length, piece]) => {
      const start = at % (text.length + 1)
      return text.slice(0, start) + piece + text.slice(start + length)
    })

for (const { method, path, address, bodies, schema, types } of operationsWithBody)
  describe(`${method} ${path}`, () => {
    /** Whatever is wrong with an input is said as such: in any format and language, and never as a fault of ours. */
    const expectAnswer = (inputs: fc.Arbitrary<unknown>, numRuns: number) =>
      fc.assert(
        fc.asyncProperty(inputs, fc.constantFrom(...types), languages, async (body, accept, language) => {
          const { status } = await api.post(address, body, { accept, 'accept-language': language })
          expect([200, 400, 422]).toContain(status)
        }),
        { numRuns },
      )

    it('answers any JSON with a result or a problem of the input', () => expectAnswer(fc.json(), 100))
    it('answers any damage to a body with a result or a problem of the input', () =>
      expectAnswer(damagedOf(bodies), 200))
    it('answers any values of its properties with a result or a problem of the input', () =>
      expectAnswer(
        inputsOf(schema ?? {}).map(value => JSON.stringify(value)),
        300,
      ))
  })

for (const { method, path, address, query, files } of operations.filter(({ query }) => query.length > 0))
  describe(`the query of ${method} ${path}`, () => {
    it('answers any query with a result or a problem of the input', async () => {
      const names = fc.oneof(fc.constantFrom(...query), fc.constantFrom('format', '__proto__', 'x', ''))
      const values = fc.oneof(
        fc.constantFrom(
          '1',
          '0',
          '1e309',
          '-1',
          '0.1',
          'csv',
          ...hostileTexts.map(text => text.toWellFormed()),
        ),
        fc.string(),
        fc.double().map(String),
        fc.nat().map(String),
      )
      const changes = fc.array(fc.tuple(names, values), { maxLength: 4 })
      await fc.assert(
        fc.asyncProperty(changes, fc.boolean(), languages, async (pairs, documented, language) => {
          const [plain = '', example = ''] = address.split('?')
          const given = new URLSearchParams(documented ? example : '')
          for (const [name, value] of pairs) documented ? given.set(name, value) : given.append(name, value)
          const [type] = files
          const headers = { 'accept-language': language, ...(type && { 'content-type': type }) }
          const file = type && { method, body: 'HTG500H;1250,00' }
          const { status } = await api.call(`${plain}?${given}`, { headers, ...file })
          expect([200, 422]).toContain(status)
        }),
        { numRuns: 300 },
      )
    })
  })

describe('the path of an operation', () => {
  const texts = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }), fc.constant('%'))

  it('answers any id with a result or as not found', async () => {
    const withIds = operations.filter(({ ids }) => Object.keys(ids).length > 0)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...withIds), texts, async ({ path, method, bodies: [body] }, id) => {
        const there = path.replace(/\{\w+\}/, () => encodeURIComponent(id.toWellFormed()))
        const { status } = await (method === 'POST' ? api.post(there, body) : api.call(there))
        expect(id === '' ? [404, 405] : [404]).toContain(status)
      }),
      { numRuns: 300 },
    )
  })
})
