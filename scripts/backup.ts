import { writeBackup } from '../api/store/backup/write-backup.ts'
import { migrations } from '../api/store/migrations/migrations.ts'
import { runCommand, UsageError } from './run-command.ts'

await runCommand('npm run backup -- FILE', {}, async ({ positionals: [file, ...rest] }, kept) => {
  if (!file || rest.length > 0) throw new UsageError()
  const { rows, tables, bytes } = await writeBackup(await kept.find(), migrations, file, kept.at)
  console.log(`Wrote ${rows} rows of ${tables} tables into ${file} (${bytes} bytes), and read them back.`)
})
