import { writeBackup } from '../api/store/backup/write-backup.ts'
import { migrations } from '../api/store/migrations/migrations.ts'
import { withStore } from './open-kept.ts'

const [file, ...rest] = process.argv.slice(2)

await withStore(async (_db, at, store) => {
  if (!file || file.startsWith('-') || rest.length > 0) throw new Error('Usage: npm run backup -- FILE')
  const { rows, tables, bytes } = await writeBackup(store, migrations, file, at)
  console.log(`Wrote ${rows} rows of ${tables} tables into ${file} (${bytes} bytes), and read them back.`)
})
