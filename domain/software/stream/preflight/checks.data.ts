import type { Check, Outcome } from '../../../preflight/check.ts'
import { cite } from '../manual.ts'
import { isDomainAccount } from '../procedures/circumstances.data.ts'
import { prerequisites, services } from '../procedures/services.data.ts'
import {
  listAdministrators,
  listPrograms,
  microsoft,
  showAccountSource,
  showServiceUser,
} from '../procedures/shared-items.data.ts'

const systeminfo = { shell: 'cmd', template: 'systeminfo' } as const
const netstat = { shell: 'cmd', template: 'netstat -an' } as const
const processor = {
  shell: 'powershell',
  template: 'Get-CimInstance -ClassName Win32_Processor | Select-Object -Property Name, NumberOfCores',
} as const
const sqlVersion = { shell: 'cmd', template: 'sqlcmd -S {{databaseServer}} -Q "select @@version"' } as const
const before = ['before-install'] as const
const after = ['after-install'] as const

const olderSystems = [
  'windows-2000',
  'windows-xp',
  'windows-vista',
  'windows-7',
  'windows-8',
  'windows-8.1',
  'windows-server-2003',
  'windows-server-2008',
  'windows-server-2008-r2',
  'windows-server-2012',
  'windows-server-2012-r2',
]
const supportedSystems = [
  'windows-10',
  'windows-11',
  'windows-server-2016',
  'windows-server-2019',
  'windows-server-2022',
  'windows-server-2025',
]
const olderSql = ['2000', '2005', '2008', '2008 R2', '2012', '2014']
const servers = ['windows-server-2016', 'windows-server-2019', 'windows-server-2022', 'windows-server-2025']

