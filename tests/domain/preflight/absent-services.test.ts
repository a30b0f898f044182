import { describe, expect, it } from 'vitest'
import { judgeMachine } from '#domain/software/preflight-facts.ts'

type Software = Parameters<typeof judgeMachine>[0]

const after = (software: Software, text: string, parameters: Readonly<Record<string, string>> = {}) =>
  judgeMachine(software, {
    phase: 'after-install',
    parameters,
    evidence: [{ text }],
    date: '2026-11-28',
  }).checks
const running = (software: Software, text: string, parameters?: Readonly<Record<string, string>>) =>
  after(software, text, parameters).find(({ id }) => id === `${software}.service.running`)
const outcome = (...given: Parameters<typeof running>) => {
  const check = running(...given)
  return check?.outcome?.id ?? `open: ${check?.status}`
}
const ownCommand = (software: Software, parameters?: Readonly<Record<string, string>>) => {
  const { command } = running(software, '', parameters) ?? {}
  return command && 'text' in command ? command.text : ''
}
const typed = (command: string, output: string) => `PS C:\\> ${command}\n${output}\nPS C:\\>`
const getService = (rows: readonly (readonly [name: string, displayed: string])[]) =>
  `\nStatus   ${'Name'.padEnd(18)} DisplayName\n------   ${'----'.padEnd(18)} -----------\n${rows
    .map(([name, displayed]) => `Running  ${name.padEnd(18)} ${displayed}`)
    .join('\n')}\n\n`
const spooler = ['Spooler', 'Druckwarteschlange'] as const
const sync = ['SyncSvcHost', 'IZYTRON.IQ BackEnd SyncService'] as const

describe('the sync service of IZYTRONIQ', () => {
  const judged = (text: string) => outcome('izytroniq-enterprise', text)

  it('is missing from a whole list of displayed names that does not show it', () => {
    expect(judged(typed('Get-Service', getService([spooler])))).toBe('missing')
    expect(judged(typed('Get-Service', getService([spooler, sync])))).toBe('running')
    const query = (name: string, displayed: string) =>
      `SERVICE_NAME: ${name}\nDISPLAY_NAME: ${displayed}\n        TYPE               : 10  WIN32_OWN_PROCESS\n        STATE              : 4  RUNNING\n\n`
    const all = query(...spooler) + query('W32Time', 'Windows-Zeitgeber')
    expect(judged(`C:\\>sc query state= all\n\n${all}C:\\>`)).toBe('missing')
    expect(judged(`C:\\>sc query state= all\n\n${all}${query(...sync)}C:\\>`)).toBe('running')
    const list = typed(
      'Get-CimInstance Win32_Service | Select-Object Name, DisplayName, State | Format-List',
      '\nName        : Spooler\nDisplayName : Spouleur d’impression\nState       : Running\n\n\n',
    )
    expect(judged(list)).toBe('missing')
  })

  it.each([
    [
      'of other names alone',
      typed('Get-CimInstance Win32_Service', '\nName    State\n----    -----\nSpooler Running\n\n'),
    ],
    ['of some services', typed('Get-Service S*', getService([spooler]))],
    ['of chosen services', typed('Get-Service -DisplayName Druck*', getService([spooler]))],
    [
      'of those that run',
      `C:\\>sc query\n\nSERVICE_NAME: Spooler\nDISPLAY_NAME: Spooler\n        STATE              : 4  RUNNING\n\nC:\\>`,
    ],
    ['without its command', getService([spooler])],
    ['with a name that was cut', typed('Get-Service', getService([spooler, ['Sync', 'IZYTRON.IQ Back...']]))],
    ['with rows left out', typed('Get-Service', getService([spooler, ['...', '']]))],
  ])('is not missing from a list %s', (_name, text) => {
    expect(running('izytroniq-enterprise', text)).toMatchObject({ status: 'missing', outcome: null })
  })

  it('is found by the command of the check, whatever its other name is, or is not there', () => {
    const command = ownCommand('izytroniq-enterprise')
    const row =
      '\nName        StartName    State\n----        ---------    -----\nSyncSvcHost .\\izyadmin   Running\n\n'
    expect(judged(typed(command, row))).toBe('running')
    expect(judged(`PS C:\\> ${command}\nPS C:\\>`)).toBe('missing')
  })
})

