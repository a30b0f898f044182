import { CamelCasePlugin, Kysely, sql } from 'kysely'
import { type Migration, migrate } from '../migrate.ts'
import { createSqliteDialect } from '../node-sqlite-dialect.ts'

/** A table as the steps of a schema make it; `key` is what tells its rows apart. */
export type Table = { name: string; columns: string[]; key: string[] }

/** The tables of a schema, each behind those that it refers to. */
export async function listTables(migrations: readonly Migration[]): Promise<Table[]> {
  // Asked of an empty database in memory, so that no list has to be kept beside the steps.
  const db = new Kysely<unknown>({
    dialect: createSqliteDialect(':memory:'),
    plugins: [new CamelCasePlugin()],
  })
  try {
    await migrate(db, 'sqlite', migrations)
    const named = await sql<{ name: string }>`
      select name from sqlite_schema where type = 'table' and name <> 'schema_version' order by rowid`.execute(
      db,
    )
    const tables: Table[] = []
    for (const { name } of named.rows) {
      const { rows } = await sql<{ name: string; pk: number }>`
        select name, pk from pragma_table_info(${name})`.execute(db)
      const key = rows.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk)
      if (key.length === 0) throw new TypeError(`The table ${name} has no primary key`)
      tables.push({ name, columns: rows.map(column => column.name), key: key.map(column => column.name) })
    }
    return tables
  } finally {
    await db.destroy()
  }
}
