import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import * as z from 'zod/mini'
import { mergeRecords } from '#domain/site/merge-records.ts'
import { type SiteRecord, siteRecord } from '#domain/site/site-record.ts'

interface SiteSchema extends DBSchema {
  sites: { key: string; value: SiteRecord; indexes: { software: string } }
  settings: { key: string; value: string }
}

const WHO = 'who'
const lastSite = (software: string) => `last-site:${software}`
// A power cut right after a tick must not undo it.
const strict = { durability: 'strict' } as const

let opened: Promise<IDBPDatabase<SiteSchema>> | undefined

function openDatabase(): Promise<IDBPDatabase<SiteSchema>> {
  const forget = () => {
    opened = undefined
  }
  opened ??= openDB<SiteSchema>('groundwork', 1, {
    upgrade(database) {
      database.createObjectStore('sites', { keyPath: 'id' }).createIndex('software', 'software')
      database.createObjectStore('settings')
    },
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

export type StoredSites = { records: SiteRecord[]; lastSite: string | undefined; who: string }

/** What is kept on the device for a software; records of a newer version are left alone. */
export async function loadSites(software: string): Promise<StoredSites> {
  const transaction = (await openDatabase()).transaction(['sites', 'settings'])
  const settings = transaction.objectStore('settings')
  const [stored, last, who] = await Promise.all([
    transaction.objectStore('sites').index('software').getAll(software),
    settings.get(lastSite(software)),
    settings.get(WHO),
  ])
  const records = stored.flatMap(value => {
    const read = z.safeParse(siteRecord, value)
    return read.success ? [read.data] : []
  })
  return { records, lastSite: last, who: who ?? '' }
}

/** Merges a record into what is stored of it, in one transaction, and notes it as the one last used. */
export async function storeSite(record: SiteRecord): Promise<SiteRecord> {
  const transaction = (await openDatabase()).transaction(['sites', 'settings'], 'readwrite', strict)
  const sites = transaction.objectStore('sites')
  // Awaited at the end; where a step before fails, that failure is the one to tell.
  transaction.done.catch(() => {})
  const stored: unknown = await sites.get(record.id)
  const read = z.safeParse(siteRecord, stored)
  if (stored !== undefined && !read.success) {
    transaction.abort()
    throw new Error('The stored record is of a newer version')
  }
  const merged = read.success ? mergeRecords(read.data, record) : record
  const puts = [
    sites.put(merged),
    transaction.objectStore('settings').put(record.id, lastSite(record.software)),
  ]
  // Without waiting for the answers: a page that is left in this moment takes them no more.
  transaction.commit()
  await Promise.all([...puts, transaction.done])
  return merged
}

/** Notes which site was last used. */
export async function storeLastSite(software: string, id: string): Promise<void> {
  await (await openDatabase()).put('settings', id, lastSite(software))
}

export async function storeWho(who: string): Promise<void> {
  const transaction = (await openDatabase()).transaction('settings', 'readwrite', strict)
  await Promise.all([transaction.store.put(who, WHO), transaction.done])
}

export async function deleteSite(id: string): Promise<void> {
  const transaction = (await openDatabase()).transaction('sites', 'readwrite', strict)
  await Promise.all([transaction.store.delete(id), transaction.done])
}
