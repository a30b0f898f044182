import type { SoftwareId } from '#domain/software/pack.ts'
import type { Scenario } from './scenario.ts'

type ChecklistBody = {
  software: SoftwareId
  procedure: string
  parameters: Readonly<Record<string, string | number | boolean>>
  route?: { path: string; step: number }
}

export type ExpectedChecklist = {
  /** Ids that must be there. */
  present: string[]
  /** Ids that must not. */
  absent: string[]
  /** Every line for a shell of an item, as "shell: line". */
  commands?: Record<string, string[]>
  /** The ids of all items with which data or a licence can be lost. */
  irreversible?: string[]
  /** Items that wait, directly or through others: the later one, the earlier one. */
  waits?: [later: string, earlier: string][]
  /** Codes that must be among the assumptions. */
  assumptions?: string[]
  /** Codes that must not. */
  notAssumed?: string[]
}

export type ChecklistScenario = Scenario<ChecklistBody, ExpectedChecklist>

const of = (procedure: string, parameters: ChecklistBody['parameters'] = {}): ChecklistBody => ({
  software: 'stream',
  procedure,
  parameters,
})

const tool = 'C:\\Program Files\\Hager Group\\EMS\\Tools\\EMS.AdministrationTool.exe'
const openTool = `powershell: Start-Process -Verb RunAs -FilePath '${tool}'`
const findPortOwner = (port: number) =>
  `powershell: $MQTTPort=${port}\nGet-NetTCPConnection -LocalPort $MQTTPort | Select-Object -Property "OwningProcess", @{ 'Name' = 'ProcessName'; 'Expression'={ (Get-Process -Id $_.OwningProcess).Name } } | Get-Unique`
const openFirewall = (port: number) =>
  `powershell: New-NetFirewallRule -DisplayName 'stream HTTPS' -Direction Inbound -Protocol TCP -LocalPort ${port} -Action Allow`
const hasControlServer = (login: string) =>
  `sql: EXECUTE AS LOGIN = N'${login}'; SELECT HAS_PERMS_BY_NAME(NULL, NULL, 'CONTROL SERVER'); REVERT;`
const schannel = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL'
const protocolFile = (protocol: string, disabledByDefault: number, enabled: number) =>
  [
    'registry: Windows Registry Editor Version 5.00',
    '; Hager stream, 6.8.1',
    ...['Client', 'Server'].flatMap(side => [
      '',
      `[${schannel}\\Protocols\\${protocol}\\${side}]`,
      `"DisabledByDefault"=dword:0000000${disabledByDefault}`,
      `"Enabled"=dword:0000000${enabled}`,
    ]),
  ].join('\n')

const cloudSetUp = ['open', 'select', 'enter-pool', 'apply'].map(step => `stream.licence.cloud-${step}`)
const cloudRelease = ['open', 'select-local-key', 'apply'].map(step => `stream.licence.release-${step}`)
const localSetUp = [
  'open-utility',
  'read-site-code',
  'send-site-code',
  'key-delivered',
  'copy-key',
  'browse',
  'activate',
  'confirm',
].map(step => `stream.licence.local-${step}`)
const localKill = ['open-utility', 'note-codes', 'send-codes', 'confirmed']
  .map(step => `stream.licence.kill-${step}`)
  .concat('stream.licence.kill')
const killHere = ['kill', 'codes', 'send', 'confirmed'].map(step => `stream.licence-removal.${step}`)
const siteKeyReplacement = ['explain', 'request', 'done'].map(step => `stream.licence.replacement-${step}`)
const newInstance = [
  'stream.database.no-instance-yet',
  'stream.database.express-limits',
  'stream.database.choose-login',
  'stream.ports.sql',
  'stream.folders.sql-program',
  'stream.folders.sql-data',
]
const existingInstance = [
  'stream.database.back-up-instance',
  'stream.database.connection-parameters',
  'stream.database.names-free',
]

const portHolder = [
  'cmd: netstat -ano -p TCP',
  'cmd: netsh http show servicestate',
  'cmd: netsh http show urlacl',
  'cmd: %windir%\\system32\\inetsrv\\appcmd.exe list site',
]
const administrators = 'powershell: Get-LocalGroupMember -SID S-1-5-32-544'
const logonRight = (account: string) => [
  'powershell: secedit /export /areas USER_RIGHTS /cfg C:\\Windows\\Temp\\user-rights.inf; Select-String -Path C:\\Windows\\Temp\\user-rights.inf -Pattern SeServiceLogonRight',
  `powershell: ([System.Security.Principal.NTAccount]'${account}').Translate([System.Security.Principal.SecurityIdentifier]).Value`,
]

/** Names of machines, accounts and instances, and who holds the ports. */
const names: ChecklistScenario[] = [
  {
    name: 'accounts that were not given are on the machine that was',
    input: of('pre-install', { hostName: 'ems01.example.org' }),
    expected: {
      present: ['stream.ports.excluded', 'stream.ports.holder'],
      absent: ['stream.accounts.managed', 'stream.accounts.long-names', 'stream.ports.move-dynamic-range'],
      commands: {
        'stream.accounts.install-administrator': ['cmd: net user "Administrator"', administrators],
        'stream.accounts.service-logon-right': logonRight('ems01\\svc-stream'),
        'stream.ports.excluded': ['cmd: netsh int ipv4 show excludedportrange protocol=tcp'],
        'stream.ports.holder': portHolder,
      },
      assumptions: ['excluded-ports', 'port-holder'],
    },
  },
  {
    name: 'a managed account on the machine, written with a dot, under a long name of the machine',
    input: of('pre-install', { hostName: 'energy-server-building-3', serviceAccount: '.\\svc-ems$' }),
    expected: {
      present: ['stream.accounts.managed', 'stream.accounts.long-names'],
      absent: ['stream.accounts.domain-policy'],
      commands: {
        'stream.accounts.service-administrator': ['cmd: net user "svc-ems$"', administrators],
        'stream.accounts.service-logon-right': logonRight('energy-server-building-3\\svc-ems$'),
        'stream.accounts.long-names': ['cmd: hostname', 'cmd: nbtstat -n'],
      },
      assumptions: ['managed-account-no-password', 'names-cut-by-netbios'],
    },
  },
  {
    name: 'accounts of a domain, which the machine itself does not know',
    input: of('pre-install', {
      hostName: 'EMS01',
      installAccount: 'PLANT\\install',
      serviceAccount: 'PLANT\\svc-stream-of-plant',
    }),
    expected: {
      present: ['stream.accounts.domain-policy', 'stream.accounts.long-names'],
      absent: ['stream.accounts.managed'],
      commands: {
        'stream.accounts.install-administrator': ['cmd: net user "install" /domain', administrators],
        'stream.accounts.service-administrator': [
          'cmd: net user "svc-stream-of-plant" /domain',
          administrators,
        ],
        'stream.accounts.password-stays': ['cmd: net user "svc-stream-of-plant" /domain'],
      },
    },
  },
  {
    name: 'an installation by an account of a domain, with a managed one for the services',
    input: of('install', {
      hostName: 'EMS01',
      installAccount: 'PLANT\\install',
      serviceAccount: 'PLANT\\svc$',
    }),
    expected: {
      present: ['stream.accounts.managed'],
      absent: [],
      commands: { 'stream.install.sign-in': ['cmd: net user "install" /domain'] },
    },
  },
  {
    name: 'a managed account of a domain under a long name, in place of the former one',
    input: of('change-service-account', { serviceAccount: 'PLANT-OF-ALSACE-NORD\\svc$' }),
    expected: {
      present: ['stream.accounts.managed', 'stream.accounts.long-names'],
      absent: [],
      commands: { 'stream.change-account.password': ['cmd: net user "svc$" /domain'] },
    },
  },
  {
    name: 'another account on a machine with a long name',
    input: of('change-service-account', { hostName: 'energy-server-building-3' }),
    expected: {
      present: ['stream.accounts.long-names'],
      absent: ['stream.accounts.managed'],
      commands: { 'stream.change-account.password': ['cmd: net user "svc-stream"'] },
    },
  },
  {
    name: 'services of a domain account that do not start',
    input: of('troubleshoot', { symptom: 'system-not-operational', serviceAccount: 'PLANT\\svc' }),
    expected: {
      present: [],
      absent: [],
      commands: { 'stream.trouble.system.account': ['cmd: net user "svc" /domain'] },
    },
  },
  {
    name: 'a default instance behind its port',
    input: of('pre-install', { sqlServer: 'remote', databaseServer: 'SQL02,1500' }),
    expected: {
      present: ['stream.database.default-instance'],
      absent: ['stream.database.which-instance'],
      commands: {
        'stream.database.reach-server': ["powershell: Test-NetConnection -ComputerName 'SQL02' -Port 1500"],
      },
      assumptions: ['default-instance-not-in-manual'],
      notAssumed: ['port-decides-over-instance'],
    },
  },
  {
    name: 'an instance with a port, which alone decides who answers',
    input: of('pre-install', { sqlServer: 'remote', databaseServer: 'SQL02\\EMS,1500' }),
    expected: {
      present: ['stream.database.which-instance'],
      absent: ['stream.database.default-instance'],
      commands: {
        'stream.database.which-instance': [
          'cmd: sqlcmd -S "SQL02\\EMS,1500" -U "stream" -Q "select @@SERVICENAME"',
        ],
      },
      assumptions: ['port-decides-over-instance'],
    },
  },
  {
    name: 'databases moved to a default instance',
    input: of('change-databases', { databaseServer: 'SQL02,1500', authentication: 'windows' }),
    expected: {
      present: ['stream.database.default-instance'],
      absent: ['stream.database.which-instance'],
    },
  },
  {
    name: 'databases moved to an instance with its port, by Windows authentication',
    input: of('change-databases', { databaseServer: 'SQL02\\EMS,1500', authentication: 'windows' }),
    expected: {
      present: ['stream.database.which-instance'],
      absent: ['stream.database.default-instance'],
      commands: {
        'stream.database.which-instance': ['cmd: sqlcmd -S "SQL02\\EMS,1500" -E -Q "select @@SERVICENAME"'],
      },
    },
  },
  {
    name: 'a dynamic range of today that holds the port of the kit, and the one to set',
    input: of('pre-install', { dynamicPortStart: 1025, dynamicPortCount: 64_510 }),
    expected: {
      present: ['stream.ports.dynamic-range', 'stream.ports.move-dynamic-range'],
      absent: [],
      commands: {
        'stream.ports.move-dynamic-range': [
          'cmd: netsh int ipv4 set dynamicport tcp start=49152 num=16384',
          'cmd: netsh int ipv4 show dynamicport tcp',
        ],
      },
    },
  },
  {
    name: 'an MQTT port outside of today’s range, which stays',
    input: of('change-mqtt-port', { mqttPort: 1900 }),
    expected: {
      present: ['stream.mqtt.outside-dynamic-range'],
      absent: ['stream.mqtt.move-dynamic-range'],
    },
  },
]

