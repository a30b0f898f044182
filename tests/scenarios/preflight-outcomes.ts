import { services as listed } from '#domain/software/stream/procedures/services.data.ts'
import {
  dynamicPorts,
  netstat,
  netUser,
  noInstance,
  programs,
  readyServer,
  type Systeminfo,
  systeminfos,
  writeSysteminfo,
} from './preflight-evidence.ts'
/** What one command writes on machines that differ: each text with the outcome that every check on it comes to. */
export type OutcomeCase = {
  software: 'stream' | 'izytroniq-enterprise' | 'sage-100c-crm' | 'isogeo-scan-fme'
  phase: 'before-install' | 'after-install'
  /** What the texts show, in the words of the field. */
  name: string
  texts: readonly string[]
  parameters?: Readonly<Record<string, string | number>>
  date?: string
  /** The outcome of each check that this is about; a status where no outcome is met. */
  gives: Readonly<Record<string, string>>
}

const info = (more: Partial<Systeminfo>) => writeSysteminfo({ ...systeminfos.en, ...more })
const amounts = (total: string) => [`${total} MB`, '1,000 MB', '9,000 MB', '5,000 MB', '4,000 MB']
const table = (head: string, rows: readonly string[]) => {
  const rule = head.replace(/\S/g, '-')
  return `\n${head}\n${rule}\n${rows.join('\n')}\n\n`
}
const processor = (name: string, cores: number) =>
  table(`${'Name'.padEnd(45)} NumberOfCores`, [`${name.padEnd(45)} ${String(cores).padStart(13)}`])
const disks = (free: Readonly<Record<string, number>>) =>
  table(
    'DeviceID FreeGB',
    Object.entries(free).map(([letter, gb]) => `${letter}:       ${String(gb).padStart(6)}`),
  )
const disk = (free: number) => disks({ C: free })
const onD = {
  size: 'large',
  streamPath: 'D:\\Hager\\EMS',
  historicalPath: 'D:\\Hager\\Hist',
  genesisPath: 'D:\\ICONICS',
}
export const listen = (...ports: number[]) =>
  `\nActive Connections\n\n  Proto  Local Address          Foreign Address        State\n${ports
    .map(port => `  TCP    ${`0.0.0.0:${port}`.padEnd(22)} 0.0.0.0:0              LISTENING\n`)
    .join(
      '',
    )}  TCP    [::]:135               [::]:0                 LISTENING\n  UDP    0.0.0.0:123            *:*\n`
export const owned = (port: number, pid: number) =>
  `  Proto  Local Address          Foreign Address        State           PID\n  TCP    ${`0.0.0.0:${port}`.padEnd(22)} 0.0.0.0:0              LISTENING       ${pid}\n  TCP    [::]:${port}                [::]:0                 LISTENING       ${pid}\n  UDP    0.0.0.0:123            *:*                                    900\n`
export const dynamic = (start: number, count: number) =>
  dynamicPorts.replace('49152', String(start)).replace('16384', String(count))
const excluded = (rows: readonly string[], end = '\n* - Administered port exclusions.\n') =>
  `\nProtocol tcp Port Exclusion Ranges\n\nStart Port    End Port\n----------    --------\n${rows.join('\n')}\n${end}`
export const sql = (product: string, version: string, edition: string) =>
  `\n-----------------------------------\nMicrosoft SQL Server ${product} (RTM) - ${version} (X64)\n\tAug 22 2017 17:04:49\n\tCopyright (C) Microsoft Corporation\n\t${edition} Edition (64-bit) on Windows Server 2019 Standard 10.0 <X64> (Build 17763: )\n\n(1 rows affected)\n`
export const rights = (line: string) =>
  `[Unicode]\nUnicode=yes\n[Privilege Rights]\n${line}\n[Version]\nsignature="$CHICAGO$"\n`
export const programList = (...rows: (readonly [name: string, version: string])[]) =>
  table(
    `${'DisplayName'.padEnd(60)} DisplayVersion`,
    rows.map(([name, version]) => `${name.padEnd(60)} ${version}`),
  )
const power = (value: number) =>
  `\nHKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Power\n    HiberbootEnabled    REG_DWORD    0x${value}\n\n`
const noFastStartup = `${readyServer[8]}\n    Fast Startup\n        Hibernation is not available.\n`
const noKey = 'ERROR: The system was unable to find the specified registry key or value.'
const pending = (answers: readonly [string, string]) =>
  `C:\\>reg query "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired"\n${answers[0]}\n\nC:\\>reg query "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending"\n${answers[1]}\n\nC:\\>`
const sleepAvailable =
  'The following sleep states are available on this system:\n    Standby (S3)\n    Hibernate\n\nThe following sleep states are not available on this system:\n    Standby (S1)\n        The system firmware does not support this standby state.\n'
const members = (rows: readonly (readonly [name: string, source: string])[]) => {
  const width = Math.max(...rows.map(([name]) => name.length), 'Name'.length)
  return table(
    `ObjectClass ${'Name'.padEnd(width)} PrincipalSource`,
    rows.map(([name, source]) => `User        ${name.padEnd(width)} ${source}`),
  )
}
export const services = (rows: readonly (readonly [name: string, state: string, account?: string])[]) => {
  const width = Math.max(10, ...rows.map(([, state]) => state.length))
  return table(
    `${'Name'.padEnd(40)} ${'State'.padEnd(width)} StartName`,
    rows.map(
      ([name, state, account = 'LocalSystem']) => `${name.padEnd(40)} ${state.padEnd(width)} ${account}`,
    ),
  )
}
export const ems = [
  'EMSG64Configuration',
  'EMSMessageSequencer',
  'EMSPublisher',
  'EMSReporter',
  'EMSSbcManager',
]

