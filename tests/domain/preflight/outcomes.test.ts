import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeMachine, preflightFacts } from '#domain/software/preflight-facts.ts'
import { writeCheck } from '#reports/write-preflight.ts'
import { languages } from '#text/language.ts'
import { translatePreflight } from '#text/preflight/preflight.ts'
import { programs } from '../../scenarios/preflight-evidence.ts'
import { type OutcomeCase, outcomeCases } from '../../scenarios/preflight-outcomes.ts'

const judge = (
  { software, phase, parameters = {}, date = '2026-11-28' }: OutcomeCase,
  texts: readonly string[],
) => judgeMachine(software, { phase, parameters, date, evidence: texts.map(text => ({ text })) })

/** What a check came to: its outcome, or why it has none. */
const resultsOf = (given: OutcomeCase) =>
  Object.fromEntries(
    judge(given, given.texts).checks.map(({ id, outcome, status }) => [id, outcome?.id ?? status]),
  )

describe('every outcome of every check', () => {
  for (const given of outcomeCases)
    it(`of ${given.software}, ${given.phase}: ${given.name}`, () => {
      expect(resultsOf(given)).toMatchObject(given.gives)
    })

  it('is said in every language, with what was found and what to do', () => {
    for (const given of outcomeCases) {
      const verdict = judge(given, given.texts)
      const { checks } = preflightFacts[given.software]
      for (const language of languages)
        for (const check of verdict.checks) {
          const said = writeCheck(check, verdict, { t: translatePreflight[language], language, checks })
          expect(said.found, `${given.name}: ${check.id} in ${language}`).not.toBe('')
        }
    }
  })

  it('has evidence that comes to it', () => {
    const shown = new Set(
      outcomeCases.flatMap(({ gives }) => Object.entries(gives).map(([id, outcome]) => `${id} ${outcome}`)),
    )
    const all = Object.values(preflightFacts).flatMap(({ checks }) =>
      checks.flatMap(({ id, outcomes }) => outcomes.map(outcome => `${id} ${outcome.id}`)),
    )
    expect(all.filter(outcome => !shown.has(outcome))).toEqual([])
  })

  it('of programs is none where only some programs were asked for', () => {
    const text = `PS C:\\> Get-ItemProperty HKLM:\\SOFTWARE\\Uninstall\\* | Where-Object DisplayName -like '*SQL*'\n${programs}\nPS C:\\>`
    const given = { ...(outcomeCases[0] as OutcomeCase), texts: [text] }
    expect(resultsOf(given)['stream.genesis64.compatible']).toBe('unparsable')
  })
})

/** What a status promises: nothing, that somebody looks at it, or that it is met. */
const promiseOf = (status: string) =>
  ['pass', 'not-applicable'].includes(status) ? 2 : status === 'warn' ? 1 : 0
/** What a verdict promises: blocked and incomplete both say that nobody may travel. */
const goOf = (verdict: string) => ['blocked', 'incomplete', 'attention', 'ready'].indexOf(verdict)
type Judged = ReturnType<typeof judge>

/** Checks that promise more without some evidence than with it. */
function findImproved(whole: Judged, part: Judged): string[] {
  const before = new Map(whole.checks.map(({ id, status }) => [id, status]))
  return part.checks
    .filter(({ id, status }) => promiseOf(status) > promiseOf(before.get(id) ?? 'missing'))
    .map(({ id, status }) => `${id}: ${before.get(id)} became ${status}`)
}

/**
 * Lists whose rows Windows neither counts nor numbers: of one row that was taken out of their middle nothing is left to
 * be seen. Everything else that goes is noticed, and so is a list that was cut.
 */
const isUncountedRow = (line: string) =>
  /^\s*TCP\s+\S+\s+\S+\s+(?:LISTENING|ESTABLISHED)$/.test(line) ||
  /^\s+\d+\s+\d+$/.test(line) ||
  /^(?:ICONICS GENESIS64|Sage CRM) /.test(line) ||
  /^SeDenyServiceLogonRight = /.test(line)

describe('evidence of which something is gone', () => {
  for (const given of outcomeCases) {
    const whole = judge(given, given.texts)
    const [text = ''] = given.texts
    const lines = text.split('\n')

    it(`promises no more, whichever line it is: ${given.software}, ${given.phase}: ${given.name}`, () => {
      const improved = lines.flatMap((line, at) => {
        const part = judge(given, [lines.filter((_, index) => index !== at).join('\n')])
        const found = findImproved(whole, part)
        // The row that decides is the one that is quoted.
        const decides = whole.checks.some(({ evidence }) => evidence?.line === at + 1)
        return isUncountedRow(line) && decides ? [] : found.map(one => `without "${line}" ${one}`)
      })
      expect(improved).toEqual([])
    })

    it(`promises no more, wherever it is cut: ${given.software}, ${given.phase}: ${given.name}`, () => {
      const improved = lines.flatMap((_line, at) =>
        findImproved(whole, judge(given, [lines.slice(0, at).join('\n')])).map(
          one => `cut at ${at + 1} ${one}`,
        ),
      )
      expect(improved).toEqual([])
    })
  }

  /** Machines that answer each command in one of the ways above, or not at all. */
  const machines = Map.groupBy(outcomeCases, ({ software, phase }) => `${software}, ${phase}`)
  for (const [name, cases] of machines)
    it(`promises no more without any of its pieces, in check and verdict: ${name}`, () => {
      const first = cases[0] as OutcomeCase
      const kindOf = (text: string) => judge(first, [text]).evidence[0]?.kinds.join() ?? ''
      // Each text with its like, also where a case has several: no machine answers one command in two ways.
      const byKind = Map.groupBy(new Set(cases.flatMap(({ texts }) => texts)), kindOf)
      const pieces = fc.tuple(...[...byKind.values()].map(texts => fc.option(fc.constantFrom(...texts))))
      const parameters = cases.map(given => given.parameters ?? {})
      fc.assert(
        fc.property(pieces, fc.constantFrom(...parameters), (chosen, asked) => {
          const given = { ...first, parameters: asked }
          const texts = chosen.filter(one => one !== null)
          const whole = judge(given, texts)
          for (const gone of texts) {
            const part = judge(
              given,
              texts.filter(one => one !== gone),
            )
            expect(findImproved(whole, part)).toEqual([])
            expect(Math.max(goOf(part.verdict), 1)).toBeLessThanOrEqual(Math.max(goOf(whole.verdict), 1))
          }
        }),
        { numRuns: 60 },
      )
    })
})
