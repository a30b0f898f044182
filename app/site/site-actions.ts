import type { Site, Stamp } from '#domain/site/site.ts'
import type { HistoryAction } from '#domain/site/undo-changes.ts'
import { writeField } from '#domain/site/write-field.ts'
import { createSiteId } from './create-site-id.ts'
import type { SiteNews } from './site-channel.ts'
import { deleteSite, storeLastSite, storeSite, storeWho } from './site-database.ts'
import { keyOf } from './site-key.ts'
import type { ChangeName, SiteActions, SiteState } from './site-state.ts'
import { writeDraft } from './tab-site.ts'

const LONGEST_NAME = 200

/** A change made before it was known which site is at hand, and what stands in it. */
export type EarlyChange = { what?: ChangeName; make: (site: Site, stamp: Stamp) => Site }

/** What the store gives its actions to work with. */
type Parts = {
  read: () => SiteState
  show: (change: Partial<SiteState>) => void
  stamp: () => Stamp
  presentOf: (key: string) => Site | undefined
  isStored: (key: string) => boolean
  listKnown: () => Site[]
  untilLoaded: () => Promise<void>
  /** Notes a change for the site that is at hand once the device was asked. */
  noteEarly: (early: EarlyChange) => void
  dropEarly: () => void
  /** Changes a site and saves it. */
  follow: (site: Site, action: HistoryAction) => void
  /** Takes over what is newer in a site, as stored. */
  receive: (site: Site) => void
  turnTo: (site: Site) => void
  startNew: () => void
  forget: (key: string) => void
  save: (site: Site) => void
  tell: (news: SiteNews) => void
}

/** What pages can do with the sites of a store. */
export function createActions(parts: Parts): SiteActions {
  const { read, show, stamp, presentOf, isStored, listKnown, untilLoaded, tell } = parts
  const { follow, receive, turnTo, startNew, forget, save } = parts

  function removeSite(key: string) {
    const site = presentOf(key)
    if (!site || !isStored(key)) return
    forget(key)
    show({ removed: site })
    void deleteSite(key).catch(() => {})
    tell({ removed: key })
  }

  function apply(change: EarlyChange) {
    const { site, isLoaded } = read()
    if (!isLoaded) parts.noteEarly(change)
    const { what, make } = change
    follow(site, { type: 'change', site: make(site, stamp()), ...(what && { what }) })
  }

  function keep(site: Site) {
    receive(site)
    turnTo(site)
    show({ isSaved: false })
    save(presentOf(keyOf(site)) ?? site)
  }

  return {
    open(key) {
      const site = presentOf(key)
      if (!site || key === keyOf(read().site)) return
      turnTo(site)
      if (isStored(key)) void storeLastSite(key).catch(() => {})
    },
    create: startNew,
    duplicate(name) {
      const { audience: _role, ...whole } = read().site
      const copy = { ...whole, id: createSiteId() }
      keep(writeField(copy, 'name', name.slice(0, LONGEST_NAME), stamp()))
    },
    remove: removeSite,
    restore() {
      const { removed, site } = read()
      if (!removed) return
      show({ removed: null })
      // Where nothing was begun since, it is at hand again.
      if (Object.keys(site.fields).length === 0) keep(removed)
      else {
        receive(removed)
        save(removed)
      }
    },
    setWho(who) {
      const cut = who.slice(0, LONGEST_NAME)
      show({ who: cut })
      void storeWho(cut).catch(() => {})
      tell({ who: cut })
    },
    write: (path, value) => apply({ make: (site, at) => writeField(site, path, value, at) }),
    change: (what, make) => apply({ what, make }),
    undo() {
      if (!read().isLoaded) parts.dropEarly()
      follow(read().site, { type: 'undo', stamp: stamp() })
    },
    redo: () => follow(read().site, { type: 'redo', stamp: stamp() }),
    openBeside(site, as = 'kept') {
      const known = presentOf(keyOf(site))
      if (known) turnTo(known)
      else if (as === 'kept') keep(site)
      else {
        turnTo(site)
        writeDraft(site)
      }
    },
    async takeOver(site) {
      const key = keyOf(site)
      if (!isStored(key)) return
      const merged = await storeSite(site, false)
      // Removed meanwhile: it stays away.
      if (!isStored(key)) return void deleteSite(key).catch(() => {})
      receive(merged)
      tell({ changed: merged })
    },
    async merge(copy) {
      await untilLoaded()
      const { mergeCopy } = await import('./merge-copy.ts')
      const merged = mergeCopy(listKnown(), copy)
      if (!merged) return null
      const { site, into, refused } = merged
      turnTo(into)
      follow(into, { type: 'change', site, what: 'merge' })
      return refused
    },
  }
}
