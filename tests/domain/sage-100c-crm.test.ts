import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { checkCompanyTitle } from '#domain/checklists/checks/check-company-title.ts'
import { checkInstallationName } from '#domain/checklists/checks/check-installation-name.ts'
import { keysOfPaths, listMessageKeys } from '#domain/checklists/list-message-keys.ts'
import type { ParameterValues } from '#domain/checklists/parameter.ts'
import type { ProcedureFacts } from '#domain/checklists/procedure.ts'
import { parametersSchemaOf } from '#domain/checklists/settle-parameters.ts'
import { listCircumstancesOf, tailorChecklist } from '#domain/checklists/tailor-checklist.ts'
import { findProcedure } from '#domain/software/procedure-facts.ts'
import { manual } from '#domain/software/sage-100c-crm/manual.ts'
import { sageProcedures } from '#domain/software/sage-100c-crm/procedures/procedures.ts'
import { ruleset } from '#domain/software/sage-100c-crm/ruleset.ts'
import { sageMessages } from '#domain/software/sage-100c-crm/text/messages.ts'
import { languages } from '#domain/text/language.ts'
import { readChecklist } from '../scenarios/read-checklists.ts'
import { sageChecklists } from '../scenarios/sage-checklists.ts'

const facts: ProcedureFacts = sageProcedures

function tailor({ procedure: id, parameters }: (typeof sageChecklists)[number]['input']) {
  const procedure = findProcedure(facts, id)
  assert.ok(procedure, id)
  const given = parametersSchemaOf(facts, procedure).parse(parameters) as ParameterValues
  return tailorChecklist(facts, ruleset, procedure, given)
}

describe('the checklists of Sage 100c CRM', () => {
  for (const { name, input, expected } of sageChecklists)
    it(name, () => {
      assert.deepEqual(readChecklist(tailor(input), expected), expected)
    })

  it('are met in every procedure under every circumstance, both ways', () => {
    const met = new Set(
      sageChecklists.flatMap(({ input }) =>
        tailor(input).explanation.map(({ code, value }) => `${input.procedure} ${code} ${value}`),
      ),
    )
    const all = facts.procedures.flatMap(procedure =>
      listCircumstancesOf(procedure).flatMap(id =>
        ['true', 'false'].map(value => `${procedure.id} circumstance.${id} ${value}`),
      ),
    )
    assert.deepEqual(
      all.filter(situation => !met.has(situation)),
      [],
    )
  })
})

describe('the headings of the Sage 100c CRM manual', () => {
  it('are each cited by an item or left out for a reason, never both', () => {
    const cited = new Set(
      facts.procedures
        .flatMap(({ sections }) => sections.flatMap(({ items }) => items))
        .flatMap(({ citation, further = [] }) => [citation, ...further])
        .map(({ section }) => section),
    )
    const left = Object.keys(facts.sectionsLeftOut)
    const open = Object.keys(manual.sections).filter(
      section => !cited.has(section) && !left.includes(section),
    )
    assert.deepEqual(open, [])
    assert.deepEqual(
      left.filter(section => cited.has(section)),
      [],
    )
  })
})

describe('the texts of Sage 100c CRM', () => {
  it('are those that can be shown, in every language', () => {
    const asked = [
      ...new Set([
        ...facts.procedures.flatMap(procedure => listMessageKeys(facts, procedure)),
        ...keysOfPaths(facts),
      ]),
    ].sort()
    for (const language of languages) assert.deepEqual(Object.keys(sageMessages[language]).sort(), asked)
  })
})

describe('the name of a Sage CRM installation', () => {
  for (const name of ['CRMSAGE', 'CRM1', 'CRMabc1234'])
    it(`${name} is accepted`, () => assert.equal(checkInstallationName(name), null))
  for (const name of [
    '',
    'CRM',
    'SAGE',
    'crmsage',
    'CRM SAGE',
    'CRM-SAGE',
    'CRM_SAGE',
    'CRMabc12345',
    'CRMé',
    'CRM1\n',
  ])
    it(`${JSON.stringify(name)} is refused`, () =>
      assert.deepEqual(checkInstallationName(name), { code: 'not_an_installation_name' }))

  it('is accepted exactly when it begins with CRM, is plain and has four to ten characters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(?:CRM)?[ A-Za-z0-9_-]{0,9}$/), name => {
        const plain = [...name].every(character => /[A-Za-z0-9]/.test(character))
        const isGood = name.startsWith('CRM') && plain && name.length > 3 && name.length <= 10
        assert.equal(checkInstallationName(name) === null, isGood)
      }),
    )
  })
})

describe('the title of a company', () => {
  for (const [title, length] of [
    ['', 0],
    ['x'.repeat(51), 51],
  ] as const)
    it(`of ${length} characters is refused`, () =>
      assert.deepEqual(checkCompanyTitle(title), { code: 'title_length', values: { length } }))
  for (const title of ['Sage100', 'x'.repeat(50), 'é & ; "\''])
    it(`${title} is accepted`, () => assert.equal(checkCompanyTitle(title), null))
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

describe('the ruleset of Sage 100c CRM', () => {
  it('carries the hash of its data', () => {
    const { checkTogether: _, deriveValues: __, parameters, ...rest } = facts
    const asked = Object.fromEntries(
      Object.entries(parameters).map(([name, { schema: _schema, ...parameter }]) => [name, parameter]),
    )
    const data = canonical({ manual, checklists: { ...rest, parameters: asked } })
    const found = createHash('sha256').update(data).digest('hex')
    assert.equal(ruleset.sha256, found, `Give the ruleset a new version and this hash: ${found}`)
    assert.equal(ruleset.id, `sage-100c-crm/${manual.document}`)
  })
})