const machine = [
  {
    id: 'stream.os.supported',
    severity: 'blocker',
    phases: before,
    item: 'stream.machine.system-listed',
    needs: ['os.product'],
    shows: ['os.name'],
    commands: [systeminfo],
    outcomes: [
      {
        id: 'listed',
        status: 'pass',
        tests: [['os.product', 'in', ['windows-10', 'windows-server-2016', 'windows-server-2019']]],
      },
      {
        id: 'newer',
        status: 'warn',
        tests: [['os.product', 'in', ['windows-11', 'windows-server-2022', 'windows-server-2025']]],
      },
      {
        id: 'older',
        status: 'fail',
        tests: [['os.product', 'in', olderSystems]],
        citation: cite('2.1'),
      },
    ],
    citation: cite('2.1.1'),
    rulings: ['versions-not-listed'],
  },
  {
    id: 'stream.os.support-running',
    severity: 'advice',
    phases: before,
    item: 'stream.machine.windows-10-support',
    needs: ['os.product'],
    shows: ['os.name'],
    commands: [systeminfo],
    outcomes: [
      { id: 'own-date', status: 'warn', tests: [['os.edition', 'is', 'enterprise-ltsc']] },
      {
        id: 'ended',
        status: 'warn',
        tests: [
          ['os.product', 'is', 'windows-10'],
          ['$date', 'at-least', '2025-10-14'],
        ],
        citation: microsoft.windows10,
      },
      {
        id: 'ended',
        status: 'warn',
        tests: [
          ['os.product', 'is', 'windows-server-2016'],
          ['$date', 'at-least', '2027-01-12'],
        ],
        citation: microsoft.server2016,
      },
      { id: 'older', status: 'not-applicable', tests: [['os.product', 'in', olderSystems]] },
      { id: 'supported', status: 'pass', tests: [['os.product', 'in', supportedSystems]] },
    ],
    citation: cite('2.1.1'),
  },
  {
    id: 'stream.os.edition',
    severity: 'blocker',
    phases: before,
    item: 'stream.machine.system-listed',
    needs: ['os.product', 'os.edition'],
    shows: ['os.edition'],
    commands: [systeminfo],
    outcomes: [
      { id: 'home', status: 'fail', tests: [['os.edition', 'is', 'home']] },
      { id: 'evaluation', status: 'warn', tests: [['os.edition', 'is', 'evaluation']] },
      {
        id: 'listed',
        status: 'pass',
        tests: [
          ['os.product', 'is', 'windows-10'],
          ['os.edition', 'in', ['pro', 'enterprise', 'enterprise-ltsc']],
        ],
      },
      { id: 'server', status: 'pass', tests: [['os.product', 'in', servers]] },
      // Of a system that the manual does not list it lists no edition either; that is said of the system.
      {
        id: 'not-home',
        status: 'pass',
        tests: [['os.edition', 'in', ['pro', 'enterprise', 'enterprise-ltsc', 'standard', 'datacenter']]],
      },
      { id: 'older', status: 'fail', tests: [['os.product', 'in', olderSystems]] },
      { id: 'not-listed', status: 'warn', tests: [['os.edition', 'in', ['education', 's']]] },
    ],
    citation: cite('2.1.1'),
    rulings: ['versions-not-listed'],
  },
  {
    id: 'stream.os.bits',
    severity: 'blocker',
    phases: before,
    item: 'stream.machine.system-listed',
    needs: ['os.bits', 'os.architecture'],
    shows: [],
    commands: [systeminfo],
    outcomes: [
      { id: 'arm', status: 'fail', tests: [['os.architecture', 'is', 'arm64']] },
      { id: 'sixty-four', status: 'pass', tests: [['os.bits', 'is', 64]] },
      { id: 'thirty-two', status: 'fail', tests: [['os.bits', 'is', 32]] },
    ],
    citation: cite('2.1.1'),
    rulings: ['versions-not-listed'],
  },
  {
    id: 'stream.processor.cores',
    severity: 'major',
    phases: before,
    item: 'stream.machine.processor',
    needs: ['processor.cores'],
    commands: [processor],
    outcomes: [
      { id: 'enough', status: 'pass', tests: [['processor.cores', 'at-least', '$cpuCores']] },
      { id: 'too-few', status: 'fail' },
    ],
    citation: cite('2.2'),
    further: [cite('2.2.1'), cite('2.2.2'), cite('2.2.3')],
  },
  {
    id: 'stream.processor.class',
    severity: 'major',
    phases: before,
    item: 'stream.machine.processor',
    needs: ['processor.model', 'processor.class'],
    shows: ['processor.model', 'machine.virtual'],
    commands: [processor],
    outcomes: [
      { id: 'meets', status: 'pass', tests: [['processor.class', 'is', 'meets']] },
      { id: 'short', status: 'fail', tests: [['processor.class', 'is', 'short']] },
      { id: 'virtual', status: 'warn', tests: [['processor.class', 'is', 'virtual-processor']] },
      { id: 'not-judged', status: 'warn' },
    ],
    citation: cite('2.2'),
    further: [cite('2.2.1'), cite('2.2.2'), cite('2.2.3')],
  },
  {
    id: 'stream.memory.size',
    severity: 'major',
    phases: before,
    item: 'stream.machine.memory',
    needs: ['memory.totalMb'],
    commands: [systeminfo],
    outcomes: [
      { id: 'enough', status: 'pass', tests: [['memory.totalMb', 'at-least', '$leastMemoryMb']] },
      { id: 'too-little', status: 'fail' },
    ],
    citation: cite('2.2'),
    further: [cite('2.2.1'), cite('2.2.2'), cite('2.2.3')],
  },
  {
    id: 'stream.disk.free',
    severity: 'blocker',
    phases: before,
    item: 'stream.machine.disk',
    needs: ['disk.freeGb', 'disk.leastGb'],
    shows: ['disk.ofSoftware'],
    commands: [
      {
        shell: 'powershell',
        template:
          'Get-CimInstance -ClassName Win32_LogicalDisk -Filter "DriveType=3" | Select-Object -Property DeviceID, @{ Name = \'FreeGB\'; Expression = { [math]::Floor($_.FreeSpace / 1GB) } }',
      },
    ],
    outcomes: [
      { id: 'too-little', status: 'fail', tests: [['disk.freeGb', 'below', '$diskGb']] },
      { id: 'drive-short', status: 'warn', tests: [['disk.leastGb', 'below', '$diskGb']] },
      { id: 'enough', status: 'pass', tests: [['disk.leastGb', 'at-least', '$diskGb']] },
    ],
    citation: cite('2.2'),
    further: [cite('2.2.1'), cite('2.2.2'), cite('2.2.3'), cite('3.4.2'), cite('4.15.2')],
    rulings: ['disk-over-drives'],
  },
] as const satisfies readonly Check[]

