import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { lockSchema, type Migration, takeSteps } from '../migrate.ts'
import type { Db, Store } from '../store.ts'
import type { Tables } from '../tables.ts'
import { BackupError, checkBackupFile, readBackupFile, writeLine } from './backup-file.ts'
import { listTables, type Table } from './list-tables.ts'
import { type Cell, columnsOf, decode, ROWS_AT_ONCE } from './read-rows.ts'
import { linesOf } from './write-backup.ts'

/** What a server writes without anybody: secrets, and what it does again and again. */
const madeAtStart = new Set(['installation', 'jobs'])

/**
 * Puts what a file holds into a store, all of it or nothing. The tables are made as they were when it was written,
 * read back once they are filled, and then brought up to date.
 */
export async function restoreBackup(
  store: Store,
  migrations: readonly Migration[],
  file: string,
  mayReplace: boolean,
): Promise<{ rows: number; at: string }> {
  const { rows, at, ...head } = await checkBackupFile(file)
  const { schema, version } = head
  if (version !== 1 || schema > migrations.length)
    throw new BackupError(
      `${file} was written by a newer version of Groundwork (schema ${schema}; this one knows ${migrations.length}). Restore it with that version. Nothing was changed.`,
    )
  const tables = await listTables(migrations)
  const then = await listTables(migrations.slice(0, schema))
  const db = await store.open()
  await db.transaction().execute(async within => {
    const plain = within.withoutPlugins()
    await lockSchema(within, store.kind)
    if (!mayReplace) await refuseFull(plain, tables, file)
    for (const { name } of tables.toReversed()) await sql`drop table ${sql.table(name)}`.execute(plain)
    await takeSteps(within, store.kind, migrations.slice(0, schema))
    // The steps write what is an installation's own, which gives way to that of the file.
    for (const { name } of then.toReversed()) await sql`delete from ${sql.table(name)}`.execute(plain)
    await fill(plain, then, file)
    await compare(plain, then, file)
    await takeSteps(within, store.kind, migrations.slice(schema))
  })
  return { rows, at }
}

async function refuseFull(db: Db, tables: readonly Table[], file: string): Promise<void> {
  for (const { name } of tables) {
    if (madeAtStart.has(name)) continue
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db)
    if (rows.length > 0)
      throw new BackupError(
        `The store is not empty. With --replace, everything in it gives way to what ${file} holds. Nothing was changed.`,
      )
  }
}

async function fill(db: Transaction<Tables>, tables: readonly Table[], file: string): Promise<void> {
  let table: Table | undefined
  let waiting: Cell[][] = []
  const flush = async () => {
    if (!table || waiting.length === 0) return
    const values = waiting.map(row => sql`(${sql.join(row.map(decode))})`)
    waiting = []
    await sql`insert into ${sql.table(table.name)} (${columnsOf(table.columns)}) values ${sql.join(values)}`.execute(
      db,
    )
  }
  for await (const line of readBackupFile(file)) {
    if (Array.isArray(line)) {
      if (waiting.push(line) >= ROWS_AT_ONCE) await flush()
      continue
    }
    await flush()
    if (!('table' in line)) continue
    table = tables.find(({ name }) => name === line.table)
    if (table?.columns.join() !== line.columns.join())
      throw new BackupError(`${file} has a table that schema has not: ${line.table}. Nothing was changed.`)
  }
  await flush()
}

/** Reads back what was put in: it must come to the very same lines. */
async function compare(db: Db, tables: readonly Table[], file: string): Promise<void> {
  const hashes = [createHash('sha256'), createHash('sha256')] as const
  let head: Parameters<typeof linesOf>[1] = []
  for await (const line of readBackupFile(file)) {
    if ('format' in line) head = line
    hashes[0].update(writeLine(line))
  }
  for await (const line of linesOf(db, head, tables)) hashes[1].update(writeLine(line))
  if (hashes[0].digest('hex') !== hashes[1].digest('hex'))
    throw new BackupError(`The database does not give back what ${file} holds. Nothing was changed.`)
}
