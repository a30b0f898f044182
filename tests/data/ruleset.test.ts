import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'vitest'
import type { ProcedureFacts } from '#domain/checklists/procedure.ts'
import { conflictRules } from '#domain/conflicts/conflict-rules.ts'
import { ruleset as conflictRuleset } from '#domain/software/conflict-ruleset.ts'
import { footprints } from '#domain/software/footprints.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { preflightFacts } from '#domain/software/preflight-facts.ts'
import { licenceMessages } from '#domain/software/stream/licence-messages.data.ts'
import { workflows } from '#domain/software/stream/workflows/workflows.ts'
import { packs } from '../domain/support/checklists.ts'

/** JSON with the keys of every object in order, so that only content changes the hash. */
function canonical(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonical).join()}]`
  if (typeof data !== 'object' || data === null) return JSON.stringify(data)
  const entries = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`).join()}}`
}

const hash = (data: unknown) => createHash('sha256').update(canonical(data)).digest('hex')

/** Everything that checklists are made from but the functions and the schemas. */
function dataOf({ checkTogether, deriveValues, parameters, ...facts }: ProcedureFacts) {
  const rules = [checkTogether, deriveValues].filter(rule => rule !== undefined)
  assert.ok(rules.every(rule => typeof rule === 'function'))
  const asked = Object.entries(parameters).map(([name, { schema: _schema, ...parameter }]) => [
    name,
    parameter,
  ])
  return { ...facts, parameters: Object.fromEntries(asked) }
}

/** What else is computed from, beside the pack and its procedures. */
const further: Readonly<Record<string, object>> = { stream: { licenceMessages, workflows } }

/** Everything that a verdict on a machine is made from but the functions; its parameters are those of the checklists. */
function preflightOf(id: SoftwareId) {
  const { checks, asking, accountParameter, itemsWithoutCheck, derivedFrom } = preflightFacts[id]
  return { checks, asking, accountParameter, itemsWithoutCheck, derivedFrom }
}

for (const { id, software, facts, ruleset } of packs)
  describe(`the ruleset of ${id}`, () => {
    it('carries the hash of its data', () => {
      const { id: _id, name: _name, vendor: _vendor, ruleset: _own, ...rules } = software
      const found = hash({
        ...rules,
        ...further[id],
        checklists: dataOf(facts),
        preflight: preflightOf(id as SoftwareId),
      })
      assert.equal(
        ruleset.sha256,
        found,
        `A rule of ${id} changed. In domain/software/${id}/ruleset.ts give the ruleset a new version and this hash: ${found}`,
      )
    })

    it('is named after the manual and dated', () => {
      assert.equal(ruleset.id, `${id}/${software.manual.document}`)
      assert.match(ruleset.version, /^\d{4}-\d{2}-\d{2}$/)
    })

    it('is the one that the software itself carries', () => {
      assert.deepEqual(software.ruleset, ruleset)
    })
  })

describe('the hash of a ruleset', () => {
  it('changes with any content, and not with the order of keys', () => {
    assert.equal(hash({ a: 1, b: [2, { c: 3, d: 4 }] }), hash({ b: [2, { d: 4, c: 3 }], a: 1 }))
    assert.notEqual(hash({ a: [1, 2] }), hash({ a: [2, 1] }))
    assert.notEqual(hash({ a: '1' }), hash({ a: 1 }))
  })
})

describe('the ruleset of conflicts', () => {
  it('carries the hash of the footprints and of the rules between them', () => {
    const taken = Object.values(footprints).map(({ parameters, ...footprint }) => {
      const asked = Object.entries(parameters).map(([name, { schema: _schema, ...parameter }]) => [
        name,
        parameter,
      ])
      return { ...footprint, parameters: Object.fromEntries(asked) }
    })
    const rules = conflictRules.map(({ test, ...rule }) => ({ ...rule, isTested: test !== undefined }))
    const found = hash({ taken, rules })
    assert.equal(
      conflictRuleset.sha256,
      found,
      `A footprint changed. In domain/software/conflict-ruleset.ts give the ruleset a new version and this hash: ${found}`,
    )
    assert.match(conflictRuleset.version, /^\d{4}-\d{2}-\d{2}$/)
  })
})
