import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { CompiledQuery, type DatabaseConnection, type Driver, SqliteDialect, SqliteDriver } from 'kysely'

/** How long a transaction waits for one of another process, for example of a command. */
const BUSY_MS = 5000
const LOOK_EVERY_MS = 5
const SQLITE_BUSY = 5

/** How long SQLite itself waits for another process that opens or closes the file; nothing else is answered meanwhile. */
const BLOCKED_MS = 100

/** More than there are different queries; texts with lists in them are few. */
const MOST_STATEMENTS = 200

/** SQLite as it comes with Node.js, in one file; what was committed is on the disk. */
export function createSqliteDialect(file: string): SqliteDialect {
  return new NodeSqliteDialect({ database: async () => openDatabase(file) })
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #config: ConstructorParameters<typeof SqliteDialect>[0]

  constructor(config: ConstructorParameters<typeof SqliteDialect>[0]) {
    super(config)
    this.#config = config
  }

  override createDriver(): Driver {
    return new WaitingDriver(this.#config)
  }
}

/** Waits for the writes of other processes without keeping its own from answering. */
class WaitingDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const end = performance.now() + BUSY_MS
    for (;;)
      try {
        // One that reads before it writes would fail where another process has written in between.
        await connection.executeQuery(CompiledQuery.raw('begin immediate'))
        return
      } catch (error) {
        if ((error as { errcode?: number }).errcode !== SQLITE_BUSY || performance.now() > end) throw error
        await wait(LOOK_EVERY_MS)
      }
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection)
    } catch (error) {
      // On a full or failing disk SQLite has rolled back by itself; what is to be told is why.
      if (!(error as Error).message.includes('no transaction is active')) throw error
    }
  }
}

function openDatabase(file: string) {
  if (file !== ':memory:') makeFolder(dirname(resolve(file)))
  const database = new DatabaseSync(file, { timeout: BLOCKED_MS, enableForeignKeyConstraints: true })
  try {
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma trusted_schema = off')
  } catch (error) {
    database.close()
    throw error
  }
  const statements = new Map<string, StatementSync>()
  const prepare = (sql: string) => {
    const known = statements.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    if (statements.size >= MOST_STATEMENTS) statements.clear()
    statements.set(sql, statement)
    return statement
  }
  return {
    close: () => {
      statements.clear()
      database.close()
    },
    prepare: (sql: string) => adapt(prepare(sql)),
  }
}

/** Makes a folder and those above it; where a file system refuses without a reason, Node.js itself would try for ever. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another process was first.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** A statement as Kysely runs it: known by what it returns, its parameters in a list. */
function adapt(statement: StatementSync) {
  const given = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
  return {
    reader: statement.columns().length > 0,
    all: (parameters: readonly unknown[]) => statement.all(...given(parameters)),
    run: (parameters: readonly unknown[]) => statement.run(...given(parameters)),
    iterate: (parameters: readonly unknown[]) => statement.iterate(...given(parameters)),
  }
}
