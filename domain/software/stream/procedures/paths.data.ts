import type { PathAnswer, PathQuestion, RouteStep } from '../../../checklists/procedure.ts'
import type { RouteState } from '../../../checklists/route-state.ts'

/** What is so where stream is in use. */
const inUse = { licence: 'on-this-machine', databases: 'in-use', machine: 'installed' } as const
const onThisMachine = { licence: 'on-this-machine' } as const

const symptoms = [
  'sql-setup-fails',
  'site-unreachable',
  'browser-warns',
  'server-not-operational',
  'communication-problem',
  'system-not-operational',
  'unexpected-credential-error',
  'server-connection-problem',
  'catalogue-outdated',
] as const

/** From what one is about to do to the procedures that do it; the first question is the start. */
export const paths = [
  {
    id: 'start',
    answers: [
      { id: 'first-install', question: 'first-sql-server' },
      { id: 'new-version', question: 'new-version' },
      { id: 'machine-died', question: 'machine-died' },
      { id: 'move-machine', question: 'move-machine' },
      { id: 'licence-change', question: 'licence-change' },
      { id: 'something-wrong', question: 'something-wrong' },
      { id: 'change-setting', question: 'change-setting' },
      { id: 'protect-or-remove', question: 'protect-or-remove' },
    ],
  },
  {
    id: 'first-sql-server',
    answers: [firstInstall('new-local'), firstInstall('existing-local'), firstInstall('remote')],
  },
  {
    id: 'new-version',
    answers: [
      {
        id: 'same-genesis',
        starts: inUse,
        procedures: [
          { id: 'upgrade', parameters: { genesisChange: 'same-version' } },
          { id: 'verify-installation' },
        ],
      },
      {
        id: 'newer-genesis',
        starts: inUse,
        procedures: [
          { id: 'upgrade', parameters: { genesisChange: 'newer-version' } },
          { id: 'verify-installation' },
        ],
      },
      {
        id: 'unknown-genesis',
        starts: inUse,
        procedures: [{ id: 'upgrade' }, { id: 'verify-installation' }],
      },
    ],
  },
  {
    id: 'machine-died',
    answers: [
      rebuild('databases-remote', 'on-server', 'remote-available', 'remote'),
      rebuild('remote-lost', 'backed-up', 'remote-lost', 'remote'),
      rebuild('backup-sql-present', 'backed-up', 'local-sql-present', 'existing-local'),
      rebuild('backup-sql-absent', 'backed-up', 'local-sql-absent', 'new-local'),
      {
        id: 'no-backup',
        starts: { licence: 'lost', databases: 'none', machine: 'new' },
        procedures: [
          { id: 'pre-install' },
          { id: 'install' },
          { id: 'verify-installation' },
          { id: 'recover-licence', parameters: { licenceLoss: 'machine-lost' } },
        ],
      },
    ],
  },
  {
    id: 'move-machine',
    answers: [
      { id: 'still-there', question: 'move-databases' },
      { id: 'gone', question: 'machine-died' },
    ],
  },
  {
    id: 'move-databases',
    answers: [
      { id: 'remote', question: 'move-licence-remote' },
      { id: 'local-sql-present', question: 'move-licence-sql-present' },
      { id: 'local-sql-absent', question: 'move-licence-sql-absent' },
    ],
  },
  { id: 'move-licence-remote', answers: moveByLicence('on-server', 'remote-available', 'remote') },
  { id: 'move-licence-sql-present', answers: moveByLicence('in-use', 'local-sql-present', 'existing-local') },
  { id: 'move-licence-sql-absent', answers: moveByLicence('in-use', 'local-sql-absent', 'new-local') },
  {
    id: 'licence-change',
    answers: [
      { id: 'activate', question: 'activate-mode' },
      { id: 'more-points', starts: onThisMachine, procedures: [{ id: 'extend-licence' }] },
      { id: 'other-machine', question: 'transfer-mode' },
      { id: 'other-mode', question: 'other-mode' },
      { id: 'lost', question: 'licence-lost' },
    ],
  },
  {
    id: 'activate-mode',
    answers: [
      {
        id: 'cloud',
        procedures: [{ id: 'activate-licence', parameters: { licenceMode: 'cloud' } }],
      },
      {
        id: 'local',
        procedures: [{ id: 'activate-licence', parameters: { licenceMode: 'local' } }],
      },
    ],
  },
  {
    id: 'transfer-mode',
    answers: [
      {
        id: 'cloud',
        starts: { licence: 'on-old-machine' },
        procedures: [{ id: 'transfer-licence', parameters: { licenceMode: 'cloud' } }],
      },
      {
        id: 'local',
        starts: { licence: 'on-old-machine' },
        procedures: [{ id: 'transfer-licence', parameters: { licenceMode: 'local' } }],
      },
    ],
  },
  {
    id: 'other-mode',
    answers: [
      {
        id: 'to-cloud',
        starts: onThisMachine,
        procedures: [{ id: 'change-licence-mode', parameters: { modeChange: 'local-to-cloud' } }],
      },
      {
        id: 'to-local',
        starts: onThisMachine,
        procedures: [{ id: 'change-licence-mode', parameters: { modeChange: 'cloud-to-local' } }],
      },
    ],
  },
  {
    id: 'licence-lost',
    answers: [
      {
        id: 'machine-lost',
        starts: { licence: 'lost' },
        procedures: [{ id: 'recover-licence', parameters: { licenceLoss: 'machine-lost' } }],
      },
      {
        id: 'machine-changed',
        starts: onThisMachine,
        procedures: [{ id: 'recover-licence', parameters: { licenceLoss: 'machine-changed' } }],
      },
      {
        id: 'source-unreachable',
        starts: onThisMachine,
        procedures: [{ id: 'recover-licence', parameters: { licenceLoss: 'source-unreachable' } }],
      },
    ],
  },
  {
    id: 'something-wrong',
    answers: symptoms.map(symptom => ({
      id: symptom,
      procedures: [{ id: 'troubleshoot', parameters: { symptom } }],
    })),
  },
  {
    id: 'change-setting',
    answers: [
      { id: 'databases', procedures: [{ id: 'change-databases' }] },
      { id: 'service-account', procedures: [{ id: 'change-service-account' }] },
      { id: 'manager-certificates', procedures: [{ id: 'register-certificates' }] },
      { id: 'mqtt-port', procedures: [{ id: 'change-mqtt-port' }] },
      { id: 'web-certificate', procedures: [{ id: 'web-certificate' }] },
      { id: 'https-port', procedures: [{ id: 'change-https-port' }] },
      { id: 'old-protocols', procedures: [{ id: 'harden-web-server' }] },
    ],
  },
  {
    id: 'protect-or-remove',
    answers: [
      { id: 'back-up', starts: inUse, procedures: [{ id: 'back-up' }] },
      {
        id: 'databases-back',
        starts: { ...inUse, databases: 'backed-up' },
        procedures: [{ id: 'restore', parameters: { restoreScope: 'databases-only' } }],
      },
      { id: 'everything-back', question: 'machine-died' },
      { id: 'verify', procedures: [{ id: 'verify-installation' }] },
      { id: 'harden', procedures: [{ id: 'harden-web-server' }] },
      {
        id: 'remove',
        starts: inUse,
        procedures: [{ id: 'uninstall', parameters: { uninstallPurpose: 'remove' } }],
      },
    ],
  },
] as const satisfies readonly PathQuestion[]

