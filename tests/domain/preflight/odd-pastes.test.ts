import { describe, expect, it } from 'vitest'
import { readEvidence } from '#domain/preflight/read-evidence.ts'
import { judgeMachine } from '#domain/software/preflight-facts.ts'

type Software = Parameters<typeof judgeMachine>[0]
type Phase = Parameters<typeof judgeMachine>[1]['phase']

/** What is judged of a paste: of each check that it answers, the outcome, else why there is none. */
const judged = (
  software: Software,
  phase: Phase,
  text: string,
  parameters: Readonly<Record<string, string>> = {},
) =>
  Object.fromEntries(
    judgeMachine(software, { phase, parameters, evidence: [{ text }], date: '2026-11-28' }).checks.flatMap(
      ({ id, status, outcome }) =>
        status === 'missing' || status === 'not-applicable'
          ? []
          : [[id.replace(`${software}.`, ''), outcome?.id ?? status]],
    ),
  )
const list = (record: (name: string) => readonly (readonly [name: string, value: string])[]) =>
  `${['Spooler', 'W32Time', 'EventLog']
    .map(name =>
      record(name)
        .map(([label, value]) => `${label.padEnd(20)}: ${value}\n`)
        .join(''),
    )
    .map(text => `\n${text}`)
    .join('')}\n\n`

describe('a list of services', () => {
  it('by sc qc tells no state: how a service starts is another figure', () => {
    const text = (start: string) =>
      `C:\\>sc qc IZYTRON.IQ.SyncSvc\n[SC] QueryServiceConfig ERFOLG\n\nSERVICE_NAME: IZYTRON.IQ.SyncSvc\n        TYPE               : 10  WIN32_OWN_PROCESS \n        START_TYPE         : ${start}\n        ERROR_CONTROL      : 1   NORMAL\n        DISPLAY_NAME       : IZYTRON.IQ BackEnd SyncService\n        SERVICE_START_NAME : .\\izyadmin\n\nC:\\>`
    const given = { serverName: 'IZY', serviceAccount: 'IZY\\izyadmin' }
    for (const start of ['2   AUTO_START  (DELAYED)', '2   AUTO_START', '3   DEMAND_START', '4   DISABLED'])
      expect(judged('izytroniq-enterprise', 'after-install', text(start), given)).toEqual({
        'service.account': 'as-given',
      })
  })

  it.each([
    [
      'Get-Service',
      list(name => [
        ['Name', name],
        ['DisplayName', `Dienst ${name}`],
        ['Status', 'Running'],
        ['ServicesDependedOn', '{RPCSS}'],
        ['ServiceType', 'Win32OwnProcess'],
      ]),
    ],
    [
      'Win32_Service',
      list(name => [
        ['Name', name],
        ['DisplayName', `Dienst ${name}`],
        ['State', 'Stopped'],
      ]),
    ],
    [
      'Win32_Service with its account first',
      list(name => [
        ['Name', name],
        ['StartName', 'LocalSystem'],
        ['DisplayName', `Dienst ${name}`],
        ['State', 'Stopped'],
      ]),
    ],
  ])('with displayed names is none of programs: %s', (_name, text) => {
    expect(readEvidence({ text }, 0).summary.kinds).toEqual(['services'])
    expect(judged('stream', 'before-install', text)).toEqual({})
    expect(judged('isogeo-scan-fme', 'before-install', text)).toEqual({})
  })

  it('as the commands of the checks write it is known without its command', () => {
    const text =
      '\nName          StartName   State\n----          ---------   -----\nIsogeo Worker .\\isogeo    Running\n\n'
    expect(judged('isogeo-scan-fme', 'after-install', text, { windowsAccount: '.\\isogeo' })).toEqual({
      'service.running': 'running',
      'service.account': 'as-given',
    })
  })
})

