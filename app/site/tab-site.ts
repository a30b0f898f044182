import { readSiteRecord } from '#domain/site/read-record.ts'
import type { SiteRecord } from '#domain/site/site-record.ts'

const siteKey = (software: string) => `groundwork-site-${software}`
const unsavedKey = (software: string) => `groundwork-unsaved-${software}`

/** Which site this tab was at: two tabs may be at two sites, through reloads and from page to page. */
export const readTabSite = (software: string): string | null => readItem(siteKey(software))
export const writeTabSite = (software: string, id: string): void => writeItem(siteKey(software), id)

/**
 * A record on its way to the disk. That takes a moment, which a reload may cut short: unlike the database, the tab's
 * own storage has it at once.
 */
export function readUnsaved(software: string): SiteRecord | null {
  const read = readSiteRecord(readItem(unsavedKey(software)) ?? '', software)
  return 'record' in read ? read.record : null
}

export function writeUnsaved(record: SiteRecord): void {
  writeItem(unsavedKey(record.software), JSON.stringify(record))
}

export function clearUnsaved(software: string): void {
  writeItem(unsavedKey(software), null)
}

function readItem(key: string): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

function writeItem(key: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, text)
  } catch {
    // Blocked or full: then the last used site of the device is opened, and a reload may come too early.
  }
}
