import type { Item, Troubleshooting } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'

const listPool = (pool: string) =>
  ({
    shell: 'cmd',
    template: `%windir%\\system32\\inetsrv\\appcmd.exe list apppool /apppool.name:"${pool}"`,
  }) as const
const startPool = (pool: string) =>
  ({
    shell: 'cmd',
    template: `%windir%\\system32\\inetsrv\\appcmd.exe start apppool /apppool.name:"${pool}"`,
  }) as const
const openTool = {
  shell: 'powershell',
  template: 'Start-Process -Verb RunAs -FilePath {{administrationTool}}',
} as const
// The manual prints this over several lines; Windows PowerShell accepts no line that begins with a pipe.
const findPortOwner = `$MQTTPort={{mqttPort}}
Get-NetTCPConnection -LocalPort $MQTTPort | Select-Object -Property "OwningProcess", @{ 'Name' = 'ProcessName'; 'Expression'={ (Get-Process -Id $_.OwningProcess).Name } } | Get-Unique`

/** The end of a branch for which the manual names no cause. */
function askHager(symptom: string, citation: Item['citation']) {
  return {
    id: `stream.trouble.${symptom}.ask-hager`,
    severity: 'advice',
    role: 'integrator',
    effortMinutes: 15,
    wording: { key: 'stream.trouble.ask-hager', values: {} },
    citation,
    further: [cite('10')],
    rulings: ['own-advice'],
  } as const
}

/** What helps when an upgrade made on development databases left the old catalogue behind (manual 10.4). */
export const takeFirmware = {
  id: 'stream.trouble.catalogue.take-firmware',
  severity: 'major',
  role: 'integrator',
  effortMinutes: 5,
  commands: [
    {
      shell: 'powershell',
      template:
        "Get-ChildItem -LiteralPath 'C:\\ProgramData\\Hager Group\\EMS\\Firmwares' -Filter '*.tar.bz2'",
    },
  ],
  citation: cite('10.4'),
} as const satisfies Item

/** The second step, in the pages of stream (manual 10.4). */
export const loadFirmware = {
  id: 'stream.trouble.catalogue.load-firmware',
  severity: 'major',
  role: 'integrator',
  effortMinutes: 10,
  after: [takeFirmware.id],
  commands: [{ shell: 'gui', path: 'gui.stream-firmware-updates' }],
  citation: cite('10.4'),
  rulings: ['labels-translated'],
} as const satisfies Item

const sqlSetup = {
  tests: [
    {
      id: 'stream.trouble.sql-setup.instance-name',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 3,
      commands: [{ shell: 'powershell', template: "Get-Service -Name 'MSSQL*'" }],
      citation: cite('10.1.1'),
      outcomes: [
        { id: 'taken', leadsTo: ['stream.trouble.sql-setup.other-parameters'] },
        { id: 'free', leadsTo: ['stream.trouble.sql-setup.folders'] },
      ],
    },
    {
      id: 'stream.trouble.sql-setup.folders',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 5,
      commands: [
        {
          shell: 'powershell',
          template: 'Get-Acl -LiteralPath {{sqlPath}} | Format-List -Property Path, Owner, AccessToString',
        },
      ],
      citation: cite('10.1.1'),
      outcomes: [
        {
          id: 'restricted',
          leadsTo: ['stream.trouble.sql-setup.open-folders', 'stream.trouble.sql-setup.other-parameters'],
        },
        {
          id: 'open',
          leadsTo: ['stream.trouble.sql-setup.other-parameters', 'stream.trouble.sql-setup.ask-hager'],
        },
      ],
    },
  ],
  workarounds: [
    {
      id: 'stream.trouble.sql-setup.open-folders',
      severity: 'blocker',
      role: 'customer-it',
      effortMinutes: 15,
      citation: cite('10.1.1'),
    },
    {
      id: 'stream.trouble.sql-setup.other-parameters',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 20,
      citation: cite('10.1.1'),
      further: [cite('4.7.2')],
    },
    askHager('sql-setup', cite('10.1.1')),
  ],
} as const

