import { resolve } from 'node:path'
import { readPostgresUrl } from '../settings.ts'
import type { StoreSettings } from './create-store.ts'

/** Which database the settings name, without its password. */
export function writePlace({ databaseUrl, databaseFile }: StoreSettings): string {
  if (databaseUrl === undefined) return `the database ${resolve(databaseFile)}`
  const { host, pathname, searchParams } = readPostgresUrl(databaseUrl) ?? new URL(databaseUrl)
  return `the PostgreSQL database ${pathname.slice(1)} at ${searchParams.get('host') ?? host}`
}
