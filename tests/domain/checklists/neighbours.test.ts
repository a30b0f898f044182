import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { Procedure } from '#domain/checklists/procedure.ts'
import { type Conflict, findConflicts } from '#domain/conflicts/find-conflicts.ts'
import type { ParameterValue, ParameterValues } from '#domain/parameters/parameter.ts'
import { conflictFacts } from '#domain/software/conflict-facts.ts'
import { footprints } from '#domain/software/footprints.ts'
import { type SoftwareId, softwareIds } from '#domain/software/pack.ts'
import { allItemsOf, itemsOf, packs, type TestedPack } from '../support/checklists.ts'

const shorten = (software: SoftwareId) => software.split('-')[0] as string
const parameterFor = (other: SoftwareId) => {
  const [first = '', ...rest] = shorten(other)
  return `beside${first.toUpperCase()}${rest.join('')}`
}

/** Where SQL Server runs although the checklist does not ask: an upgrade leaves it out of question. */
const withoutQuestion: Readonly<Record<string, ParameterValues>> = {
  'stream upgrade': { sqlServer: 'remote' },
  'sage-100c-crm install-multi-server': { sqlServer: 'remote' },
}

/** The procedures that ask what else is on the server. */
const asking = packs.flatMap(pack =>
  pack.procedures
    .filter(({ parameters }) => parameters.some(name => name.startsWith('beside')))
    .map(procedure => ({ pack, procedure, software: pack.software.id as SoftwareId })),
)

const port = fc.constantFrom(80, 443, 1433, 1884, 8443, 8444, 8445)

/** Sites of a procedure: what decides over conflicts as it likes, as far as the procedure takes it. */
function sitesOf(pack: TestedPack, procedure: Procedure) {
  const answers: Record<string, fc.Arbitrary<ParameterValue | undefined>> = {}
  for (const name of procedure.parameters) {
    const { kind, options = [] } = pack.facts.parameters[name] ?? {}
    if (['httpsPort', 'mqttPort', 'sqlPort'].includes(name))
      answers[name] = fc.option(port, { nil: undefined })
    if (name === 'sqlServer' && kind === 'choice') answers[name] = fc.constantFrom(...options)
  }
  return fc.record(answers).filter(given => pack.findFaults(procedure, given).length === 0)
}

/** The parameters of the site as the footprint of its software names them. */
function forFootprint(software: SoftwareId, procedure: Procedure, given: Readonly<Record<string, unknown>>) {
  const all = { ...given, ...withoutQuestion[`${software} ${procedure.id}`] }
  const known = Object.entries(all).filter(([name]) => name in footprints[software].parameters)
  return Object.fromEntries(known) as ParameterValues
}

/** A conflict as an item of one software is named after it. */
function nameOf(
  software: SoftwareId,
  other: SoftwareId,
  { code, software: [first], uses }: Conflict,
): string {
  const use = code === 'port-taken' ? `-${first === software ? uses[0] : uses[1]}` : ''
  return `${software}.beside.${shorten(other)}-${code}${use}`
}

describe('checklists beside other software', () => {
  it('are those of everything that installs or updates', () => {
    assert.deepEqual(
      asking.map(({ software, procedure }) => `${software} ${procedure.id}`),
      [
        'stream pre-install',
        'stream install',
        'stream upgrade',
        'izytroniq-enterprise update',
        'sage-100c-crm pre-install',
        'sage-100c-crm install',
        'sage-100c-crm install-multi-server',
        'sage-100c-crm update',
        'isogeo-scan-fme install',
        'isogeo-scan-fme install-several',
      ],
    )
  })

  for (const { pack, procedure, software } of asking)
    for (const other of softwareIds.filter(id => id !== software)) {
      const parameter = parameterFor(other)
      const isAsked = procedure.parameters.includes(parameter)

      it(`${software} ${procedure.id}: beside ${other} ${isAsked ? 'are the conflicts of the two' : 'nothing clashes'}`, () => {
        fc.assert(
          fc.property(sitesOf(pack, procedure), given => {
            const installed = { software, parameters: forFootprint(software, procedure, given) }
            const { conflicts } = findConflicts(conflictFacts, [installed, { software: other }])
            const checklist = pack.tailor(procedure, { ...given, ...(isAsked && { [parameter]: true }) })
            const items = itemsOf(checklist).filter(({ id }) => id.startsWith(`${software}.beside.`))
            const wanted = conflicts.map(conflict => ({
              id: nameOf(software, other, conflict),
              severity: conflict.severity,
              sources: conflict.citations.map(({ document, section }) => `${document} ${section}`).sort(),
            }))
            const found = items.map(({ id, severity, citation, further }) => ({
              id,
              severity,
              sources: [citation, ...further].map(({ document, section }) => `${document} ${section}`).sort(),
            }))
            const inOrder = (list: typeof wanted) => list.sort((a, b) => (a.id < b.id ? -1 : 1))
            assert.deepEqual(inOrder(found), inOrder(wanted))
          }),
        )
      })
    }

  it('cite the manual of their own software first, and that of the other beside it', () => {
    for (const { pack, procedure } of asking)
      for (const { id, citation, further = [] } of allItemsOf(procedure)) {
        if (!id.startsWith(`${pack.id}.beside.`)) continue
        const own = pack.software.manual.document
        assert.equal(citation.document, own, id)
        assert.ok(
          further.some(({ document }) => document !== own),
          id,
        )
      }
  })

  it('say nothing of other software where there is none', () => {
    for (const { pack, procedure } of asking)
      assert.ok(!pack.tailor(procedure, {}).sections.some(({ id }) => id === 'neighbours'), procedure.id)
  })
})
