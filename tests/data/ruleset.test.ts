import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import type { ProcedureFacts } from '#domain/checklists/procedure.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { streamProcedures } from '#domain/software/stream/procedures/procedures.ts'
import { ruleset } from '#domain/software/stream/ruleset.ts'
import { workflows } from '#domain/software/stream/workflows/workflows.ts'

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
  assert.ok([checkTogether, deriveValues].every(rule => typeof rule === 'function'))
  const asked = Object.entries(parameters).map(([name, { schema: _schema, ...parameter }]) => [
    name,
    parameter,
  ])
  return { ...facts, parameters: Object.fromEntries(asked) }
}

describe('the ruleset of stream', () => {
  it('carries the hash of its data', () => {
    const { manual, sizing, licences } = stream
    const found = hash({ manual, sizing, licences, checklists: dataOf(streamProcedures), workflows })
    assert.equal(
      ruleset.sha256,
      found,
      `A rule of stream changed. In domain/software/stream/ruleset.ts give the ruleset a new version and this hash: ${found}`,
    )
  })

  it('is named after the manual and dated', () => {
    assert.equal(ruleset.id, `stream/${stream.manual.document}`)
    assert.match(ruleset.version, /^\d{4}-\d{2}-\d{2}$/)
  })

  it('changes its hash with any content, and not with the order of keys', () => {
    assert.equal(hash({ a: 1, b: [2, { c: 3, d: 4 }] }), hash({ b: [2, { d: 4, c: 3 }], a: 1 }))
    assert.notEqual(hash({ a: [1, 2] }), hash({ a: [2, 1] }))
    assert.notEqual(hash({ a: '1' }), hash({ a: 1 }))
  })
})
