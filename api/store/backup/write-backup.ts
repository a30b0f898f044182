import { open, rename, rm, stat } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Migration } from '../migrate.ts'
import type { Db, Store } from '../store.ts'
import { BackupError, checkBackupFile, type Line, writeBackupFile } from './backup-file.ts'
import { listTables, type Table } from './list-tables.ts'
import { readRows } from './read-rows.ts'

/** A store without anything that somebody would want back. */
export class NothingKeptError extends BackupError {
  override name = 'NothingKeptError'
}

/** What a file that is gzipped begins with. */
const GZIPPED = Buffer.from([0x1f, 0x8b])

export type Written = { rows: number; tables: number; bytes: number }

/**
 * Writes everything that is kept, as it stood at one moment, into a file of one form for both databases, while others
 * go on writing. What stood in the file before is replaced once the new one was read back; never by nothing, and only
 * where it is a backup itself.
 */
export async function writeBackup(
  store: Store,
  migrations: readonly Migration[],
  file: string,
  at: string,
): Promise<Written> {
  await refuseOther(file)
  const tables = await listTables(migrations)
  const part = `${file}.part`
  await rm(part, { force: true })
  try {
    const head = { format: 'groundwork-backup', version: 1, schema: migrations.length, at } as const
    const rows = await atOneMoment(store, async db => {
      await refuseNothing(db)
      return writeBackupFile(part, linesOf(db, head, tables))
    })
    const found = await checkBackupFile(part)
    if (found.rows !== rows) throw new BackupError(`${part} does not hold what was written into it.`)
    const { size } = await stat(part)
    await rename(part, file)
    return { rows, tables: tables.length, bytes: size }
  } catch (error) {
    await rm(part, { force: true })
    const { syscall, message } = error as NodeJS.ErrnoException
    throw syscall ? new BackupError(`${file} can not be written: ${message}. Nothing was changed.`) : error
  }
}

/** A slip of the hand may name the database itself, or any other file. */
async function refuseOther(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (!found || (found.isFile() && found.size === 0)) return
  if (!found.isFile() || !(await beginsGzipped(file)))
    throw new BackupError(
      `${file} is there already and is no backup. Expected is a new name, or an older backup that the new one replaces. Nothing was changed.`,
    )
}

async function beginsGzipped(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { buffer } = await handle.read({ buffer: Buffer.alloc(GZIPPED.length) })
    return GZIPPED.equals(buffer)
  } finally {
    await handle.close()
  }
}

/** A server that was pointed at the wrong place has made a store there, in which nobody ever was. */
async function refuseNothing(db: Db): Promise<void> {
  for (const table of ['organisations', 'users']) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db)
    if (rows.length > 0) return
  }
  throw new NothingKeptError(
    'There is no organisation and no account in this database, so nothing that a backup would bring back. Expected is the database of the server: set DATABASE_URL or DATABASE_FILE as they are there. No file was written or replaced.',
  )
}

/** Everything that a database holds, as the lines of a file. */
export async function* linesOf(db: Db, head: Line, tables: readonly Table[]): AsyncGenerator<Line> {
  yield head
  for (const table of tables) {
    yield { table: table.name, columns: table.columns }
    yield* readRows(db, table)
  }
}

/** Reads in a transaction that sees nothing of what others write meanwhile, and keeps nobody from writing. */
async function atOneMoment<Result>(store: Store, read: (db: Db) => Promise<Result>): Promise<Result> {
  const begin = store.kind === 'postgres' ? 'begin isolation level repeatable read read only' : 'begin'
  const db = await store.open()
  return db.connection().execute(async connection => {
    const plain = connection.withoutPlugins()
    await sql.raw(begin).execute(plain)
    try {
      return await read(plain)
    } finally {
      await sql`rollback`.execute(plain)
    }
  })
}