type Schannel = Readonly<Record<string, readonly [enabled: number, disabled: number]>>
export const schannel = (protocols: Schannel, triple: number | null) => {
  const key = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL'
  const sides = Object.entries(protocols).flatMap(([name, [enabled, disabled]]) =>
    ['Client', 'Server'].map(
      side =>
        `${key}\\Protocols\\${name}\\${side}\n    Enabled    REG_DWORD    0x${enabled}\n    DisabledByDefault    REG_DWORD    0x${disabled}\n`,
    ),
  )
  const cipher =
    triple === null ? [] : [`${key}\\Ciphers\\Triple DES 168\n    Enabled    REG_DWORD    0x${triple}\n`]
  return `\n${[...cipher, ...sides].join('\n')}\n`
}
export const hardened: Schannel = {
  'SSL 2.0': [0, 1],
  'SSL 3.0': [0, 1],
  'TLS 1.0': [0, 1],
  'TLS 1.1': [0, 1],
  'TLS 1.2': [1, 0],
}

const stream = (
  name: string,
  texts: readonly string[],
  gives: OutcomeCase['gives'],
  more: Partial<OutcomeCase> = {},
): OutcomeCase => ({
  software: 'stream',
  phase: 'before-install',
  name,
  texts,
  gives: Object.fromEntries(Object.entries(gives).map(([id, outcome]) => [`stream.${id}`, outcome])),
  ...more,
  parameters: { hostName: 'SRV-EMS-01', serviceAccount: 'SRV-EMS-01\\svc-stream', ...more.parameters },
})
const after = { phase: 'after-install' } as const
const existing = { parameters: { sqlServer: 'existing-local' } } as const
const user = (from: string, to: string) => netUser.en.replace(from, to)

/** How Windows lists what the kit installs first (manual 11.1). */
export const prerequisites = [
  ['Microsoft Visual C++ 2008 Redistributable - x86 9.0.30729.17', '9.0.30729'],
  ['Microsoft Visual C++ 2010  x64 Redistributable - 10.0.40219', '10.0.40219'],
  ['Microsoft Visual C++ 2015-2022 Redistributable (x86) - 14.38', '14.38.33130'],
  ['Microsoft Visual C++ 2015-2022 Redistributable (x64) - 14.38', '14.38.33130'],
  ['Microsoft System CLR Types for SQL Server 2008 R2', '10.50.1600.1'],
  ['Microsoft System CLR Types for SQL Server 2014', '12.0.2402.11'],
  ['Microsoft SQL Server 2012 Native Client', '11.2.5058.0'],
  ['Microsoft SQL Server Compact 4.0 SP2 x64 ENU', '4.0.8876.1'],
  ['Microsoft Visual Studio 2010 Tools for Office Runtime (x64)', '10.0.50903'],
  ['OPC UA Local Discovery Server 1.02', '1.02.335.1'],
  ['S4U Connector for SAP OLE DB Provider (x64)', '1.0'],
  ['Sentinel Protection Installer 7.6.7', '7.6.7'],
  ['IIS URL Rewrite Module 2', '7.2.1993'],
  ['Microsoft Application Request Routing 3.0', '3.0.5311'],
  ['Microsoft .NET Core 2.1.16 - Windows Server Hosting', '2.1.16.0'],
  ['Microsoft .NET Core 3.0.3 - Windows Server Hosting', '3.0.3.0'],
  ['Microsoft SQL Server 2017 (64-bit)', '14.0'],
  ['ICONICS GENESIS64', '10.96.1'],
] as const
export const iconics = listed.iconics.list.map(({ name }) => name)