const site = {
  tests: [
    {
      id: 'stream.trouble.site.local',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 3,
      citation: cite('10.2.1'),
      outcomes: [
        { id: 'opens', leadsTo: ['stream.trouble.site.remote'] },
        { id: 'certificate-refused', leadsTo: ['stream.trouble.site.certificate'] },
        { id: 'unreachable', leadsTo: ['stream.trouble.site.binding'] },
      ],
    },
    {
      id: 'stream.trouble.site.binding',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 5,
      commands: [
        { shell: 'gui', path: 'gui.iis-site-bindings' },
        {
          shell: 'cmd',
          template: '%windir%\\system32\\inetsrv\\appcmd.exe list site /site.name:"Hager Group EMS Web Site"',
        },
      ],
      citation: cite('10.2.1'),
      further: [cite('6.7')],
      outcomes: [
        {
          id: 'other-port',
          leadsTo: ['stream.trouble.site.use-bound-port', 'stream.trouble.site.set-port'],
        },
        { id: 'same-port', leadsTo: ['stream.trouble.site.certificate'] },
      ],
    },
    {
      id: 'stream.trouble.site.remote',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 5,
      commands: [
        {
          shell: 'powershell',
          template: 'Test-NetConnection -ComputerName {{hostName}} -Port {{httpsPort}}',
        },
      ],
      citation: cite('10.2.1'),
      further: [cite('4.20')],
      outcomes: [
        { id: 'opens', leadsTo: ['stream.trouble.site.use-bound-port'] },
        {
          id: 'no-connection',
          leadsTo: ['stream.trouble.site.open-firewall', 'stream.trouble.site.ask-network'],
        },
        { id: 'certificate-refused', leadsTo: ['stream.trouble.site.certificate'] },
      ],
    },
    {
      id: 'stream.trouble.site.certificate',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 5,
      commands: [{ shell: 'gui', path: 'gui.trouble-iis-certificates' }],
      citation: cite('10.2.1'),
      further: [cite('6.6')],
      outcomes: [
        { id: 'expired', leadsTo: ['stream.trouble.site.assign-certificate'] },
        {
          id: 'new',
          leadsTo: ['stream.trouble.site.trust-certificate', 'stream.trouble.site.assign-certificate'],
        },
        {
          id: 'unchanged',
          leadsTo: ['stream.trouble.site.ask-network', 'stream.trouble.site.ask-hager'],
        },
      ],
    },
  ],
  workarounds: [
    {
      id: 'stream.trouble.site.use-bound-port',
      severity: 'major',
      role: 'integrator',
      effortMinutes: 5,
      citation: cite('10.2.1'),
      further: [cite('4.20')],
    },
    {
      id: 'stream.trouble.site.set-port',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 10,
      commands: [{ shell: 'gui', path: 'gui.iis-site-bindings' }],
      citation: cite('6.7'),
      further: [cite('10.2.1')],
    },
    {
      id: 'stream.trouble.site.open-firewall',
      severity: 'blocker',
      role: 'customer-it',
      effortMinutes: 10,
      commands: [
        { shell: 'gui', path: 'gui.firewall-inbound-rule' },
        {
          shell: 'powershell',
          template:
            "New-NetFirewallRule -DisplayName 'stream HTTPS' -Direction Inbound -Protocol TCP -LocalPort {{httpsPort}} -Action Allow",
        },
      ],
      citation: cite('4.20'),
      further: [cite('10.2.1')],
    },
    {
      id: 'stream.trouble.site.ask-network',
      severity: 'blocker',
      role: 'customer-it',
      effortMinutes: 20,
      leadDays: 1,
      citation: cite('10.2.1'),
    },
    {
      id: 'stream.trouble.site.assign-certificate',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 20,
      wording: { key: 'stream.trouble.assign-certificate', values: {} },
      commands: [{ shell: 'gui', path: 'gui.iis-site-bindings' }],
      citation: cite('6.6.3'),
      further: [cite('10.2.1'), cite('6.6.1'), cite('6.6.2')],
    },
    {
      id: 'stream.trouble.site.trust-certificate',
      severity: 'major',
      role: 'customer-it',
      effortMinutes: 10,
      wording: { key: 'stream.trouble.trust-certificate', values: {} },
      commands: [
        { shell: 'cmd', template: 'certlm.msc' },
        { shell: 'gui', path: 'gui.client-trusted-roots' },
      ],
      citation: cite('10.2.1'),
      further: [cite('6.6')],
    },
    askHager('site', cite('10.2.1')),
  ],
} as const

