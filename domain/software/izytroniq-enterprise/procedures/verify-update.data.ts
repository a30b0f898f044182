import type { Procedure } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import type { IzytroniqItem } from './circumstances.data.ts'
import { findEvents } from './shared-items.data.ts'

const open = (name: string) =>
  `Invoke-WebRequest -UseBasicParsing -Uri {{${name}}} | Select-Object -Property StatusCode`

const checks = [
  {
    id: 'izytroniq-enterprise.verify.event-log',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    commands: [
      { shell: 'gui', path: 'gui.event-viewer' },
      {
        shell: 'powershell',
        template: `${findEvents} | Format-List -Property TimeCreated, LevelDisplayName, ProviderName, Message`,
      },
    ],
    citation: cite('Prüfungen'),
  },
  {
    id: 'izytroniq-enterprise.verify.database-version',
    severity: 'blocker',
    role: 'dba',
    effortMinutes: 3,
    commands: [
      { shell: 'sql', template: 'USE [Izytron.Iq];\nselect value from Database_Info;' },
      {
        shell: 'cmd',
        template: 'sqlcmd -S {{sqlInstance}} -E -d Izytron.Iq -Q "select value from Database_Info"',
      },
    ],
    citation: cite('Prüfungen'),
    rulings: ['database-info-spelling'],
  },
  {
    id: 'izytroniq-enterprise.verify.sync-service-page',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    commands: [{ shell: 'powershell', template: open('syncServiceAddress') }],
    citation: cite('Prüfungen'),
  },
  {
    id: 'izytroniq-enterprise.verify.bits-page',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    commands: [{ shell: 'powershell', template: open('bitsAddress') }],
    citation: cite('Prüfungen'),
  },
  {
    id: 'izytroniq-enterprise.verify.handshake-page',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    commands: [{ shell: 'powershell', template: open('handshakeAddress') }],
    citation: cite('Prüfungen'),
  },
] as const satisfies readonly IzytroniqItem[]

const clients = [
  {
    id: 'izytroniq-enterprise.clients.start',
    severity: 'major',
    role: 'customer-it',
    effortMinutes: 10,
    citation: cite('Prüfungen'),
  },
] as const satisfies readonly IzytroniqItem[]

/** What shows that an update succeeded, then the update of the clients (manual Prüfungen). */
export const verifySections = [
  { id: 'verify-server', items: checks },
  { id: 'update-clients', items: clients },
] as const satisfies Procedure['sections']

/** Shows whether the update was successful (manual Prüfungen). */
export const verifyUpdate = {
  id: 'verify-update',
  group: 'install',
  parameters: ['siteName', 'serverName', 'sqlInstance'],
  turns: { machine: { installed: 'installed' } },
  sections: verifySections,
} as const satisfies Procedure