const ofStream: readonly OutcomeCase[] = [
  stream('Windows Server 2019 Standard', [info({})], {
    'os.supported': 'listed',
    'os.support-running': 'supported',
    'os.edition': 'server',
    'os.bits': 'sixty-four',
    'memory.size': 'enough',
  }),
  stream('no instance of SQL Server', [noInstance], { 'sql.no-instance-yet': 'no-instance' }),
  stream('an instance of SQL Server', [noInstance.replace('MSSQL$*     missing', 'MSSQL$OTHER Running')], {
    'sql.no-instance-yet': 'plan-open',
  }),
  stream(
    'the instance of SQL Server that has no name, where a new one is planned',
    [noInstance.replace('MSSQLSERVER missing', 'MSSQLSERVER Stopped')],
    { 'sql.no-instance-yet': 'has-instance' },
    { parameters: { sqlServer: 'new-local' } },
  ),
  stream(
    'Windows Server 2022',
    [info({ name: 'Microsoft Windows Server 2022 Datacenter', version: '10.0.20348 N/A Build 20348' })],
    {
      'os.supported': 'newer',
      'os.support-running': 'supported',
    },
  ),
  stream(
    'Windows Server 2019 Standard to be evaluated',
    [info({ name: 'Microsoft Windows Server 2019 Standard Evaluation' })],
    { 'os.supported': 'listed', 'os.edition': 'evaluation' },
  ),
  stream(
    'Windows Server 2012 R2',
    [info({ name: 'Microsoft Windows Server 2012 R2 Standard', version: '6.3.9600 N/A Build 9600' })],
    {
      'os.supported': 'older',
      'os.support-running': 'older',
    },
  ),
  ...(
    [
      ['Microsoft® Windows Server® 2008 Standard', '6.0.6002 Service Pack 2 Build 6002'],
      ['Microsoft(R) Windows(R) Server 2003, Standard Edition', '5.2.3790 Service Pack 2 Build 3790'],
      ['Microsoft® Windows Vista™ Business', '6.0.6002 Service Pack 2 Build 6002'],
      ['Microsoft Windows XP Professional', '5.1.2600 Service Pack 3 Build 2600'],
    ] as const
  ).map(([name, version]) =>
    stream(name, [info({ name, version })], { 'os.supported': 'older', 'os.support-running': 'older' }),
  ),
  stream('Windows 10 S', [info({ name: 'Microsoft Windows 10 S', version: '10.0.19045 N/A Build 19045' })], {
    'os.edition': 'not-listed',
  }),
  stream(
    'Windows 10 Home of 32 bits',
    [
      info({
        name: 'Microsoft Windows 10 Home',
        version: '10.0.19045 N/A Build 19045',
        type: 'X86-based PC',
      }),
    ],
    {
      'os.support-running': 'ended',
      'os.edition': 'home',
      'os.bits': 'thirty-two',
    },
  ),
  stream(
    'Windows 11 Education on ARM',
    [
      info({
        name: 'Microsoft Windows 11 Education',
        version: '10.0.22631 N/A Build 22631',
        type: 'ARM64-based PC',
      }),
    ],
    {
      'os.supported': 'newer',
      'os.edition': 'not-listed',
      'os.bits': 'arm',
    },
  ),
  stream(
    'Windows Server 2016 Essentials once its support has ended',
    [info({ name: 'Microsoft Windows Server 2016 Essentials', version: '10.0.14393 N/A Build 14393' })],
    {
      'os.supported': 'listed',
      'os.support-running': 'ended',
      'os.edition': 'server',
    },
    { date: '2027-01-12' },
  ),
  stream(
    'Windows 10 Pro before its support ended',
    [info({ name: 'Microsoft Windows 10 Pro', version: '10.0.19045 N/A Build 19045' })],
    {
      'os.support-running': 'supported',
    },
    { date: '2025-10-13' },
  ),
  stream(
    'Windows 10 of the long-term channel, which Microsoft supports for longer',
    [info({ name: 'Microsoft Windows 10 IoT Enterprise LTSC', version: '10.0.17763 N/A Build 17763' })],
    {
      'os.supported': 'listed',
      'os.support-running': 'own-date',
      'os.edition': 'listed',
    },
  ),
  stream(
    'Windows 11 Pro, which the manual does not list',
    [info({ name: 'Microsoft Windows 11 Pro', version: '10.0.22631 N/A Build 22631' })],
    {
      'os.supported': 'newer',
      'os.edition': 'not-home',
    },
  ),
  stream(
    'Windows 7 Ultimate, whose edition is as little listed as the system',
    [info({ name: 'Microsoft Windows 7 Ultimate', version: '6.1.7601 Service Pack 1 Build 7601' })],
    {
      'os.edition': 'older',
    },
  ),
  stream(
    '7.2 GB of memory where 8 are asked for',
    [info({ memory: amounts('7,372') })],
    { 'memory.size': 'too-little' },
    { parameters: { size: 'small' } },
  ),
  stream(
    '7.6 GB of memory where 8 are asked for',
    [info({ memory: amounts('7,783') })],
    { 'memory.size': 'enough' },
    { parameters: { size: 'small' } },
  ),
  stream('a Xeon of four cores', [processor('Intel(R) Xeon(R) E-2334 CPU @ 3.40GHz', 4)], {
    'processor.cores': 'enough',
    'processor.class': 'meets',
  }),
  stream('a Pentium of two cores', [processor('Intel(R) Pentium(R) Gold G5400 CPU @ 3.70GHz', 2)], {
    'processor.cores': 'too-few',
    'processor.class': 'short',
  }),
  stream('a processor that a hypervisor made', [processor('QEMU Virtual CPU version 2.5+', 4)], {
    'processor.class': 'virtual',
  }),
  stream('a processor of an unknown family', [processor('Snapdragon Elite', 4)], {
    'processor.class': 'not-judged',
  }),
  stream('212 GB free', [disk(212)], { 'disk.free': 'enough' }),
  stream('3 GB free', [disk(3)], { 'disk.free': 'too-little' }),
  ...(
    [
      ['C: full beside all folders', { C: 1, D: 500 }, { sqlServer: 'remote' }, 'drive-short'],
      ['C: just short beside them', { C: 29, D: 500 }, { sqlServer: 'remote' }, 'drive-short'],
      ['C: just enough beside them', { C: 30, D: 500 }, { sqlServer: 'remote' }, 'enough'],
      ['a full C: with a new SQL Server', { C: 1, D: 500 }, { sqlServer: 'new-local' }, 'too-little'],
      [
        'a new SQL Server on D:',
        { C: 1, D: 500 },
        { sqlServer: 'new-local', sqlPath: 'D:\\SQL' },
        'drive-short',
      ],
      ['no C: in the list', { D: 500 }, { sqlServer: 'remote' }, 'missing'],
      ['no D: in the list', { C: 500 }, { sqlServer: 'remote' }, 'missing'],
      ['historical data on a full E:', { C: 90, D: 500, E: 9 }, { historicalPath: 'E:\\Hist' }, 'too-little'],
      ['GENESIS64 on a full E:', { C: 90, D: 500, E: 9 }, { genesisPath: 'E:\\ICONICS' }, 'drive-short'],
      ['nothing on a full E:', { C: 90, D: 500, E: 9 }, {}, 'enough'],
    ] as const
  ).map(([name, free, parameters, outcome]) =>
    stream(
      `stream on D:, ${name}`,
      [disks(free)],
      { 'disk.free': outcome },
      { parameters: { ...onD, ...parameters } },
    ),
  ),
  stream(
    'no chosen port in use',
    [netstat],
    {
      'port.https-free': 'free',
      'port.mqtt-free': 'free',
      'port.sql-free': 'free',
    },
    { parameters: { sqlServer: 'new-local', sqlPort: 1433 } },
  ),
  stream(
    '443, 1433 and 1884 in use',
    [listen(135, 443, 1433, 1884)],
    {
      'port.https-free': 'taken',
      'port.mqtt-free': 'taken',
      'port.sql-free': 'taken',
    },
    { parameters: { sqlServer: 'new-local', sqlPort: 1433 } },
  ),
  stream(
    'the later MQTT port in use',
    [listen(135, 8884)],
    { 'port.mqtt-later-free': 'taken' },
    { parameters: { mqttPort: 8884 } },
  ),
  stream(
    'the later MQTT port free',
    [netstat],
    { 'port.mqtt-later-free': 'free' },
    { parameters: { mqttPort: 8884 } },
  ),
  stream(
    'a list of ports that ends before those that were chosen',
    [
      '  TCP    0.0.0.0:135            0.0.0.0:0              LISTENING\n  TCP    0.0.0.0:445            0.0.0.0:0              LISTENING\n',
    ],
    {
      'port.https-free': 'unparsable',
      'port.mqtt-free': 'unparsable',
    },
  ),
  stream(
    'ports that connections hold',
    [
      netstat.replace(
        '  TCP    [::]:135 ',
        `${[443, 1433, 1884, 8884]
          .map(port => `  TCP    ${`192.0.2.10:${port}`.padEnd(22)} 192.0.2.44:445         ESTABLISHED\n`)
          .join('')}  TCP    [::]:135 `,
      ),
    ],
    {
      'port.https-free': 'connected',
      'port.mqtt-free': 'connected',
      'port.mqtt-later-free': 'connected',
      'port.sql-free': 'connected',
    },
    { parameters: { sqlServer: 'new-local', sqlPort: 1433, mqttPort: 8884 } },
  ),
  stream('a dynamic range that begins above', [dynamicPorts], { 'port.mqtt-outside-dynamic': 'outside' }),
  stream('a dynamic range that holds 1884', [dynamic(1025, 60_000)], {
    'port.mqtt-outside-dynamic': 'inside',
  }),
  stream(
    'a dynamic range that holds the later port',
    [dynamic(8000, 1000)],
    { 'port.mqtt-outside-dynamic': 'later-inside' },
    { parameters: { mqttPort: 8884 } },
  ),
  stream('excluded ranges elsewhere', [excluded(['      5357        5357'])], {
    'port.none-excluded': 'open',
  }),
  stream('an excluded range with 443 in it', [excluded(['       400         499'])], {
    'port.none-excluded': 'excluded',
  }),
  stream('excluded ranges that were cut off', [excluded(['      5357        5357'], '')], {
    'port.none-excluded': 'unparsable',
  }),
  stream(
    'SQL Server 2017 Express',
    [sql('2017', '14.0.1000.169', 'Express')],
    {
      'sql.version': 'listed',
      'sql.support-running': 'supported',
      'sql.edition': 'express',
    },
    existing,
  ),
  stream(
    'SQL Server 2016 Standard after its support',
    [sql('2016', '13.0.1601.5', 'Standard')],
    {
      'sql.version': 'listed',
      'sql.support-running': 'ended',
      'sql.edition': 'unlimited',
    },
    existing,
  ),
  stream(
    'SQL Server 2022 Developer',
    [sql('2022', '16.0.1000.6', 'Developer')],
    {
      'sql.version': 'newer',
      'sql.edition': 'evaluation',
    },
    existing,
  ),
  ...(['Enterprise Evaluation', 'Standard Developer'] as const).map(edition =>
    stream(
      `SQL Server 2025 ${edition}`,
      [sql('2025', '17.0.1000.7', edition)],
      { 'sql.version': 'newer', 'sql.edition': 'evaluation' },
      existing,
    ),
  ),
  stream(
    'SQL Server 2014',
    [sql('2014', '12.0.2000.8', 'Enterprise')],
    {
      'sql.version': 'older',
      'sql.support-running': 'older',
    },
    existing,
  ),
  stream('an account that is disabled', [user('active               Yes', 'active               No')], {
    'account.active': 'disabled',
  }),
  ...(
    [
      ['1/1/2020 12:00:00 AM', 'expired'],
      ['27.11.2026 00:00:00', 'expired'],
      ['2026-11-27', 'expired'],
      ['12/11/2026 12:00:00 AM', 'account-expires'],
      ['11/12/2026 00:00:00', 'account-expires'],
      ['2569/01/01', 'account-expires'],
      ['1/1/2030', 'account-expires'],
    ] as const
  ).map(([end, outcome]) =>
    stream(
      `an account that ends on ${end}`,
      [user('Account expires              Never', `Account expires              ${end}`)],
      { 'account.active': outcome },
    ),
  ),
  stream('an administrator with a password that stays', [netUser.en], {
    'account.active': 'active',
    'account.administrator': 'member',
    'account.password': 'required',
    'account.password-stays': 'stays',
  }),
  stream(
    'a user without a password',
    [
      user('*Administrators       *Users', '*Users')
        .replace('Password required            Yes', 'Password required            No')
        .replace('Password expires             Never', 'Password expires             12/31/2026 9:14:03 AM'),
    ],
    {
      'account.administrator': 'no-member',
      'account.password': 'not-required',
      'account.password-stays': 'expires',
    },
  ),
  ...(
    [
      ['of this machine', 'ACME-1\\svc', 'ACME-1\\svc', 'Local', 'local'],
      ['of a domain', 'ACME\\svc', 'ACME\\svc', 'ActiveDirectory', 'domain'],
      ['of a Microsoft account', 'ACME-1\\svc', 'ACME-1\\svc', 'MicrosoftAccount', 'microsoft'],
      ['of Microsoft Entra ID', 'AzureAD\\svc', 'AzureAD\\svc', 'AzureAD', 'entra'],
      ['that is managed', 'ACME\\svc$', 'ACME\\svc$', 'ActiveDirectory', 'managed'],
      ['that Windows makes for a service', 'NT SERVICE\\svc', 'ACME-1\\other', 'Local', 'virtual-account'],
      ['that Windows brings', 'NT AUTHORITY\\SYSTEM', 'ACME-1\\other', 'Local', 'built-in'],
      ['of an unknown place', 'ACME-1\\svc', 'ACME-1\\svc', 'Unknown', 'unknown-source'],
    ] satisfies [string, string, string, string, string][]
  ).map(([name, serviceAccount, member, source, kind]) =>
    stream(
      `an account ${name}`,
      [members([[member, source]])],
      { 'account.kind': kind },
      { parameters: { hostName: 'ACME-1', serviceAccount } },
    ),
  ),
  stream('the right to log on as a service', [rights('SeServiceLogonRight = svc-stream,*S-1-5-80-0')], {
    'account.service-logon-right': 'granted',
  }),
  stream('no right to log on as a service', [rights('SeServiceLogonRight = *S-1-5-80-0')], {
    'account.service-logon-right': 'not-granted',
  }),
  stream('no state of sleep', [readyServer[8]], { 'power.sleep-off': 'off' }),
  stream('standby and hibernation', [sleepAvailable], { 'power.sleep-off': 'available' }),
  stream('fast start-up off', [power(0)], { 'power.fast-startup-off': 'off' }),
  stream('fast start-up on', [power(1)], { 'power.fast-startup-off': 'on' }),
  stream('fast start-up on in the registry, where Windows can not hibernate', [power(1), noFastStartup], {
    'power.fast-startup-off': 'cannot-start-fast',
    'power.sleep-off': 'off',
  }),
  stream(
    'fast start-up that is not set in the registry',
    [
      `C:\\>reg query "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Power" /v HiberbootEnabled\n\n${noKey}\n\nC:\\>`,
    ],
    { 'power.fast-startup-off': 'not-set-here' },
  ),
  stream('no restart pending', [pending([noKey, noKey])], { 'restart.none-pending': 'none' }),
  stream(
    'a restart that an update asks for',
    [
      pending([
        'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired',
        noKey,
      ]),
    ],
    { 'restart.none-pending': 'pending' },
  ),
  stream('no GENESIS64', [programs], { 'genesis64.compatible': 'absent' }),
  stream('the same GENESIS64', [programList(['7-Zip', '23.01'], ['ICONICS GENESIS64', '10.96.1'])], {
    'genesis64.compatible': 'same',
  }),
  stream('an older GENESIS64', [programList(['7-Zip', '23.01'], ['ICONICS GENESIS64', '10.95.2'])], {
    'genesis64.compatible': 'older',
  }),
  stream('a newer GENESIS64', [programList(['7-Zip', '23.01'], ['ICONICS GENESIS64', '10.97.3'])], {
    'genesis64.compatible': 'newer',
  }),
  stream(
    'stream listening on 443 and 1884',
    [listen(443, 1884)],
    {
      'port.https-listening': 'listening',
      'port.mqtt-listening': 'listening',
    },
    after,
  ),
  stream(
    'nobody listening',
    [listen(135)],
    {
      'port.https-listening': 'silent',
      'port.mqtt-listening': 'silent',
    },
    after,
  ),
  stream(
    'every service of stream running',
    [services(ems.map(name => [name, 'Running']))],
    { 'services.ems-running': 'running' },
    after,
  ),
  stream(
    'one service of stream stopped',
    [services(ems.map((name, at) => [name, at === 2 ? 'Stopped' : 'Running']))],
    { 'services.ems-running': 'stopped' },
    after,
  ),
  ...(
    [
      ['the system itself', () => 'LocalSystem', 'built-in'],
      ['the network service', () => 'NT AUTHORITY\\NetworkService', 'built-in'],
      ['an account of Windows in German', () => 'NT-AUTORITÄT\\SYSTEM', 'built-in'],
      ['a virtual account', () => 'NT SERVICE\\EMSPublisher', 'virtual-account'],
      ['a managed account', () => 'ACME\\svc-stream$', 'managed'],
      ['two accounts', at => (at === 1 ? '.\\other' : '.\\svc-stream'), 'several'],
      ['an account of this machine', () => '.\\svc-stream', 'local'],
      ['an account whose place is not known', () => 'ACME\\svc-stream', 'named'],
      ['an account of a domain by its address', () => 'svc-stream@acme.example', 'domain'],
    ] satisfies [string, (at: number) => string, string][]
  ).map(([name, account, kind]) =>
    stream(
      `the services of EMS Core under ${name}`,
      [services(ems.map((service, at) => [service, 'Running', account(at)]))],
      { 'services.account-kind': kind },
      after,
    ),
  ),
  ...(['Running', 'Stopped'] as const).map(state =>
    stream(
      `services of which the console has cut names, one ${state}`,
      [
        `PS C:\\> Get-Service -Name EMS*\n\nStatus   Name               DisplayName\n------   ----               -----------\nRunning  EMSG64Configura... Hager Group EMS GENESIS64 Configura...\n${state}  EMSMessageSeque... Hager Group EMS Message Sequencer\nRunning  EMSPublisher       Hager Group EMS Publisher\nRunning  EMSReporter        Hager Group EMS Reporter\nRunning  EMSSbcManager      Hager Group EMS SBC Manager\n\nPS C:\\>`,
      ],
      { 'services.ems-running': state.toLowerCase() },
      after,
    ),
  ),
  stream(
    'services of ICONICS of which the console has cut names',
    [
      `Status   Name               DisplayName\n------   ----               -----------\n${iconics.map(name => `Running  ${(name.length > 18 ? `${name.slice(0, 15)}...` : name).padEnd(18)} ICONICS`).join('\n')}\n`,
    ],
    { 'services.iconics-present': 'present' },
    after,
  ),
  stream(
    'every service of ICONICS',
    [services(iconics.map(name => [name, 'Stopped']))],
    { 'services.iconics-present': 'present' },
    after,
  ),
  stream(
    'one service of ICONICS gone',
    [services(iconics.map((name, at) => [name, at === 5 ? 'missing' : 'Running']))],
    { 'services.iconics-present': 'missing' },
    after,
  ),
  stream(
    'every program that the kit installs',
    [programList(...prerequisites)],
    { 'prerequisites.installed': 'installed' },
    after,
  ),
  stream(
    'one program that the kit installs gone',
    [programList(...prerequisites.slice(1))],
    { 'prerequisites.installed': 'missing' },
    after,
  ),
  stream(
    'a list of programs that was cut',
    [programList(...prerequisites).slice(0, -2)],
    { 'prerequisites.installed': 'unparsable' },
    after,
  ),
  stream('no GENESIS64 in a list of programs that was cut', [programs.trimEnd()], {
    'genesis64.compatible': 'unparsable',
  }),
  stream(
    'nothing where GENESIS64 alone was asked for',
    [
      "PS C:\\> Get-ItemProperty -Path HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*, HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\* | Where-Object DisplayName -like '*GENESIS64*'\n\nPS C:\\>",
    ],
    { 'genesis64.compatible': 'absent' },
  ),
  stream('one of two keys of a pending restart asked for', [pending([noKey, '']).split('\nC:')[0] ?? ''], {
    'restart.none-pending': 'missing',
  }),
  stream(
    'a registry that could not be asked',
    [pending(["'reg' is not recognized as an internal or external command,", noKey])],
    { 'restart.none-pending': 'missing' },
  ),
  stream(
    'a service account that is barred',
    [rights('SeServiceLogonRight = svc-stream\nSeDenyServiceLogonRight = svc-stream')],
    { 'account.service-logon-right': 'not-granted' },
  ),
  stream(
    'TLS 1.2 alone, without Triple DES',
    [schannel(hardened, 0)],
    {
      'tls.old-off': 'set',
      'tls.1-2-on': 'set',
      'cipher.triple-des-off': 'set',
    },
    after,
  ),
  stream(
    'TLS 1.0 still on, TLS 1.2 not set, Triple DES on',
    [schannel({ ...hardened, 'TLS 1.0': [1, 0], 'TLS 1.2': [0, 1] }, 1)],
    {
      'tls.old-off': 'not-set',
      'tls.1-2-on': 'not-set',
      'cipher.triple-des-off': 'not-set',
    },
    after,
  ),
]

