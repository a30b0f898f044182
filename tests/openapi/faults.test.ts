import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { findFaults } from '#domain/shared/find-faults.ts'
import { endpoints } from '#openapi/endpoints.ts'
import { writeFault } from '#reports/write-fault.ts'
import { languages } from '#text/language.ts'
import { mutate } from '../attack/mutate.ts'
import { createRandom } from '../attack/random.ts'
import { toRaw, writeRaw } from '../attack/raw-json.ts'

const MUTATIONS = 150

/** Bodies of an endpoint that are no longer what they were, as data. */
function* mutateExamples(examples: Readonly<Record<string, { value: unknown }>>, seed: number) {
  const random = createRandom(seed)
  for (const { value } of Object.values(examples))
    for (let round = 0; round < MUTATIONS; round++) {
      let json = toRaw(value)
      for (let changes = 1 + random.below(3); changes > 0; changes--) json = mutate(json, random)
      try {
        yield JSON.parse(writeRaw(json)) as unknown
      } catch {
        // Text that is no JSON reaches no schema.
      }
    }
}

describe('whatever a schema refuses', () => {
  for (const [id, { input }] of Object.entries(endpoints))
    if (input?.from === 'body')
      it(`of ${id} is a fault with its place and a text in every language`, () => {
        let faulty = 0
        for (const value of mutateExamples(input.examples, 7)) {
          const issues = z.safeParse(input.choose(value), value).error?.issues ?? []
          for (const fault of issues.flatMap(issue => findFaults(issue, { ...input, value }, 3))) {
            faulty++
            expect(Array.isArray(fault.path)).toBe(true)
            for (const language of languages) {
              const text = writeFault(fault, language)
              expect(text.length, JSON.stringify(fault)).toBeGreaterThan(10)
              expect(text, JSON.stringify(fault)).not.toMatch(/undefined|\[object/)
            }
          }
        }
        expect(faulty).toBeGreaterThan(30)
      })
})