/** A list of ports that is whole from its first row on says nothing of those below, if that is not its head. */
const reaches = (port: `$${string}`): NonNullable<Outcome['tests']> => [['ports.start', 'at-most', port]]

/** A port that has to be free: one that is listened on fails, one that the list does not reach is not answered. */
const free = (id: string, item: string, port: `$${string}`, when?: Check['when']): Check => ({
  id,
  wording: { key: 'stream.port.free', port },
  severity: 'blocker',
  phases: before,
  item,
  ...(when && { when }),
  needs: ['ports.listening'],
  shows: ['ports.owners'],
  commands: [netstat],
  outcomes: [
    { id: 'taken', status: 'fail', tests: [['ports.listening', 'has', port]] },
    // Free is what does not stand in the first column at all.
    { id: 'connected', status: 'fail', tests: [['ports.connected', 'has', port]] },
    { id: 'free', status: 'pass', tests: reaches(port) },
  ],
  citation: cite('3.3'),
})

const ports: readonly Check[] = [
  free('stream.port.https-free', 'stream.ports.https', '$httpsPort'),
  free('stream.port.mqtt-free', 'stream.ports.mqtt', '$kitMqttPort'),
  // The kit takes 1884; the later port can still be another one (manual 6.5).
  {
    ...free('stream.port.mqtt-later-free', 'stream.ports.mqtt-later', '$mqttPort', 'mqtt-port-changed'),
    severity: 'major',
  },
  free('stream.port.sql-free', 'stream.ports.sql', '$sqlPort', 'sql-new'),
  {
    id: 'stream.port.mqtt-outside-dynamic',
    severity: 'blocker',
    phases: before,
    item: 'stream.ports.dynamic-range',
    needs: ['dynamic-ports.start', 'dynamic-ports.count', 'dynamic-ports.end'],
    shows: ['dynamic-ports.start', 'dynamic-ports.end'],
    commands: [{ shell: 'cmd', template: 'netsh int ipv4 show dynamicport tcp' }],
    outcomes: [
      {
        id: 'inside',
        status: 'fail',
        tests: [
          ['dynamic-ports.start', 'at-most', '$kitMqttPort'],
          ['dynamic-ports.end', 'at-least', '$kitMqttPort'],
        ],
      },
      {
        id: 'later-inside',
        status: 'fail',
        tests: [
          ['dynamic-ports.start', 'at-most', '$mqttPort'],
          ['dynamic-ports.end', 'at-least', '$mqttPort'],
        ],
      },
      { id: 'outside', status: 'pass' },
    ],
    citation: cite('6.5'),
    further: [cite('10.3.3')],
    rulings: ['dynamic-range-bounds'],
  },
  {
    id: 'stream.port.none-excluded',
    severity: 'blocker',
    phases: before,
    item: 'stream.ports.excluded',
    needs: ['excluded-ports.ranges', 'excluded-ports.chosen'],
    shows: ['excluded-ports.chosen'],
    commands: [{ shell: 'cmd', template: 'netsh int ipv4 show excludedportrange protocol=tcp' }],
    outcomes: [
      { id: 'excluded', status: 'fail', tests: [['excluded-ports.chosen', 'has-any', '$chosenPorts']] },
      { id: 'open', status: 'pass', tests: [['excluded-ports.isWhole', 'is', true]] },
    ],
    citation: cite('3.3'),
    rulings: ['excluded-ports'],
  },
]

/** Says of either kind of service that it is missing, where there is none. */
const sqlServices = {
  shell: 'powershell',
  template:
    "'MSSQL$*', 'MSSQLSERVER' | ForEach-Object { $service = Get-Service -Name $_ -ErrorAction SilentlyContinue; if ($service) { $service | Select-Object -Property Name, Status } else { [pscustomobject]@{ Name = $_; Status = 'missing' } } }",
} as const