const izy = (
  name: string,
  phase: OutcomeCase['phase'],
  texts: readonly string[],
  gives: OutcomeCase['gives'],
): OutcomeCase => ({
  software: 'izytroniq-enterprise',
  phase,
  name,
  texts,
  parameters: { hostName: 'IZY-SERVER', serviceAccount: 'IZY-SERVER\\izyadmin' },
  gives: Object.fromEntries(
    Object.entries(gives).map(([id, outcome]) => [`izytroniq-enterprise.${id}`, outcome]),
  ),
})
export const framework = (release: number) =>
  `\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full\n    Release    REG_DWORD    0x${release.toString(16)}\n\n`
export const syncService = (state: string, account: string) =>
  services([['IZYTRON.IQ BackEnd SyncService', state, account]])
/** What Windows answers where it knows no such service. */
const unknownService = (name: string) =>
  `C:\\>sc query "${name}"\n[SC] EnumQueryServicesStatus:OpenService FAILED 1060:\n\nThe specified service does not exist as an installed service.\n\nC:\\>`
export const entry = (thumbprint: string) =>
  `        <serviceCertificate findValue="${thumbprint}" storeLocation="LocalMachine" storeName="My" x509FindType="FindByThumbprint" />`
/** The files as the command of the check shows them. */
export const configs = (...entries: string[]) =>
  entries
    .map(
      inner => `<configuration>\n<serviceCredentials>\n${inner}\n</serviceCredentials>\n</configuration>\n`,
    )
    .join('')
