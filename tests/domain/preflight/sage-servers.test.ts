import { describe, expect, it } from 'vitest'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { systeminfos, writeSysteminfo } from '../../scenarios/preflight-evidence.ts'
import { listen, owned, programList, services } from '../../scenarios/preflight-outcomes.ts'

const named = (host: string) => writeSysteminfo(systeminfos.en).replace('SRV-EMS-01', host)
const iis = ['W3SVC', 'Running'] as const
const engine = ['MSSQL$SAGE100', 'Running'] as const
const browser = (state: string) => ['SQLBrowser', state] as const
const list = (...rows: (readonly [string, string])[]) => services(rows)

/** What three checks come to on two servers, by the evidence of them. */
const judge = (
  texts: readonly string[],
  parameters: Readonly<Record<string, string>> = { databaseServer: 'SQL9', serverName: 'CRM-SERVER' },
) => {
  const evidence = texts.map(text => ({ text }))
  const asked = { sqlServer: 'remote', ...parameters }
  const verdict = judgeMachine('sage-100c-crm', {
    phase: 'before-install',
    parameters: asked,
    evidence,
    date: '2026-11-28',
  })
  const find = (id: string) => verdict.checks.find(check => check.id === `sage-100c-crm.${id}`)
  return {
    iis: find('iis.running')?.status,
    browser: find('sql.browser-running')?.status,
    port: find('port-80.available')?.status,
    tools: find('sql.tools-installed')?.status,
    next: find('sql.browser-running')?.command,
  }
}

describe('SQL Server Browser with SQL Server on another machine', () => {
  it('is not asked of the web server, whose list says nothing of it', () => {
    const judged = judge([named('CRM-SERVER'), list(iis)])
    expect(judged).toMatchObject({ iis: 'pass', browser: 'missing' })
    // What is to be run on the other machine names no service of this one.
    expect(judged.next).toMatchObject({ text: expect.not.stringContaining('W3SVC') })
  })

  it('is not passed by the web server either', () => {
    const own = list(engine, browser('Running'), iis)
    expect(judge([named('CRM-SERVER'), own])).toMatchObject({ iis: 'pass', browser: 'missing' })
    expect(judge([`${named('CRM-SERVER')}\n${list(engine, browser('Running'))}`]).browser).toBe('missing')
  })

  it.each(['Running', 'Stopped'])('is judged by the list of the machine of SQL Server: %s', state => {
    const expected = { iis: 'pass', browser: state === 'Running' ? 'pass' : 'fail' }
    const own = list(engine, browser(state))
    expect(judge([named('CRM-SERVER'), list(iis), own])).toMatchObject(expected)
    expect(judge([list(iis), own])).toMatchObject(expected)
    expect(judge([list(iis), `${named('SQL9')}\n${own}`])).toMatchObject(expected)
    expect(
      judge([list(iis), `${named('sql9')}\n${own}`], { databaseServer: 'SQL9.crm.example' }),
    ).toMatchObject(expected)
    expect(judge([list(iis), `${named('SQL9')}\n${own}`], { databaseServer: '192.0.2.10' })).toMatchObject(
      expected,
    )
  })

  it('is judged by its own list where the prompts of one paste part it from the list of the web server', () => {
    const typed = (command: string, output: string) => `PS C:\\> ${command}\n${output}\n`
    const both = (state: string) =>
      `${typed('Get-Service -Name W3SVC', list(iis))}${typed("Get-Service -Name SQLBrowser, 'MSSQL*'", list(browser(state), engine))}PS C:\\>`
    expect(judge([both('Running')])).toMatchObject({ iis: 'pass', browser: 'pass' })
    expect(judge([both('Stopped')])).toMatchObject({ iis: 'pass', browser: 'fail' })
    const filter = `Get-CimInstance Win32_Service -Filter "Name = 'SQLBrowser' OR Name LIKE 'MSSQL%'"`
    const without = `${typed('Get-Service -Name W3SVC', list(iis))}${typed(filter, list(engine))}PS C:\\>`
    expect(judge([without])).toMatchObject({ iis: 'pass', browser: 'fail' })
    // The name of the web server stands above both.
    expect(judge([`${named('CRM-SERVER')}\n${both('Running')}`]).browser).toBe('missing')
    // Services that were asked for one by one are of one machine.
    const one = ([name, state]: readonly [string, string]) =>
      typed(`Get-Service ${name}`, list([name, state]))
    expect(judge([`${one(iis)}${one(engine)}${one(browser('Running'))}PS C:\\>`])).toMatchObject({
      iis: 'pass',
      browser: 'missing',
    })
  })

  it('fails where the list of its own machine does not name it', () => {
    expect(judge([`${named('SQL9')}\n${list(engine)}`]).browser).toBe('fail')
    expect(judge([named('SQL9'), list(engine)]).browser).toBe('fail')
  })

  it('stays open where it cannot be seen of which machine a list is', () => {
    expect(judge([list(browser('Stopped'))])).toMatchObject({ iis: 'missing', browser: 'missing' })
    // A list of the web server that was cut before IIS looks like this one.
    expect(judge([list(engine, browser('Running'))])).toMatchObject({ iis: 'missing', browser: 'missing' })
  })

  it('is judged on the one machine where both are', () => {
    expect(judge([list(engine, iis)], { sqlServer: 'local' })).toMatchObject({ iis: 'pass', browser: 'fail' })
  })
})

describe('what is asked of the web server', () => {
  const ofDatabase = [named('SQL9'), list(engine, browser('Running'), ['W3SVC', 'Stopped'])].join('\n')

  it('is not answered by the services, the ports and the programs of the other machine', () => {
    const studio = programList(['SQL Server Management Studio', '19.1'], ['7-Zip', '23.01'])
    const other = [ofDatabase, owned(80, 4711), studio].join('\n')
    expect(judge([other])).toMatchObject({
      iis: 'missing',
      port: 'missing',
      tools: 'missing',
      browser: 'pass',
    })
  })

  it('is answered beside them', () => {
    const own = [list(iis), listen(135, 445), programList(['7-Zip', '23.01'], ['Mozilla Firefox', '130.0'])]
    expect(judge([`${ofDatabase}\n${owned(80, 4711)}`, ...own])).toMatchObject({
      iis: 'pass',
      port: 'pass',
      tools: 'fail',
      browser: 'pass',
    })
  })
})