const prepare: ChecklistScenario[] = [
  {
    name: 'before an installation with a remote SQL Server, port 8443 and a local licence',
    input: of('pre-install', { sqlServer: 'remote', httpsPort: 8443, licenceMode: 'local' }),
    expected: {
      present: [
        ...existingInstance,
        'stream.database.version-listed',
        'stream.database.reach-server',
        'stream.database.mixed-authentication',
        'stream.database.sql-login',
        'stream.database.sql-control-server',
        'stream.network.firewall-rule',
        'stream.licence.confirm-local-mode',
        'stream.licence.plan-site-code',
        'stream.accounts.service-logon-right',
        'stream.machine.system-listed',
        'stream.power.no-fast-startup',
        'stream.restarts.active-hours',
      ],
      absent: [
        ...newInstance,
        'stream.database.windows-login',
        'stream.licence.request-pool',
        'stream.licence.reach-licence-server',
        'stream.genesis.remove-first',
        'stream.machine.system-refused',
        'stream.network.smtp',
      ],
      commands: {
        'stream.database.version-listed': [
          'cmd: Sqlcmd\nselect @@version\ngo',
          'cmd: Sqlcmd -S "SQL-SERVER\\HagerGroupEMS,1433" -Q "select @@version"',
        ],
        'stream.database.reach-server': [
          "powershell: Test-NetConnection -ComputerName 'SQL-SERVER' -Port 1433",
        ],
        'stream.database.sql-login': [
          "sql: SELECT name, type_desc, is_disabled FROM sys.server_principals WHERE name = N'stream';",
        ],
        'stream.database.sql-control-server': [
          hasControlServer('stream'),
          'sql: USE master; GRANT CONTROL SERVER TO [stream];',
        ],
        'stream.database.names-free': [
          "sql: SELECT name FROM sys.databases WHERE name IN (N'EMS_Configuration', N'EMS_IcoUnifiedConfig', N'EMS_IcoData', N'EMS_Pricing');",
        ],
        'stream.network.firewall-rule': [openFirewall(8443)],
        'stream.ports.https': ['cmd: netstat -anp TCP'],
        'stream.ports.dynamic-range': ['cmd: netsh int ipv4 show dynamicport tcp'],
        'stream.accounts.install-administrator': [
          'cmd: net user "Administrator"',
          'powershell: Get-LocalGroupMember -SID S-1-5-32-544',
        ],
        'stream.folders.historical': [
          "powershell: Test-Path -LiteralPath 'C:\\ProgramData\\Hager Group\\EMS\\Historical'",
        ],
      },
      irreversible: [],
      waits: [
        ['stream.licence.plan-site-code', 'stream.licence.order'],
        ['stream.database.sql-control-server', 'stream.database.sql-login'],
        ['stream.database.names-free', 'stream.database.agree-names'],
        ['stream.day.passwords', 'stream.accounts.service-account'],
      ],
      assumptions: [
        'database-name-characters',
        'dynamic-range-bounds',
        'sqlcmd-default-instance',
        'defaults-used',
        'efforts-estimated',
      ],
      notAssumed: ['sql-path-spelling', 'versions-not-listed', 'iconics-other-version'],
    },
  },
  {
    name: 'before an installation that brings its own SQL Server, on another port',
    input: of('pre-install', {
      sqlServer: 'new-local',
      sqlInstance: 'EMS2',
      sqlPort: 1533,
      sqlPath: 'D:\\SQL Server',
      sqlPassword: 'Abcdef1!',
    }),
    expected: {
      present: [
        ...newInstance,
        'stream.licence.request-pool',
        'stream.licence.pool-delivered',
        'stream.licence.reach-licence-server',
      ],
      absent: [
        ...existingInstance,
        'stream.database.version-listed',
        'stream.database.reach-server',
        'stream.database.sql-login',
        'stream.network.firewall-rule',
        'stream.licence.confirm-local-mode',
      ],
      commands: {
        'stream.folders.sql-program': ["powershell: Test-Path -LiteralPath 'D:\\SQL Server'"],
        'stream.licence.reach-licence-server': [
          'powershell: Test-NetConnection -ComputerName cloudlicensing.iconics.com -Port 443',
        ],
      },
      irreversible: [],
      waits: [
        ['stream.licence.pool-delivered', 'stream.licence.request-pool'],
        ['stream.licence.pool-delivered', 'stream.licence.order'],
      ],
      assumptions: ['sql-path-spelling', 'iconics-other-version', 'defaults-used'],
      notAssumed: ['sqlcmd-default-instance'],
    },
  },
  {
    name: 'before an installation with Windows authentication and a domain account',
    input: of('pre-install', {
      sqlServer: 'remote',
      sqlServerVersion: '2017',
      databaseServer: 'sql01.example.org\\EMS,50001',
      authentication: 'windows',
      serviceAccount: "EXAMPLE\\o'neill",
      serviceAccountKind: 'domain',
    }),
    expected: {
      present: [
        'stream.database.windows-login',
        'stream.database.windows-control-server',
        'stream.database.version-listed',
        'stream.accounts.domain-policy',
      ],
      absent: [
        'stream.database.sql-login',
        'stream.database.sql-control-server',
        'stream.database.mixed-authentication',
        'stream.database.sql-2016-support',
        'stream.accounts.prefer-local',
      ],
      commands: {
        'stream.database.windows-login': [
          "sql: SELECT name, type_desc, is_disabled FROM sys.server_principals WHERE name = N'EXAMPLE\\o''neill';",
        ],
        'stream.database.windows-control-server': [
          hasControlServer("EXAMPLE\\o''neill"),
          "sql: USE master; GRANT CONTROL SERVER TO [EXAMPLE\\o'neill];",
        ],
        'stream.database.reach-server': [
          "powershell: Test-NetConnection -ComputerName 'sql01.example.org' -Port 50001",
        ],
        'stream.accounts.password-stays': ['cmd: net user "o\'neill" /domain'],
      },
      waits: [
        ['stream.database.windows-login', 'stream.accounts.service-account'],
        ['stream.accounts.domain-policy', 'stream.accounts.service-logon-right'],
      ],
    },
  },
  {
    name: 'before an installation with Windows authentication and an account that the other machine does not know',
    input: of('pre-install', { sqlServer: 'remote', authentication: 'windows', serviceAccountKind: 'local' }),
    expected: {
      present: ['stream.database.account-known-there', 'stream.day.windows-passwords'],
      absent: [
        'stream.day.passwords',
        'stream.database.windows-login',
        'stream.database.windows-control-server',
        'stream.accounts.domain-policy',
        'stream.accounts.microsoft-password',
      ],
    },
  },
  {
    name: 'before an installation over databases on a SQL Server of this machine',
    input: of('pre-install', {
      sqlServer: 'existing-local',
      sqlServerVersion: '2016',
      databaseServer: 'localhost\\EMS',
      overwriteDatabases: true,
      configurationDatabase: 'Config1',
      runtimeDatabase: 'Runtime1',
      dataDatabase: 'Data1',
      pricingDatabase: 'Pricing1',
    }),
    expected: {
      present: [
        'stream.database.names-overwritten',
        'stream.database.back-up-instance',
        'stream.database.sql-2016-support',
      ],
      absent: ['stream.database.names-free', 'stream.database.reach-server', ...newInstance],
      commands: {
        'stream.database.names-overwritten': [
          "sql: SELECT name, create_date, state_desc FROM sys.databases WHERE name IN (N'Config1', N'Runtime1', N'Data1', N'Pricing1');",
        ],
      },
      irreversible: ['stream.database.names-overwritten'],
      waits: [['stream.database.names-overwritten', 'stream.database.back-up-instance']],
    },
  },
  {
    name: 'before an installation next to an older GENESIS64, whose projects would be lost',
    input: of('pre-install', { genesis64: 'older' }),
    expected: {
      present: ['stream.genesis.older-projects', 'stream.genesis.remove-first', 'stream.folders.genesis64'],
      absent: ['stream.genesis.newer', 'stream.genesis.same-project'],
      irreversible: ['stream.genesis.older-projects'],
      waits: [['stream.genesis.remove-first', 'stream.genesis.older-projects']],
    },
  },
  {
    name: 'before an installation next to a newer GENESIS64, which makes it impossible',
    input: of('pre-install', { genesis64: 'newer' }),
    expected: {
      present: ['stream.genesis.newer', 'stream.folders.genesis64'],
      absent: ['stream.genesis.older-projects', 'stream.genesis.same-project'],
      irreversible: [],
    },
  },
  {
    name: 'before an installation next to the same GENESIS64, whose project is put aside',
    input: of('pre-install', { genesis64: 'same' }),
    expected: {
      present: ['stream.genesis.same-project', 'stream.genesis.remove-first'],
      absent: ['stream.genesis.older-projects', 'stream.genesis.newer', 'stream.folders.genesis64'],
      irreversible: [],
    },
  },
  {
    name: 'before an installation with a Microsoft account for the services',
    input: of('pre-install', {
      hostName: 'PC7',
      serviceAccountKind: 'microsoft',
      installAccount: 'PC7\\Jörg Müller',
    }),
    expected: {
      present: [
        'stream.accounts.prefer-local',
        'stream.accounts.microsoft-password',
        'stream.accounts.microsoft-internet',
      ],
      absent: ['stream.accounts.domain-policy'],
      commands: {
        'stream.accounts.install-administrator': [
          'cmd: net user "Jörg Müller"',
          'powershell: Get-LocalGroupMember -SID S-1-5-32-544',
        ],
      },
    },
  },
  {
    name: 'before an installation on Windows 11, which is not listed',
    input: of('pre-install', { operatingSystem: 'windows-11' }),
    expected: {
      present: ['stream.machine.system-not-listed'],
      absent: [
        'stream.machine.system-listed',
        'stream.machine.system-refused',
        'stream.machine.windows-10-support',
      ],
      assumptions: ['versions-not-listed'],
    },
  },
  {
    name: 'before an installation on a Home edition, which can’t be',
    input: of('pre-install', { operatingSystem: 'windows-home' }),
    expected: {
      present: ['stream.machine.system-refused'],
      absent: ['stream.machine.system-listed', 'stream.machine.system-not-listed'],
      assumptions: ['versions-not-listed'],
    },
  },
  {
    name: 'before an installation on Windows 10, whose support has ended',
    input: of('pre-install', { operatingSystem: 'windows-10-pro' }),
    expected: {
      present: ['stream.machine.system-listed', 'stream.machine.windows-10-support'],
      absent: ['stream.machine.server-2016-support'],
      notAssumed: ['versions-not-listed'],
    },
  },
  {
    name: 'before an installation on Windows Server 2016, whose support ends',
    input: of('pre-install', { operatingSystem: 'server-2016' }),
    expected: {
      present: ['stream.machine.system-listed', 'stream.machine.server-2016-support'],
      absent: ['stream.machine.windows-10-support'],
    },
  },
  {
    name: 'before an installation with a SQL Server that is too old',
    input: of('pre-install', { sqlServer: 'remote', sqlServerVersion: 'older' }),
    expected: {
      present: ['stream.database.version-too-old'],
      absent: ['stream.database.version-listed', 'stream.database.version-not-listed'],
    },
  },
  {
    name: 'before an installation with a SQL Server that is newer than those listed',
    input: of('pre-install', { sqlServer: 'existing-local', sqlServerVersion: '2022-or-later' }),
    expected: {
      present: ['stream.database.version-not-listed'],
      absent: ['stream.database.version-listed', 'stream.database.version-too-old'],
      assumptions: ['versions-not-listed'],
    },
  },
  {
    name: 'before an installation with everything that stream can talk to, and no client elsewhere',
    input: of('pre-install', {
      smtp: true,
      ftp: true,
      weather: true,
      remoteClients: false,
      httpsPort: 8443,
      mqttPort: 1900,
    }),
    expected: {
      present: [
        'stream.network.smtp',
        'stream.network.ftp',
        'stream.network.weather',
        'stream.network.managers',
        'stream.ports.mqtt-later',
      ],
      absent: ['stream.network.clients', 'stream.network.firewall-rule'],
    },
  },
]

