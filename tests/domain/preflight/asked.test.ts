import { describe, expect, it } from 'vitest'
import { judgeMachine, preflightFacts } from '#domain/software/preflight-facts.ts'
import { writeCheck } from '#reports/write-preflight.ts'
import { languages } from '#text/language.ts'
import { translatePreflight } from '#text/preflight/preflight.ts'
import { ems, pools, schannel, services } from '../../scenarios/preflight-outcomes.ts'

type Software = Parameters<typeof judgeMachine>[0]

const resultsOf = (
  software: Software,
  phase: 'before-install' | 'after-install',
  parameters: Readonly<Record<string, string>>,
  texts: readonly string[],
) => {
  const { checks } = judgeMachine(software, {
    phase,
    parameters,
    evidence: texts.map(text => ({ text })),
    date: '2026-11-28',
  })
  return Object.fromEntries(checks.map(check => [check.id, check]))
}
const afterStream = (...texts: string[]) => resultsOf('stream', 'after-install', {}, texts)
const typed = (command: string, output: string) => `PS C:\\> ${command}\n${output}\nPS C:\\>`
const state = (name: string, figure: string) =>
  `\nSERVICE_NAME: ${name}\n        TYPE               : 10  WIN32_OWN_PROCESS\n        STATE              : ${figure}\n        WIN32_EXIT_CODE    : 0  (0x0)\n`
const scQuery = (name: string, figure = '4  RUNNING') =>
  `C:\\>sc query ${name}\n${state(name, figure)}\nC:\\>`
const getService = (rows: readonly string[]) =>
  `\nStatus   ${'Name'.padEnd(30)} DisplayName\n------   ${'----'.padEnd(30)} -----------\n${rows.map(name => `Running  ${name.padEnd(30)} ${name}`).join('\n')}\n\n`