const warning = {
  tests: [
    {
      id: 'stream.trouble.warning.reason',
      severity: 'major',
      role: 'integrator',
      effortMinutes: 5,
      citation: cite('10.2.2'),
      further: [cite('6.6.1')],
      outcomes: [
        { id: 'expired', leadsTo: ['stream.trouble.warning.assign-certificate'] },
        { id: 'other-address', leadsTo: ['stream.trouble.warning.matching-address'] },
        { id: 'unknown-issuer', leadsTo: ['stream.trouble.warning.changed'] },
      ],
    },
    {
      id: 'stream.trouble.warning.changed',
      severity: 'major',
      role: 'integrator',
      effortMinutes: 5,
      commands: [{ shell: 'gui', path: 'gui.trouble-iis-certificates' }],
      citation: cite('10.2.2'),
      further: [cite('6.6')],
      outcomes: [
        {
          id: 'changed',
          leadsTo: ['stream.trouble.warning.assign-certificate', 'stream.trouble.warning.trust-certificate'],
        },
        { id: 'unchanged', leadsTo: ['stream.trouble.warning.trust-certificate'] },
      ],
    },
  ],
  workarounds: [
    {
      id: 'stream.trouble.warning.assign-certificate',
      severity: 'major',
      role: 'integrator',
      effortMinutes: 20,
      wording: { key: 'stream.trouble.assign-certificate', values: {} },
      commands: [{ shell: 'gui', path: 'gui.iis-site-bindings' }],
      citation: cite('10.2.2'),
      further: [cite('6.6.1'), cite('6.6.2'), cite('6.6.3')],
    },
    {
      id: 'stream.trouble.warning.matching-address',
      severity: 'major',
      role: 'customer-it',
      effortMinutes: 20,
      leadDays: 5,
      citation: cite('6.6.1'),
      further: [cite('10.2.2')],
    },
    {
      id: 'stream.trouble.warning.trust-certificate',
      severity: 'major',
      role: 'customer-it',
      effortMinutes: 10,
      wording: { key: 'stream.trouble.trust-certificate', values: {} },
      commands: [
        { shell: 'cmd', template: 'certlm.msc' },
        { shell: 'gui', path: 'gui.client-trusted-roots' },
      ],
      citation: cite('10.2.2'),
      further: [cite('6.6')],
    },
  ],
} as const

const server = {
  tests: [
    {
      id: 'stream.trouble.server.anyglass-pool',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 3,
      commands: [{ shell: 'gui', path: 'gui.iis-application-pools' }, listPool('IcoAnyGlass')],
      citation: cite('10.3.1'),
      outcomes: [
        { id: 'stopped', leadsTo: ['stream.trouble.server.start-anyglass'] },
        { id: 'running', leadsTo: ['stream.trouble.server.restart-server'] },
      ],
    },
    {
      id: 'stream.trouble.server.start-anyglass',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 3,
      commands: [startPool('IcoAnyGlass')],
      citation: cite('10.3.1'),
      outcomes: [
        { id: 'started', leadsTo: ['stream.trouble.server.log-in-again'] },
        { id: 'failed', leadsTo: ['stream.trouble.server.restart-server'] },
      ],
    },
  ],
  workarounds: [
    {
      id: 'stream.trouble.server.log-in-again',
      severity: 'major',
      role: 'integrator',
      effortMinutes: 2,
      citation: cite('10.3.1'),
    },
    {
      id: 'stream.trouble.server.restart-server',
      severity: 'blocker',
      role: 'customer-it',
      effortMinutes: 15,
      citation: cite('10.3.1'),
    },
  ],
} as const

const communication = {
  tests: [
    {
      id: 'stream.trouble.communication.netcore-pool',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 3,
      commands: [{ shell: 'gui', path: 'gui.iis-application-pools' }, listPool('EMSNetCore')],
      citation: cite('10.3.2'),
      outcomes: [
        { id: 'stopped', leadsTo: ['stream.trouble.communication.start-netcore'] },
        { id: 'running', leadsTo: ['stream.trouble.communication.ask-hager'] },
      ],
    },
  ],
  workarounds: [
    {
      id: 'stream.trouble.communication.start-netcore',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 3,
      commands: [startPool('EMSNetCore')],
      citation: cite('10.3.2'),
    },
    askHager('communication', cite('10.3.2')),
  ],
} as const

