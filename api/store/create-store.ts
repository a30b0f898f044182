import type { Kysely } from 'kysely'
import type { Migration } from './migrate.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

export type StoreSettings = {
  /** The address of a PostgreSQL; without it a file of SQLite is used. */
  databaseUrl?: string | undefined
  databaseFile: string
}

type Parts = {
  /** Hears of a connection that broke. */
  onLost?: (error: Error) => void
  /** Another history of the schema, for tests. */
  migrations?: readonly Migration[]
}

/** The store that the settings name; its modules are loaded when it is first opened. */
export function createStore({ databaseUrl, databaseFile }: StoreSettings, parts: Parts = {}): Store {
  let opened: Promise<Kysely<Tables>> | undefined
  const kind = databaseUrl === undefined ? 'sqlite' : 'postgres'

  async function open(): Promise<Kysely<Tables>> {
    const [{ CamelCasePlugin, Kysely }, { migrate }, { migrations }] = await Promise.all([
      import('kysely'),
      import('./migrate.ts'),
      import('./migrations/migrations.ts'),
    ])
    const dialect =
      databaseUrl === undefined
        ? (await import('./node-sqlite-dialect.ts')).createSqliteDialect(databaseFile)
        : (await import('./postgres-dialect.ts')).createPostgresDialect(databaseUrl, parts.onLost ?? ignore)
    const db = new Kysely<Tables>({
      dialect,
      plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    })
    try {
      await migrate(db, kind, parts.migrations ?? migrations)
      return db
    } catch (error) {
      await db.destroy().catch(ignore)
      throw error
    }
  }

  return {
    kind,
    open: () => {
      opened ??= open().catch(error => {
        opened = undefined
        throw error
      })
      return opened
    },
    close: async () => {
      const db = await opened?.catch(ignore)
      opened = undefined
      await db?.destroy()
    },
  }
}

function ignore(): void {}