const installation: ChecklistScenario[] = [
  {
    name: 'an installation that brings its own SQL Server',
    input: of('install'),
    expected: {
      present: [
        'stream.install.accept-instance',
        'stream.install.instance-name',
        'stream.install.instance-login',
        'stream.install.database-connected',
        'stream.install.database-keep',
        'stream.install.genesis-folder',
        'stream.security.admin-password',
      ],
      absent: [
        'stream.install.decline-instance',
        'stream.install.database-server',
        'stream.install.sql-authentication',
        'stream.install.windows-authentication',
        'stream.install.database-overwrite',
      ],
      commands: { 'stream.install.sign-in': ['cmd: net user "Administrator"'] },
      irreversible: [],
      waits: [
        ['stream.install.instance-name', 'stream.install.accept-instance'],
        ['stream.install.final-restart', 'stream.install.confirm'],
        ['stream.security.admin-password', 'stream.install.final-restart'],
      ],
      assumptions: ['sql-path-spelling', 'four-languages', 'genesis-path-two-forms'],
    },
  },
  {
    name: 'an installation with a remote SQL Server, where the kit must not bring its own',
    input: of('install', {
      sqlServer: 'remote',
      authentication: 'windows',
      serviceAccount: 'EXAMPLE\\svc-ems',
    }),
    expected: {
      present: [
        'stream.install.decline-instance',
        'stream.install.instance-by-mistake',
        'stream.install.instance-completed-by-mistake',
        'stream.install.database-server',
        'stream.install.windows-authentication',
      ],
      absent: [
        'stream.install.accept-instance',
        'stream.install.sql-authentication',
        'stream.install.database-connected',
        'stream.install.local-instance-found',
      ],
      irreversible: [],
      notAssumed: ['sql-path-spelling'],
    },
  },
  {
    name: 'an installation over databases of a SQL Server that is here, and over an older GENESIS64',
    input: of('install', { sqlServer: 'existing-local', overwriteDatabases: true, genesis64: 'older' }),
    expected: {
      present: [
        'stream.install.local-instance-found',
        'stream.install.sql-authentication',
        'stream.install.database-overwrite',
        'stream.install.genesis-older',
        'stream.install.genesis-folder',
      ],
      absent: [
        'stream.install.database-keep',
        'stream.install.genesis-newer',
        'stream.install.genesis-folder-fixed',
        'stream.install.genesis-project',
      ],
      irreversible: ['stream.install.genesis-older', 'stream.install.database-overwrite'],
      waits: [['stream.install.start-kit', 'stream.install.genesis-older']],
    },
  },
  {
    name: 'an installation next to the same GENESIS64 with a Microsoft account',
    input: of('install', { genesis64: 'same', serviceAccountKind: 'microsoft' }),
    expected: {
      present: [
        'stream.install.genesis-project',
        'stream.install.genesis-folder-fixed',
        'stream.install.microsoft-password',
      ],
      absent: [
        'stream.install.genesis-wait',
        'stream.install.genesis-older',
        'stream.install.genesis-folder',
      ],
    },
  },
  {
    name: 'an installation next to a newer GENESIS64, which stops before it begins',
    input: of('install', { genesis64: 'newer' }),
    expected: {
      present: ['stream.install.genesis-newer', 'stream.install.genesis-folder'],
      absent: ['stream.install.genesis-older', 'stream.install.genesis-folder-fixed'],
      waits: [['stream.install.start-kit', 'stream.install.genesis-newer']],
    },
  },
  {
    name: 'a new installation to verify, on the default port and with a cloud licence',
    input: of('verify-installation'),
    expected: {
      present: [
        'stream.verify.open-locally',
        'stream.security.admin-password',
        'stream.verify.open-remotely',
        'stream.verify.licence-cloud',
        'stream.verify.sql-service',
        'stream.services.emssbcmanager',
        'stream.services.icofwxserver',
        'stream.prerequisites.genesis64',
        'stream.prerequisites.sql-server-express-2017',
      ],
      absent: ['stream.network.firewall-rule', 'stream.verify.licence-local', 'stream.verify.mqtt-port'],
      commands: {
        'stream.verify.open-locally': ["powershell: Start-Process -FilePath 'https://localhost/stream'"],
        'stream.verify.open-remotely': [
          'cmd: ipconfig',
          "powershell: Test-NetConnection -ComputerName 'STREAM-SERVER' -Port 443",
        ],
        'stream.verify.administration-tool': [openTool],
        'stream.verify.sql-service': ["powershell: Get-Service -Name ('MSSQL$' + 'HagerGroupEMS')"],
      },
      irreversible: [],
      waits: [
        ['stream.security.admin-password', 'stream.verify.sign-in'],
        ['stream.services.emspublisher', 'stream.services.list-ems'],
      ],
      assumptions: ['iconics-services-present', 'prerequisite-names', 'iconics-other-version'],
    },
  },
  {
    name: 'an installation to verify on other ports, with a remote SQL Server and a local licence',
    input: of('verify-installation', {
      hostName: 'ems.example.org',
      httpsPort: 8443,
      mqttPort: 1900,
      sqlServer: 'remote',
      licenceMode: 'local',
      streamPath: 'E:\\EMS\\',
    }),
    expected: {
      present: ['stream.network.firewall-rule', 'stream.verify.licence-local', 'stream.verify.mqtt-port'],
      absent: [
        'stream.verify.licence-cloud',
        'stream.verify.sql-service',
        'stream.prerequisites.sql-server-express-2017',
      ],
      commands: {
        'stream.verify.open-locally': ["powershell: Start-Process -FilePath 'https://localhost:8443/stream'"],
        'stream.verify.open-remotely': [
          'cmd: ipconfig',
          "powershell: Test-NetConnection -ComputerName 'ems.example.org' -Port 8443",
        ],
        'stream.network.firewall-rule': [openFirewall(8443)],
        'stream.verify.administration-tool': [
          "powershell: Start-Process -Verb RunAs -FilePath 'E:\\EMS\\Tools\\EMS.AdministrationTool.exe'",
        ],
      },
    },
  },
  {
    name: 'an installation to verify that only its own machine uses',
    input: of('verify-installation', { remoteClients: false, httpsPort: 8443 }),
    expected: {
      present: ['stream.verify.open-locally'],
      absent: ['stream.network.firewall-rule', 'stream.verify.open-remotely', 'stream.verify.other-network'],
    },
  },
]