describe('what was not asked for is not given', () => {
  it('of services, where one was asked for', () => {
    const running = afterStream(scQuery('EMSPublisher'))['stream.services.ems-running']
    expect(running).toMatchObject({ status: 'missing', evidence: null })
    const stopped = afterStream(scQuery('EMSPublisher', '1  STOPPED'))['stream.services.ems-running']
    expect(stopped).toMatchObject({
      status: 'fail',
      found: [{ value: ['emspublisher'] }],
      evidence: { quote: 'STATE : 1 STOPPED' },
    })
    const all = afterStream(...ems.map(name => scQuery(name)))['stream.services.ems-running']
    expect(all).toMatchObject({ status: 'pass' })
  })

  it('of services, where some were asked for by their beginning', () => {
    const text = typed('Get-Service -Name Ico*', getService(['IcoAlarmLogger', 'IcoFwxServer']))
    const found = afterStream(text)['stream.services.iconics-present']
    // Those that begin so are not there; the others were not asked for.
    expect(found).toMatchObject({ status: 'fail', evidence: { quote: 'Status Name DisplayName' } })
    const missing = String(found?.found[0]?.value)
    expect(missing).toContain('icogenbroker64')
    expect(missing).not.toContain('fwx')
    const others = typed('Get-Service -Name Fwx*Bi*', getService(['FwxBiService']))
    expect(afterStream(others)['stream.services.iconics-present']).toMatchObject({ status: 'missing' })
  })

  it.each([
    'Get-Service -Name EMS* |',
    "Get-Service -Name 'EMS*' | Where-Object { $_.Status",
    'Get-Service -Name "EMS*',
  ])('of services, where the command was left before it was whole: %s', command => {
    const text = `PS C:\\> ${command}\n>> \n>> \nPS C:\\>`
    expect(afterStream(text)['stream.services.ems-running']).toMatchObject({ status: 'missing' })
    const whole = 'PS C:\\> Get-Service -Name EMS* | Sort-Object -Property Status\n\nPS C:\\>'
    expect(afterStream(whole)['stream.services.ems-running']).toMatchObject({ status: 'fail' })
  })

  const some = getService(ems.slice(1))
  it.each([
    ['all services', 'Get-Service'],
    ['by beginning', 'Get-Service EMS*'],
    ['by beginning, sorted', "Get-Service -Name 'EMS*' -ErrorAction SilentlyContinue | Sort-Object Status"],
    ['by beginning, chosen', "Get-Service | Where-Object { $_.Name -like 'EMS*' } | Format-Table -AutoSize"],
    ['by query', 'Get-CimInstance Win32_Service -Filter "Name LIKE \'EMS%\'" | Select Name, Status'],
    ['by name', `Get-Service -Name ${ems.join(', ')}`],
  ])('takes a service for missing from what was asked for: %s', (_name, command) => {
    expect(afterStream(typed(command, some))['stream.services.ems-running']).toMatchObject({
      status: 'fail',
      found: [{ value: ['emsg64configuration'] }],
    })
  })

  it.each([
    ['chosen by state', 'Get-Service EMS* | Where-Object Status -eq Running'],
    ['the first ones', 'Get-Service EMS* | Select-Object -First 4'],
    ['by a variable', 'Get-Service -Name $names'],
    ['of another machine', 'Get-Service EMS* -ComputerName SRV-B'],
    ['by text', 'Get-Service | findstr EMS'],
    ['of which some are left out', 'Get-Service EMS* -Exclude EMSG*'],
    ['by state', "Get-CimInstance Win32_Service -Filter \"Name LIKE 'EMS%' AND State = 'Running'\""],
    ['by other names', `Get-Service ${ems.slice(1).join(',')}`],
    ['by what is displayed', 'Get-Service -DisplayName Hager*'],
  ])('leaves open what is missing from a list of chosen rows: %s', (_name, command) => {
    expect(afterStream(typed(command, some))['stream.services.ems-running']).toMatchObject({
      status: 'missing',
    })
  })

  it('of services, where the list has lost its command or its end', () => {
    expect(afterStream(some)['stream.services.ems-running']).toMatchObject({ status: 'missing' })
    const cut = `PS C:\\> Get-Service EMS*\n${some.trimEnd()}`
    expect(afterStream(cut)['stream.services.ems-running']).toMatchObject({ status: 'missing' })
    const windows = ['EventLog', 'RpcSs', 'SamSs', 'Schedule', 'Winmgmt']
    const every = getService([...windows, ...ems.slice(1)]).replace('Running  SamSs', 'Stopped  SamSs')
    expect(afterStream(every)['stream.services.ems-running']).toMatchObject({ status: 'fail' })
  })

  it('is said of what Windows does not know', () => {
    const sc = `C:\\>sc query EMSReporter\n[SC] EnumQueryServicesStatus:OpenService FAILED 1060:\n\nThe specified service does not exist as an installed service.\n\nC:\\>`
    const shell = typed(
      'Get-Service -Name EMSReporter',
      "Get-Service : Cannot find any service with service name 'EMSReporter'.\n    + CategoryInfo          : ObjectNotFound: (EMSReporter:String) [Get-Service], ServiceCommandException\n    + FullyQualifiedErrorId : NoServiceFoundForGivenName,Microsoft.PowerShell.Commands.GetServiceCommand\n",
    )
    for (const text of [sc, shell])
      expect(afterStream(text)['stream.services.ems-running']).toMatchObject({
        status: 'fail',
        found: [{ value: ['emsreporter'] }],
      })
  })

  it('is asked for by a command whose answer decides without its prompt', () => {
    const { command } = afterStream(some)['stream.services.ems-running'] ?? {}
    expect(command).toMatchObject({ text: expect.stringContaining("'EMSG64Configuration', ") })
    const answer = services(
      ems.map((name, at) => [name, at === 0 ? 'missing' : 'Running', at === 0 ? '' : '.\\svc']),
    )
    expect(afterStream(answer)['stream.services.ems-running']).toMatchObject({ status: 'fail' })
  })

  it('of accounts of services, where those of others were not asked for', () => {
    const one = `C:\\>sc qc EMSPublisher\n[SC] QueryServiceConfig SUCCESS\n\nSERVICE_NAME: EMSPublisher\n        SERVICE_START_NAME : .\\svc-stream\n\nC:\\>`
    expect(afterStream(one)['stream.services.account-kind']).toMatchObject({ status: 'missing' })
  })

  const presence = (...texts: string[]) =>
    resultsOf('stream', 'before-install', { sqlServer: 'new-local' }, texts)['stream.sql.no-instance-yet']

  it('of instances of SQL Server, where not both kinds were asked for', () => {
    const command = "Get-Service -Name 'MSSQL$*', 'MSSQLSERVER'"
    const express =
      '@@version\nMicrosoft SQL Server 2014 (SP3) - 12.0.6024.0 (X64)\n\tExpress Edition (64-bit)\n'
    expect(presence(typed(command, getService(['MSSQL$SQLEXPRESS'])), express)).toMatchObject({
      status: 'fail',
      found: [{ value: ['SQLEXPRESS'] }],
      evidence: { quote: 'Running MSSQL$SQLEXPRESS MSSQL$SQLEXPRESS' },
    })
    expect(presence(typed(command, '\n'))).toMatchObject({ status: 'pass' })
    expect(presence(typed('Get-Service', getService(['Spooler'])))).toMatchObject({ status: 'pass' })
    expect(presence(typed('Get-Service MSSQLSERVER', '\n'))).toMatchObject({ status: 'missing' })
    expect(presence(typed("Get-Service 'MSSQL$HAGER*', MSSQLSERVER", '\n'))).toMatchObject({
      status: 'missing',
    })
    expect(presence(getService(['Spooler']))).toMatchObject({ status: 'missing' })
  })

  it('of rights that are denied: the command asks for these, too', () => {
    const { command } =
      resultsOf('stream', 'before-install', {}, [])['stream.account.service-logon-right'] ?? {}
    const pattern = /-Pattern (\w+)/.exec(command && 'text' in command ? command.text : '')?.[1]
    expect(
      ['SeServiceLogonRight', 'SeDenyServiceLogonRight'].every(one => one.includes(pattern ?? '?')),
    ).toBe(true)
  })

  const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL'
  const root = `\n${key.replace('HKLM', 'HKEY_LOCAL_MACHINE')}\n    EventLogging    REG_DWORD    0x1\n`
  const tls = ['stream.tls.old-off', 'stream.tls.1-2-on', 'stream.cipher.triple-des-off']
  const statuses = (...texts: string[]) => tls.map(id => afterStream(...texts)[id]?.status)

  it('of protocols, where the key of one was asked for', () => {
    const one = schannel({ 'TLS 1.2': [1, 0] }, null)
    const asked = `C:\\>reg query "${key}\\Protocols\\TLS 1.2" /s\n${one}\nC:\\>`
    expect(statuses(asked)).toEqual(['missing', 'pass', 'missing'])
    const client = `\n${key}\\Protocols\\TLS 1.2\\Client\n    Enabled    REG_DWORD    0x1\n    DisabledByDefault    REG_DWORD    0x0\n\n`
    const half = `C:\\>reg query "${key}\\Protocols\\TLS 1.2\\Client"\n${client.replace('HKLM', 'HKEY_LOCAL_MACHINE')}C:\\>`
    expect(statuses(half)).toEqual(['missing', 'missing', 'missing'])
    expect(statuses(`C:\\>reg query "${key}" /s\n${root}${one}\nC:\\>`)).toEqual(['fail', 'pass', 'fail'])
    expect(statuses(root + one)).toEqual(['fail', 'pass', 'fail'])
    expect(statuses(one)).toEqual(['missing', 'pass', 'missing'])
  })

  const izytroniq = (phase: 'before-install' | 'after-install', text: string) =>
    resultsOf('izytroniq-enterprise', phase, { serviceAccount: 'IZY-SERVER\\izyadmin' }, [text])

  it('of the entry of the sync service, where another value was asked for', () => {
    const id = 'izytroniq-enterprise.registry.sync-entry'
    const back =
      '\nHKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Gossen-Metrawatt\\IZYTRON.IQ\n    BackEndDatabaseConnectionString    REG_SZ    Data Source=SQLSERVER\n\n'
    expect(izytroniq('after-install', back)[id]).toMatchObject({ status: 'missing' })
    const cache = `C:\\>reg query "HKLM\\SOFTWARE\\Gossen-Metrawatt\\IZYTRON.IQ" /v SetupCache\n\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Gossen-Metrawatt\\IZYTRON.IQ\n    SetupCache    REG_SZ    C:\\Cache\n\nC:\\>`
    expect(izytroniq('after-install', cache)[id]).toMatchObject({ status: 'missing' })
  })

  it('of application pools, where some were asked for', () => {
    const id = 'izytroniq-enterprise.pool.identity'
    const others = pools('SpecificUser', 'x').replace(/^IZY.*\n/m, '')
    const asked = "Get-ChildItem -Path 'IIS:\\AppPools' | Where-Object Name -like 'Def*'"
    expect(izytroniq('after-install', typed(asked, others))[id]).toMatchObject({ status: 'missing' })
    expect(
      izytroniq('after-install', typed("Get-ChildItem -Path 'IIS:\\AppPools'", others))[id],
    ).toMatchObject({
      outcome: { id: 'missing' },
    })
  })
})

