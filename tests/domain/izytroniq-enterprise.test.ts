import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import { checkSqlServer } from '#domain/parameters/checks/check-database-server.ts'
import type { ParameterValues } from '#domain/parameters/parameter.ts'
import { troubleshooting } from '#domain/software/izytroniq-enterprise/procedures/troubleshooting.data.ts'
import { type Language, languages } from '#text/language.ts'
import { packOf } from './support/checklists.ts'

const { procedureOf, tailor, write } = packOf('izytroniq-enterprise')

/** What an item of the update says, and why. */
const sayOf = (id: string, parameters: ParameterValues, language: Language) => {
  const { sections } = write(tailor(procedureOf('update'), parameters), language)
  const item = sections.flatMap(({ items }) => items).find(found => found.id === `izytroniq-enterprise.${id}`)
  assert.ok(item, id)
  return item
}

describe('an update of IZYTRONIQ Enterprise', () => {
  it('begins with the check-in of all Ultimate data, as a blocker with irreversible loss', () => {
    const first = tailor(procedureOf('update'), { ultimateClients: true }).sections[0]?.items[0]
    assert.equal(first?.id, 'izytroniq-enterprise.clients.ultimate-checked-in')
    assert.equal(first.severity, 'blocker')
    assert.equal(first.irreversible, true)
    assert.deepEqual(first.after, [])
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

describe('an update with a managed service account', () => {
  for (const language of languages)
    it(`has nobody sign in with it, in ${language}`, () => {
      const serviceAccount = 'CORP\\izy-gmsa$'
      const textOf = (id: string) => sayOf(id, { serviceAccount }, language).text
      assert.ok(!textOf('packages.run-as').includes(serviceAccount))
      assert.match(textOf('packages.run-as'), /sysadmin/)
      const plain = sayOf('accounts.known', { serviceAccount: 'CORP\\izy' }, language).text
      assert.ok(textOf('accounts.known').length < plain.length - 20)
    })
})

describe('an update with a SQL login', () => {
  for (const language of languages)
    it(`does not count on the rights of the service account, in ${language}`, () => {
      const whyOf = (id: string, loginKind: string) => sayOf(id, { loginKind }, language).why
      for (const id of ['accounts.known', 'packages.run-as'])
        assert.ok(whyOf(id, 'sql').length > whyOf(id, 'windows').length + 40, id)
      assert.equal(whyOf('packages.run-as', 'windows').match(/sysadmin/g)?.length, 1)
      assert.equal(whyOf('packages.run-as', 'sql').match(/sysadmin/g)?.length, 2)
    })
})

describe('a sync service that is installed again', () => {
  it('has its SQL Server in the registry before it is restarted, whatever it was installed again for', () => {
    const steps = troubleshooting.tests
      .flatMap(({ outcomes }) => outcomes.map(({ leadsTo }): readonly string[] => leadsTo))
      .filter(leadsTo => leadsTo.some(id => id.endsWith('reinstall-sync-service')))
    assert.equal(steps.length, 2)
    for (const leadsTo of steps) {
      const at = leadsTo.findIndex(id => /(?:write|check)-entry$/.test(id))
      assert.ok(at > leadsTo.findIndex(id => id.endsWith('reinstall-sync-service')))
      assert.ok(at < leadsTo.findIndex(id => id.endsWith('-restart')))
    }
  })
})
