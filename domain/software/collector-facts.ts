import { userOf } from '../parameters/checks/check-account.ts'
import type { ParameterValue } from '../parameters/parameter.ts'
import { settleParameters } from '../parameters/settle-parameters.ts'
import type { AccountPlace } from '../preflight/account.ts'
import { type Phase, phases } from '../preflight/check.ts'
import { chooseAccount } from '../preflight/choose-account.ts'
import {
  type CollectorCommand,
  type CollectorFacts,
  writeCollector,
} from '../preflight/collector/write-collector.ts'
import { showEntries } from './izytroniq-enterprise/procedures/shared-items.data.ts'
import type { SoftwareId } from './pack.ts'
import { preflightFacts } from './preflight-facts.ts'

const before = ['before-install'] as const
const after = ['after-install'] as const

const system: readonly CollectorCommand[] = [
  { kind: 'systeminfo', run: 'systeminfo', phases },
  {
    kind: 'machine-details',
    run: "Get-CimInstance -ClassName Win32_Processor | Select-Object -Property 'Name', 'NumberOfCores' | Format-List",
    phases: before,
  },
  {
    kind: 'machine-details',
    run: "Get-CimInstance -ClassName Win32_LogicalDisk -Filter 'DriveType=3' | Select-Object -Property 'DeviceID', 'FreeSpace' | Format-List",
    phases: before,
  },
  { kind: 'netstat', run: 'netstat -ano', phases },
  {
    kind: 'programs',
    run: "Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*', 'HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*' | Where-Object -Property DisplayName | Select-Object -Property 'DisplayName', 'DisplayVersion' | Format-List",
    phases,
  },
  {
    kind: 'services',
    run: "Get-CimInstance -ClassName Win32_Service | Select-Object -Property 'Name', 'DisplayName', 'State', 'StartName' | Format-List",
    phases,
  },
]

/** A command that asks about accounts of one place alone: where nobody knows the place, each of them is asked. */
type PlacedCommand = CollectorCommand & { of?: AccountPlace }

const account = (phases: readonly Phase[]): readonly PlacedCommand[] => [
  { kind: 'net-user', run: 'net user {{user}}', phases, of: 'machine' },
  { kind: 'net-user', run: 'net user {{user}} /domain', phases, of: 'domain' },
  { kind: 'group-members', run: 'Get-LocalGroupMember -SID S-1-5-32-544 | Format-List', phases },
]

const USER_RIGHTS =
  'who may log on as a service: secedit shows it only in a file of its own and only to an administrator.'

type Collector = { commands: readonly PlacedCommand[]; skipped: CollectorFacts['skipped'] }

const collectors: Readonly<Record<SoftwareId, Collector>> = {
  stream: {
    commands: [
      ...system,
      ...account(before),
      { kind: 'dynamic-ports', run: 'netsh int ipv4 show dynamicport tcp', phases: before },
      { kind: 'excluded-ports', run: 'netsh int ipv4 show excludedportrange protocol=tcp', phases: before },
      { kind: 'power-states', run: 'powercfg /a', phases: before },
      // Only of a SQL Server that was named, which may be another machine's: with the account of whoever runs this.
      {
        kind: 'sql-version',
        run: "sqlcmd -S {{databaseServer}} -E -l 10 -Q 'select @@version'",
        phases: before,
        where: { parameter: 'sqlServer', isOneOf: ['existing-local', 'remote'] },
      },
      {
        kind: 'registry',
        run: "reg query 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Power' /v HiberbootEnabled",
        phases: before,
      },
      {
        kind: 'registry',
        run: "reg query 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired'",
        phases: before,
      },
      {
        kind: 'registry',
        run: "reg query 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending'",
        phases: before,
      },
      {
        kind: 'registry',
        run: "reg query 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL' /s",
        phases: after,
      },
    ],
    skipped: [USER_RIGHTS],
  },
  'izytroniq-enterprise': {
    commands: [
      ...system,
      {
        kind: 'registry',
        run: "reg query 'HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full' /v Release",
        phases,
      },
      {
        kind: 'web-config',
        run: showEntries,
        phases,
      },
    ],
    skipped: [
      'the entries of the registry, which hold connection strings.',
      'the identities of the application pools, which IIS shows only to an administrator.',
      'the event log, whose messages may hold anything.',
    ],
  },
  'sage-100c-crm': { commands: system, skipped: ['the collation of SQL Server, which needs a login.'] },
  'isogeo-scan-fme': {
    commands: [...system, ...account(after)],
    skipped: [USER_RIGHTS],
  },
}

/** The script that collects what a verdict on a machine needs. */
export function writeCollectorScript(
  software: SoftwareId,
  phase: Phase,
  given: Readonly<Record<string, ParameterValue | undefined>>,
): string {
  const facts = preflightFacts[software]
  const { values, defaulted } = settleParameters(facts.parameters, facts.asking, given)
  const { commands, skipped } = collectors[software]
  const { place } = chooseAccount(facts, [], values, defaulted)
  const chosen = commands.filter(({ of = place }) => place === 'unknown' || of === place)
  const user = userOf(String(values[facts.accountParameter ?? ''] ?? ''))
  return writeCollector(software, { commands: chosen, skipped }, phase, { ...values, user })
}
