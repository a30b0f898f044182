import { describe, expect, it } from 'vitest'
import { readEvidence } from '#domain/preflight/read-evidence.ts'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { netstatTaken } from '../../scenarios/preflight-evidence.ts'

const judge = (text: string, id: string) => {
  const software = id.startsWith('stream') ? 'stream' : 'izytroniq-enterprise'
  const phase = id.includes('service') ? 'after-install' : 'before-install'
  const { checks, evidence } = judgeMachine(software, {
    phase,
    parameters: {},
    evidence: [{ text }],
    date: '2026-12-01',
  })
  const check = checks.find(one => one.id === id)
  return {
    result: [check?.status, check?.outcome?.id ?? check?.doubt ?? null].join(' '),
    notes: evidence.flatMap(({ notes }) => notes.map(({ code }) => code)),
  }
}
const hostsOf = (text: string) => {
  const { host, notes } = readEvidence({ text }, 0).summary
  return notes.find(({ code }) => code === 'several-hosts')?.values.hosts ?? host
}

const current = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion'
const servicing = `${current}\\Component Based Servicing`
const update = `${current}\\WindowsUpdate\\Auto Update`
const notFound = 'ERROR: The system was unable to find the specified registry key or value.'
const asked = (first: string, second: string, answer = notFound) =>
  `C:\\>reg query ${first}\n\n${answer}\n\nC:\\>reg query ${second}\n\n${answer}\n\nC:\\>`
const none = 'stream.restart.none-pending'

describe('that no restart waits', () => {
  it('is said by both keys of this machine', () => {
    for (const root of ['HKLM', 'HKEY_LOCAL_MACHINE']) {
      const text = asked(`"${root}\\${servicing}\\RebootPending"`, `"${root}\\${update}\\RebootRequired"`)
      expect(judge(text, none).result).toBe('pass none')
    }
  })

  it.each([
    [
      'another machine',
      `"\\\\SRV2\\HKLM\\${servicing}\\RebootPending"`,
      `"\\\\SRV2\\HKLM\\${update}\\RebootRequired"`,
    ],
    ['32 bits', `"HKLM\\${servicing}\\RebootPending" /reg:32`, `"HKLM\\${update}\\RebootRequired" /reg:32`],
    ['a value of that name', `"HKLM\\${servicing}" /v RebootPending`, `"HKLM\\${update}" /v RebootRequired`],
    [
      'a value below it',
      `"HKLM\\${servicing}\\RebootPending" /v x`,
      `"HKLM\\${update}\\RebootRequired" /v x`,
    ],
    [
      'another key',
      `"HKLM\\${current}\\Component\\RebootPending"`,
      `"HKLM\\${current}\\AutoUpdate\\RebootRequired"`,
    ],
  ])('is not said by the answer for %s', (_of, first, second) => {
    for (const answer of [
      notFound,
      'FEHLER: Der Netzwerkpfad wurde nicht gefunden.',
      'ERREUR : Le chemin réseau n’a pas été trouvé.',
    ])
      expect(judge(asked(first, second, answer), none).result).not.toMatch(/^pass/)
  })
})