const system = {
  tests: [
    {
      id: 'stream.trouble.system.just-started',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 1,
      commands: [
        {
          shell: 'powershell',
          template: '(Get-CimInstance -ClassName Win32_OperatingSystem).LastBootUpTime',
        },
      ],
      citation: cite('10.3.3'),
      outcomes: [
        { id: 'just-now', leadsTo: ['stream.trouble.system.wait'] },
        { id: 'longer-ago', leadsTo: ['stream.trouble.system.events'] },
      ],
    },
    {
      id: 'stream.trouble.system.events',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 5,
      commands: [
        { shell: 'gui', path: 'gui.event-viewer-system' },
        {
          shell: 'powershell',
          template:
            "Get-WinEvent -FilterHashtable @{ LogName = 'System'; ProviderName = 'Service Control Manager'; Id = 7000, 7038, 7041 } -MaxEvents 20 | Format-List -Property TimeCreated, Id, Message",
        },
      ],
      citation: cite('10.3.3'),
      outcomes: [
        { id: 'logon-failed', leadsTo: ['stream.trouble.system.account'] },
        {
          id: 'right-missing',
          leadsTo: ['stream.trouble.system.grant-right', 'stream.trouble.system.update-account'],
        },
        { id: 'none', leadsTo: ['stream.trouble.system.services'] },
      ],
    },
    {
      id: 'stream.trouble.system.account',
      severity: 'blocker',
      role: 'customer-it',
      effortMinutes: 5,
      commands: [
        {
          shell: 'cmd',
          template: 'net user {{serviceUser}}',
          when: { not: 'service-account-elsewhere' },
        },
        { shell: 'cmd', template: 'net user {{serviceUser}} /domain', when: 'service-account-elsewhere' },
      ],
      citation: cite('10.3.3'),
      outcomes: [
        {
          id: 'deleted',
          leadsTo: ['stream.trouble.system.recreate-account', 'stream.trouble.system.update-account'],
        },
        { id: 'renamed', leadsTo: ['stream.trouble.system.update-account'] },
        {
          id: 'password-changed',
          leadsTo: ['stream.trouble.system.former-password', 'stream.trouble.system.update-account'],
        },
        {
          id: 'microsoft-password-changed',
          leadsTo: ['stream.trouble.system.microsoft-password', 'stream.trouble.system.update-account'],
        },
      ],
    },
    {
      id: 'stream.trouble.system.services',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 3,
      commands: [
        { shell: 'gui', path: 'gui.task-manager-services' },
        {
          shell: 'powershell',
          template:
            'Get-Service -Name EMSG64Configuration, EMSMessageSequencer, EMSPublisher, EMSReporter, EMSSbcManager',
        },
      ],
      citation: cite('10.3.3'),
      further: [cite('11.2.2')],
      outcomes: [
        { id: 'all-running', leadsTo: ['stream.trouble.system.mqtt-port'] },
        {
          id: 'some-stopped',
          leadsTo: ['stream.trouble.system.start-services', 'stream.trouble.system.ask-hager'],
        },
      ],
    },
    {
      id: 'stream.trouble.system.mqtt-port',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 5,
      commands: [
        { shell: 'powershell', template: findPortOwner },
        { shell: 'cmd', template: 'netsh http show servicestate' },
      ],
      citation: cite('10.3.3'),
      rulings: ['powershell-line-breaks'],
      outcomes: [
        { id: 'other-service', leadsTo: ['stream.trouble.system.port-choice'] },
        { id: 'no-other', leadsTo: ['stream.trouble.system.ask-hager'] },
      ],
    },
    {
      id: 'stream.trouble.system.port-choice',
      severity: 'blocker',
      role: 'customer-it',
      effortMinutes: 10,
      citation: cite('10.3.3'),
      outcomes: [
        {
          id: 'configured',
          leadsTo: ['stream.trouble.system.reconfigure-service', 'stream.trouble.system.change-mqtt-port'],
        },
        { id: 'fixed', leadsTo: ['stream.trouble.system.change-mqtt-port'] },
        {
          id: 'random',
          leadsTo: [
            'stream.trouble.system.change-range',
            'stream.trouble.system.check-range',
            'stream.trouble.system.restart-service',
          ],
        },
      ],
    },
  ],
  workarounds: [
    {
      id: 'stream.trouble.system.wait',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 10,
      citation: cite('10.3.3'),
    },
    {
      id: 'stream.trouble.system.recreate-account',
      severity: 'blocker',
      role: 'customer-it',
      effortMinutes: 20,
      citation: cite('10.3.3'),
      further: [cite('3.1.2')],
    },
    {
      id: 'stream.trouble.system.former-password',
      severity: 'blocker',
      role: 'customer-it',
      effortMinutes: 5,
      citation: cite('10.3.3'),
    },
    {
      id: 'stream.trouble.system.microsoft-password',
      severity: 'blocker',
      role: 'customer-it',
      effortMinutes: 10,
      citation: cite('10.3.3'),
      further: [cite('4.11')],
    },
    {
      id: 'stream.trouble.system.update-account',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 10,
      commands: [openTool, { shell: 'gui', path: 'gui.tool-account-update' }],
      citation: cite('6.3'),
      further: [cite('10.3.3'), cite('3.1.2')],
      rulings: ['labels-translated'],
    },
    {
      id: 'stream.trouble.system.grant-right',
      severity: 'blocker',
      role: 'customer-it',
      effortMinutes: 10,
      commands: [{ shell: 'gui', path: 'gui.service-logon-right' }],
      citation: cite('10.3.3'),
      further: [cite('3.1.2')],
    },
    {
      id: 'stream.trouble.system.start-services',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 5,
      commands: [openTool],
      citation: cite('6.1'),
      rulings: ['own-advice', 'labels-translated'],
    },
    {
      id: 'stream.trouble.system.reconfigure-service',
      severity: 'blocker',
      role: 'customer-it',
      effortMinutes: 20,
      citation: cite('10.3.3'),
    },
    {
      id: 'stream.trouble.system.change-mqtt-port',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 10,
      commands: [openTool, { shell: 'gui', path: 'gui.tool-mqtt-port' }],
      citation: cite('6.5'),
      further: [cite('10.3.3')],
      rulings: ['labels-translated'],
    },
    {
      id: 'stream.trouble.system.change-range',
      severity: 'blocker',
      role: 'customer-it',
      effortMinutes: 5,
      commands: [
        {
          shell: 'cmd',
          template:
            'netsh int ipv4 set dynamicport tcp start={{newDynamicPortStart}} num={{newDynamicPortCount}}',
        },
      ],
      citation: cite('10.3.3'),
      further: [cite('6.5')],
      rulings: ['dynamic-range-bounds'],
    },
    {
      id: 'stream.trouble.system.check-range',
      severity: 'major',
      role: 'customer-it',
      effortMinutes: 2,
      commands: [{ shell: 'cmd', template: 'netsh int ipv4 show dynamicport tcp' }],
      citation: cite('10.3.3'),
    },
    {
      id: 'stream.trouble.system.restart-service',
      severity: 'blocker',
      role: 'customer-it',
      effortMinutes: 5,
      citation: cite('10.3.3'),
    },
    askHager('system', cite('10.3.3')),
  ],
} as const