export const [thumbprint, otherThumbprint] = [
  '40AA97B03982579D6F4675F7AB287E4217990552',
  '0123456789ABCDEF0123456789ABCDEF01234567',
]
export const syncEntry = `\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Gossen-Metrawatt\\IZYTRON.IQ\n    ApplicationVersion    REG_SZ    4.8.0.1\n    BackSyncServiceDatabaseConnectionString    REG_SZ    Data Source=SQLSERVER;Initial Catalog=SyncService;Integrated Security=True\n\n`
export const events = (...levels: number[]) =>
  `${levels
    .map(
      level =>
        `\nTimeCreated  : 11/28/2026 9:14:03 AM\nLevel        : ${level}\nProviderName : IZYTRON.IQ BackEnd SyncService\nMessage      : Service started successfully.\n`,
    )
    .join('\n')}\n\nEvents: ${levels.length}\n`
export const pools = (identity: string, account: string) =>
  table(`${'Name'.padEnd(28)} ${'State'.padEnd(8)} ${'IdentityType'.padEnd(24)} Identity`, [
    `${'DefaultAppPool'.padEnd(28)} Started  ApplicationPoolIdentity`,
    `${'IZYTRON.IQ.BackEndPool'.padEnd(28)} Started  ${identity.padEnd(24)} ${account}`,
  ])

