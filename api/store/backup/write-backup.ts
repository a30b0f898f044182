import { rename, rm, stat } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Migration } from '../migrate.ts'
import type { Db, Store } from '../store.ts'
import { BackupError, checkBackupFile, type Line, writeBackupFile } from './backup-file.ts'
import { listTables, type Table } from './list-tables.ts'
import { readRows } from './read-rows.ts'

export type Written = { rows: number; tables: number; bytes: number }

/**
 * Writes everything that is kept, as it stood at one moment, into a file of one form for both databases, while others
 * go on writing. What stood in the file before is replaced once the new one was read back.
 */
export async function writeBackup(
  store: Store,
  migrations: readonly Migration[],
  file: string,
  at: string,
): Promise<Written> {
  const tables = await listTables(migrations)
  const part = `${file}.part`
  await rm(part, { force: true })
  try {
    const head = { format: 'groundwork-backup', version: 1, schema: migrations.length, at } as const
    const rows = await atOneMoment(store, db => writeBackupFile(part, linesOf(db, head, tables)))
    const found = await checkBackupFile(part)
    if (found.rows !== rows) throw new BackupError(`${part} does not hold what was written into it.`)
    const { size } = await stat(part)
    await rename(part, file)
    return { rows, tables: tables.length, bytes: size }
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
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
