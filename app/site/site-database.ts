import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
import { mergeSites } from '#domain/site/merge-sites.ts'
import { readSite } from '#domain/site/read-site.ts'
import type { Site } from '#domain/site/site.ts'
import { createOpener } from '../house/create-opener.ts'
import { keyOf } from './site-key.ts'

interface SiteSchema extends DBSchema {
  /** Records of version 1; only such as could not be carried over are left in it. */
  sites: { key: string; value: { id: string } }
  installations: { key: string; value: Site }
  settings: { key: string; value: string }
}

const WHO = 'who'
const LAST_SITE = 'last-site'
// A power cut right after a tick must not undo it.
const strict = { durability: 'strict' } as const

const openDatabase = createOpener<SiteSchema>('groundwork', 2, async (database, from, _to, transaction) => {
  database.createObjectStore('installations')
  if (from === 0) database.createObjectStore('settings')
  else await carryOver(database, transaction)
})

/** Takes over what version 1 kept: a record for each software, and which one was used last. */
async function carryOver(
  database: IDBPDatabase<SiteSchema>,
  transaction: IDBPTransaction<SiteSchema, ('sites' | 'installations' | 'settings')[], 'versionchange'>,
): Promise<void> {
  const old = transaction.objectStore('sites')
  for (const record of await old.getAll()) {
    const reading = readSite(record)
    if ('fault' in reading) continue
    await transaction.objectStore('installations').put(reading.site, keyOf(reading.site))
    await old.delete(record.id)
  }
  if ((await old.count()) === 0) database.deleteObjectStore('sites')
  const settings = transaction.objectStore('settings')
  const used = (await settings.getAllKeys()).filter(key => key.startsWith(`${LAST_SITE}:`))
  const key = used.find(each => each.endsWith(':stream')) ?? used[0]
  const last = key && (await settings.get(key))
  if (last) await settings.put(last, LAST_SITE)
  for (const each of used) await settings.delete(each)
}

export type StoredSites = { sites: Site[]; lastSite: string | undefined; who: string }

/** What is kept on the device; sites of a newer version are left alone. */
export async function loadSites(): Promise<StoredSites> {
  const transaction = (await openDatabase()).transaction(['installations', 'settings'])
  const settings = transaction.objectStore('settings')
  const [stored, last, who] = await Promise.all([
    transaction.objectStore('installations').getAll(),
    settings.get(LAST_SITE),
    settings.get(WHO),
  ])
  const sites = stored.flatMap(value => {
    const reading = readSite(value)
    return 'site' in reading ? [reading.site] : []
  })
  return { sites, lastSite: last, who: who ?? '' }
}

/** Merges a site into what is stored of it, in one transaction, and notes it as the one last used, if it was used here. */
export async function storeSite(site: Site, isUsed = true): Promise<Site> {
  const key = keyOf(site)
  const transaction = (await openDatabase()).transaction(['installations', 'settings'], 'readwrite', strict)
  const sites = transaction.objectStore('installations')
  // Awaited at the end; where a step before fails, that failure is the one to tell.
  transaction.done.catch(() => {})
  const stored: unknown = await sites.get(key)
  const reading = stored === undefined ? null : readSite(stored)
  if (reading && 'fault' in reading) {
    transaction.abort()
    throw new Error('The stored site is of a newer version')
  }
  const merged = reading ? mergeSites(reading.site, site) : site
  const puts = [
    sites.put(merged, key),
    ...(isUsed ? [transaction.objectStore('settings').put(key, LAST_SITE)] : []),
  ]
  // Without waiting for the answers: a page that is left in this moment takes them no more.
  transaction.commit()
  await Promise.all([...puts, transaction.done])
  return merged
}

/** Notes which site was last used. */
export async function storeLastSite(key: string): Promise<void> {
  await (await openDatabase()).put('settings', key, LAST_SITE)
}

export async function storeWho(who: string): Promise<void> {
  const transaction = (await openDatabase()).transaction('settings', 'readwrite', strict)
  await Promise.all([transaction.store.put(who, WHO), transaction.done])
}

export async function deleteSite(key: string): Promise<void> {
  const transaction = (await openDatabase()).transaction('installations', 'readwrite', strict)
  await Promise.all([transaction.store.delete(key), transaction.done])
}
