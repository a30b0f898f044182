import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { everyProcedure } from '../domain/support/checklists.ts'
import { sitesFor } from '../domain/support/site-parameters.ts'
import { operations } from './operations.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/checklists'
const types = operations.find(operation => operation.path === path)?.types ?? []

for (const { pack, procedure } of everyProcedure)
  test(`every site that the domain accepts has its list, in every format and language: ${pack.id} ${procedure.id}`, () =>
    fc.assert(
      fc.asyncProperty(
        sitesFor(pack, procedure),
        fc.constantFrom(...types),
        fc.constantFrom('en', 'fr', 'de', 'sv'),
        async (parameters, accept, language) => {
          const body = { software: pack.id, procedure: procedure.id, parameters }
          const { status } = await api.post(path, body, { accept, 'accept-language': language })
          expect(status).toBe(200)
        },
      ),
      { numRuns: 12 },
    ))
