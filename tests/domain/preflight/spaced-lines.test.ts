import { describe, expect, it } from 'vitest'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { outcomeCases } from '../../scenarios/preflight-outcomes.ts'

type Case = (typeof outcomeCases)[number]

const resultsOf = (
  { software, phase, parameters = {}, date = '2026-11-28' }: Case,
  texts: readonly string[],
) =>
  Object.fromEntries(
    judgeMachine(software, {
      phase,
      parameters,
      date,
      evidence: texts.map(text => ({ text })),
    }).checks.map(({ id, status, outcome }) => [id, outcome?.id ?? status]),
  )

// A mail makes a paragraph of every line, and what is written as text a second time gets a second return.
describe.each([
  ['a blank line below every line', (text: string) => text.replaceAll('\n', '\n\n')],
  ['returns that were written twice', (text: string) => text.replaceAll('\n', '\r\r\n')],
])('output with %s', (_name, change) => {
  it('says what it says without', () => {
    for (const given of outcomeCases)
      expect([given.name, resultsOf(given, given.texts.map(change))]).toEqual([
        given.name,
        resultsOf(given, given.texts),
      ])
  })
})