const ofIzytroniq: readonly OutcomeCase[] = [
  izy('.NET Framework 4.8', 'before-install', [framework(528_040)], { 'framework.release': 'enough' }),
  izy('.NET Framework 4.7.2', 'before-install', [framework(461_814)], { 'framework.release': 'older' }),
  izy(
    'a .NET Framework older than 4.5',
    'before-install',
    [
      `C:\\>reg query "HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full" /v Release\n\n${noKey}\n\nC:\\>`,
    ],
    { 'framework.release': 'no-release' },
  ),
  izy(
    'the service under the account that was given',
    'before-install',
    [syncService('Running', '.\\izyadmin')],
    { 'service.account': 'as-given' },
  ),
  {
    ...izy(
      'a service whose account nobody has named',
      'before-install',
      [syncService('Running', 'CORP\\svc')],
      {
        'service.account': 'not-named',
      },
    ),
    parameters: {},
  },
  {
    ...izy('a service under the system', 'before-install', [syncService('Running', 'LocalSystem')], {
      'service.account': 'another',
    }),
    parameters: {},
  },
  {
    ...izy('a pool whose account nobody has named', 'after-install', [pools('SpecificUser', 'CORP\\svc')], {
      'pool.identity': 'not-named',
    }),
    parameters: {},
  },
  izy('the service under another account', 'before-install', [syncService('Running', 'LocalSystem')], {
    'service.account': 'another',
  }),
  izy('the entry of the sync service', 'after-install', [syncEntry], { 'registry.sync-entry': 'present' }),
  izy('no entry of the sync service', 'after-install', [syncEntry.replace(/ {4}BackSync.*\n/, '')], {
    'registry.sync-entry': 'absent',
  }),
  izy('the service running', 'after-install', [syncService('Running', '.\\izyadmin')], {
    'service.running': 'running',
  }),
  izy('no service', 'after-install', [unknownService('IZYTRON.IQ SyncService')], {
    'service.running': 'missing',
  }),
  izy('the service stopped', 'after-install', [syncService('Stopped', '.\\izyadmin')], {
    'service.running': 'stopped',
  }),
  ...(
    [
      ['the same certificate in both files', [entry(thumbprint), entry(thumbprint)], 'same'],
      ['another certificate in one of the files', [entry(thumbprint), entry(otherThumbprint)], 'different'],
      [
        'another store in one of the files',
        [entry(thumbprint), entry(thumbprint).replace('LocalMachine', 'CurrentUser')],
        'different',
      ],
      [
        'a mark that can not be seen in one of the files',
        [entry(thumbprint), entry(`\u200e${thumbprint}`)],
        'different',
      ],
      ['a certificate that one of the files lacks', [entry(thumbprint), ''], 'no-entry'],
      [
        'an entry that stands in a comment',
        [entry(thumbprint), `<!--\n${entry(thumbprint)}\n-->`],
        'no-entry',
      ],
      ['a thumbprint of 39 digits', [entry(thumbprint.slice(1)), entry(thumbprint.slice(1))], 'unusable'],
      [
        'the certificate of a client beside it',
        [
          entry(thumbprint),
          `${entry(thumbprint)}\n<clientCredentials>\n${entry(otherThumbprint)}\n</clientCredentials>`,
        ],
        'same',
      ],
      [
        'attributes over several lines',
        [entry(thumbprint), entry(thumbprint).replaceAll(' s', '\n s')],
        'same',
      ],
      ['the certificate of one file alone', [entry(thumbprint)], 'missing'],
    ] satisfies [string, string[], string][]
  ).map(([name, entries, outcome]) =>
    izy(name, 'after-install', [configs(...entries)], { 'certificate.same': outcome }),
  ),
  izy(
    'lines of which nobody knows what they stand in',
    'after-install',
    [`${entry(thumbprint)}\n${entry(thumbprint)}\n`],
    {
      'certificate.same': 'unparsable',
    },
  ),
  izy('a log without errors', 'after-install', [events(4, 4)], { 'event-log.clean': 'none' }),
  izy('a log that holds nothing of the start', 'after-install', [events()], {
    'event-log.clean': 'no-events',
  }),
  izy('a log with an error', 'after-install', [events(4, 2)], { 'event-log.clean': 'errors' }),
  izy(
    'the pool under the account that was given',
    'after-install',
    [pools('SpecificUser', 'IZY-SERVER\\izyadmin')],
    { 'pool.identity': 'as-given' },
  ),
  izy('the pool under its own identity', 'after-install', [pools('ApplicationPoolIdentity', '')], {
    'pool.identity': 'another',
  }),
  izy(
    'the pool under its own identity, with the account of before',
    'after-install',
    [pools('ApplicationPoolIdentity', '.\\izyadmin')],
    { 'pool.identity': 'another' },
  ),
  izy('the pool under an account that is not shown', 'after-install', [pools('SpecificUser', '')], {
    'pool.identity': 'unparsable',
  }),
  izy(
    'a pool whose name was cut, among the others',
    'after-install',
    [pools('SpecificUser', '.\\izyadmin').replace('BackEndPool', 'BackE...  ')],
    { 'pool.identity': 'unparsable' },
  ),
  izy('the pool under a type that was cut', 'after-install', [pools('SpecificU...', '.\\izyadmin')], {
    'pool.identity': 'unparsable',
  }),
  izy(
    'no pool of IZYTRONIQ among the others',
    'after-install',
    [pools('SpecificUser', 'x').replace(/^IZY.*\n/m, '')],
    { 'pool.identity': 'missing' },
  ),
]