describe('a command that asks another machine', () => {
  it.each([
    'psexec \\\\SRV2 netstat -ano',
    'PsExec64.exe -accepteula \\\\SRV2.example.org netstat -ano',
    'Invoke-Command -ComputerName SRV2 { netstat -ano }',
    'Invoke-Command -Cn "SRV2" -ScriptBlock { netstat -ano }',
    'icm -ComputerName: SRV2 { netstat -ano }',
    'Invoke-Command -CimSession (New-CimSession SRV2) { netstat -ano }',
    'Invoke-Command -CimSession (New-CimSession -ComputerName SRV2) { netstat -ano }',
    'winrs -r:SRV2 netstat -ano',
    'ssh admin@SRV2 netstat -ano',
  ])('is of that one: %s', command => {
    const output = `${command}\n\n${netstatTaken}\nC:\\>`
    expect(hostsOf(`C:\\>${output}`)).toBe('SRV2')
    expect(hostsOf(`PS C:\\> ${output}`)).toBe('SRV2')
    expect(hostsOf(`[SRV1]: PS C:\\> ${output}`)).toBe('SRV2')
  })

  it.each([
    'netstat -ano',
    'psexec \\\\localhost netstat -ano',
    'Invoke-Command -ComputerName . { netstat -ano }',
    'Invoke-Command -ComputerName $env:COMPUTERNAME { netstat -ano }',
    'Invoke-Command -ComputerName 127.0.0.1 { netstat -ano }',
    'Invoke-Command -ComputerName (Get-Content servers.txt) { netstat -ano }',
  ])('names none: %s', command => {
    expect(hostsOf(`C:\\>${command}\n\n${netstatTaken}\nC:\\>`)).toBeNull()
  })

  it('is told of the registry, of a service and of an answer that names its machine', () => {
    for (const [text, hosts] of [
      [
        'C:\\>reg query "\\\\SRV2\\HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full" /v Release\n\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full\n    Release    REG_DWORD    0x80eb1\n\nC:\\>',
        'SRV2',
      ],
      [
        'C:\\>sc \\\\SRV2 query IZYTRON.IQ.SyncSvc\n\nSERVICE_NAME: IZYTRON.IQ.SyncSvc\n        TYPE               : 10  WIN32_OWN_PROCESS\n        STATE              : 4  RUNNING\n\nC:\\>',
        'SRV2',
      ],
      [
        'PS C:\\> Get-CimInstance Win32_LogicalDisk -ComputerName SRV1, "SRV2" | fl DeviceID,FreeSpace,PSComputerName\n\nDeviceID       : C:\nFreeSpace      : 423456789012\nPSComputerName : SRV1\n\nDeviceID       : C:\nFreeSpace      : 1\nPSComputerName : SRV2\n\n\nPS C:\\> ',
        'SRV1, SRV2',
      ],
      ['DeviceID   : C:\nFreeSpace  : 423456789012\nSystemName : SRV2\n\n', 'SRV2'],
      [
        'DeviceID FreeSpace    PSComputerName\n-------- ---------    --------------\nC:       423456789012 SRV2\n',
        'SRV2',
      ],
    ] as const)
      expect(hostsOf(text)).toBe(hosts)
  })

  it('is told in reasonable time, however long it is', () => {
    for (const piece of ['-x ', '-ComputerName A,', 'A,', '\\\\', ' /node:'])
      for (const name of ['psexec ', 'Invoke-Command ', 'wmic ', 'ssh ', 'winrs '])
        readEvidence({ text: `C:\\>${name}${piece.repeat(100_000)}\n${netstatTaken}` }, 0)
  })
})

it('processors of two machines are not those of one', () => {
  const cpu = (host: string) =>
    `Name           : Intel(R) Xeon(R) Silver 4210R\nNumberOfCores  : 2\nPSComputerName : ${host}\n\n`
  const typed =
    'PS C:\\> Get-CimInstance Win32_Processor -ComputerName SRV1,SRV2 | fl Name,NumberOfCores,PSComputerName\n\n'
  const { result, notes } = judge(`${typed}${cpu('SRV1')}${cpu('SRV2')}\nPS C:\\> `, 'stream.processor.cores')
  expect(result).toBe('fail too-few')
  expect(notes).toContain('several-hosts')
  const { facts } = readEvidence({ text: `${typed}${cpu('SRV1')}${cpu('SRV1')}\nPS C:\\> ` }, 0)
  expect(facts.find(({ id }) => id === 'processor.cores')?.value).toBe(4)
})