const database = [
  {
    id: 'stream.sql.no-instance-yet',
    severity: 'blocker',
    phases: before,
    item: 'stream.database.no-instance-yet',
    when: 'sql-new',
    needs: ['sql.presence'],
    shows: ['sql.instances'],
    commands: [sqlServices],
    outcomes: [
      {
        id: 'plan-open',
        status: 'warn',
        tests: [
          ['sql.presence', 'is', 'present'],
          ['$planIsNamed', 'is', false],
        ],
      },
      { id: 'has-instance', status: 'fail', tests: [['sql.presence', 'is', 'present']] },
      { id: 'no-instance', status: 'pass', tests: [['sql.presence', 'is', 'none']] },
    ],
    citation: cite('4.7'),
  },
  {
    id: 'stream.sql.version',
    severity: 'blocker',
    phases: before,
    item: 'stream.database.version-listed',
    when: 'sql-existing',
    needs: ['sql.product'],
    shows: ['sql.product', 'sql.version'],
    commands: [sqlVersion],
    outcomes: [
      { id: 'listed', status: 'pass', tests: [['sql.product', 'in', ['2016', '2017', '2019']]] },
      { id: 'newer', status: 'warn', tests: [['sql.product', 'in', ['2022', '2025']]] },
      {
        id: 'older',
        status: 'fail',
        tests: [['sql.product', 'in', ['2000', '2005', '2008', '2008 R2', '2012', '2014']]],
      },
    ],
    citation: cite('2.1.4'),
    rulings: ['versions-not-listed'],
  },
  {
    id: 'stream.sql.support-running',
    severity: 'advice',
    phases: before,
    item: 'stream.database.sql-2016-support',
    when: 'sql-existing',
    needs: ['sql.product'],
    commands: [sqlVersion],
    outcomes: [
      {
        id: 'ended',
        status: 'warn',
        tests: [
          ['sql.product', 'is', '2016'],
          ['$date', 'at-least', '2026-07-14'],
        ],
        citation: microsoft.sqlServer2016,
      },
      { id: 'older', status: 'not-applicable', tests: [['sql.product', 'in', olderSql]] },
      {
        id: 'supported',
        status: 'pass',
        tests: [['sql.product', 'in', ['2016', '2017', '2019', '2022', '2025']]],
      },
    ],
    citation: cite('2.1.4'),
  },
  {
    id: 'stream.sql.edition',
    severity: 'advice',
    phases: before,
    item: 'stream.database.express-limits',
    when: 'sql-existing',
    needs: ['sql.edition'],
    commands: [sqlVersion],
    outcomes: [
      {
        id: 'express',
        status: 'warn',
        tests: [['sql.edition', 'is', 'Express']],
        citation: microsoft.expressLimits,
      },
      { id: 'evaluation', status: 'warn', tests: [['sql.edition', 'in', ['Evaluation', 'Developer']]] },
      {
        id: 'unlimited',
        status: 'pass',
        tests: [['sql.edition', 'in', ['Standard', 'Enterprise', 'Web', 'Business Intelligence']]],
      },
    ],
    citation: cite('2.1.4'),
  },
] as const satisfies readonly Check[]

