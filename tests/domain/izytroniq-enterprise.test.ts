import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import { checkSqlServer } from '#domain/parameters/checks/check-database-server.ts'
import { packOf } from './support/checklists.ts'

const { procedureOf, tailor } = packOf('izytroniq-enterprise')

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