describe('the service of Isogeo', () => {
  it('is found by the command of the check, whatever its other name is, or is not there', () => {
    const command = ownCommand('isogeo-scan-fme')
    const row =
      '\nName             StartName     State\n----             ---------     -----\nisogeoworker.exe .\\isogeo      Running\n\n'
    expect(outcome('isogeo-scan-fme', typed(command, row))).toBe('running')
    const empty = running('isogeo-scan-fme', `PS C:\\> ${command}\nPS C:\\>`)
    expect(empty).toMatchObject({ status: 'fail', outcome: { id: 'missing' } })
    expect(empty?.evidence).toMatchObject({ line: 1, quote: command.slice(0, 200) })
  })

  it('is not there for every group that the command of several does not list', () => {
    const groups = { workGroups: 'CA, CC' }
    const command = ownCommand('isogeo-scan-fme', groups)
    expect(outcome('isogeo-scan-fme', `PS C:\\> ${command}\n\nPS C:\\>`, groups)).toBe('missing')
    const rows = (...codes: string[]) =>
      `\nName          DisplayName      StartName  State\n----          -----------      ---------  -----\n${codes
        .map(code => `worker${code}.exe  Isogeo Worker ${code} .\\isogeo   Running`)
        .join('\n')}\n\n`
    expect(outcome('isogeo-scan-fme', typed(command, rows('CA')), groups)).toBe('missing')
    expect(outcome('isogeo-scan-fme', typed(command, rows('CA', 'CC')), groups)).toBe('running')
  })

  it.each([
    ['was not run', 'PS C:\\> {}'],
    ['may have been cut', 'PS C:\\> {}\n'],
    [
      'was refused',
      'PS C:\\> {}\nGet-CimInstance : Access denied\n    + CategoryInfo          : PermissionDenied: (root\\cimv2:Win32_Service:String) [Get-CimInstance], CimException\nPS C:\\>',
    ],
    [
      'was typed where it is no command',
      "C:\\>{}\n'Get-CimInstance' is not recognized as an internal or external command,\noperable program or batch file.\n\nC:\\>",
    ],
  ])('stays open where the command %s', (_name, text) => {
    const filled = text.replace('{}', () => ownCommand('isogeo-scan-fme'))
    expect(running('isogeo-scan-fme', filled)).toMatchObject({ status: 'missing', outcome: null })
  })
})

describe('services of stream and SQL Server', () => {
  const stopped = (text: string) =>
    after('stream', text).find(({ id }) => id === 'stream.services.ems-running')?.status
  it('are not missing where the answer is a fault', () => {
    const fault =
      "'Get-Service' is not recognized as an internal or external command,\noperable program or batch file.\n"
    expect(stopped(`C:\\>Get-Service EMS*\n${fault}\nC:\\>`)).toBe('missing')
    expect(stopped(typed('Get-Service EMS*', '\n'))).toBe('fail')
    // No machine is without services.
    expect(stopped(typed('Get-Service', '\n'))).toBe('missing')
  })

  it('are missing by what PowerShell 7 says of them', () => {
    const said = "Get-Service: Cannot find any service with service name 'EMSReporter'.\n"
    expect(stopped(typed('Get-Service -Name EMSReporter', said))).toBe('fail')
  })
})

it('a service that is starting is there, in the words of .NET, of WMI and of sc', () => {
  const list = (word: string) =>
    typed(
      'Get-CimInstance Win32_Service | Select-Object Name, DisplayName, State | Format-List',
      `\nName        : SyncSvcHost\nDisplayName : IZYTRON.IQ BackEnd SyncService\nState       : ${word}\n\n\n`,
    )
  for (const word of ['Start Pending', 'StartPending', 'Stop Pending'])
    expect(outcome('izytroniq-enterprise', list(word))).toBe('stopped')
})
