import { describe, expect, it } from 'vitest'
import { isAddressOf } from '#domain/parameters/checks/account-place.ts'
import type { ParameterValues } from '#domain/parameters/parameter.ts'
import { streamPack } from '../support/checklists.ts'

const { procedureOf, tailor, findFaults, write } = streamPack

/** Every choice by which the SQL Server is on the machine of stream. */
const here: [procedure: string, chosen: ParameterValues][] = [
  ['pre-install', { sqlServer: 'existing-local' }],
  ['install', { sqlServer: 'existing-local' }],
  ['upgrade', { sqlServer: 'existing-local' }],
  ['back-up', { sqlServer: 'existing-local' }],
  ['restore', { restoreDatabases: 'local-sql-present' }],
]
const elsewhere: typeof here = [
  ...here.slice(0, 4).map(([id]): (typeof here)[number] => [id, { sqlServer: 'remote' }]),
  ['restore', { restoreDatabases: 'remote-available' }],
  ['restore', { restoreDatabases: 'remote-lost' }],
]

describe('a SQL Server on the machine itself', () => {
  for (const [id, chosen] of here) {
    const procedure = procedureOf(id)
    it(`stands under the name of the machine in ${id}`, () => {
      const checklist = tailor(procedure, { hostName: 'ems01.example.org', ...chosen })
      expect(checklist.values.databaseServer).toBe('ems01\\HagerGroupEMS,1433')
      expect(JSON.stringify(write(checklist, 'en'))).not.toContain('SQL-SERVER')
      const accounts = ['installAccount', 'serviceAccount'].filter(name =>
        procedure.parameters.includes(name),
      )
      const ofDomain = Object.fromEntries(accounts.map(name => [name, 'PLANT\\svc']))
      const byAddress = tailor(procedure, { hostName: '192.0.2.7', ...ofDomain, ...chosen })
      expect(byAddress.values.databaseServer).toBe('192.0.2.7\\HagerGroupEMS,1433')
    })

    it(`is none of another name in ${id}`, () => {
      const faultsOf = (databaseServer: string, hostName = 'EMS01') =>
        findFaults(procedure, { hostName, databaseServer, ...chosen })
      expect(faultsOf('DB9\\X')).toEqual(['databaseServer database_server_elsewhere'])
      for (const server of [
        'EMS01\\X',
        'localhost,1433',
        'ems01.example.org\\X',
        '127.0.0.1\\X',
        '192.0.2.7\\X',
      ])
        expect(faultsOf(server), server).toEqual([])
      // A machine that nobody named contradicts nothing.
      expect(findFaults(procedure, { databaseServer: 'DB9\\X', ...chosen })).toEqual([])
    })
  }

  for (const [id, chosen] of elsewhere)
    it(`is no other machine in ${id} with ${Object.values(chosen)}`, () => {
      const faultsOf = (databaseServer?: string) =>
        findFaults(procedureOf(id), {
          hostName: 'EMS01',
          ...(databaseServer && { databaseServer }),
          ...chosen,
        })
      expect(faultsOf('localhost\\X')).toEqual(['databaseServer database_server_here'])
      expect(faultsOf('EMS01,1433')).toEqual(['databaseServer database_server_here'])
      expect(faultsOf('DB9\\X')).toEqual([])
      expect(faultsOf()).toEqual([])
    })

  it('is not asked about where databases alone are restored, or the kit brings its own', () => {
    const databases = { restoreScope: 'databases-only', hostName: 'EMS01', databaseServer: 'DB9\\X' }
    expect(findFaults(procedureOf('restore'), databases)).toEqual([])
    const ofKit = { sqlServer: 'new-local', hostName: 'EMS01', databaseServer: 'DB9\\X' }
    expect(findFaults(procedureOf('install'), ofKit)).toEqual([])
  })

  it('is not told by an address beside a name', () => {
    expect(isAddressOf('192.0.2.7', 'EMS01')).toBeUndefined()
    expect(isAddressOf('EMS01', '192.0.2.7')).toBeUndefined()
    expect(isAddressOf('192.0.2.7', '192.0.2.7')).toBe(true)
  })
})