// A Windows login has no password in SQL Server, and the tool takes no Windows account there (manual 6.2): what is done
// to the account or entered of it differs by the authentication.
const changeConnection = [
  'stream.trouble.credentials.change-connection',
  'stream.trouble.credentials.change-windows-connection',
] as const
const recreateAccount = [
  'stream.trouble.credentials.recreate-account',
  'stream.trouble.credentials.recreate-windows-login',
] as const
const testConnection = [
  'stream.trouble.credentials.connection',
  'stream.trouble.credentials.windows-connection',
] as const
const connectionTest = {
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 5,
  commands: [openTool, { shell: 'gui', path: 'gui.ssms-effective-permissions' }],
  citation: cite('6.2'),
  further: [cite('10.3.4'), cite('3.1.3')],
  rulings: ['labels-translated'],
} as const
const connectionOutcomes = [
  {
    id: 'permission-missing',
    leadsTo: ['stream.trouble.credentials.grant-permissions', ...changeConnection],
  },
  { id: 'server-not-found', leadsTo: changeConnection },
  { id: 'passes', leadsTo: ['stream.trouble.credentials.ask-hager'] },
] as const
const credentials = {
  tests: [
    {
      id: 'stream.trouble.credentials.service',
      severity: 'blocker',
      role: 'dba',
      effortMinutes: 3,
      commands: [
        { shell: 'gui', path: 'gui.sql-server-services' },
        { shell: 'powershell', template: "Get-Service -Name 'MSSQL*'" },
      ],
      citation: cite('10.3.4'),
      outcomes: [
        { id: 'stopped', leadsTo: ['stream.trouble.credentials.start-service'] },
        { id: 'running', leadsTo: ['stream.trouble.credentials.account'] },
      ],
    },
    {
      id: 'stream.trouble.credentials.account',
      severity: 'blocker',
      role: 'dba',
      effortMinutes: 3,
      commands: [
        {
          shell: 'sql',
          template:
            'SELECT name, type_desc, is_disabled FROM sys.server_principals WHERE name = {{databaseLogin}};',
        },
      ],
      citation: cite('10.3.4'),
      outcomes: [
        { id: 'deleted', leadsTo: [...recreateAccount, ...changeConnection] },
        { id: 'disabled', leadsTo: ['stream.trouble.credentials.enable-account', ...changeConnection] },
        { id: 'enabled', leadsTo: ['stream.trouble.credentials.authentication', ...testConnection] },
      ],
    },
    {
      id: 'stream.trouble.credentials.authentication',
      severity: 'blocker',
      role: 'dba',
      effortMinutes: 2,
      when: 'authentication-sql',
      commands: [
        {
          shell: 'sql',
          template: "SELECT SERVERPROPERTY('IsIntegratedSecurityOnly') AS windows_authentication_only;",
        },
      ],
      citation: cite('10.3.4'),
      outcomes: [
        { id: 'windows-only', leadsTo: ['stream.trouble.credentials.allow-sql', ...changeConnection] },
        { id: 'sql-allowed', leadsTo: testConnection },
      ],
    },
    {
      id: 'stream.trouble.credentials.connection',
      ...connectionTest,
      when: 'authentication-sql',
      outcomes: [
        {
          id: 'password-refused',
          leadsTo: ['stream.trouble.credentials.former-password', ...changeConnection],
        },
        ...connectionOutcomes,
      ],
    },
    {
      id: 'stream.trouble.credentials.windows-connection',
      ...connectionTest,
      when: 'authentication-windows',
      outcomes: connectionOutcomes,
    },
  ],
  workarounds: [
    {
      id: 'stream.trouble.credentials.start-service',
      severity: 'blocker',
      role: 'dba',
      effortMinutes: 5,
      commands: [{ shell: 'gui', path: 'gui.sql-server-services' }],
      citation: cite('10.3.4'),
    },
    {
      id: 'stream.trouble.credentials.enable-account',
      severity: 'blocker',
      role: 'dba',
      effortMinutes: 3,
      commands: [{ shell: 'sql', template: 'ALTER LOGIN {{databaseLogin:identifier}} ENABLE;' }],
      citation: cite('10.3.4'),
    },
    {
      id: 'stream.trouble.credentials.allow-sql',
      severity: 'blocker',
      role: 'dba',
      effortMinutes: 10,
      when: 'authentication-sql',
      commands: [{ shell: 'gui', path: 'gui.ssms-server-authentication' }],
      citation: cite('10.3.4'),
    },
    {
      id: 'stream.trouble.credentials.former-password',
      severity: 'blocker',
      role: 'dba',
      effortMinutes: 5,
      when: 'authentication-sql',
      commands: [{ shell: 'gui', path: 'gui.ssms-login-password' }],
      citation: cite('10.3.4'),
    },
    {
      id: 'stream.trouble.credentials.recreate-account',
      severity: 'blocker',
      role: 'dba',
      effortMinutes: 10,
      when: 'authentication-sql',
      commands: [{ shell: 'gui', path: 'gui.ssms-new-login' }],
      citation: cite('10.3.4'),
      further: [cite('3.2')],
    },
    {
      id: 'stream.trouble.credentials.recreate-windows-login',
      severity: 'blocker',
      role: 'dba',
      effortMinutes: 10,
      when: 'authentication-windows',
      commands: [{ shell: 'gui', path: 'gui.ssms-new-login' }],
      citation: cite('10.3.4'),
      further: [cite('3.1.3')],
    },
    {
      id: 'stream.trouble.credentials.grant-permissions',
      severity: 'blocker',
      role: 'dba',
      effortMinutes: 5,
      commands: [
        { shell: 'sql', template: 'USE master; GRANT CONTROL SERVER TO {{databaseLogin:identifier}};' },
      ],
      citation: cite('10.3.4'),
      further: [cite('3.2'), cite('3.1.3')],
    },
    {
      id: 'stream.trouble.credentials.change-connection',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 15,
      when: 'authentication-sql',
      commands: [openTool, { shell: 'gui', path: 'gui.tool-databases-update' }],
      citation: cite('6.2'),
      further: [cite('10.3.4')],
      rulings: ['labels-translated'],
    },
    {
      id: 'stream.trouble.credentials.change-windows-connection',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 15,
      when: 'authentication-windows',
      commands: [
        openTool,
        { shell: 'gui', path: 'gui.tool-databases-update' },
        { shell: 'gui', path: 'gui.tool-account-update' },
      ],
      citation: cite('6.2'),
      further: [cite('6.3'), cite('3.1.3'), cite('10.3.4')],
      rulings: ['labels-translated'],
    },
    askHager('credentials', cite('10.3.4')),
  ],
} as const

