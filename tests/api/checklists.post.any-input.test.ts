import fc from 'fast-check'
import { afterAll, test } from 'vitest'
import { checklistExamples } from '#openapi/endpoints/checklist-examples.ts'
import { languages } from '#text/language.ts'
import { everyProcedure, packs } from '../domain/support/checklists.ts'
import { hostileTexts } from '../domain/support/hostile-texts.ts'
import { sitesFor } from '../domain/support/site-parameters.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/checklists'
const types = ['application/json', 'text/markdown', 'text/csv', 'text/html', 'application/pdf']
const examples = Object.values(checklistExamples).map(({ value }) => JSON.stringify(value))
const pieces = [
  'null',
  '"',
  '{',
  '}',
  '[',
  ']',
  '1e309',
  ',',
  '"__proto__":1',
  '\\u202e',
  '\u{1F600}',
  '-1',
  '[]',
  '0.5',
]

/** A valid body with one piece of it overwritten. */
const damaged = fc
  .tuple(fc.constantFrom(...examples), fc.nat(500), fc.nat(8), fc.constantFrom(...pieces))
  .map(([text, at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length))

const answers = async (body: unknown, accept: string, language: string, expected: readonly number[]) => {
  const { status } = await api.post(path, body, { accept, 'accept-language': language })
  return expected.includes(status)
}

test('whatever is sent, the answer is a checklist or a problem of the input, in every format', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.json(), damaged),
      fc.constantFrom(...types),
      fc.constantFrom(...languages),
      (body, accept, language) => answers(body, accept, language, [200, 400, 422]),
    ),
    { numRuns: 400 },
  )
})

test('whatever values are given, the answer is a checklist or a problem of the input', async () => {
  const values = fc.oneof(fc.constantFrom(...hostileTexts), fc.integer(), fc.boolean(), fc.jsonValue())
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...packs).chain(({ id: software, facts, procedures }) =>
        fc.record({
          software: fc.constant(software),
          procedure: fc.constantFrom(...procedures.map(({ id }) => id)),
          parameters: fc.dictionary(fc.constantFrom(...Object.keys(facts.parameters)), values, {
            maxKeys: 3,
          }),
        }),
      ),
      body => answers(body, 'text/html', 'en', [200, 422]),
    ),
    { numRuns: 300 * packs.length },
  )
})

test('every site that the domain accepts has its checklist, in every format and language', async () => {
  for (const { pack, procedure } of everyProcedure)
    await fc.assert(
      fc.asyncProperty(
        sitesFor(pack, procedure),
        fc.constantFrom(...types),
        fc.constantFrom(...languages),
        (parameters, accept, language) =>
          answers({ software: pack.id, procedure: procedure.id, parameters }, accept, language, [200]),
      ),
      { numRuns: 12 },
    )
})
