import { describe, expect, it } from 'vitest'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { iis, owned, programList, services, sql } from '../../scenarios/preflight-outcomes.ts'

const judge = (parameters: Readonly<Record<string, string>>, ...texts: readonly string[]) => {
  const evidence = texts.map(text => ({ text }))
  const asked = { phase: 'before-install', parameters, evidence, date: '2026-11-28' } as const
  const { verdict, checks } = judgeMachine('sage-100c-crm', asked)
  const find = (id: string) => checks.find(check => check.id === `sage-100c-crm.${id}`)?.status
  return { verdict, crm: find('crm.not-installed'), tools: find('sql.tools-installed'), find }
}
const others = [['7-Zip', '23.01']] as const
const keys = ['', 'WOW6432Node\\'].map(
  node => `'HKLM:\\SOFTWARE\\${node}Microsoft\\Windows\\CurrentVersion\\Uninstall\\*'`,
)
const typed = (places: readonly string[], filter: string, output = '') =>
  `PS C:\\> Get-ItemProperty -Path ${places.join(', ')} -ErrorAction SilentlyContinue | Where-Object ${filter} | Select-Object -Property DisplayName, DisplayVersion\n${output}\nPS C:\\>`

describe('one installation of CRM a server', () => {
  it('blocks where a list of programs shows one', () => {
    const server = [iis('Running'), owned(80, 4)]
    const ready = judge({ sqlServer: 'express' }, ...server, programList(...others))
    expect(ready).toMatchObject({ verdict: 'ready', crm: 'pass' })
    for (const name of ['Sage CRM 2017.1.0', 'Sage 100c CRM'])
      expect(judge({ sqlServer: 'express' }, ...server, programList([name, '1.0'], ...others))).toMatchObject(
        {
          verdict: 'blocked',
          crm: 'fail',
        },
      )
  })

  it('is not proven without the programs, nor by a list that was cut', () => {
    expect(judge({ sqlServer: 'express' }, iis('Running'), owned(80, 4))).toMatchObject({
      verdict: 'incomplete',
      crm: 'missing',
    })
    expect(judge({}, programList(['Sage 100c C...', ''], ...others)).crm).toBe('unparsable')
    expect(judge({}, typed(keys, "DisplayName -Like '*SQL*'", programList(...others))).crm).toBe('unparsable')
  })

  it('is answered by the command of the checklist, whatever it shows', () => {
    const filter = "DisplayName -Like '*Sage*CRM*'"
    expect(judge({}, typed(keys, filter)).crm).toBe('pass')
    expect(judge({}, typed(keys, filter, programList(['Sage CRM', '2017.1']))).crm).toBe('fail')
    expect(judge({}, typed(keys.slice(0, 1), filter)).crm).toBe('unparsable')
    // What was asked for CRM alone says nothing of Management Studio.
    expect(judge({ sqlServer: 'remote' }, typed(keys, filter)).tools).toBe('unparsable')
  })
})

describe('the version of SQL Server', () => {
  it('is asked for and shown, and never passed: the guide alone lists it', () => {
    const statusOf = (...texts: string[]) =>
      judge({ sqlServer: 'local' }, ...texts).find('sql.version-compared')
    expect(statusOf()).toBe('missing')
    expect(statusOf(sql('2005', '9.00.1399.06', 'Standard'))).toBe('warn')
    expect(judge({ sqlServer: 'express' }).find('sql.version-compared')).toBe('not-applicable')
  })
})

describe('port 80 held by the process of the system', () => {
  const typed = (name: string, ...rows: readonly (readonly [string, string])[]) =>
    `PS C:\\> Get-CimInstance Win32_Service -Filter "${name}" | Select-Object Name, State, StartName\n${services(rows)}\nPS C:\\>`
  const asked = "Name = 'W3SVC' OR Name = 'SQLBrowser' OR Name LIKE 'MSSQL%'"
  const portOf = (...texts: string[]) => judge({ sqlServer: 'express' }, ...texts).find('port-80.available')

  it('is that of IIS only where IIS runs', () => {
    expect(portOf(owned(80, 4), iis('Running'))).toBe('pass')
    expect(portOf(owned(80, 4), iis('Stopped'))).toBe('fail')
    expect(portOf(owned(80, 4), typed(asked, ['SQLBrowser', 'Running']))).toBe('fail')
  })

  it('is of nobody who is known without the services, nor beside those of another machine', () => {
    expect(portOf(owned(80, 4))).toBe('unparsable')
    expect(portOf(owned(80, 4), iis('Paused'))).toBe('unparsable')
    expect(portOf(owned(80, 4), typed("Name = 'SQLBrowser'", ['SQLBrowser', 'Running']))).toBe('unparsable')
  })
})

describe('the preflight of several web servers', () => {
  it('takes SQL Server for one on another machine, whatever was said of it', () => {
    const evidence = [{ text: programList(...others) }]
    for (const sqlServer of ['local', 'express']) {
      const parameters = { multiServer: true, sqlServer }
      const asked = { phase: 'before-install', parameters, evidence, date: '2026-11-28' } as const
      const { checks, values, rulings } = judgeMachine('sage-100c-crm', asked)
      expect(checks.find(({ id }) => id === 'sage-100c-crm.sql.tools-installed')?.status).toBe('fail')
      expect(values).toMatchObject({ sqlServer: 'remote', instance: 'SQL-SERVER' })
      expect(rulings).toContain('several-with-remote')
    }
  })
})
