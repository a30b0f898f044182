import { resolve } from 'node:path'
import { readPostgresUrl } from '../api/settings.ts'
import type { StoreSettings } from '../api/store/create-store.ts'
import type { FoundStore } from '../api/store/find-store.ts'

/** The settings name a place where no store is. */
export class StoreMissingError extends Error {}

/** Which database the settings name, without its password. */
export function writePlace({ databaseUrl, databaseFile }: StoreSettings): string {
  if (databaseUrl === undefined) return `the database ${resolve(databaseFile)}`
  const { host, pathname, searchParams } = readPostgresUrl(databaseUrl) ?? new URL(databaseUrl)
  return `the PostgreSQL database ${pathname.slice(1)} at ${searchParams.get('host') ?? host}`
}

/** Why a command that reads what is kept has nothing to read, and what to do. */
export function writeMissing(found: Exclude<FoundStore, 'store'>, settings: StoreSettings): string {
  const names = settings.databaseUrl !== undefined ? 'DATABASE_URL' : 'DATABASE_FILE'
  const isNamed = (process.env[names] ?? '') !== ''
  const by = isNamed
    ? `${names} names ${writePlace(settings)}`
    : `Neither DATABASE_URL nor DATABASE_FILE is set, which stands for ${writePlace(settings)}`
  const what = found === 'nothing' ? 'there is none' : 'it has no tables of Groundwork'
  return `${by}, but ${what}. Expected is the database of the server: set DATABASE_URL or DATABASE_FILE as they are there. Nothing was made or changed.`
}
