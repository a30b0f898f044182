import fc from 'fast-check'
import { afterAll, test } from 'vitest'
import { valueNames } from '#domain/licensing/workflows/messages/message-values.ts'
import { workflowIds } from '#domain/licensing/workflows/workflow.ts'
import { languages } from '#text/language.ts'
import { hostileTexts } from '../domain/support/hostile-texts.ts'
import { someValues } from '../domain/support/message-values.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const workflows = fc.constantFrom(...workflowIds)
const types = fc.constantFrom('application/json', 'text/plain')
const anyLanguage = fc.constantFrom(...languages)

const answers = async (
  workflow: string,
  body: unknown,
  headers: { accept: string; 'accept-language': string },
  expected: readonly number[],
) => {
  const { status } = await api.post(`/api/v1/licence-workflows/${workflow}/messages`, body, headers)
  return expected.includes(status)
}

test('whatever is sent, the answer is a message or a problem of the input', async () => {
  await fc.assert(
    fc.asyncProperty(workflows, fc.json(), types, anyLanguage, (workflow, body, accept, language) =>
      answers(workflow, body, { accept, 'accept-language': language }, [200, 400, 422]),
    ),
    { numRuns: 200 },
  )
})

test('whatever the values and the workflow are, the answer is a message or a problem of the input', async () => {
  const values = fc.oneof(fc.constantFrom(...hostileTexts), fc.jsonValue())
  const paths = fc.oneof(workflows, fc.constantFrom('__proto__', '%00', '%E2%80%AE', 'a b', '{id}'))
  await fc.assert(
    fc.asyncProperty(
      paths,
      fc.dictionary(fc.constantFrom(...valueNames), values, { maxKeys: 4 }),
      types,
      anyLanguage,
      (workflow, body, accept, language) =>
        answers(
          encodeURI(decodeURI(workflow)),
          body,
          { accept, 'accept-language': language },
          [200, 404, 422],
        ),
    ),
    { numRuns: 200 },
  )
})

test('every value that the domain accepts has its message, in every format and language', async () => {
  await fc.assert(
    fc.asyncProperty(workflows, someValues, types, anyLanguage, (workflow, values, accept, language) =>
      answers(workflow, values, { accept, 'accept-language': language }, [200]),
    ),
    { numRuns: 100 },
  )
})