function firstInstall(sqlServer: string): PathAnswer {
  return {
    id: sqlServer,
    starts: { licence: 'none', databases: 'none', machine: 'new' },
    procedures: [
      { id: 'pre-install', parameters: { sqlServer } },
      { id: 'install', parameters: { sqlServer } },
      { id: 'verify-installation' },
      { id: 'activate-licence' },
    ],
  }
}

/** The kit must find the databases, or leave their names alone: nothing is overwritten. */
function prepare(sqlServer: string): RouteStep {
  return { id: 'pre-install', parameters: { sqlServer, overwriteDatabases: false } }
}

/** After a breakdown nothing can be fetched from the old machine any more. */
function rebuild(
  id: string,
  databases: RouteState['databases'] & string,
  restoreDatabases: string,
  sqlServer: string,
): PathAnswer {
  return {
    id,
    starts: { licence: 'lost', databases, machine: 'new' },
    procedures: [
      prepare(sqlServer),
      {
        id: 'restore',
        parameters: { restoreScope: 'whole-installation', restoreDatabases, oldMachine: 'stream-gone' },
      },
      { id: 'verify-installation' },
    ],
  }
}

/** The old machine is still there: backed up first, and cleared last, when the new one has taken its place. */
function move(
  databases: RouteState['databases'] & string,
  restoreDatabases: string,
  sqlServer: string,
  licenceMode: string,
): PathAnswer {
  return {
    id: licenceMode,
    starts: { licence: 'on-old-machine', databases, machine: 'new' },
    procedures: [
      // What stays on a server of its own is there already.
      {
        id: 'back-up',
        on: 'old-machine',
        ...(databases === 'on-server' && { parameters: { sqlServer } }),
      },
      prepare(sqlServer),
      {
        id: 'restore',
        parameters: {
          restoreScope: 'whole-installation',
          restoreDatabases,
          oldMachine: 'stream-installed',
          licenceMode,
        },
      },
      { id: 'verify-installation' },
      { id: 'uninstall', on: 'old-machine', parameters: { uninstallPurpose: 'remove', licenceMode } },
    ],
  }
}

function moveByLicence(
  databases: RouteState['databases'] & string,
  restoreDatabases: string,
  sqlServer: string,
): PathAnswer[] {
  return ['cloud', 'local'].map(mode => move(databases, restoreDatabases, sqlServer, mode))
}
