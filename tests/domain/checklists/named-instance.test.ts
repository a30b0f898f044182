import { describe, expect, it } from 'vitest'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { packOf } from '../support/checklists.ts'
import type { SiteParameters } from '../support/site-parameters.ts'

const pack = packOf('sage-100c-crm')
const machines = { serverName: 'CRM-1', databaseServer: 'SQL-9' }

const say = (procedure: string, parameters: SiteParameters) => {
  const checklist = pack.tailor(pack.procedureOf(procedure), { ...machines, ...parameters })
  return JSON.stringify(pack.write(checklist, 'en').sections).replaceAll('\\\\', '\\')
}

describe('an instance of SQL Server that has a name', () => {
  it.each([
    ['pre-install', { sqlServer: 'local' }, 'CRM-1\\SAGE100'],
    ['pre-install', { sqlServer: 'remote' }, 'SQL-9\\SAGE100'],
    ['install', { sqlServer: 'local' }, 'CRM-1\\SAGE100'],
    ['install', { sqlServer: 'remote' }, 'SQL-9\\SAGE100'],
    ['install-multi-server', {}, 'SQL-9\\SAGE100'],
    ['update', { sqlServer: 'local' }, 'CRM-1\\SAGE100'],
    ['update-licence-key', { sqlServer: 'remote' }, 'SQL-9\\SAGE100'],
  ])('%s with %j says %s', (procedure, where, instance) => {
    expect(say(procedure, { ...where, sqlInstance: 'SAGE100' })).toContain(instance)
    expect(say(procedure, where)).not.toContain('SAGE100')
  })

  it('is the one that is asked for its collation, by its name', () => {
    const { checks } = judgeMachine('sage-100c-crm', {
      phase: 'before-install',
      parameters: { ...machines, sqlServer: 'remote', sqlInstance: 'SAGE100' },
      evidence: [],
      date: '2026-11-30',
    })
    const collation = checks.find(({ id }) => id === 'sage-100c-crm.sql.collation-french')
    expect(collation?.command).toMatchObject({
      text: expect.stringContaining('sqlcmd -S "SQL-9\\SAGE100" -E'),
    })
  })

  it('has the name of the setup where the setup makes it', () => {
    const text = say('install', { sqlServer: 'express', sqlInstance: 'SAGE100' })
    expect(text).toContain('CRM-1\\CRMEXPRESS2014')
    expect(text).not.toContain('SAGE100')
  })
})