describe('a command', () => {
  const programs =
    '\nDisplayName   DisplayVersion\n-----------   --------------\nMozilla       1.2\nNotepad++     8.1\n\n\n'
  it.each([
    '[srv-ems-01]: PS C:\\Users\\adm\\Documents>',
    '[192.0.2.10]: PS C:\\>',
    'PS HKLM:\\>',
    'PS Cert:\\LocalMachine>',
    'ann@SRV-EMS-01 C:\\Users\\ann>',
    'corp\\ann@SRV-EMS-01 C:\\Users\\ann>',
    'PS C:\\Users\\Ann Müller>',
    'C:\\Windows\\System32>',
  ])('is known behind the prompt of other places and people: %s', prompt => {
    const text = `${prompt} Get-ItemProperty HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\* | select DisplayName, DisplayVersion -First 2\n${programs}${prompt}`
    expect(judged('stream', 'before-install', text)).toEqual({ 'genesis64.compatible': 'unparsable' })
    expect(readEvidence({ text }, 0).summary.notes).toEqual([])
  })
})

describe('a program whose name was cut', () => {
  const command = `PS C:\\> Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*', 'HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*' | Select-Object DisplayName, DisplayVersion`
  const shown = (width: number, ...names: string[]) => {
    const cell = (text: string) =>
      (text.length > width ? `${text.slice(0, width - 3)}...` : text).padEnd(width)
    const row = (name: string) => `${cell(name)} 19.1.56.0\n`
    return `${command}\n\n${cell('DisplayName')} DisplayVersion\n${cell('-----------')} --------------\n${names.map(row).join('')}\n\nPS C:\\>`
  }
  const tools = 'Microsoft SQL Server Management Studio - 19.1'
  const others = ['Microsoft Edge', 'Notepad++ (64-bit x64)', 'Microsoft Visual Studio Code (User) 1.94']

  it('is not missing for certain', () => {
    const toolsIn = (text: string) =>
      judged('sage-100c-crm', 'before-install', text, { sqlServer: 'remote' })['sql.tools-installed']
    expect(toolsIn(shown(59, ...others, tools))).toBe('installed')
    expect(toolsIn(shown(39, ...others, tools))).toBe('unparsable')
    expect(toolsIn(shown(39, ...others))).toBe('missing')
    const fmeIn = (text: string) => judged('isogeo-scan-fme', 'before-install', text)['fme.installed']
    expect(fmeIn(shown(16, ...others, 'Safe Software FME Form 2023.1'))).toBe('unparsable')
    expect(fmeIn(shown(39, ...others, 'Safe Software FME Form 2023.1'))).toBe('installed')
    expect(fmeIn(shown(39, ...others))).toBe('missing')
    const genesisIn = (text: string) => judged('stream', 'before-install', text)['genesis64.compatible']
    expect(genesisIn(shown(16, ...others, 'ICONICS GENESIS64 Server'))).toBe('unparsable')
    expect(genesisIn(shown(16, ...others))).toBe('absent')
  })

  it('is none of the prerequisites that are missing, which are met once all is shown', () => {
    const missingIn = (text: string) =>
      judgeMachine('stream', {
        phase: 'after-install',
        parameters: {},
        evidence: [{ text }],
        date: '2026-11-28',
      }).checks.find(({ id }) => id === 'stream.prerequisites.installed')?.found[0]?.value
    const runtime = 'Microsoft Visual Studio 2010 Tools for Office Runtime (x64)'
    const client = 'Microsoft SQL Server 2012 Native Client'
    const missing = String(missingIn(shown(36, runtime, client)))
    expect(missing).toContain('Sentinel')
    expect(missing).not.toMatch(/Office|Native Client/)
    expect(String(missingIn(shown(36, 'Notepad++')))).toMatch(/Office.*|Native Client.*/)
  })
})

