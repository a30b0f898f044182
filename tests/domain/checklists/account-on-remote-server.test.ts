import { describe, expect, it } from 'vitest'
import { textTraits } from '#domain/parameters/text-traits.ts'
import { itemsOf, streamPack } from '../support/checklists.ts'

const { procedureOf, tailor } = streamPack

/** Every list that enters an account for Windows authentication, how its SQL Server is remote, and what it does there. */
const lists: [procedure: string, remote: Record<string, string>, logins: string[]][] = [
  [
    'pre-install',
    { sqlServer: 'remote' },
    ['stream.database.windows-login', 'stream.database.windows-control-server'],
  ],
  ['install', { sqlServer: 'remote' }, ['stream.install.windows-authentication']],
  ['upgrade', { sqlServer: 'remote' }, ['stream.install.windows-authentication']],
  ['restore', { restoreDatabases: 'remote-available' }, ['stream.install.windows-authentication']],
  ['restore', { restoreDatabases: 'remote-lost' }, ['stream.install.windows-authentication']],
  [
    'change-databases',
    {},
    ['stream.change-databases.windows-permission', 'stream.change-databases.choose-windows'],
  ],
  ['change-service-account', {}, ['stream.change-account.sql-permission']],
]
const unknown = 'stream.database.account-known-there'

describe('an account for Windows authentication on another machine', () => {
  for (const [id, remote, logins] of lists) {
    const procedure = procedureOf(id)
    const listOf = (serviceAccount: string, more: Record<string, string> = {}) => {
      const site = { hostName: 'EMS01', databaseServer: 'DB1\\EMS', authentication: 'windows' }
      const items = itemsOf(tailor(procedure, { ...site, ...remote, serviceAccount, ...more }))
      return items.filter(item => item.id === unknown || logins.includes(item.id))
    }

    it(`is a blocker in ${id} ${Object.values(remote)} where it is a local one, and no login is asked for`, () => {
      expect(listOf('EMS01\\svc-new').map(item => [item.id, item.severity])).toEqual([[unknown, 'blocker']])
    })

    it(`has its login in ${id} ${Object.values(remote)} where it is one of a domain`, () => {
      expect(listOf('CORP\\svc').map(item => item.id)).toEqual(logins)
    })

    it(`does not matter in ${id} ${Object.values(remote)} with a SQL account`, () => {
      expect(listOf('EMS01\\svc-new', { authentication: 'sql' })).toEqual([])
    })
  }

  it('is known where the server is on the machine itself', () => {
    for (const id of ['change-databases', 'change-service-account']) {
      const given = { hostName: 'EMS01', databaseServer: 'localhost\\EMS', authentication: 'windows' }
      expect(itemsOf(tailor(procedureOf(id), given)).map(item => item.id)).not.toContain(unknown)
    }
  })

  it('is not judged beside an address, which names no machine', () => {
    const isElsewhere = textTraits['server-of-another-place']
    expect(isElsewhere('DB1\\EMS', 'EMS01')).toBe(true)
    expect(isElsewhere('192.0.2.7\\EMS', 'EMS01')).toBe(false)
    expect(isElsewhere('ems01.example.org\\EMS,1500', 'EMS01')).toBe(false)
  })
})