describe('a service of Isogeo that is not there', () => {
  const afterIsogeo = (text: string, parameters: Readonly<Record<string, string>> = {}) =>
    resultsOf('isogeo-scan-fme', 'after-install', parameters, [text])['isogeo-scan-fme.service.running']
  const sc = (name: string) =>
    `C:\\>sc query "${name}"\n[SC] EnumQueryServicesStatus:OpenService FAILED 1060:\n\nThe specified service does not exist as an installed service.\n\nC:\\>`
  const shell = typed(
    'Get-Service -Name "Isogeo Worker"',
    "Get-Service : Cannot find any service with service name 'Isogeo Worker'.\n    + CategoryInfo          : ObjectNotFound: (Isogeo Worker:String) [Get-Service], ServiceCommandException\n",
  )
  const list = (...names: string[]) =>
    typed(
      'Get-CimInstance Win32_Service | Select-Object Name, State, StartName',
      services(['Spooler', 'W32Time', ...names].map(name => [name, 'Running'])),
    )

  it.each([
    ['by sc', sc('Isogeo Worker')],
    ['by Get-Service', shell],
    ['by a whole list', list()],
  ])('is said to be missing: %s', (_name, text) => {
    const check = afterIsogeo(text)
    expect(check).toMatchObject({ status: 'fail', outcome: { id: 'missing' } })
    expect(check?.evidence).not.toBeNull()
  })

  it('is missing among those of the work groups, and only then', () => {
    const groups = { workGroups: 'CA, CC' }
    expect(afterIsogeo(list('Isogeo Worker CA'), groups)?.outcome?.id).toBe('missing')
    expect(afterIsogeo(list('Isogeo Worker CA', 'Isogeo Worker CC'), groups)?.status).toBe('pass')
    // Nobody named the groups.
    expect(afterIsogeo(list('Isogeo Worker CA'))?.status).toBe('pass')
    expect(afterIsogeo(`${shell}\n${list('Isogeo Worker CA')}`)?.status).toBe('pass')
    // It may be the one, under its displayed name; or its name was cut.
    expect(afterIsogeo(list('IsogeoDaemon'))?.status).toBe('missing')
    expect(afterIsogeo(list('Isogeo W...'))?.status).toBe('missing')
  })

  it('is told from one that runs, whose name has a blank', () => {
    expect(afterIsogeo(scQuery('"Isogeo Worker"').replace(/: "(.*)"/, ': $1'))?.status).toBe('pass')
  })

  it('is there where another spelling of its name shows it', () => {
    const shown = typed('Get-Service', services([['IZYTRON.IQ BackEnd SyncService', 'Running']]))
    const texts = [sc('IZYTRON.IQ SyncService'), shown]
    const found = resultsOf('izytroniq-enterprise', 'after-install', {}, texts)
    expect(found['izytroniq-enterprise.service.running']?.status).toBe('pass')
  })

  it('has a remedy of its own', () => {
    const ofIsogeo = remediesOf('isogeo-scan-fme', sc('Isogeo Worker'))
    expect(ofIsogeo).toHaveLength(4)
    for (const remedy of ofIsogeo) expect(remedy).toContain('install.bat')
    for (const remedy of remediesOf('izytroniq-enterprise', sc('IZYTRON.IQ SyncService')))
      expect(remedy).toContain('SyncService')
  })
})

/** What is to be done in each language where the service is not there. */
function remediesOf(software: 'isogeo-scan-fme' | 'izytroniq-enterprise', text: string): string[] {
  const verdict = judgeMachine(software, {
    phase: 'after-install',
    parameters: {},
    evidence: [{ text }],
    date: '2026-11-28',
  })
  const check = verdict.checks.find(({ id }) => id === `${software}.service.running`)
  const { checks } = preflightFacts[software]
  return check
    ? languages.map(
        language => writeCheck(check, verdict, { t: translatePreflight[language], language, checks }).remedy,
      )
    : []
}
