import type { Citation } from '../../../shared/citation.ts'
import { cite } from '../manual.ts'
import { isDomainAccount, isUnknownToRemote, type StreamItem } from './circumstances.data.ts'

/** Pages of Microsoft; the manual knows neither ends of support nor the limits of SQL Server Express. */
export const microsoft = {
  windows10: { document: 'Microsoft Lifecycle', section: 'Windows 10', title: 'Windows 10' },
  server2016: {
    document: 'Microsoft Lifecycle',
    section: 'Windows Server 2016',
    title: 'Windows Server 2016',
  },
  sqlServer2016: { document: 'Microsoft Lifecycle', section: 'SQL Server 2016', title: 'SQL Server 2016' },
  expressLimits: {
    document: 'Microsoft SQL Server documentation',
    section: 'Editions and supported features of SQL Server',
    title: 'Editions and supported features of SQL Server',
  },
} as const satisfies Readonly<Record<string, Citation>>

/** Lists the programs of this machine by both registry keys that hold them, in any language of Windows. */
export const listPrograms = (filter: string) =>
  `Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*', 'HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*' -ErrorAction SilentlyContinue | Where-Object ${filter} | Sort-Object -Property DisplayName | Select-Object -Property DisplayName, DisplayVersion`

/** Where a domain has the account, this machine knows nothing of it: Windows must be sent to the domain. */
export const showInstallUser = [
  { shell: 'cmd', template: 'net user {{installUser}}', when: { not: 'install-account-elsewhere' } },
  { shell: 'cmd', template: 'net user {{installUser}} /domain', when: 'install-account-elsewhere' },
] as const satisfies StreamItem['commands']

export const showServiceUser = [
  { shell: 'cmd', template: 'net user {{serviceUser}}', when: { not: isDomainAccount } },
  { shell: 'cmd', template: 'net user {{serviceUser}} /domain', when: isDomainAccount },
] as const satisfies StreamItem['commands']

/** Who administers this machine, in every language. */
export const listAdministrators = {
  shell: 'powershell',
  template: 'Get-LocalGroupMember -SID S-1-5-32-544',
} as const

/** Whether an account of this machine belongs to a Microsoft account, which `net user` does not show. */
export const showAccountSource = {
  shell: 'powershell',
  template: 'Get-LocalUser -Name {{serviceUser}} | Select-Object -Property Name, PrincipalSource',
  when: { not: isDomainAccount },
} as const

/** The kit and the administration tool ask for a password, which a managed service account has none to type. */
export const managedAccount = {
  id: 'stream.accounts.managed',
  severity: 'major',
  role: 'customer-it',
  effortMinutes: 30,
  leadDays: 2,
  when: 'service-account-managed',
  citation: cite('4.11'),
  further: [cite('3.1.2'), cite('6.3')],
  rulings: ['managed-account-no-password'],
} as const satisfies StreamItem

/** Another machine knows no account of this one, so it can have no login there (manual 3.1.3, 6.3). */
export const accountKnownThere = {
  id: 'stream.database.account-known-there',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 15,
  when: isUnknownToRemote,
  citation: cite('3.1.3'),
  further: [cite('4.11'), cite('6.3')],
  rulings: ['own-advice'],
} as const satisfies StreamItem

/** NetBIOS cuts names to 15 characters, which then differ from those in commands. */
export const longNames = {
  id: 'stream.accounts.long-names',
  severity: 'major',
  role: 'customer-it',
  effortMinutes: 15,
  when: { any: ['host-name-long', 'service-account-long'] },
  commands: [
    { shell: 'cmd', template: 'hostname' },
    { shell: 'cmd', template: 'nbtstat -n' },
  ],
  citation: cite('4.11'),
  rulings: ['names-cut-by-netbios'],
} as const satisfies StreamItem

/** Beside being free, a port must not lie where Windows lets nobody listen. */
export const excludedPorts = {
  id: 'stream.ports.excluded',
  severity: 'blocker',
  role: 'customer-it',
  effortMinutes: 3,
  commands: [{ shell: 'cmd', template: 'netsh int ipv4 show excludedportrange protocol=tcp' }],
  citation: cite('3.3'),
  further: [cite('6.5')],
  rulings: ['excluded-ports'],
} as const satisfies StreamItem