const sage = (name: string, texts: readonly string[], gives: OutcomeCase['gives']): OutcomeCase => ({
  software: 'sage-100c-crm',
  phase: 'before-install',
  name,
  texts,
  parameters: { sqlServer: 'remote' },
  gives: Object.fromEntries(Object.entries(gives).map(([id, outcome]) => [`sage-100c-crm.${id}`, outcome])),
})
const browser = (state: string) => [
  ['MSSQL$SAGE100', 'Running'] as const,
  ['SQLBrowser', state, 'NT AUTHORITY\\LOCAL SERVICE'] as const,
]
/** The services of a web server, of a server with the database, and of one that is both. */
export const iis = (state: string) => services([['W3SVC', state]])
export const sqlServices = (state: string) => services(browser(state))
const bothServices = (web: string, state: string) => services([...browser(state), ['W3SVC', web]])
export const collation = (name: string) => `\n------------------------------\n${name}\n\n(1 rows affected)\n`

const ofSage: readonly OutcomeCase[] = [
  sage(
    'IIS running here, SQL Browser running on the other server',
    [sqlServices('Running'), iis('Running')],
    {
      'iis.running': 'running',
      'sql.browser-running': 'running',
    },
  ),
  sage(
    'IIS and SQL Browser that are starting',
    [
      services([['W3SVC', 'Start Pending']]),
      services([
        ['MSSQL$SAGE100', 'Running'],
        ['SQLBrowser', 'StartPending'],
      ]),
    ],
    { 'iis.running': 'stopped', 'sql.browser-running': 'stopped' },
  ),
  sage(
    'IIS stopped here, SQL Browser stopped on the other server',
    [sqlServices('Stopped'), iis('Stopped')],
    {
      'iis.running': 'stopped',
      'sql.browser-running': 'stopped',
    },
  ),
  sage('no SQL Browser on the web server, which says nothing of the other one', [iis('Running')], {
    'iis.running': 'running',
    'sql.browser-running': 'missing',
  }),
  sage(
    'an instance of its own on the web server, without SQL Browser',
    [bothServices('Running', 'Stopped')],
    {
      'iis.running': 'running',
      'sql.browser-running': 'missing',
    },
  ),
  ...(['Running', 'Stopped'] as const).map(state => ({
    ...sage(`IIS and SQL Browser on one server: ${state}`, [bothServices(state, state)], {
      'iis.running': state.toLowerCase(),
      'sql.browser-running': state.toLowerCase(),
    }),
    parameters: { sqlServer: 'local' },
  })),
  ...(['Running', 'Stopped'] as const).map(state => ({
    ...sage(`the instance of the setup, Browser ${state}`, [bothServices('Running', state)], {
      'express.browser-running': state.toLowerCase(),
    }),
    phase: 'after-install' as const,
    parameters: { sqlServer: 'express' },
  })),
  ...(
    [
      ['French_CI_AS', 'french'],
      ['Latin1_General_CI_AS', 'another'],
    ] as const
  ).map(([name, outcome]) => ({
    ...sage(`the instance of the setup with ${name}`, [collation(name)], {
      'express.collation-french': outcome,
    }),
    phase: 'after-install' as const,
    parameters: { sqlServer: 'express' },
  })),
  sage('nobody on port 80', [netstat], { 'port-80.available': 'free' }),
  sage('IIS on port 80', [owned(80, 4), iis('Running')], {
    'port-80.available': 'of-iis',
    'iis.running': 'running',
  }),
  sage('Windows on port 80, and IIS stopped', [owned(80, 4), iis('Stopped')], {
    'port-80.available': 'taken',
    'iis.running': 'stopped',
  }),
  sage('Windows on port 80, nobody knows for whom', [owned(80, 4)], { 'port-80.available': 'unparsable' }),
  sage('another program on port 80', [owned(80, 4711)], { 'port-80.available': 'taken' }),
  sage('French collation', [collation('French_CI_AS')], { 'sql.collation-french': 'french' }),
  sage('Latin collation', [collation('SQL_Latin1_General_CP1_CI_AS')], { 'sql.collation-french': 'another' }),
  sage('Management Studio', [programList(['SQL Server Management Studio', '19.1'], ['7-Zip', '23.01'])], {
    'sql.tools-installed': 'installed',
  }),
  sage('CRM there already', [programList(['Sage CRM 2017', '2017.1.0'], ['7-Zip', '23.01'])], {
    'crm.not-installed': 'present',
  }),
  sage('no CRM among the programs', [programList(['Sage 100 Webservices', '3.0'], ['7-Zip', '23.01'])], {
    'crm.not-installed': 'absent',
  }),
  sage('a version of SQL Server that only the guide knows', [sql('2005', '9.00.1399.06', 'Standard')], {
    'sql.version-compared': 'in-guide',
  }),
  sage(
    'Management Studio of SQL Server 2014',
    [programList(['SQL Server 2014 Management Studio', '12.0.2000.8'], ['7-Zip', '23.01'])],
    { 'sql.tools-installed': 'installed' },
  ),
  sage(
    'a part of Management Studio and an update for it',
    [
      programList(
        ['SQL Server Management Studio for Analysis Services', '15.0.18390.0'],
        ['Hotfix for SQL Server Management Studio 18 (KB123)', '18'],
      ),
    ],
    { 'sql.tools-installed': 'unparsable' },
  ),
  sage('no Management Studio', [programList(['Mozilla Firefox', '130.0'], ['7-Zip', '23.01'])], {
    'sql.tools-installed': 'missing',
  }),
]