const trust = {
  tests: [
    {
      id: 'stream.trouble.trust.risk-accepted',
      severity: 'major',
      role: 'integrator',
      effortMinutes: 1,
      citation: cite('10.3.5'),
      outcomes: [
        {
          id: 'accepted',
          leadsTo: ['stream.trouble.trust.refresh', 'stream.trouble.trust.trusted-certificate'],
        },
        { id: 'never-asked', leadsTo: ['stream.trouble.trust.ask-hager'] },
      ],
    },
  ],
  workarounds: [
    {
      id: 'stream.trouble.trust.refresh',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 1,
      citation: cite('10.3.5'),
    },
    {
      id: 'stream.trouble.trust.trusted-certificate',
      severity: 'advice',
      role: 'customer-it',
      effortMinutes: 30,
      leadDays: 5,
      citation: cite('6.6'),
      further: [cite('6.6.1'), cite('6.6.3')],
      rulings: ['own-advice'],
    },
    askHager('trust', cite('10.3.5')),
  ],
} as const

const catalogue = {
  tests: [
    {
      id: 'stream.trouble.catalogue.development-first',
      severity: 'major',
      role: 'integrator',
      effortMinutes: 2,
      citation: cite('10.4'),
      outcomes: [
        { id: 'yes', leadsTo: [takeFirmware.id, loadFirmware.id] },
        { id: 'no', leadsTo: ['stream.trouble.catalogue.ask-hager'] },
      ],
    },
  ],
  workarounds: [takeFirmware, loadFirmware, askHager('catalogue', cite('10.4'))],
} as const