describe('Get-ComputerInfo', () => {
  const rows = {
    WindowsBuildLabEx: '22621.1.amd64fre.ni_release.220506-1250',
    WindowsProductName: 'Windows 10 Pro',
    WindowsVersion: '2009',
    CsManufacturer: 'VMware, Inc.',
    CsName: 'SRV1',
    CsSystemType: 'x64-based PC',
    CsTotalPhysicalMemory: '17179332608',
    OsName: 'Microsoft Windows 11 Pro',
    OsVersion: '10.0.22631',
    OsBuildNumber: '22631',
    OsArchitecture: '64-bit',
  }
  const list = (names: readonly (keyof typeof rows)[]) =>
    names.map(name => `${name.padEnd(22)}: ${rows[name]}`).join('\n')
  const all = Object.keys(rows) as (keyof typeof rows)[]

  it.each([
    ['whole', `PS C:\\> Get-ComputerInfo\n\n\n${list(all)}\n\n\nPS C:\\> `],
    ['without its command', `${list(all)}\n`],
  ])('is read by the names of its properties, %s', (_how, text) => {
    const { facts, unreadable, summary } = readEvidence({ text }, 0)
    expect(Object.fromEntries(facts.map(({ id, value }) => [id, value]))).toEqual({
      'host.name': 'SRV1',
      'os.name': 'Windows 11 Pro',
      'os.product': 'windows-11',
      'os.edition': 'pro',
      'os.build': 22_631,
      'os.bits': 64,
      'os.architecture': 'x64',
      'machine.virtual': 'VMware, Inc.',
      'memory.totalMb': 16_383,
    })
    expect(unreadable).toEqual([])
    expect(summary).toMatchObject({ kinds: ['machine-details'], host: 'SRV1', notes: [] })
  })

  it('is not believed where it calls Windows 11 by the name of 10', () => {
    const text = list(['WindowsProductName', 'CsSystemType'])
    expect(readEvidence({ text }, 0).facts).toEqual([])
  })
})

describe('ranges of several protocols in one output', () => {
  const list = (protocol: string, ranges: string, end = '\n* - Administered port exclusions.\n') =>
    `Protocol ${protocol} Port Exclusion Ranges\n\nStart Port    End Port\n----------    --------\n${ranges}${end}\n`
  const excluded = 'stream.port.none-excluded'
  const taken = '      1884        1884\n'
  const free = '     50000       50059     *\n'

  it('are each of their own', () => {
    for (const above of [
      '',
      'C:\\>netsh int ipv4 show excludedportrange tcp & netsh int ipv4 show excludedportrange udp\n\n',
    ]) {
      const under = above === '' ? '' : '\nC:\\>'
      const text = (tcp: string, udp: string) => `${above}${list('tcp', tcp)}\n${list('udp', udp)}${under}`
      expect(judge(text(free, taken), excluded)).toEqual({ result: 'pass open', notes: ['udp-ports'] })
      expect(judge(text(taken, free), excluded).result).toMatch(/^fail/)
      const turned = `${above}${list('udp', taken)}\n${list('tcp', free)}${under}`
      expect(judge(turned, excluded)).toEqual({ result: 'pass open', notes: ['udp-ports'] })
    }
  })

  it('are not whole by the end of another one', () => {
    const { result, notes } = judge(`${list('tcp', free, '')}${list('udp', free)}`, excluded)
    expect(result).toMatch(/^unparsable/)
    expect(notes).toContain('cut')
  })
})

describe('a service that WMI shows with its state and its health', () => {
  const running = 'izytroniq-enterprise.service.running'
  const text = (state: string, status: string) =>
    `PS C:\\> Get-CimInstance Win32_Service -Filter "Name='IZYTRON.IQ.SyncSvc'"\n\nProcessId Name               StartMode State   Status   ExitCode\n--------- ----               --------- -----   ------   --------\n1234      IZYTRON.IQ.SyncSvc Auto      ${state} ${status.padEnd(8)} 0\n\n\nPS C:\\> `

  it.each([
    ['Running', 'Degraded', 'pass running'],
    ['Running', 'OK', 'pass running'],
    ['Stopped', 'OK', 'fail stopped'],
  ])('is judged by its state: %s, %s', (state, status, result) => {
    expect(judge(text(state, status), running).result).toBe(result)
  })
})
