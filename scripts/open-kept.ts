import { readSettings } from '../api/settings.ts'
import { createStore } from '../api/store/create-store.ts'
import type { Db, Store } from '../api/store/store.ts'

/** Runs a command on what is kept; what it throws is said in one line. */
export async function withStore(
  command: (db: Exclude<Db, { isTransaction: true }>, at: string, store: Store) => Promise<void>,
): Promise<void> {
  const store = createStore(readSettings(process.env))
  try {
    await command(await store.open(), new Date().toISOString(), store)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  } finally {
    await store.close()
  }
}
