import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, inject } from 'vitest'
import type { StoreSettings } from '#api/store/create-store.ts'

/** An empty database of one kind; `remove` takes it away. */
type Database = { settings: StoreSettings; remove: () => Promise<void> }

/** A folder in memory, where there is room: it waits for no disk, and keeps what a process wrote that was killed. */
const MEMORY = '/dev/shm'
const ENOUGH_BYTES = 1e9

function findFolder(): string {
  if (!existsSync(MEMORY)) return tmpdir()
  const { bavail, bsize } = statfsSync(MEMORY)
  return bavail * bsize > ENOUGH_BYTES ? MEMORY : tmpdir()
}

/** How an empty database of each kind is made. */
export const makers: Readonly<Record<string, () => Promise<Database>>> = {
  SQLite: async () => {
    const folder = mkdtempSync(join(findFolder(), 'groundwork-sqlite-'))
    return {
      settings: { databaseFile: join(folder, 'data', 'groundwork.sqlite') },
      remove: async () => rmSync(folder, { recursive: true, force: true }),
    }
  },
  PostgreSQL: async () => {
    const url = new URL(inject('postgresUrl'))
    const name = `test_${randomUUID().replaceAll('-', '')}`
    const run = async (sql: string) => {
      const client = new pg.Client({ connectionString: String(url) })
      await client.connect()
      await client.query(sql)
      await client.end()
    }
    await run(`create database ${name}`)
    const own = new URL(url)
    own.pathname = `/${name}`
    return {
      settings: { databaseUrl: String(own), databaseFile: '' },
      remove: () => run(`drop database ${name} with (force)`),
    }
  },
}

/** Describes the same on both databases; `make` gives an empty one, which is taken away behind the tests. */
export function onBothDatabases(what: string, tests: (make: () => Promise<StoreSettings>) => void): void {
  for (const [name, maker] of Object.entries(makers))
    describe(`${what} on ${name}`, () => {
      const made: Database[] = []
      afterAll(async () => {
        for (const { remove } of made) await remove()
      })
      tests(async () => {
        const database = await maker()
        made.push(database)
        return database.settings
      })
    })
}
