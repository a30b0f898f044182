import { type ColumnDataType, type Expression, type Kysely, sql, type Transaction } from 'kysely'
import { type Kind, NewerSchemaError } from './store.ts'

/** One step of the schema, in the transaction of all; `text` is a text that sorts by its bytes on both databases. */
export type Migration = (
  db: Transaction<unknown>,
  text: ColumnDataType | Expression<unknown>,
  kind: Kind,
) => Promise<void>

/** Any number, the same in every instance. */
const LOCK = 7_340_119

type Version = { schemaVersion: { version: number } }

/** Brings the schema up to the newest step, once however many instances start together. */
export async function migrate<Tables>(
  db: Kysely<Tables>,
  kind: Kind,
  migrations: readonly Migration[],
): Promise<void> {
  await db.transaction().execute(async within => {
    await lockSchema(within, kind)
    const schema = within as unknown as Transaction<Version>
    await schema.schema
      .createTable('schema_version')
      .ifNotExists()
      .addColumn('version', 'integer', column => column.notNull())
      .execute()
    const found = await schema.selectFrom('schemaVersion').select('version').executeTakeFirst()
    const version = found?.version ?? 0
    if (version > migrations.length)
      throw new NewerSchemaError(
        `The database has schema ${version}; this version of Groundwork knows ${migrations.length}. Start a newer version, or restore a backup of the older one.`,
      )
    if (version === migrations.length) return
    await takeSteps(within, kind, migrations.slice(version))
    if (found) await schema.updateTable('schemaVersion').set({ version: migrations.length }).execute()
    else await schema.insertInto('schemaVersion').values({ version: migrations.length }).execute()
  })
}

/** Keeps others from changing the schema until the transaction ends; on SQLite it keeps them from writing anyway. */
export async function lockSchema<Tables>(within: Transaction<Tables>, kind: Kind): Promise<void> {
  if (kind === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(within)
}

/** Takes steps of the schema, one behind the other. */
export async function takeSteps<Tables>(
  within: Transaction<Tables>,
  kind: Kind,
  steps: readonly Migration[],
): Promise<void> {
  const text = kind === 'postgres' ? sql`text collate "C"` : ('text' as const)
  for (const step of steps) await step(within as unknown as Transaction<unknown>, text, kind)
}