const accounts = [
  {
    id: 'stream.account.kind',
    severity: 'major',
    weighs: 'part-of-item',
    phases: before,
    item: 'stream.accounts.service-account',
    needs: ['account.source'],
    shows: [],
    commands: [showAccountSource, { ...systeminfo, when: isDomainAccount }],
    outcomes: [
      { id: 'local', status: 'pass', tests: [['account.source', 'is', 'local']] },
      { id: 'domain', status: 'pass', tests: [['account.source', 'is', 'domain']] },
      { id: 'microsoft', status: 'warn', tests: [['account.source', 'is', 'microsoft']] },
      { id: 'entra', status: 'warn', tests: [['account.source', 'is', 'entra']] },
      { id: 'managed', status: 'warn', tests: [['account.source', 'is', 'managed']] },
      { id: 'virtual-account', status: 'warn', tests: [['account.source', 'is', 'virtual-account']] },
      { id: 'built-in', status: 'warn', tests: [['account.source', 'is', 'built-in']] },
      { id: 'unknown-source', status: 'warn', tests: [['account.source', 'is', 'unknown-source']] },
    ],
    citation: cite('4.11'),
    further: [cite('3.1.2')],
    rulings: ['managed-account-no-password'],
  },
  {
    // Windows starts no service under an account that is disabled or has expired.
    id: 'stream.account.active',
    severity: 'blocker',
    phases: before,
    item: 'stream.accounts.service-account',
    needs: ['account.isActive', 'account.expires'],
    shows: [],
    commands: showServiceUser,
    outcomes: [
      { id: 'disabled', status: 'fail', tests: [['account.isActive', 'is', false]] },
      { id: 'expired', status: 'fail', tests: [['account.expires', 'below', '$date']] },
      { id: 'active', status: 'pass', tests: [['account.expires', 'is', 'never']] },
      { id: 'account-expires', status: 'warn' },
    ],
    citation: cite('3.1.2'),
    rulings: ['own-advice'],
  },
  {
    id: 'stream.account.administrator',
    severity: 'blocker',
    phases: before,
    item: 'stream.accounts.service-administrator',
    needs: ['account.isAdministrator'],
    shows: [],
    // Groups of a domain are no groups of this machine, which alone knows who administers it.
    commands: [{ ...listAdministrators, when: isDomainAccount }, ...showServiceUser],
    outcomes: [
      { id: 'member', status: 'pass', tests: [['account.isAdministrator', 'is', true]] },
      { id: 'no-member', status: 'fail' },
    ],
    citation: cite('3.1.2'),
    further: [cite('3.1.1')],
  },
  {
    id: 'stream.account.password',
    severity: 'blocker',
    phases: before,
    item: 'stream.accounts.service-password',
    needs: ['account.passwordRequired'],
    shows: [],
    commands: showServiceUser,
    outcomes: [
      { id: 'required', status: 'pass', tests: [['account.passwordRequired', 'is', true]] },
      { id: 'not-required', status: 'fail' },
    ],
    citation: cite('3.1.2'),
  },
  {
    id: 'stream.account.password-stays',
    severity: 'major',
    phases: before,
    item: 'stream.accounts.password-stays',
    needs: ['account.passwordExpires'],
    shows: [],
    commands: showServiceUser,
    outcomes: [
      { id: 'expires', status: 'warn', tests: [['account.passwordExpires', 'is', true]] },
      { id: 'stays', status: 'pass' },
    ],
    citation: cite('10.3.3'),
    rulings: ['own-advice'],
  },
  {
    id: 'stream.account.service-logon-right',
    severity: 'blocker',
    phases: before,
    item: 'stream.accounts.service-logon-right',
    needs: ['account.hasServiceLogonRight'],
    shows: [],
    // The pattern finds the right and what denies it, which takes it away.
    commands: [
      {
        shell: 'powershell',
        template:
          'secedit /export /areas USER_RIGHTS /cfg C:\\Windows\\Temp\\user-rights.inf; Select-String -Path C:\\Windows\\Temp\\user-rights.inf -Pattern ServiceLogonRight; ([System.Security.Principal.NTAccount]{{serviceAccount}}).Translate([System.Security.Principal.SecurityIdentifier]).Value',
      },
    ],
    outcomes: [
      { id: 'granted', status: 'pass', tests: [['account.hasServiceLogonRight', 'is', true]] },
      { id: 'not-granted', status: 'fail' },
    ],
    citation: cite('3.1.2'),
    further: [cite('4.11')],
  },
] as const satisfies readonly Check[]

