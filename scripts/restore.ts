import { restoreBackup } from '../api/store/backup/restore-backup.ts'
import { migrations } from '../api/store/migrations/migrations.ts'
import { runCommand, UsageError } from './run-command.ts'

const options = { replace: { type: 'boolean', default: false } } as const

await runCommand(
  'npm run restore -- FILE [--replace]',
  options,
  async ({ values, positionals: [file, ...rest] }, kept) => {
    if (!file || rest.length > 0) throw new UsageError()
    const { rows, at } = await restoreBackup(await kept.findOrMake(), migrations, file, values.replace)
    console.log(`Restored ${rows} rows from ${file}, written ${at}, and read them back.`)
  },
)
