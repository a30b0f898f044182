import type { Item, Troubleshooting } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import {
  keys,
  listOwners,
  listPools,
  readConnectionStrings,
  readSyncEntry,
  restartService,
  restoreConnectionStrings,
  setIdentity,
  setLogOn,
} from './shared-items.data.ts'

/** An item that helps with several symptoms: under an id for each, with the same texts. */
function forSymptom<const I extends Item>(symptom: string, item: I) {
  const key = item.id
  const id = key.replace(/^izytroniq-enterprise\.\w+\./, `izytroniq-enterprise.trouble.${symptom}-`)
  return { ...item, id, wording: { key, values: {} } }
}

const reinstallServer = {
  id: 'izytroniq-enterprise.trouble.reinstall-application-server',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 20,
  commands: [{ shell: 'gui', path: 'gui.programs' }],
  citation: cite('Troubleshooting'),
} as const satisfies Item

const reinstallSync = {
  ...reinstallServer,
  id: 'izytroniq-enterprise.trouble.reinstall-sync-service',
} as const satisfies Item

/** A new installation has its own configuration file and no account (manual 2, 3). */
const putBack = {
  id: 'izytroniq-enterprise.trouble.put-back',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 10,
  citation: cite('2'),
  further: [cite('3')],
  rulings: ['own-advice'],
} as const satisfies Item

const writeEntry = {
  id: 'izytroniq-enterprise.trouble.write-entry',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 5,
  commands: [
    {
      shell: 'cmd',
      template: `reg add "${keys.syncService}" /v BackSyncServiceDatabaseConnectionString /t REG_SZ /d {{syncConnectionString}}`,
    },
  ],
  citation: cite('Troubleshooting'),
  rulings: ['registry-value-names'],
} as const

/** A new installation of the sync service has its SQL Server entered (manual Troubleshooting), whatever it was needed for. */
const checkEntry = {
  ...writeEntry,
  id: 'izytroniq-enterprise.trouble.check-entry',
  commands: [readSyncEntry, ...writeEntry.commands],
  rulings: [...writeEntry.rulings, 'own-advice'],
} as const

const cancel = {
  id: 'izytroniq-enterprise.trouble.cancel',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 1,
  citation: cite('Troubleshooting'),
} as const

const importEntries = {
  id: 'izytroniq-enterprise.trouble.import-entries',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 5,
  commands: restoreConnectionStrings,
  citation: cite('Troubleshooting'),
  further: [cite('1')],
  rulings: ['registry-value-names'],
} as const

const checkOwner = {
  id: 'izytroniq-enterprise.trouble.check-owner',
  severity: 'blocker',
  role: 'dba',
  effortMinutes: 10,
  commands: [listOwners],
  citation: cite('Vorbereitung'),
  further: [cite('Troubleshooting')],
  rulings: ['own-advice'],
} as const

const askVendor = {
  id: 'izytroniq-enterprise.trouble.ask-vendor',
  severity: 'major',
  role: 'vendor',
  effortMinutes: 15,
  leadDays: 2,
  citation: cite('Troubleshooting'),
  rulings: ['own-advice'],
} as const

const pool = {
  reinstall: forSymptom('pool', reinstallServer),
  putBack: forSymptom('pool', putBack),
  identity: forSymptom('pool', setIdentity),
}
const entry = {
  reinstall: forSymptom('entry', reinstallSync),
  putBack: forSymptom('entry', putBack),
  logOn: forSymptom('entry', setLogOn),
  restart: forSymptom('entry', restartService),
  ask: forSymptom('entry', askVendor),
}
const refused = {
  reinstallServer: forSymptom('refused', reinstallServer),
  reinstallSync: forSymptom('refused', reinstallSync),
  putBack: forSymptom('refused', putBack),
  entry: forSymptom('refused', checkEntry),
  identity: forSymptom('refused', setIdentity),
  logOn: forSymptom('refused', setLogOn),
  restart: forSymptom('refused', restartService),
}
const login = { restart: forSymptom('login', restartService), ask: forSymptom('login', askVendor) }

/** What can go wrong in an update, how to find the cause, and what helps (manual Troubleshooting). */
export const troubleshooting = {
  symptoms: [
    {
      id: 'pool-vanished',
      citation: cite('Troubleshooting'),
      firstTest: 'izytroniq-enterprise.trouble.pool-listed',
    },
    {
      id: 'sync-entry-missing',
      citation: cite('Troubleshooting'),
      firstTest: 'izytroniq-enterprise.trouble.entry-there',
    },
    {
      id: 'write-refused',
      citation: cite('Troubleshooting'),
      firstTest: 'izytroniq-enterprise.trouble.which-package',
    },
    {
      id: 'untrusted-domain',
      citation: cite('Troubleshooting'),
      firstTest: 'izytroniq-enterprise.trouble.entries-saved',
    },
  ],
  tests: [
    {
      id: 'izytroniq-enterprise.trouble.pool-listed',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 2,
      commands: [listPools],
      citation: cite('Troubleshooting'),
      further: [cite('3')],
      rulings: ['pool-name-spellings'],
      outcomes: [
        { id: 'missing', leadsTo: [pool.reinstall.id, pool.putBack.id, pool.identity.id] },
        { id: 'listed', leadsTo: [pool.identity.id] },
      ],
    },
    {
      id: 'izytroniq-enterprise.trouble.entry-there',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 2,
      commands: [readSyncEntry],
      citation: cite('Troubleshooting'),
      rulings: ['registry-value-names'],
      outcomes: [
        {
          id: 'missing',
          leadsTo: [entry.reinstall.id, entry.putBack.id, writeEntry.id, entry.logOn.id, entry.restart.id],
        },
        { id: 'other-server', leadsTo: [writeEntry.id, entry.restart.id] },
        { id: 'right', leadsTo: [entry.ask.id] },
      ],
    },
    {
      id: 'izytroniq-enterprise.trouble.which-package',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 1,
      citation: cite('Troubleshooting'),
      outcomes: [
        {
          id: 'application-server',
          leadsTo: [cancel.id, refused.reinstallServer.id, refused.putBack.id, refused.identity.id],
        },
        {
          id: 'sync-service',
          leadsTo: [
            cancel.id,
            refused.reinstallSync.id,
            refused.putBack.id,
            refused.entry.id,
            refused.logOn.id,
            refused.restart.id,
          ],
        },
      ],
    },
    {
      id: 'izytroniq-enterprise.trouble.entries-saved',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 3,
      commands: readConnectionStrings,
      citation: cite('Troubleshooting'),
      further: [cite('1')],
      rulings: ['registry-value-names'],
      outcomes: [
        { id: 'saved', leadsTo: [importEntries.id, login.restart.id] },
        { id: 'not-saved', leadsTo: [checkOwner.id, login.ask.id] },
      ],
    },
  ],
  workarounds: [
    ...Object.values(pool),
    writeEntry,
    ...Object.values(entry),
    cancel,
    ...Object.values(refused),
    importEntries,
    checkOwner,
    ...Object.values(login),
  ],
} as const satisfies Troubleshooting