const day = [
  {
    id: 'stream.power.sleep-off',
    severity: 'major',
    phases: before,
    item: 'stream.power.no-sleep',
    needs: ['power.sleepAvailable'],
    shows: [],
    commands: [{ shell: 'cmd', template: 'powercfg /a' }],
    outcomes: [
      { id: 'available', status: 'warn', tests: [['power.sleepAvailable', 'is', true]] },
      { id: 'off', status: 'pass' },
    ],
    citation: cite('2.1.2'),
  },
  {
    id: 'stream.power.fast-startup-off',
    severity: 'major',
    phases: before,
    item: 'stream.power.no-fast-startup',
    needs: ['power.fastStartup'],
    shows: [],
    commands: [
      {
        shell: 'cmd',
        template:
          'reg query "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Power" /v HiberbootEnabled',
      },
    ],
    outcomes: [
      // Windows leaves its value as it was where it can't hibernate, and then has no option to turn off.
      { id: 'cannot-start-fast', status: 'pass', tests: [['power.fastStartupBarred', 'is', true]] },
      { id: 'on', status: 'fail', tests: [['power.fastStartup', 'is', true]] },
      { id: 'not-set-here', status: 'warn', tests: [['power.fastStartup', 'is', 'not-set']] },
      { id: 'off', status: 'pass' },
    ],
    citation: cite('2.1.2'),
  },
  {
    id: 'stream.restart.none-pending',
    severity: 'advice',
    phases: before,
    item: 'stream.day.no-pending-restart',
    needs: ['restart.pending'],
    shows: [],
    commands: [
      {
        shell: 'cmd',
        template:
          'reg query "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired"\nreg query "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending"',
      },
    ],
    outcomes: [
      { id: 'pending', status: 'warn', tests: [['restart.pending', 'is', true]] },
      { id: 'none', status: 'pass' },
    ],
    citation: cite('4.5'),
  },
  {
    id: 'stream.genesis64.compatible',
    severity: 'blocker',
    phases: before,
    item: 'stream.genesis.look',
    needs: ['programs.installed', 'genesis64.relation'],
    shows: ['genesis64.version'],
    commands: [{ shell: 'powershell', template: listPrograms('DisplayName') }],
    outcomes: [
      { id: 'absent', status: 'pass', tests: [['genesis64.relation', 'is', 'absent']] },
      { id: 'newer', status: 'fail', tests: [['genesis64.relation', 'is', 'newer']] },
      { id: 'older', status: 'fail', tests: [['genesis64.relation', 'is', 'older']] },
      { id: 'same', status: 'warn', tests: [['genesis64.relation', 'is', 'same']] },
    ],
    citation: cite('3.5'),
    further: [cite('11.1')],
  },
] as const satisfies readonly Check[]

/** A port on which stream has to listen once it is installed. */
const listening = (id: string, item: string | null, port: `$${string}`): Check => ({
  id,
  wording: { key: 'stream.port.listening', port },
  severity: 'blocker',
  phases: after,
  item,
  needs: ['ports.listening'],
  shows: ['ports.owners'],
  commands: [{ shell: 'cmd', template: 'netstat -ano' }],
  outcomes: [
    { id: 'listening', status: 'pass', tests: [['ports.listening', 'has', port]] },
    { id: 'silent', status: 'fail', tests: reaches(port) },
  ],
  citation: cite('3.3'),
  further: [cite('6.5')],
})

const secure = (
  id: string,
  item: string,
  fact: 'schannel.old' | 'schannel.tls12' | 'schannel.tripleDes',
): Check => ({
  id,
  // With the old protocols off, nobody reaches a server without TLS 1.2.
  severity: fact === 'schannel.tls12' ? 'blocker' : 'major',
  phases: after,
  item,
  needs: [fact],
  shows: [],
  commands: [
    {
      shell: 'cmd',
      template: 'reg query "HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL" /s',
    },
  ],
  outcomes: [
    { id: 'set', status: 'pass', tests: [[fact, 'is', 'set']] },
    { id: 'not-set', status: 'fail' },
  ],
  citation: cite(fact === 'schannel.tripleDes' ? '6.8.2' : '6.8.1'),
  ...(fact === 'schannel.tripleDes' && { rulings: ['dec-is-triple-des'] }),
})

/** Asks for each by its name, so that the answer says of one that is not there that it is missing. */
const emsServices = {
  shell: 'powershell',
  template: `${services.emsCore.list.map(({ name }) => `'${name}'`).join(', ')} | ForEach-Object { $service = Get-CimInstance -ClassName Win32_Service -Filter "Name = '$_'"; [pscustomobject]@{ Name = $_; State = $(if ($service) { $service.State } else { 'missing' }); StartName = $service.StartName } }`,
} as const