const licences: ChecklistScenario[] = [
  {
    name: 'a cloud licence to activate',
    input: of('activate-licence', { licenceMode: 'cloud' }),
    expected: {
      present: [
        ...cloudSetUp,
        'stream.licence.order',
        'stream.licence.request-pool',
        'stream.licence.pool-delivered',
        'stream.licence.reach-licence-server',
        'stream.administration.default-credentials',
      ],
      absent: [...localSetUp, 'stream.licence.confirm-local-mode'],
      irreversible: [],
      waits: [
        ['stream.licence.cloud-enter-pool', 'stream.licence.pool-delivered'],
        ['stream.licence.cloud-enter-pool', 'stream.licence.order'],
        ['stream.licence.cloud-apply', 'stream.licence.cloud-open'],
      ],
      assumptions: ['iconics-other-version', 'extensions-listed-at-11-3-2'],
    },
  },
  {
    name: 'a local licence to activate',
    input: of('activate-licence', { licenceMode: 'local' }),
    expected: {
      present: [...localSetUp, 'stream.licence.confirm-local-mode', 'stream.licence.local-site-code-changed'],
      absent: [...cloudSetUp, 'stream.licence.request-pool', 'stream.licence.reach-licence-server'],
      irreversible: [],
      waits: [
        ['stream.licence.local-send-site-code', 'stream.licence.order'],
        ['stream.licence.local-activate', 'stream.licence.local-key-delivered'],
        ['stream.licence.local-key-delivered', 'stream.licence.local-send-site-code'],
      ],
    },
  },
  {
    name: 'a local licence to transfer while the old machine still has stream',
    input: of('transfer-licence', { licenceMode: 'local', oldMachine: 'stream-installed' }),
    expected: {
      present: [
        'stream.licence.keep-old-installation',
        ...localKill,
        ...localSetUp,
        'stream.licence.old-machine-may-go',
      ],
      absent: [...siteKeyReplacement, ...cloudRelease, ...cloudSetUp],
      irreversible: ['stream.licence.kill'],
      waits: [
        ['stream.licence.kill-send-codes', 'stream.licence.kill-note-codes'],
        ['stream.licence.local-open-utility', 'stream.licence.kill-confirmed'],
        ['stream.licence.old-machine-may-go', 'stream.licence.kill-confirmed'],
      ],
    },
  },
  {
    name: 'a local licence to transfer when stream is gone from the old machine',
    input: of('transfer-licence', { licenceMode: 'local', oldMachine: 'stream-gone' }),
    expected: {
      present: [...siteKeyReplacement, ...localSetUp],
      absent: [
        ...localKill,
        ...cloudSetUp,
        'stream.licence.keep-old-installation',
        'stream.licence.old-machine-may-go',
      ],
      irreversible: [],
      waits: [['stream.licence.local-open-utility', 'stream.licence.replacement-done']],
      assumptions: ['replacement-then-activation'],
    },
  },
  {
    name: 'a cloud licence to transfer while the old machine still has stream',
    input: of('transfer-licence', { licenceMode: 'cloud', oldMachine: 'stream-installed' }),
    expected: {
      present: [...cloudRelease, 'stream.licence.free-call', 'stream.licence.free-confirmed', ...cloudSetUp],
      absent: [...localKill, ...localSetUp, ...siteKeyReplacement, 'stream.licence.keep-old-installation'],
      irreversible: [],
      waits: [
        ['stream.licence.free-call', 'stream.licence.release-apply'],
        ['stream.licence.cloud-open', 'stream.licence.free-confirmed'],
      ],
    },
  },
  {
    name: 'a cloud licence to transfer when stream is gone from the old machine',
    input: of('transfer-licence', { licenceMode: 'cloud', oldMachine: 'stream-gone' }),
    expected: {
      present: ['stream.licence.free-call', 'stream.licence.free-confirmed', ...cloudSetUp],
      absent: cloudRelease,
      irreversible: [],
    },
  },
  {
    name: 'a licence to pass from local to cloud mode',
    input: of('change-licence-mode', { modeChange: 'local-to-cloud' }),
    expected: {
      present: [
        'stream.licence.mode-leave-licence-alone',
        'stream.licence.mode-ask-for-cloud',
        'stream.licence.mode-cloud-agreed',
        'stream.licence.reach-licence-server',
        ...cloudSetUp,
      ],
      absent: [...localSetUp, ...cloudRelease, 'stream.licence.confirm-local-mode'],
      irreversible: [],
      waits: [['stream.licence.cloud-open', 'stream.licence.mode-cloud-agreed']],
      assumptions: ['local-to-cloud-steps'],
      notAssumed: ['cloud-to-local-silent'],
    },
  },
  {
    name: 'a licence to pass from cloud to local mode, of which the manual says nothing',
    input: of('change-licence-mode', { modeChange: 'cloud-to-local' }),
    expected: {
      present: ['stream.licence.confirm-local-mode', ...cloudRelease, ...localSetUp],
      absent: [...cloudSetUp, 'stream.licence.mode-leave-licence-alone'],
      waits: [['stream.licence.local-open-utility', 'stream.licence.free-confirmed']],
      assumptions: ['cloud-to-local-silent'],
      notAssumed: ['local-to-cloud-steps'],
    },
  },
  {
    name: 'a local licence to extend, which takes a new key',
    input: of('extend-licence', { licenceMode: 'local', extension: 'HTG507H' }),
    expected: {
      present: [
        'stream.licence.order-extension',
        'stream.licence.extension-plan-new-key',
        'stream.licence.consider-cloud',
        ...localSetUp,
      ],
      absent: ['stream.licence.extension-booked', 'stream.licence.extension-leave-machine'],
      waits: [['stream.licence.local-send-site-code', 'stream.licence.order-extension']],
      assumptions: ['extension-steps', 'extensions-listed-at-11-3-2'],
    },
  },
  {
    name: 'a cloud licence to extend, which takes nothing on the machine',
    input: of('extend-licence', { licenceMode: 'cloud' }),
    expected: {
      present: ['stream.licence.extension-booked', 'stream.licence.extension-leave-machine'],
      absent: [...localSetUp, 'stream.licence.extension-plan-new-key'],
      waits: [['stream.licence.extension-booked', 'stream.licence.order-extension']],
    },
  },
  {
    name: 'a local licence to recover from a machine that is lost',
    input: of('recover-licence', { licenceMode: 'local', licenceLoss: 'machine-lost' }),
    expected: {
      present: [...siteKeyReplacement, ...localSetUp, 'stream.licence.recover-demo-mode'],
      absent: [
        'stream.licence.recover-no-kill',
        'stream.licence.recover-local-deadline',
        'stream.licence.recover-cloud-deadline',
        'stream.licence.free-call',
      ],
      irreversible: [],
      assumptions: ['replacement-then-activation', 'iconics-other-version'],
    },
  },
  {
    name: 'a local licence to recover after the machine was changed',
    input: of('recover-licence', { licenceMode: 'local', licenceLoss: 'machine-changed' }),
    expected: {
      present: [
        'stream.licence.recover-no-kill',
        'stream.licence.recover-local-deadline',
        'stream.licence.recover-ask-which-way',
        'stream.licence.recover-replacement-if-chosen',
        ...localSetUp,
      ],
      absent: [
        ...siteKeyReplacement,
        'stream.licence.recover-demo-mode',
        'stream.licence.stream-installed',
        ...cloudSetUp,
      ],
      assumptions: ['recovery-steps'],
    },
  },
  {
    name: 'a cloud licence to recover from a machine that is lost',
    input: of('recover-licence', { licenceMode: 'cloud', licenceLoss: 'machine-lost' }),
    expected: {
      present: [
        'stream.licence.pool-at-hand',
        'stream.licence.free-call',
        'stream.licence.free-confirmed',
        ...cloudSetUp,
      ],
      absent: [...siteKeyReplacement, ...localSetUp, 'stream.licence.source-find-cause'],
      irreversible: [],
      waits: [['stream.licence.cloud-open', 'stream.licence.free-confirmed']],
    },
  },
  {
    name: 'a local licence, which has no server to reach',
    input: of('recover-licence', { licenceMode: 'local', licenceLoss: 'source-unreachable' }),
    expected: {
      present: ['stream.licence.source-local-none', 'stream.licence.recover-no-kill'],
      absent: [
        'stream.licence.recover-local-deadline',
        ...siteKeyReplacement,
        ...localSetUp,
        'stream.licence.reach-licence-server',
      ],
      irreversible: [],
    },
  },
  {
    name: 'a cloud licence whose server can’t be reached',
    input: of('recover-licence', { licenceMode: 'cloud', licenceLoss: 'source-unreachable' }),
    expected: {
      present: [
        'stream.licence.recover-cloud-deadline',
        'stream.licence.reach-licence-server',
        'stream.licence.source-find-cause',
        'stream.licence.source-restart',
      ],
      absent: [...cloudSetUp, ...siteKeyReplacement, 'stream.licence.source-local-none'],
      commands: {
        'stream.licence.source-find-cause': ['powershell: Resolve-DnsName -Name cloudlicensing.iconics.com'],
      },
      irreversible: [],
    },
  },
]

