import type { Procedure } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import type { StreamItem } from './circumstances.data.ts'
import { finishRemoval, genesisProjects, licenceRemoval, startRemoval } from './removal-items.data.ts'

const preparation = [
  {
    id: 'stream.uninstall.back-up-first',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 60,
    asks: { databases: 'back-up' },
    citation: cite('7.1'),
    further: [cite('8.1.2')],
    rulings: ['configuration-extent'],
  },
  {
    ...genesisProjects,
    when: { all: ['genesis-before-stream', 'uninstall-for-upgrade', { not: 'genesis-stays' }] },
  },
] as const satisfies readonly StreamItem[]

const isPartial = {
  all: [{ not: 'genesis-before-stream' }, 'uninstall-for-upgrade', 'genesis-stays'],
} as const
const isComplete = {
  all: [
    { not: 'genesis-before-stream' },
    { any: [{ not: 'uninstall-for-upgrade' }, { not: 'genesis-stays' }] },
  ],
} as const

const removal = [
  startRemoval,
  {
    id: 'stream.uninstall.core-only',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 2,
    when: 'genesis-before-stream',
    citation: cite('9.1'),
  },
  {
    id: 'stream.uninstall.partial',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 2,
    when: isPartial,
    citation: cite('9.1'),
    further: [cite('8.2.1')],
    rulings: ['labels-translated'],
  },
  {
    id: 'stream.uninstall.complete',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 2,
    when: isComplete,
    citation: cite('9.1'),
    further: [cite('8.2.1')],
    rulings: ['labels-translated'],
  },
  {
    id: 'stream.uninstall.keep-configuration',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    irreversible: true,
    when: 'uninstall-for-upgrade',
    citation: cite('9.2'),
    further: [cite('8.2.1')],
    rulings: ['uninstall-yes-for-upgrade', 'configuration-extent'],
  },
  {
    id: 'stream.uninstall.decide-configuration',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    irreversible: true,
    when: { not: 'uninstall-for-upgrade' },
    asks: { databases: 'delete' },
    citation: cite('9.2'),
    rulings: ['configuration-extent'],
  },
  {
    id: 'stream.uninstall.keep-taken-over',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    irreversible: true,
    when: 'databases:taken-over',
    citation: cite('9.2'),
    further: [cite('7.2.2')],
    rulings: ['configuration-extent'],
  },
  {
    id: 'stream.uninstall.confirm',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 15,
    citation: cite('9'),
  },
  ...finishRemoval,
] as const satisfies readonly StreamItem[]

const aftermath = [
  {
    id: 'stream.uninstall.services-gone',
    severity: 'advice',
    role: 'integrator',
    effortMinutes: 2,
    commands: [
      {
        shell: 'powershell',
        template:
          'Get-Service -Name EMSG64Configuration, EMSMessageSequencer, EMSPublisher, EMSReporter, EMSSbcManager -ErrorAction SilentlyContinue',
      },
    ],
    citation: cite('11.2.2'),
    rulings: ['own-advice'],
  },
  {
    id: 'stream.uninstall.genesis-remains',
    severity: 'advice',
    role: 'integrator',
    effortMinutes: 5,
    when: { all: ['genesis-before-stream', { not: 'uninstall-for-upgrade' }] },
    citation: cite('9.1'),
  },
  {
    id: 'stream.uninstall.prerequisites-remain',
    severity: 'advice',
    role: 'customer-it',
    effortMinutes: 10,
    when: { not: 'uninstall-for-upgrade' },
    citation: cite('9.1'),
  },
  {
    id: 'stream.uninstall.data-left',
    severity: 'advice',
    role: 'dba',
    effortMinutes: 15,
    irreversible: true,
    when: { not: 'uninstall-for-upgrade' },
    commands: [
      {
        shell: 'sql',
        template:
          'SELECT name, create_date FROM sys.databases WHERE name IN ({{configurationDatabase}}, {{runtimeDatabase}}, {{dataDatabase}}, {{pricingDatabase}});',
      },
    ],
    asks: { databases: 'delete' },
    citation: cite('9.1'),
    rulings: ['configuration-extent', 'own-advice'],
  },
] as const satisfies readonly StreamItem[]

/** Takes stream off a machine (manual 9). */
export const uninstall = {
  id: 'uninstall',
  group: 'end',
  parameters: [
    'siteName',
    'hostName',
    'uninstallPurpose',
    'genesisChange',
    'genesisBefore',
    'licenceMode',
    'configurationDatabase',
    'runtimeDatabase',
    'dataDatabase',
    'pricingDatabase',
    'streamPath',
    'historicalPath',
  ],
  // The old machine of a move is cleared only once the licence and the data have left it.
  turns: {
    licence: { 'on-this-machine': 'freed', moved: 'moved' },
    databases: { 'in-use': 'backed-up', restored: 'restored', 'taken-over': 'taken-over' },
    machine: { installed: 'cleared', old: 'old' },
  },
  sections: [
    { id: 'before-uninstall', items: preparation },
    ...licenceRemoval,
    { id: 'uninstall', inOrder: true, items: removal },
    { id: 'after-uninstall', items: aftermath },
  ],
} as const satisfies Procedure
