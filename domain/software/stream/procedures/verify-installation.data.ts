import type { Procedure } from '../../../checklists/procedure.ts'
import { iconics } from '../iconics.data.ts'
import { cite } from '../manual.ts'
import type { StreamItem } from './circumstances.data.ts'
import { prerequisites, services } from './services.data.ts'
import { changeAdminPassword, firewallRule, listPrograms } from './shared-items.data.ts'

const quote = (name: string) => `'${name}'`

const open = [
  {
    id: 'stream.verify.open-locally',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 3,
    commands: [{ shell: 'powershell', template: 'Start-Process -FilePath {{localAddress}}' }],
    citation: cite('4.20'),
    further: [cite('10.2.1')],
  },
  {
    id: 'stream.verify.accept-risk',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 1,
    citation: cite('4.20'),
    further: [cite('10.2.2')],
  },
  {
    id: 'stream.verify.sign-in',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    citation: cite('4.20'),
    further: [cite('10.3.3')],
  },
  changeAdminPassword,
  {
    id: 'stream.verify.menus',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 10,
    citation: cite('4.20'),
  },
  firewallRule,
  {
    id: 'stream.verify.open-remotely',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    when: 'remote-clients',
    commands: [
      { shell: 'cmd', template: 'ipconfig' },
      {
        shell: 'powershell',
        template: 'Test-NetConnection -ComputerName {{hostName}} -Port {{httpsPort}}',
      },
    ],
    citation: cite('4.20'),
  },
  {
    id: 'stream.verify.other-network',
    severity: 'advice',
    role: 'customer-it',
    effortMinutes: 10,
    when: 'remote-clients',
    citation: cite('4.20'),
  },
] as const satisfies readonly StreamItem[]

const emsServices: readonly StreamItem[] = [
  {
    id: 'stream.services.list-ems',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    commands: [
      {
        shell: 'powershell',
        template:
          'Get-CimInstance -ClassName Win32_Service -Filter "Name LIKE \'EMS%\'" | Sort-Object -Property Name | Select-Object -Property Name, DisplayName, State, StartName',
      },
    ],
    citation: cite('10.3.3'),
    further: [cite('11.2.2'), cite('4.11')],
  },
  ...services.emsCore.list.map(
    ({ name, description }): StreamItem => ({
      id: `stream.services.${name.toLowerCase()}`,
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 0,
      after: ['stream.services.list-ems'],
      citation: services.emsCore.citation,
      further: [cite('10.3.3')],
      wording: { key: 'stream.services.ems', values: { service: name, description } },
    }),
  ),
  {
    id: 'stream.verify.administration-tool',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    commands: [
      { shell: 'powershell', template: 'Start-Process -Verb RunAs -FilePath {{administrationTool}}' },
    ],
    citation: cite('6.1'),
    further: [cite('6')],
    rulings: ['labels-translated'],
  },
  {
    id: 'stream.verify.application-pools',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 3,
    commands: [{ shell: 'cmd', template: 'C:\\Windows\\System32\\inetsrv\\appcmd list apppool' }],
    citation: cite('10.3.1'),
    further: [cite('10.3.2')],
  },
  {
    id: 'stream.verify.sql-service',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    when: 'sql-new',
    commands: [{ shell: 'powershell', template: "Get-Service -Name ('MSSQL$' + {{sqlInstance}})" }],
    citation: cite('10.3.4'),
    further: [cite('4.7.2')],
  },
]

const iconicsServices: readonly StreamItem[] = [
  {
    id: 'stream.services.list-iconics',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 10,
    commands: [
      {
        shell: 'powershell',
        template: `${services.iconics.list.map(({ name }) => quote(name)).join(', ')} | ForEach-Object { $service = Get-Service -Name $_ -ErrorAction SilentlyContinue; [pscustomobject]@{ Name = $_; Status = $(if ($service) { $service.Status } else { 'missing' }) } }`,
      },
    ],
    citation: services.iconics.citation,
    rulings: ['iconics-services-present'],
  },
  ...services.iconics.list.map(
    ({ name, description }): StreamItem => ({
      id: `stream.services.${name.toLowerCase()}`,
      severity: 'major',
      role: 'integrator',
      effortMinutes: 0,
      after: ['stream.services.list-iconics'],
      citation: services.iconics.citation,
      rulings: ['iconics-services-present'],
      wording: { key: 'stream.services.iconics', values: { service: name, description } },
    }),
  ),
]

const programs: readonly StreamItem[] = [
  {
    id: 'stream.prerequisites.list',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 10,
    commands: [{ shell: 'powershell', template: listPrograms('DisplayName') }],
    citation: prerequisites.citation,
    further: [cite('4.6')],
    rulings: ['prerequisite-names'],
  },
  ...prerequisites.list.map(
    (prerequisite): StreamItem => ({
      id: `stream.prerequisites.${prerequisite.id}`,
      severity: 'major',
      role: 'integrator',
      effortMinutes: 0,
      ...('when' in prerequisite && { when: prerequisite.when }),
      after: ['stream.prerequisites.list'],
      citation: prerequisites.citation,
      rulings: ['prerequisite-names'],
      wording: { key: 'stream.prerequisites.program', values: { program: prerequisite.program } },
    }),
  ),
]

const next = [
  {
    id: 'stream.verify.licence-cloud',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 2,
    when: 'licence-cloud',
    asks: { licence: 'activate' },
    citation: cite('5.2.1'),
    further: [iconics.licensingOptions],
    rulings: ['iconics-other-version'],
  },
  {
    id: 'stream.verify.licence-local',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 2,
    when: 'licence-local',
    asks: { licence: 'activate' },
    citation: cite('5.3.1'),
    further: [cite('5.1.2'), iconics.licensingOptions],
    rulings: ['iconics-other-version'],
  },
  {
    id: 'stream.verify.mqtt-port',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    when: 'mqtt-port-changed',
    citation: cite('6.5'),
    further: [cite('3.3')],
  },
  {
    id: 'stream.verify.backup-policy',
    severity: 'major',
    role: 'customer-it',
    effortMinutes: 20,
    citation: cite('7.1'),
  },
] as const satisfies readonly StreamItem[]

/** What shows that an installation is complete (manual 4.20, 10.3.3, 11.1, 11.2), and what comes next. */
export const verifyInstallation = {
  id: 'verify-installation',
  group: 'install',
  parameters: [
    'siteName',
    'hostName',
    'serviceAccount',
    'sqlServer',
    'sqlInstance',
    'httpsPort',
    'mqttPort',
    'remoteClients',
    'streamPath',
    'licenceMode',
  ],
  turns: { machine: { installed: 'installed' } },
  sections: [
    { id: 'verify-web', inOrder: true, items: open },
    { id: 'verify-ems-services', items: emsServices },
    { id: 'verify-iconics-services', items: iconicsServices },
    { id: 'verify-prerequisites', items: programs },
    { id: 'verify-next', items: next },
  ],
} as const satisfies Procedure