const changes: ChecklistScenario[] = [
  {
    name: 'databases to move to a SQL Server newer than those listed: Hager is asked, nothing is blocked',
    input: of('change-databases', { sqlServerVersion: '2022-or-later' }),
    expected: {
      present: ['stream.database.version-not-listed'],
      absent: [
        'stream.change-databases.sql-version',
        'stream.database.version-too-old',
        'stream.database.sql-2016-support',
      ],
      assumptions: ['versions-not-listed'],
    },
  },
  {
    name: 'databases to move to a SQL Server that is too old',
    input: of('change-databases', { sqlServerVersion: 'older' }),
    expected: {
      present: ['stream.database.version-too-old'],
      absent: ['stream.change-databases.sql-version', 'stream.database.version-not-listed'],
    },
  },
  {
    name: 'databases to move to a SQL Server that Microsoft gives up',
    input: of('change-databases', { sqlServerVersion: '2016' }),
    expected: {
      present: ['stream.change-databases.sql-version', 'stream.database.sql-2016-support'],
      absent: ['stream.database.version-too-old', 'stream.database.version-not-listed'],
    },
  },
  {
    name: 'databases to change with a SQL login that needs quotes nowhere',
    input: of('change-databases', {
      databaseServer: '192.0.2.10\\EMS',
      sqlLogin: 'ems@example.org',
      pricingDatabase: 'Costs_2026',
    }),
    expected: {
      present: [
        'stream.change-databases.sql-authentication',
        'stream.change-databases.choose-sql',
        'stream.change-databases.accept-upgrade',
        'stream.administration.stop-services',
        'stream.administration.restart-machine',
      ],
      absent: [
        'stream.change-databases.windows-permission',
        'stream.change-databases.choose-windows',
        'stream.change-databases.reload-catalogue',
      ],
      commands: {
        'stream.change-databases.reachable': [
          'cmd: sqlcmd -S "192.0.2.10\\EMS" -U "ems@example.org" -Q "select @@version"',
        ],
        'stream.change-databases.sql-permission': [
          "sql: execute as login = N'ems@example.org'; select has_perms_by_name(null, null, 'CONTROL SERVER'); revert;",
          'sql: use master; grant control server to [ems@example.org];',
        ],
        'stream.change-databases.present': [
          "sql: select name, state_desc from sys.databases where name in (N'EMS_Configuration', N'EMS_IcoUnifiedConfig', N'EMS_IcoData', N'Costs_2026');",
        ],
        'stream.administration.open-tool': [openTool],
      },
      irreversible: ['stream.change-databases.accept-upgrade'],
      waits: [
        ['stream.change-databases.enter-server', 'stream.administration.stop-services'],
        ['stream.change-databases.accept-upgrade', 'stream.change-databases.back-up'],
        ['stream.administration.restart-machine', 'stream.change-databases.update'],
      ],
      assumptions: ['database-upgrade-final', 'labels-translated'],
    },
  },
  {
    name: 'databases to change with Windows authentication, from development to production',
    input: of('change-databases', {
      authentication: 'windows',
      serviceAccount: 'EXAMPLE\\svc-ems',
      developmentFirst: true,
    }),
    expected: {
      present: [
        'stream.change-databases.windows-permission',
        'stream.change-databases.windows-account',
        'stream.change-databases.choose-windows',
        'stream.change-databases.reload-catalogue',
      ],
      absent: ['stream.change-databases.sql-permission', 'stream.change-databases.choose-sql'],
      commands: {
        'stream.change-databases.reachable': [
          'cmd: sqlcmd -S "SQL-SERVER\\HagerGroupEMS,1433" -E -Q "select @@version"',
        ],
      },
    },
  },
  {
    name: 'another account for the services, a Microsoft account',
    input: of('change-service-account', { serviceAccountKind: 'microsoft' }),
    expected: {
      present: ['stream.change-account.microsoft', 'stream.change-account.logon-right'],
      absent: ['stream.change-account.sql-permission'],
      commands: { 'stream.change-account.password': ['cmd: net user "svc-stream"'] },
      waits: [
        ['stream.change-account.update', 'stream.change-account.enter'],
        ['stream.administration.restart-machine', 'stream.change-account.update'],
      ],
    },
  },
  {
    name: 'another account for the services, one of the domain that also signs in to SQL Server',
    input: of('change-service-account', {
      serviceAccount: 'EXAMPLE\\svc ems',
      serviceAccountKind: 'domain',
      authentication: 'windows',
    }),
    expected: {
      present: ['stream.change-account.sql-permission'],
      absent: ['stream.change-account.microsoft'],
      commands: {
        'stream.change-account.password': ['cmd: net user "svc ems" /domain'],
        'stream.change-account.sql-permission': [
          "sql: execute as login = N'EXAMPLE\\svc ems'; select has_perms_by_name(null, null, 'CONTROL SERVER'); revert;",
          'sql: use master; grant control server to [EXAMPLE\\svc ems];',
        ],
      },
    },
  },
  {
    name: 'a certificate on elliptic curves, which an agardio.manager can’t use with stream',
    input: of('register-certificates', { managerKey: 'elliptic-curve' }),
    expected: {
      present: ['stream.manager-certificate.replace-elliptic', 'stream.manager-certificate.load-authority'],
      absent: ['stream.manager-certificate.load-own', 'stream.manager-certificate.restart'],
      waits: [['stream.manager-certificate.load-authority', 'stream.manager-certificate.replace-elliptic']],
    },
  },
  {
    name: 'a self-signed certificate for an agardio.manager that is connected already',
    input: of('register-certificates', { managerCertificate: 'self-signed', managerConnected: true }),
    expected: {
      present: [
        'stream.manager-certificate.load-own',
        'stream.manager-certificate.load-on-device',
        'stream.manager-certificate.restart',
      ],
      absent: [
        'stream.manager-certificate.load-authority',
        'stream.manager-certificate.replace-elliptic',
        'stream.manager-certificate.connect',
      ],
      waits: [['stream.manager-certificate.load-on-device', 'stream.manager-certificate.load-own']],
    },
  },
  {
    name: 'another MQTT port, and a dynamic range that leaves it alone',
    input: of('change-mqtt-port', {
      mqttPort: 1900,
      dynamicPortStart: 1025,
      dynamicPortCount: 64_510,
      newDynamicPortStart: 50_000,
      newDynamicPortCount: 10_000,
    }),
    expected: {
      present: [
        'stream.mqtt.port-free',
        'stream.mqtt.enter-port',
        'stream.ports.excluded',
        'stream.ports.holder',
      ],
      absent: [],
      commands: {
        'stream.mqtt.port-free': ['cmd: netstat -anp TCP'],
        'stream.mqtt.find-process': [findPortOwner(1900)],
        'stream.mqtt.outside-dynamic-range': ['cmd: netsh int ipv4 show dynamicport tcp'],
        'stream.mqtt.move-dynamic-range': [
          'cmd: netsh int ipv4 set dynamicport tcp start=50000 num=10000',
          'cmd: netsh int ipv4 show dynamicport tcp',
        ],
        'stream.administration.open-tool': [openTool],
      },
      irreversible: [],
      assumptions: ['dynamic-range-bounds', 'labels-translated', 'powershell-line-breaks'],
    },
  },
  {
    name: 'a certificate of one’s own for the web server',
    input: of('web-certificate', { webCertificate: 'own' }),
    expected: {
      present: [
        'stream.web-certificate.obtain',
        'stream.web-certificate.address-matches',
        'stream.web-certificate.complete-request',
        'stream.web-certificate.select',
      ],
      absent: ['stream.web-certificate.create', 'stream.web-certificate.self-signed-fallback'],
      waits: [
        ['stream.web-certificate.complete-request', 'stream.web-certificate.obtain'],
        ['stream.web-certificate.select', 'stream.web-certificate.name-installed'],
        ['stream.web-certificate.restart-server', 'stream.web-certificate.select'],
      ],
      assumptions: ['pfx-import'],
    },
  },
  {
    name: 'a self-signed certificate for a web server that only this machine uses',
    input: of('web-certificate', { webCertificate: 'self-signed', remoteClients: false }),
    expected: {
      present: ['stream.web-certificate.create', 'stream.web-certificate.self-signed-fallback'],
      absent: [
        'stream.web-certificate.obtain',
        'stream.web-certificate.complete-request',
        'stream.web-certificate.clients-trust',
        'stream.web-server.check-remote',
      ],
      waits: [['stream.web-certificate.select', 'stream.web-certificate.name-created']],
      notAssumed: ['pfx-import'],
    },
  },
  {
    name: 'HTTPS port 8443 for clients elsewhere, through the firewall first',
    input: of('change-https-port', { httpsPort: 8443 }),
    expected: {
      present: ['stream.https-port.open-firewall', 'stream.https-port.tell-address'],
      absent: [],
      commands: {
        'stream.https-port.free': ['cmd: netstat -anp TCP'],
        'stream.https-port.open-firewall': [openFirewall(8443)],
        'stream.https-port.listening': ['powershell: Get-NetTCPConnection -State Listen -LocalPort 8443'],
      },
      waits: [['stream.https-port.save', 'stream.https-port.free']],
    },
  },
  {
    name: 'HTTPS back on its default port, which needs no rule of its own',
    input: of('change-https-port', { httpsPort: 443 }),
    expected: {
      present: ['stream.https-port.enter', 'stream.web-server.check-remote'],
      absent: ['stream.https-port.open-firewall'],
      commands: {
        'stream.https-port.listening': ['powershell: Get-NetTCPConnection -State Listen -LocalPort 443'],
      },
    },
  },
  {
    name: 'HTTPS port 8443 for this machine alone',
    input: of('change-https-port', { httpsPort: 8443, remoteClients: false }),
    expected: {
      present: ['stream.https-port.enter'],
      absent: [
        'stream.https-port.open-firewall',
        'stream.https-port.tell-address',
        'stream.web-server.check-remote',
      ],
    },
  },
  {
    name: 'a web server to harden',
    input: of('harden-web-server'),
    expected: {
      present: [
        'stream.harden.clients-ready',
        'stream.harden.restart',
        'stream.administration.default-credentials',
      ],
      absent: [],
      commands: {
        'stream.harden.tls-1-2': [protocolFile('TLS 1.2', 0, 1)],
        'stream.harden.ssl-2-0': [protocolFile('SSL 2.0', 1, 0)],
        'stream.harden.ssl-3-0': [protocolFile('SSL 3.0', 1, 0)],
        'stream.harden.tls-1-0': [protocolFile('TLS 1.0', 1, 0)],
        'stream.harden.tls-1-1': [protocolFile('TLS 1.1', 1, 0)],
        'stream.harden.triple-des': [
          `registry: Windows Registry Editor Version 5.00\n; Hager stream, 6.8.2\n\n[${schannel}\\Ciphers\\Triple DES 168]\n"Enabled"=dword:00000000`,
        ],
      },
      waits: [['stream.harden.tls-1-0', 'stream.harden.tls-1-2']],
      assumptions: ['dec-is-triple-des'],
    },
  },
]

