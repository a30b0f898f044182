import type { StoreSettings } from '../api/store/create-store.ts'
import type { FoundStore } from '../api/store/find-store.ts'
import { writePlace } from '../api/store/write-place.ts'

/** The settings name a place where no store is. */
export class StoreMissingError extends Error {}

const whatIsThere = {
  nothing: 'there is none',
  'no-database': 'that is no database of SQLite, or a damaged one',
  'no-tables': 'it has no tables of Groundwork',
}

/** Why a command that reads what is kept has nothing to read, and what to do. */
export function writeMissing(found: Exclude<FoundStore, 'store'>, settings: StoreSettings): string {
  const names = settings.databaseUrl !== undefined ? 'DATABASE_URL' : 'DATABASE_FILE'
  const isNamed = (process.env[names] ?? '') !== ''
  const by = isNamed
    ? `${names} names ${writePlace(settings)}`
    : `Neither DATABASE_URL nor DATABASE_FILE is set, which stands for ${writePlace(settings)}`
  return `${by}, but ${whatIsThere[found]}. Expected is the database of the server: set DATABASE_URL or DATABASE_FILE as they are there. Nothing was made or changed.`
}
