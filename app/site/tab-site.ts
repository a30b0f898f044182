import { readSite } from '#domain/site/read-site.ts'
import type { Site } from '#domain/site/site.ts'
import { listKeys, readItem, writeItem } from '../house/tab-storage.ts'
import { keyOf } from './site-key.ts'

const SITE = 'groundwork-site'
const UNSAVED = 'groundwork-unsaved'
const DRAFT = 'groundwork-draft'

/** Which site this tab was at: two tabs may be at two sites, through reloads and from page to page. */
export const readTabSite = (): string | null => readItem(SITE)
export const writeTabSite = (key: string): void => writeItem(SITE, key)

/**
 * A site on its way to the disk. That takes a moment, which a reload may cut short: unlike the database, the tab's
 * own storage has it at once. Those of pages of version 1, one for each software, are read too.
 */
export function readUnsaved(): Site[] {
  return listKeys()
    .filter(key => key === UNSAVED || key.startsWith(`${UNSAVED}-`))
    .flatMap(readKept)
}

export function writeUnsaved(site: Site): void {
  writeItem(UNSAVED, JSON.stringify(site))
  if (readKept(DRAFT).some(draft => keyOf(draft) === keyOf(site))) writeItem(DRAFT, null)
}

export function clearUnsaved(): void {
  for (const key of listKeys()) if (key.startsWith(UNSAVED)) writeItem(key, null)
}

/** A site that was opened from a link of a result: it goes with the tab, and is stored with its first change. */
export const readDraft = (): Site[] => readKept(DRAFT)
export const writeDraft = (site: Site): void => writeItem(DRAFT, JSON.stringify(site))

function readKept(key: string): Site[] {
  const reading = readSite(readItem(key) ?? '')
  return 'site' in reading ? [reading.site] : []
}
