import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { Procedure } from '#domain/checklists/procedure.ts'
import type { Checklist } from '#domain/checklists/tailor-checklist.ts'
import { isSo, mergeFindings } from '#domain/parameters/condition.ts'
import { settleParameters } from '#domain/parameters/settle-parameters.ts'
import { checklistWords } from '#reports/write-checklist.ts'
import { writeExplained } from '#reports/write-explained.ts'
import { type Language, languages } from '#text/language.ts'
import {
  allItemsOf,
  everyProcedure,
  isOfRoutes,
  itemsOf,
  packs,
  type TestedPack,
} from '../support/checklists.ts'
import { findUnplain } from '../support/find-unplain.ts'
import { pairsOf, type SiteParameters, sitesFor } from '../support/site-parameters.ts'

/** What must be so of the checklist of any procedure on any site. */
function checkChecklist(pack: TestedPack, procedure: Procedure, checklist: Checklist): void {
  const items = itemsOf(checklist)
  const ids = items.map(({ id }) => id)
  const left = checklist.leftOut.map(({ id }) => id)
  assert.ok(items.length > 0, 'a checklist is never empty')
  assert.deepEqual(findRepeated(ids), [], 'an item stands once')
  assert.deepEqual(findRepeated(left), [], 'an item is left out once')
  const all = idsOf(procedure)
  const found = [...ids, ...left]
  assert.deepEqual(
    [found.filter(id => !all.has(id)), found.length, new Set(found).size],
    [[], all.size, all.size],
    'each item of the procedure is there or left out',
  )
  const sections = checklist.sections.map(({ id }) => id)
  assert.deepEqual(findRepeated(sections), [], 'a section stands once')
  for (const { id, items: own } of checklist.sections) assert.ok(own.length > 0, `section ${id} has items`)
  const before = new Set<string>()
  for (const { id, after } of items) {
    for (const earlier of after)
      assert.ok(before.has(earlier), `${id} waits for ${earlier}, which stands before it`)
    before.add(id)
  }
  checkReasons(pack, procedure, checklist)
  checkPlan(checklist)
  assert.deepEqual(findUnplain(checklist), [], 'JSON holds all of it')
}

const knownIds = new WeakMap<Procedure, ReadonlySet<string>>()

/** The items of a procedure that a checklist outside of a route has or leaves out; put together once for its thousands of sites. */
function idsOf(procedure: Procedure): ReadonlySet<string> {
  const known = knownIds.get(procedure)
  if (known) return known
  const ids = new Set(
    allItemsOf(procedure)
      .filter(item => !isOfRoutes(item))
      .map(({ id }) => id),
  )
  knownIds.set(procedure, ids)
  return ids
}

/** Reasons tell the truth, nothing is left out without one, and the explanation has every circumstance. */
function checkReasons({ facts }: TestedPack, procedure: Procedure, checklist: Checklist): void {
  // What does not matter is not told, and stands at what it is then.
  const { values } = settleParameters(facts, procedure, checklist.parameters)
  const explained = new Map(checklist.explanation.map(({ code, value }) => [code, value]))
  for (const { id, because } of checklist.leftOut)
    assert.ok(because.length > 0, `${id} is left out for a reason`)
  const findings = mergeFindings(
    [...itemsOf(checklist), ...checklist.leftOut].flatMap(({ because }) => because),
  )
  for (const { circumstance, holds } of findings) {
    const known = facts.circumstances[circumstance]
    assert.ok(known, circumstance)
    assert.equal(isSo(known, values), holds, circumstance)
    assert.equal(explained.get(`circumstance.${circumstance}`), String(holds), `${circumstance} is explained`)
  }
}

