import { statSync } from 'node:fs'
import type { StoreSettings } from './create-store.ts'

/** What stands where things are to be kept: nothing at all, no database, one without our tables, or a store. */
export type FoundStore = 'nothing' | 'no-database' | 'no-tables' | 'store'

const NO_DATABASE_OF_SQLITE = 26
const NO_DATABASE_OF_POSTGRES = '3D000'
const WAIT_MS = 10_000

/** Looks whether there is a store, and makes none by looking. */
export function findStore({ databaseUrl, databaseFile }: StoreSettings): Promise<FoundStore> {
  return databaseUrl === undefined ? findInFile(databaseFile) : findInPostgres(databaseUrl)
}

async function findInFile(file: string): Promise<FoundStore> {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) return 'nothing'
  if (!found.isFile()) return 'no-database'
  if (found.size === 0) return 'no-tables'
  const { DatabaseSync } = await import('node:sqlite')
  const database = new DatabaseSync(file, { readOnly: true, timeout: WAIT_MS })
  try {
    const table = database.prepare("select 1 from sqlite_schema where name = 'schema_version'").get()
    return table && database.prepare('select 1 from schema_version').get() ? 'store' : 'no-tables'
  } catch (error) {
    if ((error as { errcode?: number }).errcode === NO_DATABASE_OF_SQLITE) return 'no-database'
    throw error
  } finally {
    database.close()
  }
}

async function findInPostgres(url: string): Promise<FoundStore> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: WAIT_MS })
  try {
    await client.connect()
    const { rows } = await client.query("select to_regclass('schema_version') is not null as found")
    if (!rows[0]?.found) return 'no-tables'
    return (await client.query('select 1 from schema_version')).rows.length > 0 ? 'store' : 'no-tables'
  } catch (error) {
    if ((error as { code?: string }).code === NO_DATABASE_OF_POSTGRES) return 'nothing'
    throw error
  } finally {
    await client.end()
  }
}
