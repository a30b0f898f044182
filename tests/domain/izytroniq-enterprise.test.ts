import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { checkSqlServer } from '#domain/checklists/checks/check-database-server.ts'
import type { ParameterValues } from '#domain/checklists/parameter.ts'
import type { Procedure, ProcedureFacts } from '#domain/checklists/procedure.ts'
import { parametersSchemaOf } from '#domain/checklists/settle-parameters.ts'
import { tailorChecklist } from '#domain/checklists/tailor-checklist.ts'
import { izytroniqEnterprise } from '#domain/software/izytroniq-enterprise/pack.ts'
import { izytroniqProcedures } from '#domain/software/izytroniq-enterprise/procedures/procedures.ts'
import { findProcedure } from '#domain/software/procedure-facts.ts'
import { izytroniqChecklists } from '../scenarios/izytroniq-checklists.ts'
import { readChecklist } from '../scenarios/read-checklists.ts'

const { manual, ruleset } = izytroniqEnterprise
const facts: ProcedureFacts = izytroniqProcedures

function procedureOf(id: string): Procedure {
  const procedure = findProcedure(facts, id)
  assert.ok(procedure, id)
  return procedure
}

function tailor(id: string, parameters: ParameterValues) {
  const procedure = procedureOf(id)
  const given = parametersSchemaOf(facts, procedure).parse(parameters) as ParameterValues
  return tailorChecklist(facts, ruleset, procedure, given)
}

describe('checklists of IZYTRONIQ Enterprise by the domain', () => {
  for (const { name, input, expected } of izytroniqChecklists)
    it(name, () => {
      assert.deepEqual(readChecklist(tailor(input.procedure, input.parameters), expected), expected)
    })

  it('meet every item that can be missed', () => {
    const met = new Set(
      izytroniqChecklists.flatMap(({ input }) =>
        tailor(input.procedure, input.parameters).sections.flatMap(({ items }) => items.map(({ id }) => id)),
      ),
    )
    const all = facts.procedures.flatMap(({ sections }) => sections.flatMap(({ items }) => items))
    assert.deepEqual(
      all.map(({ id }) => id).filter(id => !met.has(id)),
      [],
    )
  })

  it('begin with the check-in of all Ultimate data, as a blocker with irreversible loss', () => {
    const first = tailor('update', { ultimateClients: true }).sections[0]?.items[0]
    assert.equal(first?.id, 'izytroniq-enterprise.clients.ultimate-checked-in')
    assert.equal(first.severity, 'blocker')
    assert.equal(first.irreversible, true)
    assert.deepEqual(first.after, [])
  })
})

describe('every heading of the update guide', () => {
  it('is cited by an item or left out for a reason', () => {
    const cited = new Set(
      facts.procedures
        .flatMap(({ sections }) => sections.flatMap(({ items }) => items))
        .flatMap(({ citation, further = [] }) => [citation, ...further])
        .filter(({ document }) => document === manual.document)
        .map(({ section }) => section),
    )
    const open = Object.keys(manual.sections).filter(
      section => !cited.has(section) && !(section in facts.sectionsLeftOut),
    )
    assert.deepEqual(open, [])
  })
})

describe('a SQL Server by name', () => {
  for (const value of [
    'SQL-SERVER\\SQLEXPRESS',
    'SQLSERVER',
    '(local)\\SQLEXPRESS',
    'db.example.com,1433',
    '192.0.2.10\\IZY,50000',
  ])
    it(`accepts ${value}`, () => {
      assert.equal(checkSqlServer(value), null)
    })

  for (const [value, part] of [
    ['', 'address'],
    ['SQL SERVER', 'address'],
    ['(remote)\\IZY', 'address'],
    ['SQLSERVER;Integrated Security=False', 'address'],
    ['SQLSERVER\\', 'instance'],
    ['SQLSERVER\\1st', 'instance'],
    ['SQLSERVER\\A\\B', 'format'],
    ['SQLSERVER,0', 'port'],
    ['SQLSERVER\\IZY,65536', 'port'],
  ] as const)
    it(`refuses ${value || 'nothing'} for its ${part}`, () => {
      assert.deepEqual(checkSqlServer(value), { code: 'not_a_database_server', values: { part } })
    })
})

/** JSON with the keys of every object in order, so that only content changes the hash. */
function canonical(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonical).join()}]`
  if (typeof data !== 'object' || data === null) return JSON.stringify(data)
  const entries = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`).join()}}`
}

describe('the ruleset of IZYTRONIQ Enterprise', () => {
  it('carries the hash of its data', () => {
    const { checkTogether: _together, deriveValues: _values, parameters, ...rest } = facts
    const asked = Object.entries(parameters).map(([name, { schema: _schema, ...parameter }]) => [
      name,
      parameter,
    ])
    const data = { manual, checklists: { ...rest, parameters: Object.fromEntries(asked) } }
    assert.equal(ruleset.sha256, createHash('sha256').update(canonical(data)).digest('hex'))
  })

  it('is named after the manual and dated', () => {
    assert.equal(ruleset.id, `izytroniq-enterprise/${manual.document}`)
    assert.match(ruleset.version, /^\d{4}-\d{2}-\d{2}$/)
  })
})