function checkPlan({ plan, ...checklist }: Checklist): void {
  const items = checklist.sections.flatMap(section => section.items)
  const minutes = items.reduce((sum, { effortMinutes }) => sum + effortMinutes, 0)
  assert.equal(plan.effortMinutes, minutes)
  assert.equal(checklist.explanation.at(-1)?.value, minutes)
  assert.deepEqual(
    plan.orderAhead.map(({ item }) => item).sort(),
    items.flatMap(({ id, leadDays }) => (leadDays > 0 ? [id] : [])).sort(),
  )
}

/** Everything of a checklist in words has words, in that language. */
function checkTexts({ write, translators }: TestedPack, checklist: Checklist, language: Language): void {
  const written = write(checklist, language)
  const explained = writeExplained(checklist, checklistWords(translators[language]))
  const items = written.sections.flatMap(section => section.items)
  const texts = [
    written.title,
    written.summary,
    ...written.sections.map(({ title }) => title),
    ...written.parameters.map(({ label }) => label),
    ...items.flatMap(({ text, why, because }) => [text, why, ...because]),
    ...items.flatMap(({ commands }) =>
      commands.flatMap(({ shell, text }) => (shell === 'gui' ? [text] : [])),
    ),
    ...written.leftOut.flatMap(({ text, because }) => [text, ...because]),
    ...[...explained.assumptions, ...explained.explanation].map(({ text }) => text),
  ]
  const lines = items.flatMap(({ commands }) => commands.map(({ text }) => text))
  // What a user typed may hold braces itself, and a database may be called NaN.
  const typed = JSON.stringify(checklist.parameters)
  const isPlain = !/[{}]/.test(typed)
  const left = /\bundefined\b|\bNaN\b|\[object/
  const isFree = !left.test(typed)
  for (const text of texts) {
    assert.notEqual(text.trim(), '')
    if (isFree) assert.doesNotMatch(text, left)
    if (isPlain) assert.doesNotMatch(text, /[{}]/)
  }
  for (const line of lines) {
    assert.notEqual(line.trim(), '')
    if (isFree) assert.doesNotMatch(line, left)
    if (isPlain) assert.doesNotMatch(line, /\{\{|\}\}/)
  }
  assert.equal(written.sections.length, checklist.sections.length)
}

function findRepeated(ids: readonly string[]): string[] {
  const met = new Set<string>()
  return ids.filter(id => met.size === met.add(id).size)
}

for (const { pack, procedure } of everyProcedure)
  describe(`${pack.id} ${procedure.id}`, () => {
    const { tailor } = pack

    it('has a checklist for every pair of options', () => {
      pairsOf(pack, procedure).forEach((parameters, index) => {
        const checklist = tailor(procedure, parameters)
        try {
          checkChecklist(pack, procedure, checklist)
          if (index % 5 === 0) checkTexts(pack, checklist, languages[index % languages.length] ?? 'en')
        } catch (error) {
          throw new Error(`With ${JSON.stringify(parameters)}`, { cause: error })
        }
      })
    })

    for (const language of languages)
      it(`has a checklist for any site, with every text in ${language}`, () => {
        fc.assert(
          fc.property(sitesFor(pack, procedure), (parameters: SiteParameters) => {
            const checklist = tailor(procedure, parameters)
            checkChecklist(pack, procedure, checklist)
            checkTexts(pack, checklist, language)
          }),
          { numRuns: 60 },
        )
      })

    it('has every item on some site', () => {
      const met = new Set(
        [
          ...pairsOf(pack, procedure),
          ...fc.sample(sitesFor(pack, procedure), { numRuns: 500, seed: 1 }),
        ].flatMap(parameters => itemsOf(tailor(procedure, parameters)).map(({ id }) => id)),
      )
      assert.deepEqual(
        allItemsOf(procedure)
          .filter(item => !isOfRoutes(item))
          .map(({ id }) => id)
          .filter(id => !met.has(id)),
        [],
      )
    })
  })

describe('the procedures', () => {
  it('were all tried', () => {
    assert.ok(packs.some(({ id }) => id === 'stream'))
    for (const { id, procedures } of packs) assert.ok(procedures.length > 0, id)
  })
})
