import type { Check } from '../../../preflight/check.ts'
import { whereNotNamed } from '../../../preflight/derive-service.ts'
import { cite } from '../manual.ts'
import { findEvents, keys, listPools, readService, showEntries } from '../procedures/shared-items.data.ts'

const before = ['before-install'] as const
const after = ['after-install'] as const
const service = { shell: 'powershell', template: readService } as const
const configs = { shell: 'powershell', template: showEntries } as const

/** What IZYTRONIQ Enterprise asks of its server before and after an update, in the order of the guide. */
export const checks: readonly Check[] = [
  {
    id: 'izytroniq-enterprise.framework.release',
    severity: 'blocker',
    phases: before,
    item: 'izytroniq-enterprise.framework.install',
    needs: ['net-framework.release'],
    commands: [
      {
        shell: 'cmd',
        template: 'reg query "HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full" /v Release',
      },
    ],
    outcomes: [
      { id: 'enough', status: 'pass', tests: [['net-framework.release', 'at-least', 528_040]] },
      { id: 'no-release', status: 'fail', tests: [['net-framework.release', 'is', 0]] },
      { id: 'older', status: 'fail' },
    ],
    citation: cite('Vorbereitung'),
  },
  {
    id: 'izytroniq-enterprise.service.account',
    severity: 'blocker',
    phases: ['before-install', 'after-install'],
    item: 'izytroniq-enterprise.accounts.known',
    needs: ['software.serviceAccount'],
    shows: [],
    commands: [service],
    outcomes: [
      { id: 'as-given', status: 'pass', tests: [['software.serviceAccount', 'in', '$accountNames']] },
      { id: 'not-named', status: 'warn', tests: whereNotNamed('software.serviceAccount') },
      { id: 'another', status: 'fail' },
    ],
    citation: cite('3'),
    rulings: ['service-name-spellings'],
  },
  {
    // The guide speaks of a missing entry after an update only; that it is there is no sign of its having been saved.
    id: 'izytroniq-enterprise.registry.sync-entry',
    severity: 'blocker',
    phases: after,
    item: null,
    needs: ['izytroniq.values'],
    shows: [],
    commands: [{ shell: 'cmd', template: `reg query "${keys.syncService}"` }],
    outcomes: [
      { id: 'present', status: 'pass', tests: [['software.program', 'is', 'sync-entry']] },
      { id: 'absent', status: 'fail' },
    ],
    citation: cite('Troubleshooting'),
  },
  {
    id: 'izytroniq-enterprise.service.running',
    severity: 'blocker',
    phases: after,
    item: 'izytroniq-enterprise.service.restart',
    needs: ['software.service'],
    shows: [],
    commands: [service],
    outcomes: [
      { id: 'running', status: 'pass', tests: [['software.service', 'is', 'running']] },
      { id: 'missing', status: 'fail', tests: [['software.service', 'is', 'missing']] },
      { id: 'stopped', status: 'fail' },
    ],
    citation: cite('3'),
  },
  {
    id: 'izytroniq-enterprise.pool.identity',
    severity: 'blocker',
    phases: after,
    item: 'izytroniq-enterprise.accounts.pool-identity',
    needs: ['software.pool', 'pools.identities'],
    shows: ['software.pool'],
    commands: [listPools],
    outcomes: [
      { id: 'as-given', status: 'pass', tests: [['software.pool', 'in', '$accountNames']] },
      { id: 'missing', status: 'fail', tests: [['software.pool', 'is', 'none']] },
      { id: 'not-named', status: 'warn', tests: whereNotNamed('software.pool') },
      { id: 'another', status: 'fail' },
    ],
    citation: cite('3'),
    further: [cite('Troubleshooting')],
    rulings: ['pool-name-spellings'],
  },
  {
    id: 'izytroniq-enterprise.certificate.same',
    severity: 'blocker',
    phases: after,
    item: 'izytroniq-enterprise.certificate.compare',
    needs: ['certificates.entries', 'certificates.relation'],
    shows: ['certificates.shown'],
    commands: [configs],
    outcomes: [
      { id: 'same', status: 'pass', tests: [['certificates.relation', 'is', 'same']] },
      { id: 'different', status: 'fail', tests: [['certificates.relation', 'is', 'different']] },
      { id: 'unusable', status: 'fail', tests: [['certificates.relation', 'is', 'unusable']] },
      { id: 'no-entry', status: 'fail', tests: [['certificates.relation', 'is', 'no-entry']] },
    ],
    citation: cite('2'),
  },
  {
    id: 'izytroniq-enterprise.event-log.clean',
    severity: 'blocker',
    phases: after,
    item: 'izytroniq-enterprise.verify.event-log',
    needs: ['event-log.errors', 'event-log.records'],
    shows: ['event-log.errors'],
    commands: [
      {
        shell: 'powershell',
        template: `$events = @(${findEvents}); $events | Select-Object -Property TimeCreated, Level, ProviderName, Message | Format-List; "Events: $($events.Count)"`,
      },
    ],
    outcomes: [
      { id: 'errors', status: 'fail', tests: [['event-log.errors', 'above', 0]] },
      // The start itself leaves an event (manual Prüfungen): without any, it is not among those that were looked at.
      { id: 'no-events', status: 'warn', tests: [['event-log.records', 'is', 0]] },
      { id: 'none', status: 'pass' },
    ],
    citation: cite('Prüfungen'),
  },
]
