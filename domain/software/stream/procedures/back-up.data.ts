import type { Procedure } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import {
  backupFolderItem,
  backupParameters,
  databaseBackupItems,
  fileBackupItems,
  keepSettingsItem,
} from './backup-items.data.ts'
import type { StreamItem } from './circumstances.data.ts'

const schedule = {
  id: 'stream.backup.schedule',
  severity: 'major',
  role: 'customer-it',
  effortMinutes: 20,
  citation: cite('7.1'),
} as const satisfies StreamItem

const checkItems = [
  {
    id: 'stream.backup.inspect',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    commands: [
      {
        shell: 'powershell',
        template:
          'Get-ChildItem -LiteralPath {{backupFolder}} -Recurse -File | Group-Object -Property Extension | Select-Object -Property Name, Count',
      },
    ],
    after: [...databaseBackupItems, ...fileBackupItems].map(({ id }) => id),
    citation: cite('7.1'),
    rulings: ['own-advice'],
  },
  {
    id: 'stream.backup.off-machine',
    severity: 'major',
    role: 'customer-it',
    effortMinutes: 10,
    citation: cite('7.2'),
    rulings: ['own-advice'],
  },
  {
    id: 'stream.backup.test-restore',
    severity: 'advice',
    role: 'dba',
    effortMinutes: 60,
    citation: cite('7.1'),
    rulings: ['own-advice'],
  },
] as const satisfies readonly StreamItem[]

/** Everything that a later restoration needs (manual 7.1). */
export const backUp = {
  id: 'back-up',
  group: 'protect',
  parameters: ['siteName', 'hostName', ...backupParameters],
  turns: {
    databases: { 'in-use': 'backed-up', 'on-server': 'on-server' },
    machine: { installed: 'installed', old: 'old' },
  },
  sections: [
    { id: 'backup-policy', items: [schedule, backupFolderItem, keepSettingsItem] },
    { id: 'back-up-databases', inOrder: true, items: databaseBackupItems },
    { id: 'back-up-files', items: fileBackupItems },
    { id: 'check-backup', inOrder: true, items: checkItems },
  ],
} as const satisfies Procedure
