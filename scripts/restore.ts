import { parseArgs } from 'node:util'
import { restoreBackup } from '../api/store/backup/restore-backup.ts'
import { migrations } from '../api/store/migrations/migrations.ts'
import { withStore } from './open-kept.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { replace: { type: 'boolean', default: false } },
})

await withStore(async (_db, _at, store) => {
  const [file, ...rest] = positionals
  if (!file || rest.length > 0) throw new Error('Usage: npm run restore -- FILE [--replace]')
  const { rows, at } = await restoreBackup(store, migrations, file, values.replace)
  console.log(`Restored ${rows} rows from ${file}, written ${at}, and read them back.`)
})
