import type { PathQuestion } from '../../../checklists/procedure.ts'
import type { ParameterValues } from '../../../parameters/parameter.ts'

type Route = readonly { id: string; parameters?: ParameterValues }[]

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
    answers: [
      { id: 'new-local', procedures: firstInstall('new-local') },
      { id: 'existing-local', procedures: firstInstall('existing-local') },
      { id: 'remote', procedures: firstInstall('remote') },
    ],
  },
  {
    id: 'new-version',
    answers: [
      {
        id: 'same-genesis',
        procedures: [
          { id: 'upgrade', parameters: { genesisChange: 'same-version' } },
          { id: 'verify-installation' },
        ],
      },
      {
        id: 'newer-genesis',
        procedures: [
          { id: 'upgrade', parameters: { genesisChange: 'newer-version' } },
          { id: 'verify-installation' },
        ],
      },
      { id: 'unknown-genesis', procedures: [{ id: 'upgrade' }, { id: 'verify-installation' }] },
    ],
  },
  {
    id: 'machine-died',
    answers: [
      { id: 'databases-remote', procedures: rebuild('remote-available', 'remote') },
      { id: 'remote-lost', procedures: rebuild('remote-lost', 'remote') },
      { id: 'backup-sql-present', procedures: rebuild('local-sql-present', 'existing-local') },
      { id: 'backup-sql-absent', procedures: rebuild('local-sql-absent', 'new-local') },
      {
        id: 'no-backup',
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
  { id: 'move-licence-remote', answers: moveByLicence('remote-available', 'remote') },
  { id: 'move-licence-sql-present', answers: moveByLicence('local-sql-present', 'existing-local') },
  { id: 'move-licence-sql-absent', answers: moveByLicence('local-sql-absent', 'new-local') },
  {
    id: 'licence-change',
    answers: [
      { id: 'activate', question: 'activate-mode' },
      { id: 'more-points', procedures: [{ id: 'extend-licence' }] },
      { id: 'other-machine', question: 'transfer-mode' },
      { id: 'other-mode', question: 'other-mode' },
      { id: 'lost', question: 'licence-lost' },
    ],
  },
  {
    id: 'activate-mode',
    answers: [
      { id: 'cloud', procedures: [{ id: 'activate-licence', parameters: { licenceMode: 'cloud' } }] },
      { id: 'local', procedures: [{ id: 'activate-licence', parameters: { licenceMode: 'local' } }] },
    ],
  },
  {
    id: 'transfer-mode',
    answers: [
      { id: 'cloud', procedures: [{ id: 'transfer-licence', parameters: { licenceMode: 'cloud' } }] },
      { id: 'local', procedures: [{ id: 'transfer-licence', parameters: { licenceMode: 'local' } }] },
    ],
  },
  {
    id: 'other-mode',
    answers: [
      {
        id: 'to-cloud',
        procedures: [{ id: 'change-licence-mode', parameters: { modeChange: 'local-to-cloud' } }],
      },
      {
        id: 'to-local',
        procedures: [{ id: 'change-licence-mode', parameters: { modeChange: 'cloud-to-local' } }],
      },
    ],
  },
  {
    id: 'licence-lost',
    answers: [
      {
        id: 'machine-lost',
        procedures: [{ id: 'recover-licence', parameters: { licenceLoss: 'machine-lost' } }],
      },
      {
        id: 'machine-changed',
        procedures: [{ id: 'recover-licence', parameters: { licenceLoss: 'machine-changed' } }],
      },
      {
        id: 'source-unreachable',
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
      { id: 'back-up', procedures: [{ id: 'back-up' }] },
      {
        id: 'databases-back',
        procedures: [{ id: 'restore', parameters: { restoreScope: 'databases-only' } }],
      },
      { id: 'everything-back', question: 'machine-died' },
      { id: 'verify', procedures: [{ id: 'verify-installation' }] },
      { id: 'harden', procedures: [{ id: 'harden-web-server' }] },
      {
        id: 'remove',
        procedures: [{ id: 'uninstall', parameters: { uninstallPurpose: 'remove' } }],
      },
    ],
  },
] as const satisfies readonly PathQuestion[]

function firstInstall(sqlServer: string): Route {
  return [
    { id: 'pre-install', parameters: { sqlServer } },
    { id: 'install', parameters: { sqlServer } },
    { id: 'verify-installation' },
    { id: 'activate-licence' },
  ]
}

/** After a breakdown nothing can be fetched from the old machine any more. */
function rebuild(restoreDatabases: string, sqlServer: string): Route {
  return [
    { id: 'pre-install', parameters: { sqlServer } },
    {
      id: 'restore',
      parameters: { restoreScope: 'whole-installation', restoreDatabases, oldMachine: 'stream-gone' },
    },
    { id: 'verify-installation' },
  ]
}

/** The old machine is still there to be backed up, and to have its licence taken off. */
function move(restoreDatabases: string, sqlServer: string, licenceMode: string): Route {
  return [
    { id: 'back-up' },
    { id: 'pre-install', parameters: { sqlServer } },
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
    { id: 'uninstall', parameters: { uninstallPurpose: 'remove', licenceMode } },
  ]
}

function moveByLicence(restoreDatabases: string, sqlServer: string) {
  return [
    { id: 'cloud', procedures: move(restoreDatabases, sqlServer, 'cloud') },
    { id: 'local', procedures: move(restoreDatabases, sqlServer, 'local') },
  ]
}