/** Who holds a port: a process, or an application behind http.sys, which IIS uses as well. */
export const portHolder = {
  id: 'stream.ports.holder',
  severity: 'advice',
  role: 'customer-it',
  effortMinutes: 10,
  commands: [
    { shell: 'cmd', template: 'netstat -ano -p TCP' },
    { shell: 'cmd', template: 'netsh http show servicestate' },
    { shell: 'cmd', template: 'netsh http show urlacl' },
    { shell: 'cmd', template: '%windir%\\system32\\inetsrv\\appcmd.exe list site' },
  ],
  citation: cite('3.3'),
  further: [cite('10.3.3')],
  rulings: ['port-holder'],
} as const satisfies StreamItem

/** Where both are given, a client goes to the port and never looks at the name. */
export const whichInstance = {
  id: 'stream.database.which-instance',
  severity: 'blocker',
  role: 'dba',
  effortMinutes: 3,
  commands: [
    {
      when: 'authentication-sql',
      shell: 'cmd',
      template: 'sqlcmd -S {{databaseServer}} -U {{sqlLogin}} -Q "select @@SERVICENAME"',
    },
    {
      when: 'authentication-windows',
      shell: 'cmd',
      template: 'sqlcmd -S {{databaseServer}} -E -Q "select @@SERVICENAME"',
    },
  ],
  citation: cite('4.12.2.1'),
  rulings: ['port-decides-over-instance'],
} as const satisfies StreamItem

/** The manual prints the name of an instance in every form of the address. */
export const defaultInstance = {
  id: 'stream.database.default-instance',
  severity: 'major',
  role: 'dba',
  effortMinutes: 5,
  citation: cite('4.12.2.1'),
  rulings: ['default-instance-not-in-manual'],
} as const satisfies StreamItem

/** The two ways out of a range that holds the MQTT port are another port and another range (manual 6.5, 10.3.3). */
export const setDynamicRange = [
  {
    shell: 'cmd',
    template: 'netsh int ipv4 set dynamicport tcp start={{newDynamicPortStart}} num={{newDynamicPortCount}}',
  },
  { shell: 'cmd', template: 'netsh int ipv4 show dynamicport tcp' },
] as const satisfies StreamItem['commands']

/** A SQL Server newer than those listed: not ruled out, and never simply taken (manual 2.1.4). */
export const sqlVersionNewer = {
  id: 'stream.database.version-not-listed',
  severity: 'major',
  role: 'integrator',
  effortMinutes: 20,
  leadDays: 5,
  when: 'sql-version-newer',
  citation: cite('2.1.4'),
  rulings: ['versions-not-listed'],
} as const satisfies StreamItem

/** stream is not compatible with older ones (manual 2.1.4). */
export const sqlVersionOlder = {
  id: 'stream.database.version-too-old',
  severity: 'blocker',
  role: 'dba',
  effortMinutes: 240,
  leadDays: 10,
  when: 'sql-version-older',
  citation: cite('2.1.4'),
  further: [cite('2.1')],
} as const satisfies StreamItem

/** Listed by the manual; Microsoft supports it until a day. */
export const sqlServer2016Support = {
  id: 'stream.database.sql-2016-support',
  severity: 'advice',
  role: 'dba',
  effortMinutes: 10,
  when: 'sql-version-2016',
  citation: microsoft.sqlServer2016,
  further: [cite('2.1.4')],
} as const satisfies StreamItem

/** Lets other machines through to another HTTPS port (manual 4.20). */
export const firewallRule = {
  id: 'stream.network.firewall-rule',
  severity: 'major',
  role: 'customer-it',
  effortMinutes: 10,
  when: { all: ['https-port-changed', 'remote-clients'] },
  commands: [
    { shell: 'gui', path: 'gui.firewall-new-rule' },
    {
      shell: 'powershell',
      template:
        "New-NetFirewallRule -DisplayName 'stream HTTPS' -Direction Inbound -Protocol TCP -LocalPort {{httpsPort}} -Action Allow",
    },
  ],
  citation: cite('4.20'),
} as const satisfies StreamItem

/** The account that every new installation has (manual 4.20). */
export const changeAdminPassword = {
  id: 'stream.security.admin-password',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 3,
  citation: cite('4.20'),
} as const satisfies StreamItem
