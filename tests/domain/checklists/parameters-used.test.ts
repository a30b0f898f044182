import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { Procedure } from '#domain/checklists/procedure.ts'
import { everyProcedure, packOf, type TestedPack } from '../support/checklists.ts'
import { pairsOf, type SiteParameters, sitesFor } from '../support/site-parameters.ts'

/** Asked for, though no item says anything of them, each with the reason. */
const unsaid: Readonly<Record<string, string>> = {
  siteName: 'heads the checklist and its documents',
  sqlPassword: 'is checked and then forgotten',
}

/** Where the examples are the default alone, or few of many values tell, something else. */
const others: Readonly<Record<string, string | number>> = {
  backupFolder: 'E:\\Other',
  companyTitle: 'Lyon',
  hostName: 'SRV-2',
  installFolder: 'E:\\Isogeo',
  installationName: 'CRMLYON',
  secondaryServers: 1,
  serverName: 'SRV-2',
}

/** What a checklist says, but for what was put in and what stood at its default. */
function say({ tailor, write }: TestedPack, procedure: Procedure, parameters: SiteParameters) {
  const checklist = tailor(procedure, parameters)
  const { sections, leftOut } = write(checklist, 'en')
  const codes = checklist.assumptions.flatMap(({ code }) => (code === 'defaults-used' ? [] : [code]))
  return JSON.stringify([sections, leftOut, codes])
}

/** Whether some value of a parameter changes what a checklist says on some site, as far as that is told. */
function isSaid(pack: TestedPack, procedure: Procedure, name: string, told: SiteParameters = {}): boolean {
  const values = fc
    .sample(sitesFor(pack, procedure), { numRuns: 150, seed: 1 })
    .flatMap(({ [name]: value }) => (value === undefined ? [] : [value]))
    .concat(others[name] ?? [])
  return [{}, ...pairsOf(pack, procedure)].some(pair => {
    const site = { ...pair, ...told }
    if (pack.findFaults(procedure, site).length > 0) return false
    const without = say(pack, procedure, site)
    return [...new Set(values)].some(value => {
      const changed = { ...site, [name]: value }
      return pack.findFaults(procedure, changed).length === 0 && say(pack, procedure, changed) !== without
    })
  })
}

for (const { pack, procedure } of everyProcedure)
  describe(`${pack.id} ${procedure.id}`, () => {
    it('asks for nothing that changes nothing', () => {
      const asked = procedure.parameters.filter(name => unsaid[name] === undefined)
      assert.deepEqual(
        asked.filter(name => !isSaid(pack, procedure, name)),
        [],
      )
    })
  })

describe('a restoration', () => {
  const stream = packOf('stream')
  const procedure = stream.procedureOf('restore')
  const whole = ['local-sql-present', 'local-sql-absent', 'remote-available', 'remote-lost']
  for (const told of [
    ...whole.map(restoreDatabases => ({ restoreScope: 'whole-installation', restoreDatabases })),
    { restoreScope: 'databases-only' },
  ]) {
    it(`asks for what changes something with ${Object.values(told).join(', ')}`, () => {
      const asked = Object.keys(stream.tailor(procedure, told).parameters)
      const decided = [...Object.keys(told), 'restoreDatabases']
      assert.deepEqual(
        asked.filter(name => !decided.includes(name) && !isSaid(stream, procedure, name, told)),
        [],
      )
    })

    it(`names the server of the databases in every window that asks for it with ${Object.values(told).join(', ')}`, () => {
      const { sections } = stream.write(
        stream.tailor(procedure, { ...told, databaseServer: 'DB-7\\EMS' }),
        'en',
      )
      const windows = sections
        .flatMap(({ items }) => items)
        .filter(({ id }) => /connect-(?:instance|databases|elsewhere)$/.test(id))
      assert.ok(windows.length > 0)
      const isOfKit = 'restoreDatabases' in told && told.restoreDatabases === 'local-sql-absent'
      for (const { id, text } of windows) assert.equal(text.includes('DB-7\\EMS'), !isOfKit, id)
    })
  }
})

describe('an account that is asked for', () => {
  it('stands in the steps where nobody asks what else would decide whether it matters', () => {
    const sage = packOf('sage-100c-crm')
    const procedure = sage.procedureOf('install-multi-server')
    assert.match(say(sage, procedure, { databaseServer: 'SQL-02', sqlLogin: 'crm' }), /the account crm/)
  })
})