const isogeo = (
  name: string,
  phase: OutcomeCase['phase'],
  texts: readonly string[],
  gives: OutcomeCase['gives'],
): OutcomeCase => ({
  software: 'isogeo-scan-fme',
  phase,
  name,
  texts,
  parameters: { hostName: 'SCAN-SERVER', windowsAccount: 'SCAN-SERVER\\isogeo' },
  gives: Object.fromEntries(Object.entries(gives).map(([id, outcome]) => [`isogeo-scan-fme.${id}`, outcome])),
})
export const worker = (state: string, account: string) => services([['Isogeo Worker', state, account]])

const ofIsogeo: readonly OutcomeCase[] = [
  isogeo(
    'FME',
    'before-install',
    [programList(['FME Form 2024.1 (Build 24612 - win64)', '8.24.612'], ['7-Zip', '23.01'])],
    { 'fme.installed': 'installed' },
  ),
  isogeo(
    'another program of FME',
    'before-install',
    [programList(['FME Licensing Server 2.0', '2.0'], ['7-Zip', '23.01'])],
    { 'fme.installed': 'other-fme' },
  ),
  isogeo('no FME', 'before-install', [programList(['7-Zip', '23.01'])], { 'fme.installed': 'missing' }),
  isogeo(
    'the right to log on as a service',
    'after-install',
    [rights('SeServiceLogonRight = isogeo,*S-1-5-80-0')],
    { 'account.service-logon-right': 'granted' },
  ),
  isogeo('no right to log on as a service', 'after-install', [rights('SeServiceLogonRight = *S-1-5-80-0')], {
    'account.service-logon-right': 'not-granted',
  }),
  isogeo('the service running under its account', 'after-install', [worker('Running', '.\\isogeo')], {
    'service.running': 'running',
    'service.account': 'as-given',
  }),
  {
    ...isogeo('a service whose account nobody has named', 'after-install', [worker('Running', 'CORP\\svc')], {
      'service.account': 'not-named',
    }),
    parameters: {},
  },
  {
    ...isogeo('a service under the system', 'after-install', [worker('Running', 'LocalSystem')], {
      'service.account': 'another',
    }),
    parameters: {},
  },
  isogeo('no service', 'after-install', [unknownService('Isogeo Worker')], { 'service.running': 'missing' }),
  isogeo('the service stopped, under another account', 'after-install', [worker('Stopped', 'LocalSystem')], {
    'service.running': 'stopped',
    'service.account': 'another',
  }),
]

/** Evidence for every outcome of every check. */
export const outcomeCases: readonly OutcomeCase[] = [...ofStream, ...ofIzytroniq, ...ofSage, ...ofIsogeo]