describe('services of Sage 100c CRM', () => {
  const sageOf = (text: string) => {
    const found = judged('sage-100c-crm', 'before-install', text, { sqlServer: 'local' })
    return [found['iis.running'], found['sql.browser-running']]
  }
  const query = (name: string) =>
    `C:\\>sc query ${name}\n\nSERVICE_NAME: ${name}\n        TYPE               : 10  WIN32_OWN_PROCESS\n        STATE              : 4  RUNNING\n\nC:\\>`
  const shown = (name: string) =>
    `\nStatus   Name               DisplayName\n------   ----               -----------\nRunning  ${name.padEnd(18)} ${name}\n\n\n`
  const own = (command: string, ...names: string[]) =>
    `${command}\nName           State   StartName\n----           -----   ---------\n${names
      .map(name => `${name.padEnd(14)} Running LocalSystem\n`)
      .join('')}\n`

  it('that were not asked for are not missing', () => {
    expect(sageOf(query('SQLBrowser'))).toEqual([undefined, 'running'])
    expect(sageOf(query('W3SVC'))).toEqual(['running', undefined])
    for (const name of ['W3SVC', 'MSSQL$SAGE'])
      expect(sageOf(`PS C:\\> Get-Service ${name}\n${shown(name)}PS C:\\>`)[1]).toBeUndefined()
    expect(sageOf(shown('MSSQL$SAGE'))).toEqual([undefined, undefined])
  })

  it('are missing from what was asked for, and from the answer of the own command', () => {
    const filter = `-Filter "Name = 'W3SVC' OR Name = 'SQLBrowser' OR Name LIKE 'MSSQL%'"`
    const command = `PS C:\\> Get-CimInstance -ClassName Win32_Service ${filter} | Select-Object -Property Name, State, StartName\n`
    expect(sageOf(`${own(command, 'MSSQL$SAGE')}PS C:\\>`)).toEqual(['stopped', 'stopped'])
    expect(sageOf(`${command}PS C:\\>`)).toEqual(['stopped', 'stopped'])
    expect(sageOf(own('', 'MSSQL$SAGE', 'W3SVC'))).toEqual(['running', 'stopped'])
    expect(sageOf(own('', 'MSSQL$SAGE', '...', 'W3SVC'))).toEqual(['running', undefined])
    expect(sageOf(`PS C:\\> Get-Service\n${shown('Spooler')}PS C:\\>`)).toEqual(['stopped', 'stopped'])
    expect(sageOf(`PS C:\\> Get-Service W3SVC, SQLBrowser\n${shown('W3SVC')}PS C:\\>`)).toEqual([
      'running',
      'stopped',
    ])
  })
})

describe('an account', () => {
  const given = { serverName: 'SCAN-1', windowsAccount: 'CORP\\isogeo' }
  const accountOf = (account: string, parameters = given) =>
    judged(
      'isogeo-scan-fme',
      'after-install',
      `\nName          StartName            State\n----          ---------            -----\nIsogeo Worker ${account.padEnd(20)} Running\n\n`,
      parameters,
    )['service.account']

  it('of a domain is the same by its full name, and open by another suffix', () => {
    for (const account of ['CORP\\isogeo', 'isogeo@corp.local', 'corp.local\\isogeo'])
      expect(accountOf(account), account).toBe('as-given')
    expect(accountOf('isogeo@example.com')).toBe('unparsable')
    for (const account of ['other@corp.local', 'OTHER\\isogeo', 'corp.local\\other', 'LocalSystem'])
      expect(accountOf(account), account).toBe('another')
    const local = { ...given, windowsAccount: 'SCAN-1\\isogeo' }
    expect(accountOf('isogeo@corp.local', local)).toBe('another')
  })

  it('of the machine may be denied the right with all others of the machine', () => {
    const right = (denied: string, serviceAccount: string) =>
      judged(
        'stream',
        'before-install',
        `[Privilege Rights]\nSeServiceLogonRight = *S-1-5-80-0,${serviceAccount}\nSeDenyServiceLogonRight = ${denied}\n[Version]\n`,
        { hostName: 'SRV', serviceAccount },
      )['account.service-logon-right']
    expect(right('*S-1-5-113', 'SRV\\svc')).toBe('not-granted')
    expect(right('*S-1-5-113', 'CORP\\svc')).toBe('granted')
    expect(right('*S-1-5-32-546', 'SRV\\svc')).toBe('granted')
  })
})

it('ranges of ports for IPv6 say nothing of those for IPv4', () => {
  const range = (version: string) =>
    `C:\\>netsh int ${version} show dynamicport tcp\n\nProtocol tcp Dynamic Port Range\n---------------------------------\nStart Port      : 49152\nNumber of Ports : 16384\n\n\nC:\\>`
  expect(judged('stream', 'before-install', range('ipv4'))).toEqual({
    'port.mqtt-outside-dynamic': 'outside',
  })
  expect(judged('stream', 'before-install', range('ipv6'))).toEqual({
    'port.mqtt-outside-dynamic': 'unparsable',
  })
})