const protection: ChecklistScenario[] = [
  {
    name: 'a backup of databases and folders under names of one’s own',
    input: of('back-up', {
      sqlServer: 'existing-local',
      configurationDatabase: 'Config1',
      runtimeDatabase: 'Runtime1',
      dataDatabase: 'Data1',
      pricingDatabase: 'Pricing1',
      historicalPath: 'E:\\Histo\\',
      backupFolder: '\\\\nas\\backup\\stream & co',
    }),
    expected: {
      present: [
        'stream.backup.databases',
        'stream.backup.historical',
        'stream.backup.dashboards',
        'stream.backup.images',
        'stream.backup.firmwares',
        'stream.backup.reports',
      ],
      absent: [],
      commands: {
        'stream.backup.folder': ['cmd: mkdir "\\\\nas\\backup\\stream & co"'],
        'stream.backup.historical': [
          'cmd: robocopy "E:\\Histo\\\\" "\\\\nas\\backup\\stream & co\\Historical" *.hhd /S /R:1 /W:1',
        ],
        'stream.backup.dashboards': [
          'cmd: robocopy "C:\\Program Files\\Hager Group\\EMS\\Runtime\\Dashboards\\GDX_Configurations" "\\\\nas\\backup\\stream & co\\Dashboards" /E /R:1 /W:1',
        ],
        'stream.backup.images': [
          'cmd: robocopy "C:\\ProgramData\\Hager Group\\EMS\\Images" "\\\\nas\\backup\\stream & co\\Images" /E /R:1 /W:1',
        ],
        'stream.backup.firmwares': [
          'cmd: robocopy "C:\\ProgramData\\Hager Group\\EMS\\Firmwares" "\\\\nas\\backup\\stream & co\\Firmwares" /E /R:1 /W:1',
        ],
      },
      irreversible: [],
      waits: [
        ['stream.backup.inspect', 'stream.backup.databases'],
        ['stream.backup.inspect', 'stream.backup.historical'],
      ],
    },
  },
  {
    name: 'a restoration onto a SQL Server of the new machine: databases first, never overwritten',
    input: of('restore', { restoreDatabases: 'local-sql-present', oldMachine: 'stream-gone' }),
    expected: {
      present: [
        'stream.restore.databases-local',
        'stream.restore.never-overwrite-local',
        'stream.restore.same-names',
        'stream.restore.wait-at-restart',
        'stream.restore.accept-restart',
      ],
      absent: [
        'stream.restore.databases-afterwards',
        'stream.restore.other-names',
        'stream.restore.connect-databases',
        'stream.restore.accept-local-instance',
        'stream.restore.stop-old-machine',
        ...cloudRelease,
      ],
      commands: {
        'stream.restore.copy-historical': [
          'cmd: robocopy "D:\\Backup\\stream\\Historical" "C:\\ProgramData\\Hager Group\\EMS\\Historical" *.hhd /S /R:1 /W:1',
        ],
      },
      irreversible: ['stream.restore.never-overwrite-local'],
      waits: [
        ['stream.restore.start-kit', 'stream.restore.databases-local'],
        ['stream.restore.copy-historical', 'stream.restore.wait-at-restart'],
        ['stream.restore.accept-restart', 'stream.restore.copy-historical'],
        ['stream.administration.check-sign-in', 'stream.restore.accept-restart'],
      ],
    },
  },
  {
    name: 'a restoration onto a machine without SQL Server: other names first, databases afterwards',
    input: of('restore', { restoreDatabases: 'local-sql-absent', oldMachine: 'stream-gone' }),
    expected: {
      present: [
        'stream.restore.same-kit',
        'stream.restore.accept-local-instance',
        'stream.restore.other-names',
        'stream.restore.databases-afterwards',
        'stream.restore.connect-databases',
      ],
      absent: [
        'stream.restore.databases-local',
        'stream.restore.same-names',
        'stream.restore.never-overwrite-local',
        'stream.restore.never-overwrite-remote',
        'stream.restore.decline-local-instance',
      ],
      irreversible: [],
      waits: [
        ['stream.restore.databases-afterwards', 'stream.restore.accept-restart'],
        ['stream.restore.connect-databases', 'stream.restore.databases-afterwards'],
      ],
      assumptions: ['restore-other-names'],
    },
  },
  {
    name: 'a restoration with databases that are still on another machine',
    input: of('restore', { restoreDatabases: 'remote-available', oldMachine: 'stream-gone' }),
    expected: {
      present: [
        'stream.restore.databases-reachable',
        'stream.restore.decline-local-instance',
        'stream.restore.never-overwrite-remote',
      ],
      absent: [
        'stream.restore.databases-local',
        'stream.restore.databases-elsewhere',
        'stream.restore.databases-afterwards',
        'stream.restore.connect-databases',
        'stream.restore.connect-elsewhere',
      ],
      irreversible: ['stream.restore.never-overwrite-remote'],
    },
  },
  {
    name: 'a restoration on which every window of the kit is filled in, by SQL Server authentication',
    input: of('restore', {
      hostName: 'SRV-NEW',
      restoreDatabases: 'remote-available',
      oldMachine: 'stream-gone',
      httpsPort: 8443,
    }),
    expected: {
      present: [
        'stream.install.licence-terms',
        'stream.install.service-account',
        'stream.install.service-password',
        'stream.install.sql-authentication',
        'stream.install.https-port',
        'stream.install.genesis-folder',
        'stream.network.firewall-rule',
        'stream.web-server.check-remote',
      ],
      absent: [
        'stream.install.windows-authentication',
        'stream.install.microsoft-password',
        'stream.install.database-keep',
        'stream.install.genesis-project',
        'stream.install.genesis-folder-fixed',
        'stream.accounts.managed',
      ],
      commands: { 'stream.network.firewall-rule': [openFirewall(8443)] },
      waits: [
        ['stream.web-server.check-remote', 'stream.network.firewall-rule'],
        ['stream.install.service-account', 'stream.install.licence-terms'],
        ['stream.install.sql-authentication', 'stream.restore.connect-instance'],
        ['stream.restore.same-names', 'stream.install.sql-authentication'],
        ['stream.restore.paths', 'stream.install.https-port'],
      ],
    },
  },
  {
    name: 'a restoration with another HTTPS port that nobody uses from elsewhere',
    input: of('restore', {
      restoreDatabases: 'remote-available',
      oldMachine: 'stream-gone',
      httpsPort: 8443,
      remoteClients: false,
    }),
    expected: {
      present: ['stream.install.https-port'],
      absent: ['stream.network.firewall-rule', 'stream.web-server.check-remote'],
    },
  },
  {
    name: 'an upgrade with another HTTPS port',
    input: of('upgrade', { httpsPort: 8443 }),
    expected: {
      present: ['stream.network.firewall-rule', 'stream.web-server.check-remote'],
      absent: [],
      commands: { 'stream.network.firewall-rule': [openFirewall(8443)] },
      waits: [['stream.web-server.check-remote', 'stream.network.firewall-rule']],
    },
  },
  {
    name: 'an upgrade with another HTTPS port that nobody uses from elsewhere',
    input: of('upgrade', { httpsPort: 8443, remoteClients: false }),
    expected: {
      present: ['stream.upgrade.https-port'],
      absent: ['stream.network.firewall-rule', 'stream.web-server.check-remote'],
    },
  },
  {
    name: 'a restoration by Windows authentication beside the same GENESIS64, with a Microsoft account',
    input: of('restore', {
      restoreDatabases: 'local-sql-present',
      oldMachine: 'stream-gone',
      authentication: 'windows',
      serviceAccountKind: 'microsoft',
      genesis64: 'same',
    }),
    expected: {
      present: [
        'stream.install.windows-authentication',
        'stream.install.microsoft-password',
        'stream.install.genesis-project',
        'stream.install.genesis-folder-fixed',
      ],
      absent: [
        'stream.install.sql-authentication',
        'stream.install.genesis-folder',
        'stream.install.genesis-newer',
        'stream.install.genesis-older',
      ],
    },
  },
  {
    name: 'a restoration with a SQL Server of the kit, whose account needs no choice, and an older GENESIS64',
    input: of('restore', {
      restoreDatabases: 'local-sql-absent',
      oldMachine: 'stream-gone',
      authentication: 'windows',
      genesis64: 'older',
    }),
    expected: {
      present: [
        'stream.install.service-password',
        'stream.install.https-port',
        'stream.install.genesis-older',
      ],
      absent: ['stream.install.windows-authentication', 'stream.install.sql-authentication'],
      irreversible: ['stream.install.genesis-older'],
    },
  },
  {
    name: 'a restoration beside a newer GENESIS64, with a managed account',
    input: of('restore', {
      restoreDatabases: 'local-sql-present',
      oldMachine: 'stream-gone',
      serviceAccount: 'PLANT\\gmsa-stream$',
      genesis64: 'newer',
    }),
    expected: {
      present: ['stream.accounts.managed', 'stream.install.genesis-newer', 'stream.install.genesis-folder'],
      absent: ['stream.install.genesis-older', 'stream.install.genesis-folder-fixed'],
    },
  },
  {
    name: 'a restoration whose databases on another machine are lost',
    input: of('restore', {
      restoreDatabases: 'remote-lost',
      licenceMode: 'local',
      oldMachine: 'stream-gone',
    }),
    expected: {
      present: [
        'stream.restore.databases-elsewhere',
        'stream.restore.connect-elsewhere',
        ...siteKeyReplacement,
        ...localSetUp,
      ],
      absent: ['stream.restore.databases-reachable', ...localKill, ...cloudSetUp],
      irreversible: ['stream.restore.never-overwrite-remote'],
      assumptions: ['restore-remote-lost'],
    },
  },
  {
    name: 'a move to another machine with a local licence, which is killed on the old one',
    input: of('restore', {
      restoreDatabases: 'local-sql-present',
      licenceMode: 'local',
      oldMachine: 'stream-installed',
    }),
    expected: {
      present: ['stream.restore.stop-old-machine', ...localKill, ...localSetUp],
      absent: [...siteKeyReplacement, ...cloudSetUp],
      irreversible: ['stream.restore.never-overwrite-local', 'stream.licence.kill'],
      waits: [['stream.licence.local-open-utility', 'stream.licence.kill-confirmed']],
    },
  },
  {
    name: 'a move to another machine with a cloud licence, which is taken off the old one',
    input: of('restore', { restoreDatabases: 'remote-available', oldMachine: 'stream-installed' }),
    expected: {
      present: [
        'stream.restore.stop-old-machine',
        ...cloudRelease,
        'stream.licence.free-call',
        ...cloudSetUp,
      ],
      absent: [...localKill, ...siteKeyReplacement, ...localSetUp],
      irreversible: ['stream.restore.never-overwrite-remote'],
      waits: [['stream.licence.cloud-open', 'stream.licence.free-confirmed']],
    },
  },
  {
    name: 'databases alone to restore',
    input: of('restore', { restoreScope: 'databases-only', httpsPort: 8443 }),
    expected: {
      present: [
        'stream.restore.back-up-current',
        'stream.administration.tell-users',
        'stream.restore.stop-before',
        'stream.restore.databases-only',
        'stream.restore.connect-databases',
      ],
      absent: [
        'stream.network.firewall-rule',
        'stream.web-server.check-remote',
        'stream.restore.start-kit',
        'stream.restore.copy-historical',
        'stream.restore.databases-afterwards',
        ...cloudSetUp,
        ...localSetUp,
      ],
      irreversible: ['stream.restore.databases-only'],
      waits: [
        ['stream.restore.databases-only', 'stream.restore.stop-before'],
        ['stream.restore.databases-only', 'stream.restore.back-up-current'],
        ['stream.restore.stop-before', 'stream.administration.tell-users'],
        ['stream.restore.connect-databases', 'stream.restore.databases-only'],
      ],
    },
  },
  {
    name: 'an upgrade that keeps its version of GENESIS64, with a cloud licence',
    input: of('upgrade', { genesisChange: 'same-version', licenceMode: 'cloud' }),
    expected: {
      present: [
        'stream.upgrade.partial',
        'stream.upgrade.genesis-dialogue',
        'stream.upgrade.keep-configuration',
        'stream.upgrade.never-overwrite',
        'stream.upgrade.admin-password',
        'stream.upgrade.rehearse',
        'stream.backup.databases',
        ...cloudRelease,
        ...cloudSetUp,
      ],
      absent: [
        'stream.upgrade.complete',
        'stream.upgrade.core-only',
        'stream.upgrade.no-local-instance',
        'stream.upgrade.move-to-production',
        ...killHere,
        ...localSetUp,
      ],
      irreversible: ['stream.upgrade.keep-configuration', 'stream.upgrade.never-overwrite'],
      waits: [
        ['stream.uninstall.start', 'stream.backup.databases'],
        ['stream.uninstall.start', 'stream.backup.historical'],
        ['stream.uninstall.start', 'stream.licence.release-apply'],
        ['stream.upgrade.start-kit', 'stream.uninstall.restart'],
        ['stream.licence.cloud-open', 'stream.upgrade.final-restart'],
        ['stream.upgrade.services-run', 'stream.upgrade.final-restart'],
        ['stream.upgrade.admin-password', 'stream.upgrade.final-restart'],
      ],
      assumptions: ['uninstall-yes-for-upgrade'],
    },
  },
  {
    name: 'an upgrade to a newer GENESIS64 with a local licence and databases elsewhere',
    input: of('upgrade', { genesisChange: 'newer-version', licenceMode: 'local', sqlServer: 'remote' }),
    expected: {
      present: ['stream.upgrade.complete', 'stream.upgrade.no-local-instance', ...killHere, ...localSetUp],
      absent: ['stream.upgrade.partial', 'stream.upgrade.genesis-dialogue', ...cloudRelease, ...cloudSetUp],
      irreversible: [
        'stream.licence-removal.kill',
        'stream.upgrade.keep-configuration',
        'stream.upgrade.never-overwrite',
      ],
      waits: [
        ['stream.licence-removal.kill', 'stream.backup.databases'],
        ['stream.uninstall.start', 'stream.licence-removal.confirmed'],
        ['stream.licence.local-open-utility', 'stream.upgrade.final-restart'],
      ],
    },
  },
  {
    name: 'an upgrade on which every window of the kit is filled in, by Windows authentication',
    input: of('upgrade', {
      sqlServer: 'existing-local',
      authentication: 'windows',
      serviceAccount: 'PLANT\\gmsa-stream$',
      serviceAccountKind: 'microsoft',
      genesisChange: 'newer-version',
    }),
    expected: {
      present: [
        'stream.install.licence-terms',
        'stream.install.microsoft-password',
        'stream.install.windows-authentication',
        'stream.install.stream-folder',
        'stream.install.genesis-folder',
        'stream.accounts.managed',
      ],
      absent: ['stream.install.sql-authentication', 'stream.install.genesis-folder-fixed'],
      waits: [
        ['stream.upgrade.service-account', 'stream.install.licence-terms'],
        ['stream.install.windows-authentication', 'stream.upgrade.same-instance'],
        ['stream.install.stream-folder', 'stream.upgrade.https-port'],
      ],
    },
  },
  {
    name: 'an upgrade on the instance of the kit, which has the SQL account whatever is chosen',
    input: of('upgrade', {
      sqlServer: 'new-local',
      authentication: 'windows',
      genesisChange: 'same-version',
    }),
    expected: {
      present: ['stream.install.sql-authentication', 'stream.install.genesis-folder-fixed'],
      absent: [
        'stream.install.windows-authentication',
        'stream.install.microsoft-password',
        'stream.install.genesis-folder',
        'stream.accounts.managed',
      ],
    },
  },
  {
    name: 'an upgrade where GENESIS64 was there before stream and has to be replaced, tried in development first',
    input: of('upgrade', { genesisChange: 'newer-version', genesisBefore: true, developmentFirst: true }),
    expected: {
      present: [
        'stream.upgrade.core-only',
        'stream.upgrade.genesis-projects',
        'stream.upgrade.development-environment',
        'stream.upgrade.move-to-production',
        'stream.trouble.catalogue.load-firmware',
      ],
      absent: ['stream.upgrade.complete', 'stream.upgrade.partial', 'stream.upgrade.rehearse'],
      assumptions: ['upgrade-genesis-before'],
    },
  },
  {
    name: 'stream to remove for good, GENESIS64 with it',
    input: of('uninstall', { uninstallPurpose: 'remove' }),
    expected: {
      present: [
        'stream.uninstall.back-up-first',
        'stream.uninstall.complete',
        'stream.uninstall.decide-configuration',
        'stream.uninstall.prerequisites-remain',
        'stream.uninstall.data-left',
      ],
      absent: [
        'stream.uninstall.partial',
        'stream.uninstall.core-only',
        'stream.uninstall.keep-configuration',
        'stream.uninstall.genesis-remains',
      ],
      irreversible: ['stream.uninstall.decide-configuration', 'stream.uninstall.data-left'],
      waits: [
        ['stream.uninstall.start', 'stream.uninstall.back-up-first'],
        ['stream.uninstall.restart', 'stream.uninstall.confirm'],
      ],
    },
  },
  {
    name: 'stream to remove for an upgrade that keeps its GENESIS64',
    input: of('uninstall', { uninstallPurpose: 'upgrade', genesisChange: 'same-version' }),
    expected: {
      present: ['stream.uninstall.partial', 'stream.uninstall.keep-configuration', ...cloudRelease],
      absent: ['stream.uninstall.complete', 'stream.uninstall.core-only', ...killHere],
      irreversible: ['stream.uninstall.keep-configuration'],
    },
  },
  {
    name: 'stream to remove for an upgrade that brings a newer GENESIS64',
    input: of('uninstall', { uninstallPurpose: 'upgrade', genesisChange: 'newer-version' }),
    expected: {
      present: ['stream.uninstall.complete', 'stream.uninstall.keep-configuration'],
      absent: ['stream.uninstall.partial', 'stream.uninstall.core-only'],
      irreversible: ['stream.uninstall.keep-configuration'],
    },
  },
  {
    name: 'stream to remove for an upgrade, on a machine that had GENESIS64 before',
    input: of('uninstall', { uninstallPurpose: 'upgrade', genesisBefore: true, licenceMode: 'local' }),
    expected: {
      present: ['stream.uninstall.core-only', 'stream.uninstall.keep-configuration', ...killHere],
      absent: [
        'stream.uninstall.genesis-remains',
        'stream.uninstall.complete',
        'stream.uninstall.partial',
        'stream.uninstall.decide-configuration',
        'stream.uninstall.data-left',
      ],
      irreversible: ['stream.licence-removal.kill', 'stream.uninstall.keep-configuration'],
      assumptions: ['uninstall-yes-for-upgrade', 'configuration-extent'],
    },
  },
]