const installed: readonly Check[] = [
  listening('stream.port.https-listening', 'stream.verify.open-locally', '$httpsPort'),
  listening('stream.port.mqtt-listening', 'stream.verify.mqtt-port', '$mqttPort'),
  {
    id: 'stream.services.ems-running',
    severity: 'blocker',
    phases: after,
    item: 'stream.services.list-ems',
    needs: ['services.states', 'services.stopped'],
    shows: ['services.stopped'],
    commands: [emsServices],
    outcomes: [
      { id: 'stopped', status: 'fail', tests: [['services.stopped', 'has-any', '$emsServices']] },
      { id: 'running', status: 'pass' },
    ],
    citation: cite('11.2.2'),
    further: [cite('10.3.3')],
  },
  {
    id: 'stream.services.account-kind',
    severity: 'major',
    weighs: 'part-of-item',
    phases: after,
    item: 'stream.services.list-ems',
    needs: ['services.accounts', 'account.kind'],
    shows: ['software.serviceAccount'],
    commands: [emsServices],
    outcomes: [
      { id: 'built-in', status: 'warn', tests: [['account.kind', 'is', 'built-in']] },
      { id: 'virtual-account', status: 'warn', tests: [['account.kind', 'is', 'virtual-account']] },
      { id: 'managed', status: 'warn', tests: [['account.kind', 'is', 'managed']], citation: cite('4.11') },
      { id: 'several', status: 'warn', tests: [['account.kind', 'is', 'several']] },
      { id: 'local', status: 'pass', tests: [['account.kind', 'is', 'local']] },
      { id: 'domain', status: 'pass', tests: [['account.kind', 'is', 'domain']] },
      { id: 'named', status: 'pass', tests: [['account.kind', 'is', 'named']] },
    ],
    citation: cite('3.1.2'),
    further: [cite('4.11'), cite('6.3')],
    rulings: ['managed-account-no-password'],
  },
  {
    id: 'stream.services.iconics-present',
    severity: 'major',
    phases: after,
    item: 'stream.services.list-iconics',
    needs: ['services.states', 'services.missing'],
    shows: ['services.missing'],
    commands: [
      {
        shell: 'powershell',
        template: `${services.iconics.list.map(({ name }) => `'${name}'`).join(', ')} | ForEach-Object { $service = Get-Service -Name $_ -ErrorAction SilentlyContinue; [pscustomobject]@{ Name = $_; Status = $(if ($service) { $service.Status } else { 'missing' }) } }`,
      },
    ],
    outcomes: [
      { id: 'missing', status: 'fail', tests: [['services.missing', 'has-any', '$iconicsServices']] },
      { id: 'present', status: 'pass' },
    ],
    citation: services.iconics.citation,
    rulings: ['iconics-services-present'],
  },
  {
    id: 'stream.prerequisites.installed',
    severity: 'major',
    phases: after,
    item: 'stream.prerequisites.list',
    needs: ['programs.installed', 'prerequisites.missing'],
    shows: ['prerequisites.missing'],
    commands: [{ shell: 'powershell', template: listPrograms('DisplayName') }],
    outcomes: [
      { id: 'missing', status: 'warn', tests: [['prerequisites.missing', 'has-any', '$prerequisites']] },
      { id: 'installed', status: 'pass' },
    ],
    citation: prerequisites.citation,
    further: [cite('4.6')],
    rulings: ['prerequisite-names'],
  },
  secure('stream.tls.old-off', 'stream.harden.read-back', 'schannel.old'),
  secure('stream.tls.1-2-on', 'stream.harden.tls-1-2', 'schannel.tls12'),
  secure('stream.cipher.triple-des-off', 'stream.harden.triple-des', 'schannel.tripleDes'),
]

/** What stream asks of a machine before and after the installation (manual 2, 3, 6.5, 6.8, 11), in the order of the checklist. */
export const checks: readonly Check[] = [...machine, ...ports, ...database, ...accounts, ...day, ...installed]
