import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import type { ParameterValues } from '#domain/checklists/parameter.ts'
import type { ProcedureFacts } from '#domain/checklists/procedure.ts'
import { parametersSchemaOf } from '#domain/checklists/settle-parameters.ts'
import { tailorChecklist } from '#domain/checklists/tailor-checklist.ts'
import { isogeoScanFme } from '#domain/software/isogeo-scan-fme/pack.ts'
import { isogeoProcedures } from '#domain/software/isogeo-scan-fme/procedures/procedures.ts'
import { ruleset } from '#domain/software/isogeo-scan-fme/ruleset.ts'
import { findProcedure } from '#domain/software/procedure-facts.ts'
import { isogeoChecklists } from '../scenarios/isogeo-checklists.ts'
import { readChecklist } from '../scenarios/read-checklists.ts'

const facts: ProcedureFacts = isogeoProcedures

function tailor(id: string, parameters: ParameterValues) {
  const procedure = findProcedure(facts, id)
  assert.ok(procedure, id)
  const given = parametersSchemaOf(facts, procedure).parse(parameters) as ParameterValues
  return tailorChecklist(facts, ruleset, procedure, given)
}

function findCodes(id: string, parameters: ParameterValues): string[] {
  const procedure = findProcedure(facts, id)
  assert.ok(procedure, id)
  const read = parametersSchemaOf(facts, procedure).safeParse(parameters)
  return read.success
    ? []
    : read.error.issues.map(issue => (issue.code === 'custom' ? String(issue.params?.code) : issue.code))
}

describe('the checklists of Isogeo Scan FME', () => {
  for (const { name, input, expected } of isogeoChecklists)
    it(name, () => {
      assert.deepEqual(readChecklist(tailor(input.procedure, input.parameters), expected), expected)
    })

  it('are met with every item of every procedure', () => {
    const met = new Set(
      isogeoChecklists.flatMap(({ input }) =>
        tailor(input.procedure, input.parameters).sections.flatMap(({ items }) =>
          items.map(({ id }) => `${input.procedure} ${id}`),
        ),
      ),
    )
    const all = facts.procedures.flatMap(({ id, sections }) =>
      sections.flatMap(({ items }) => items.map(item => `${id} ${item.id}`)),
    )
    assert.deepEqual(
      all.filter(item => !met.has(item)),
      [],
    )
  })
})

describe('what is asked about an Isogeo site', () => {
  const cases: [procedure: string, parameters: ParameterValues, codes: string[]][] = [
    ['install-several', { workGroups: 'CA,CC' }, []],
    ['install-several', { workGroups: 'CA' }, ['not_a_work_group']],
    ['install-several', { workGroups: 'CA, ca' }, ['duplicate_work_group']],
    ['install-several', { workGroups: 'CA, C/C' }, ['not_a_work_group']],
    ['install-several', { workGroups: 'CA, NUL' }, ['not_a_work_group']],
    ['install-several', { workGroups: `CA, ${'C'.repeat(33)}` }, ['not_a_work_group']],
    ['install-several', { installFolder: `C:\\${'i'.repeat(240)}` }, ['not_a_windows_path']],
    ['speed-up', { fmeInstances: 0 }, ['too_small']],
    ['speed-up', { fmeInstances: 5 }, []],
    ['speed-up', { fmeInstances: 6 }, ['too_big']],
    ['configure-service', { windowsAccount: 'isogeo' }, ['not_an_account']],
  ]
  for (const [procedure, parameters, codes] of cases)
    it(`${procedure} ${JSON.stringify(parameters).slice(0, 50)}: ${codes.join() || 'accepted'}`, () => {
      assert.deepEqual(findCodes(procedure, parameters), codes)
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

describe('the ruleset of Isogeo Scan FME', () => {
  it('carries the hash of its data', () => {
    const { checkTogether, deriveValues, parameters, ...rest } = facts
    assert.ok([checkTogether, deriveValues].every(rule => typeof rule === 'function'))
    const asked = Object.entries(parameters).map(([name, { schema: _schema, ...parameter }]) => [
      name,
      parameter,
    ])
    const data = {
      manual: isogeoScanFme.manual,
      checklists: { ...rest, parameters: Object.fromEntries(asked) },
    }
    const found = createHash('sha256').update(canonical(data)).digest('hex')
    assert.equal(ruleset.sha256, found, `Give the ruleset a new version and this hash: ${found}`)
  })

  it('is named after the manual', () => {
    assert.equal(ruleset.id, `isogeo-scan-fme/${isogeoScanFme.manual.document}`)
  })
})

const printed = join(import.meta.dirname, '../../../shared/manuals/004_dfe56071ba3316b1.txt')

/** Where the manual itself is not at hand, these of its lines stand in for it. */
const sample = `
# Déploiement du service
## Installation du service
### Du côté de l'installation
### Installer plusieurs services et les lier à un même FME
`

describe('the sections of the Isogeo manual', () => {
  const sections = Object.keys(isogeoScanFme.manual.sections)

  it('are those that are printed, in their order', () => {
    const isThere = existsSync(printed)
    const text = isThere ? readFileSync(printed, 'utf8') : sample
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.trim())
    assert.ok(headings.length >= 4)
    assert.deepEqual(
      sections.filter(section => headings.includes(section)),
      headings,
    )
    if (isThere) assert.deepEqual(sections, headings)
  })

  it('are cited by an item or left out for a reason, never both', () => {
    const items = facts.procedures.flatMap(procedure => procedure.sections.flatMap(part => part.items))
    const cited = new Set(
      items.flatMap(({ citation, further = [] }) => [citation, ...further]).map(({ section }) => section),
    )
    const leftOut = Object.keys(facts.sectionsLeftOut)
    assert.deepEqual([...cited, ...leftOut].sort(), [...sections].sort())
  })
})