const troubles: ChecklistScenario[] = [
  {
    name: 'the site can’t be reached',
    input: of('troubleshoot', { symptom: 'site-unreachable', hostName: 'ems01', httpsPort: 8443 }),
    expected: {
      present: [
        'stream.trouble.site.local',
        'stream.trouble.site.binding',
        'stream.trouble.site.open-firewall',
        'stream.trouble.site.ask-network',
        'stream.trouble.site.assign-certificate',
      ],
      absent: ['stream.trouble.warning.reason', 'stream.trouble.system.events'],
      commands: {
        'stream.trouble.site.remote': ["powershell: Test-NetConnection -ComputerName 'ems01' -Port 8443"],
        'stream.trouble.site.open-firewall': [openFirewall(8443)],
      },
    },
  },
  {
    name: 'the system is not fully operational',
    input: of('troubleshoot', {
      symptom: 'system-not-operational',
      mqttPort: 1900,
      newDynamicPortStart: 50_000,
      newDynamicPortCount: 10_000,
    }),
    expected: {
      present: [
        'stream.trouble.system.just-started',
        'stream.trouble.system.account',
        'stream.trouble.system.recreate-account',
        'stream.trouble.system.grant-right',
        'stream.trouble.system.change-mqtt-port',
        'stream.trouble.system.restart-service',
      ],
      absent: ['stream.trouble.site.local', 'stream.trouble.credentials.service'],
      commands: {
        'stream.trouble.system.mqtt-port': [findPortOwner(1900), 'cmd: netsh http show servicestate'],
        'stream.trouble.system.change-range': [
          'cmd: netsh int ipv4 set dynamicport tcp start=50000 num=10000',
        ],
        'stream.trouble.system.check-range': ['cmd: netsh int ipv4 show dynamicport tcp'],
        'stream.trouble.system.account': ['cmd: net user "svc-stream"'],
      },
      assumptions: ['powershell-line-breaks', 'dynamic-range-bounds'],
    },
  },
  {
    name: 'install by Windows authentication with an account that the other machine does not know',
    input: of('install', { sqlServer: 'remote', authentication: 'windows' }),
    expected: {
      present: ['stream.database.account-known-there'],
      absent: ['stream.install.windows-authentication', 'stream.install.sql-authentication'],
    },
  },
  {
    name: 'install by Windows authentication with an account of the domain',
    input: of('install', { sqlServer: 'remote', authentication: 'windows', serviceAccountKind: 'domain' }),
    expected: {
      present: ['stream.install.windows-authentication'],
      absent: ['stream.database.account-known-there'],
    },
  },
  {
    name: 'upgrade by Windows authentication with an account that the other machine does not know',
    input: of('upgrade', { sqlServer: 'remote', authentication: 'windows' }),
    expected: {
      present: ['stream.database.account-known-there'],
      absent: ['stream.install.windows-authentication', 'stream.install.sql-authentication'],
    },
  },
  {
    name: 'upgrade by Windows authentication with an account of the domain',
    input: of('upgrade', { sqlServer: 'remote', authentication: 'windows', serviceAccountKind: 'domain' }),
    expected: {
      present: ['stream.install.windows-authentication'],
      absent: ['stream.database.account-known-there'],
    },
  },
  {
    name: 'restore by Windows authentication with an account that the other machine does not know',
    input: of('restore', { restoreDatabases: 'remote-available', authentication: 'windows' }),
    expected: {
      present: ['stream.database.account-known-there'],
      absent: ['stream.install.windows-authentication', 'stream.install.sql-authentication'],
    },
  },
  {
    name: 'restore by Windows authentication with an account of the domain',
    input: of('restore', {
      restoreDatabases: 'remote-available',
      authentication: 'windows',
      serviceAccountKind: 'domain',
    }),
    expected: {
      present: ['stream.install.windows-authentication'],
      absent: ['stream.database.account-known-there'],
    },
  },
  {
    name: 'another account for the services, a local one that the SQL Server of another machine does not know',
    input: of('change-service-account', { authentication: 'windows', serviceAccount: '.\\svc-new' }),
    expected: {
      present: ['stream.database.account-known-there'],
      absent: ['stream.change-account.sql-permission'],
    },
  },
  {
    name: 'another account for the services, a local one beside its SQL Server',
    input: of('change-service-account', {
      authentication: 'windows',
      serviceAccount: '.\\svc-new',
      databaseServer: 'localhost\\EMS',
    }),
    expected: {
      present: ['stream.change-account.sql-permission'],
      absent: ['stream.database.account-known-there'],
    },
  },
  {
    name: 'to uninstall for good beside a GENESIS64 that was there before',
    input: of('uninstall', { uninstallPurpose: 'remove', genesisBefore: true }),
    expected: {
      present: ['stream.uninstall.core-only', 'stream.uninstall.genesis-remains'],
      absent: ['stream.upgrade.genesis-projects', 'stream.uninstall.complete'],
    },
  },
  {
    name: 'to uninstall for an upgrade that brings a newer GENESIS64 than the one that was there before',
    input: of('uninstall', {
      uninstallPurpose: 'upgrade',
      genesisChange: 'newer-version',
      genesisBefore: true,
    }),
    expected: {
      present: ['stream.upgrade.genesis-projects', 'stream.uninstall.core-only'],
      absent: ['stream.uninstall.genesis-remains'],
      assumptions: ['upgrade-genesis-before'],
    },
  },
  {
    name: 'to uninstall for an upgrade that keeps the GENESIS64 that was there before',
    input: of('uninstall', {
      uninstallPurpose: 'upgrade',
      genesisChange: 'same-version',
      genesisBefore: true,
    }),
    expected: {
      present: ['stream.uninstall.core-only'],
      absent: ['stream.upgrade.genesis-projects', 'stream.uninstall.genesis-remains'],
    },
  },
  {
    name: 'an unexpected error while credentials are checked, with a SQL login',
    input: of('troubleshoot', { symptom: 'unexpected-credential-error', sqlLogin: 'ems' }),
    expected: {
      present: [
        'stream.trouble.credentials.service',
        'stream.trouble.credentials.allow-sql',
        'stream.trouble.credentials.change-connection',
      ],
      absent: ['stream.trouble.server.anyglass-pool'],
      commands: {
        'stream.trouble.credentials.enable-account': ['sql: ALTER LOGIN [ems] ENABLE;'],
        'stream.trouble.credentials.grant-permissions': ['sql: USE master; GRANT CONTROL SERVER TO [ems];'],
      },
    },
  },
  {
    name: 'an unexpected error while credentials are checked, with Windows authentication',
    input: of('troubleshoot', {
      symptom: 'unexpected-credential-error',
      authentication: 'windows',
      serviceAccount: 'EXAMPLE\\svc-ems',
    }),
    expected: {
      present: [
        'stream.trouble.credentials.account',
        'stream.trouble.credentials.windows-connection',
        'stream.trouble.credentials.recreate-windows-login',
        'stream.trouble.credentials.change-windows-connection',
      ],
      absent: [
        'stream.trouble.credentials.authentication',
        'stream.trouble.credentials.connection',
        'stream.trouble.credentials.allow-sql',
        'stream.trouble.credentials.former-password',
        'stream.trouble.credentials.recreate-account',
        'stream.trouble.credentials.change-connection',
      ],
      commands: {
        'stream.trouble.credentials.account': [
          "sql: SELECT name, type_desc, is_disabled FROM sys.server_principals WHERE name = N'EXAMPLE\\svc-ems';",
        ],
        'stream.trouble.credentials.enable-account': ['sql: ALTER LOGIN [EXAMPLE\\svc-ems] ENABLE;'],
      },
    },
  },
  {
    name: 'the server is not operational',
    input: of('troubleshoot', { symptom: 'server-not-operational' }),
    expected: {
      present: [
        'stream.trouble.server.anyglass-pool',
        'stream.trouble.server.start-anyglass',
        'stream.trouble.server.restart-server',
      ],
      absent: ['stream.trouble.communication.netcore-pool'],
      commands: {
        'stream.trouble.server.start-anyglass': [
          'cmd: %windir%\\system32\\inetsrv\\appcmd.exe start apppool /apppool.name:"IcoAnyGlass"',
        ],
      },
    },
  },
  {
    name: 'communication with the server is disturbed',
    input: of('troubleshoot', { symptom: 'communication-problem' }),
    expected: {
      present: ['stream.trouble.communication.netcore-pool', 'stream.trouble.communication.start-netcore'],
      absent: ['stream.trouble.server.anyglass-pool'],
      commands: {
        'stream.trouble.communication.start-netcore': [
          'cmd: %windir%\\system32\\inetsrv\\appcmd.exe start apppool /apppool.name:"EMSNetCore"',
        ],
      },
    },
  },
  {
    name: 'the installation of SQL Server fails',
    input: of('troubleshoot', { symptom: 'sql-setup-fails', sqlPath: 'D:\\SQL' }),
    expected: {
      present: ['stream.trouble.sql-setup.other-parameters', 'stream.trouble.sql-setup.open-folders'],
      absent: ['stream.trouble.site.local'],
      commands: {
        'stream.trouble.sql-setup.folders': [
          "powershell: Get-Acl -LiteralPath 'D:\\SQL' | Format-List -Property Path, Owner, AccessToString",
        ],
      },
    },
  },
  {
    name: 'the browser warns of the site',
    input: of('troubleshoot', { symptom: 'browser-warns' }),
    expected: {
      present: [
        'stream.trouble.warning.reason',
        'stream.trouble.warning.trust-certificate',
        'stream.trouble.warning.assign-certificate',
      ],
      absent: ['stream.trouble.site.local'],
    },
  },
  {
    name: 'the connection to the server fails after a while',
    input: of('troubleshoot', { symptom: 'server-connection-problem' }),
    expected: { present: ['stream.trouble.trust.refresh'], absent: ['stream.trouble.site.local'] },
  },
  {
    name: 'the catalogue is out of date after an upgrade',
    input: of('troubleshoot', { symptom: 'catalogue-outdated' }),
    expected: {
      present: ['stream.trouble.catalogue.take-firmware', 'stream.trouble.catalogue.load-firmware'],
      absent: ['stream.trouble.site.local'],
      commands: {
        'stream.trouble.catalogue.take-firmware': [
          "powershell: Get-ChildItem -LiteralPath 'C:\\ProgramData\\Hager Group\\EMS\\Firmwares' -Filter '*.tar.bz2'",
        ],
      },
      waits: [['stream.trouble.catalogue.load-firmware', 'stream.trouble.catalogue.take-firmware']],
    },
  },
]

