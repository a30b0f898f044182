import { createSite, type Site, type Stamp } from '#domain/site/site.ts'
import type { FieldPath, ValueAt } from '#domain/site/site-values.ts'
import { keyOf, nameOf } from './site-key.ts'

/** What a page shows of the sites on this device. */
export type SiteState = {
  /** The site at hand; before loading an empty one. */
  site: Site
  isLoaded: boolean
  /** Whether what is entered outlives the page; not so in some private windows and on a full device. */
  isPersisted: boolean
  /** Whether all that was entered has reached the disk. */
  isSaved: boolean
  /** Every stored site, by name. */
  sites: readonly Site[]
  /** The name of the person at work. */
  who: string
  /** What the next undo takes back, and the next redo does again, in the word of its change. */
  undoable: string | null
  redoable: string | null
  /** The site that was last removed in this tab, as long as it can be restored. */
  removed: Site | null
}

export type SiteActions = {
  /** Opens a stored site by its key (`keyOf`). */
  open: (key: string) => void
  /** Starts a site of which nothing is known; it is stored with the first thing that is entered. */
  create: () => void
  /** Starts a site with what stands in the one at hand, under that name. */
  duplicate: (name: string) => void
  /** Removes a site from the device, and opens another where it was at hand. */
  remove: (key: string) => void
  /** Brings back the site that was last removed. */
  restore: () => void
  setWho: (who: string) => void
  /** Writes a value at a path, or empties it by null; dated now and with the name of the person at work. */
  write: <Path extends FieldPath>(path: Path, value: ValueAt<Path> | null) => void
  /**
   * Changes the site in several places as one change, which is undone as one. `what` is a key of the texts
   * `change.…` of sites. Where `make` returns the site it was given, nothing has changed.
   */
  change: (what: ChangeName, make: (site: Site, stamp: Stamp) => Site) => void
  undo: () => void
  redo: () => void
  /** Opens a site from outside beside what is there, or what is kept of it; a draft is stored with its first change. */
  openBeside: (site: Site, as?: 'kept' | 'draft') => void
  /** Takes over what others have changed in a stored site; done once it is on the disk. */
  takeOver: (site: Site) => Promise<void>
  /**
   * Merges a copy of a stored site into it, as one change, and opens it; of the copy of a role only its answer is
   * taken. Returns the paths that were refused; null where both together are too large to be kept.
   */
  merge: (copy: Site) => Promise<string[] | null>
}

/** What a change is called where it can be undone; each has a text `change.…`. */
export type ChangeName =
  | 'edit'
  | 'item'
  | 'event'
  | 'note'
  | 'estimate'
  | 'order'
  | 'quote'
  | 'clear'
  | 'merge'
  | 'licence-mode'
  | 'software'
  | 'waiver'

const NOT_LOADED = '00000000-0000-4000-8000-000000000000'

/** What server and browser show before the device was asked. */
export function createSiteState(): SiteState {
  return {
    site: createSite(NOT_LOADED),
    isLoaded: false,
    isPersisted: true,
    isSaved: true,
    sites: [],
    who: '',
    undoable: null,
    redoable: null,
    removed: null,
  }
}

/** The sites in the order of their names. */
export function sortSites(sites: Iterable<Site>): Site[] {
  return [...sites].sort(
    (one, two) => nameOf(one).localeCompare(nameOf(two)) || (keyOf(one) < keyOf(two) ? -1 : 1),
  )
}
