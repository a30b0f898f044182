import { cite } from '../manual.ts'
import type { IsogeoItem } from './circumstances.data.ts'
import { eachService, forEither } from './group-commands.data.ts'

/** Shows the account and the state of the service or of each, under its key or its displayed name. */
export const showServices = forEither(
  [
    {
      shell: 'powershell',
      template:
        "Get-CimInstance -ClassName Win32_Service | Where-Object { 'Isogeo Worker' -in $_.Name, $_.DisplayName } | Select-Object -Property Name, StartName, State",
    },
  ],
  [
    {
      shell: 'powershell',
      template: `${eachService} | Select-Object -Property Name, DisplayName, StartName, State`,
    },
  ],
)

/** The account resolved to its identifier, local or of a domain; an unknown one is an error. */
export const resolveAccount =
  '([Security.Principal.NTAccount]{{windowsAccount}}).Translate([Security.Principal.SecurityIdentifier]).Value'

// Both lines take the key of the service as well as its displayed name.
const stop = { shell: 'cmd', template: 'net stop "Isogeo Worker"' } as const
const start = { shell: 'cmd', template: 'net start "Isogeo Worker"' } as const

export const startServices = forEither(
  [start],
  [
    {
      shell: 'powershell',
      template: `${eachService} | ForEach-Object { Start-Service -Name $_.Name }`,
    },
  ],
)

/** Services that were named otherwise than the list of their installation does are found under their own names. */
export const serviceNames = {
  id: 'isogeo-scan-fme.service.names',
  severity: 'advice',
  role: 'integrator',
  effortMinutes: 2,
  when: 'named-by-groups',
  citation: cite('Installer plusieurs services et les lier à un même FME'),
  rulings: ['service-name-pattern'],
} as const satisfies IsogeoItem

export const licences = [
  {
    id: 'isogeo-scan-fme.licence.fme-missing',
    severity: 'blocker',
    role: 'customer-it',
    effortMinutes: 15,
    leadDays: 5,
    when: 'fme-licence-missing',
    asks: { licence: 'order' },
    citation: cite("Du côté de l'interface"),
  },
  {
    id: 'isogeo-scan-fme.licence.arcgis',
    severity: 'major',
    role: 'customer-it',
    effortMinutes: 10,
    when: 'arcgis',
    citation: cite("Du côté de l'interface"),
  },
  {
    id: 'isogeo-scan-fme.licence.1spatial',
    severity: 'major',
    role: 'customer-it',
    effortMinutes: 10,
    when: '1spatial',
    citation: cite("Du côté de l'interface"),
  },
] as const satisfies readonly IsogeoItem[]

/** The dedicated Windows account that starts the service. */
export const accountReady = {
  id: 'isogeo-scan-fme.account.ready',
  severity: 'blocker',
  role: 'customer-it',
  effortMinutes: 10,
  leadDays: 2,
  commands: [{ shell: 'powershell', template: resolveAccount }],
  citation: cite('Configuration du service'),
} as const satisfies IsogeoItem

/** What can be wrong with the name of the account or of its machine before anything is installed. */
export const accountNames = [
  {
    id: 'isogeo-scan-fme.account.managed',
    severity: 'major',
    role: 'customer-it',
    effortMinutes: 30,
    leadDays: 2,
    when: 'account-managed',
    citation: cite('Configuration du service'),
    rulings: ['managed-account-no-password'],
  },
  {
    id: 'isogeo-scan-fme.account.long-names',
    severity: 'major',
    role: 'customer-it',
    effortMinutes: 15,
    when: { any: ['host-name-long', 'account-long'] },
    commands: [
      { shell: 'cmd', template: 'hostname' },
      { shell: 'cmd', template: 'nbtstat -n' },
    ],
    citation: cite('Configuration du service'),
    rulings: ['names-cut-by-netbios'],
  },
] as const satisfies readonly IsogeoItem[]

/** A change of the service counts only after this. */
export const restartService = {
  id: 'isogeo-scan-fme.service.restart',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 2,
  commands: [
    { shell: 'gui', path: 'gui.service-restart' },
    ...forEither(
      [stop, start],
      [
        {
          shell: 'powershell',
          template: `${eachService} | ForEach-Object { Restart-Service -Name $_.Name }`,
        },
      ],
    ),
  ],
  citation: cite('Configuration du service'),
  further: [cite('Accélérer le Scan')],
} as const satisfies IsogeoItem