const besideAll = { besideIzytroniq: true, besideSage: true, besideIsogeo: true }
const beside = (...names: string[]) => names.map(name => `stream.beside.${name}`)
const always = beside(
  'izytroniq-restart-interrupts',
  'sage-iis-stopped',
  'sage-restart-interrupts',
  'isogeo-account-dedicated',
  'isogeo-restart-interrupts',
)
const instanceRefused = beside('izytroniq-sql-not-offered', 'sage-sql-not-offered')
const instanceShared = beside('sage-sql-collation-differs', 'sage-sql-version-to-agree')

const neighbours: ChecklistScenario[] = [
  ...['pre-install', 'install'].flatMap((procedure): ChecklistScenario[] => [
    {
      name: `${procedure} beside everything else, at the defaults`,
      input: of(procedure, besideAll),
      expected: {
        present: [...always, ...instanceRefused, ...beside('izytroniq-port-taken-https')],
        absent: [...instanceShared, ...beside('izytroniq-port-taken-sql', 'sage-port-taken-https')],
        assumptions: ['https-443-by-address', 'sql-place-not-said', 'neighbour-at-defaults'],
      },
    },
    {
      name: `${procedure} beside everything else, with HTTPS on 8443 and a SQL Server that is there`,
      input: of(procedure, { ...besideAll, httpsPort: 8443, sqlServer: 'existing-local' }),
      expected: {
        present: [...always, ...instanceShared],
        absent: [...instanceRefused, ...beside('izytroniq-port-taken-https')],
        notAssumed: ['https-443-by-address'],
      },
    },
    {
      name: `${procedure} beside everything else, with HTTPS on 80 and the new instance on 443`,
      input: of(procedure, { ...besideAll, httpsPort: 80, sqlPort: 443 }),
      expected: {
        present: [...always, ...beside('sage-port-taken-https', 'izytroniq-port-taken-sql')],
        absent: beside('izytroniq-port-taken-https', 'sage-port-taken-sql'),
      },
    },
    {
      name: `${procedure} beside everything else, with the new instance on 80`,
      input: of(procedure, { ...besideAll, httpsPort: 8443, sqlPort: 80 }),
      expected: {
        present: [...always, ...beside('sage-port-taken-sql')],
        absent: beside('izytroniq-port-taken-https', 'izytroniq-port-taken-sql', 'sage-port-taken-https'),
      },
    },
  ]),
  {
    name: 'before an installation with MQTT on 443 beside IZYTRONIQ Enterprise, and HTTPS elsewhere',
    input: of('pre-install', { besideIzytroniq: true, httpsPort: 8443, mqttPort: 443 }),
    expected: {
      present: beside('izytroniq-port-taken-mqtt'),
      absent: beside('izytroniq-port-taken-https', 'sage-port-taken-mqtt', 'sage-iis-stopped'),
    },
  },
  {
    name: 'before an installation with MQTT on 80 beside Sage 100c CRM',
    input: of('pre-install', { besideSage: true, mqttPort: 80 }),
    expected: { present: beside('sage-port-taken-mqtt'), absent: beside('izytroniq-port-taken-https') },
  },
  {
    name: 'an upgrade beside everything else, which finds its databases where they are',
    input: of('upgrade', besideAll),
    expected: {
      present: [...always, ...beside('izytroniq-port-taken-https')],
      absent: beside('sage-port-taken-https'),
    },
  },
  {
    name: 'an upgrade beside everything else, with HTTPS on 80',
    input: of('upgrade', { ...besideAll, httpsPort: 80 }),
    expected: {
      present: [...always, ...beside('sage-port-taken-https')],
      absent: beside('izytroniq-port-taken-https'),
    },
  },
]

/** Every procedure of stream, in every case that changes what is to be done. */
export const checklists: ChecklistScenario[] = [
  ...names,
  ...prepare,
  ...installation,
  ...licences,
  ...changes,
  ...protection,
  ...troubles,
  ...neighbours,
  {
    name: 'the old machine of a move, whose databases stayed on their server',
    input: {
      ...of('uninstall', { hostName: 'EMS-OLD' }),
      route: { path: 'move-machine.still-there.remote.local', step: 5 },
    },
    expected: {
      present: ['stream.uninstall.start', 'stream.uninstall.keep-taken-over'],
      absent: [
        'stream.licence-removal.kill',
        'stream.licence.release-open',
        'stream.licence.free-call',
        'stream.uninstall.back-up-first',
        'stream.uninstall.data-left',
        'stream.uninstall.decide-configuration',
      ],
    },
  },
  {
    name: 'the new machine of a move, before the kit is started',
    input: {
      ...of('pre-install', { hostName: 'EMS-NEW', databaseServer: 'SQL-02\\EMS,1433' }),
      route: { path: 'move-machine.still-there.remote.cloud', step: 2 },
    },
    expected: {
      present: ['stream.database.reach-server', 'stream.licence.reach-licence-server'],
      absent: [
        'stream.licence.order',
        'stream.licence.request-pool',
        'stream.database.agree-names',
        'stream.database.names-free',
        'stream.database.names-overwritten',
      ],
    },
  },
  {
    name: 'a machine prepared anew after a breakdown without a backup',
    input: {
      ...of('pre-install', { sqlServer: 'existing-local' }),
      route: { path: 'machine-died.no-backup', step: 1 },
    },
    expected: { present: ['stream.database.names-free'], absent: ['stream.licence.order'] },
  },
  {
    name: 'a restoration on a machine that was prepared',
    input: {
      ...of('restore', { hostName: 'EMS-NEW' }),
      route: { path: 'machine-died.backup-sql-present', step: 2 },
    },
    expected: {
      present: ['stream.restore.databases-local', 'stream.licence.free-call'],
      absent: ['stream.restore.machine-ready', 'stream.licence.release-open'],
    },
  },
  {
    name: 'the licence of a first installation, ordered in its first step',
    input: { ...of('activate-licence'), route: { path: 'first-install.remote', step: 4 } },
    expected: {
      present: ['stream.licence.cloud-enter-pool', 'stream.licence.check-values'],
      absent: ['stream.licence.order', 'stream.licence.request-pool', 'stream.licence.stream-installed'],
    },
  },
]
