import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb'

/** Returns what opens a database of this device: once, and again where it could not be opened or is lost meanwhile. */
export function createOpener<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<Schema>['upgrade']>,
): () => Promise<IDBPDatabase<Schema>> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined
  const forget = () => {
    opened = undefined
  }
  return () => {
    opened ??= openDB<Schema>(name, version, {
      upgrade,
      // A newer page wants to change the database, or the browser clears it: this page opens it again when it must.
      blocking(_current, _blocked, event) {
        forget()
        const database = event.target as IDBDatabase
        database.close()
      },
      terminated: forget,
    })
    opened.catch(forget)
    return opened
  }
}