/** What can go wrong, how to find the cause, and what helps (manual 10). */
export const troubleshooting = {
  symptoms: [
    {
      id: 'sql-setup-fails',
      citation: cite('10.1.1'),
      firstTest: 'stream.trouble.sql-setup.instance-name',
    },
    { id: 'site-unreachable', citation: cite('10.2.1'), firstTest: 'stream.trouble.site.local' },
    { id: 'browser-warns', citation: cite('10.2.2'), firstTest: 'stream.trouble.warning.reason' },
    {
      id: 'server-not-operational',
      citation: cite('10.3.1'),
      firstTest: 'stream.trouble.server.anyglass-pool',
    },
    {
      id: 'communication-problem',
      citation: cite('10.3.2'),
      firstTest: 'stream.trouble.communication.netcore-pool',
    },
    {
      id: 'system-not-operational',
      citation: cite('10.3.3'),
      firstTest: 'stream.trouble.system.just-started',
    },
    {
      id: 'unexpected-credential-error',
      citation: cite('10.3.4'),
      firstTest: 'stream.trouble.credentials.service',
    },
    {
      id: 'server-connection-problem',
      citation: cite('10.3.5'),
      firstTest: 'stream.trouble.trust.risk-accepted',
    },
    {
      id: 'catalogue-outdated',
      citation: cite('10.4'),
      firstTest: 'stream.trouble.catalogue.development-first',
    },
  ],
  tests: [
    ...sqlSetup.tests,
    ...site.tests,
    ...warning.tests,
    ...server.tests,
    ...communication.tests,
    ...system.tests,
    ...credentials.tests,
    ...trust.tests,
    ...catalogue.tests,
  ],
  workarounds: [
    ...sqlSetup.workarounds,
    ...site.workarounds,
    ...warning.workarounds,
    ...server.workarounds,
    ...communication.workarounds,
    ...system.workarounds,
    ...credentials.workarounds,
    ...trust.workarounds,
    ...catalogue.workarounds,
  ],
} as const satisfies Troubleshooting
