import type { ParameterValue } from '#domain/parameters/parameter.ts'
import type { RecordFault } from '#domain/site/read-record.ts'
import { createSiteRecord, type ItemEntry, type SiteRecord } from '#domain/site/site-record.ts'

/** What a page shows of the sites on this device. */
export type SiteState = {
  /** The site at hand; before loading an empty one. */
  record: SiteRecord
  isLoaded: boolean
  /** Whether what is entered outlives the page; not so in some private windows and on a full device. */
  isPersisted: boolean
  /** Whether all that was entered has reached the disk. */
  isSaved: boolean
  /** Every stored site, by name. */
  sites: readonly { id: string; name: string }[]
  /** The name of the person at work. */
  who: string
}

export type SiteActions = {
  open: (id: string) => void
  /** Starts a site without a name; it is stored with the first thing that is entered. */
  create: () => void
  rename: (name: string) => void
  /** Deletes the site at hand, and opens another. */
  remove: () => void
  setWho: (who: string) => void
  /** Keeps a parameter, or empties it. Secrets must not be given. */
  setParameter: (name: string, value: ParameterValue | undefined) => void
  /** Notes an item, dated now and with the name of the person at work. */
  setEntry: (procedure: string, item: string, entry: Pick<ItemEntry, 'state' | 'note'>) => void
  /** Adds what happened to a licence workflow, dated now and with the name of the person at work. */
  addEvent: (workflow: string, event: string, note: string) => void
  /** Takes back the last that was noted of a workflow. */
  undoEvent: (workflow: string) => void
  /** Reads an exported file into the site that it belongs to, or as a new one, and opens that. */
  importText: (text: string) => Promise<{ fault: RecordFault } | { isMerged: boolean; name: string }>
  exportFile: () => { name: string; text: string }
}

const NOT_LOADED = '00000000-0000-4000-8000-000000000000'

/** What server and browser show before the device was asked. */
export function createSiteState(software: string): SiteState {
  return {
    record: createSiteRecord(NOT_LOADED, software),
    isLoaded: false,
    isPersisted: true,
    isSaved: true,
    sites: [],
    who: '',
  }
}

/** The sites in the order of their names. */
export function listSites(records: Iterable<SiteRecord>): SiteState['sites'] {
  return [...records]
    .map(({ id, name }) => ({ id, name: name.value.trim() }))
    .sort((one, two) => one.name.localeCompare(two.name) || (one.id < two.id ? -1 : 1))
}
