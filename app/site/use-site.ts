import { useMemo, useSyncExternalStore } from 'react'
import type { SiteActions, SiteState } from './site-state.ts'
import { createSiteStore, type SiteStore } from './site-store.ts'

/**
 * The site at hand, the other sites of this device, and what can be done with them. All pages of a tab are at the same
 * site.
 *
 *     const site = useSite()
 *     valueAt(site.site, 'load/managers')                      // what stands there, from domain/site/look-up-site.ts
 *     site.write('name', 'Obernai')                            // one field; typing on is one change
 *     site.change('quote', (known, stamp) => putValues(known, [['order', lines]], stamp))   // several as one change
 *     const derived = useDerivedSite(site.site)                // size, licence, order: use-derived-site.ts
 *
 * Until `isLoaded` the device has not been asked, and the site is an empty one. What is written before is not lost.
 */
export function useSite(): SiteAtHand {
  const store = shareStore()
  const state = useSyncExternalStore(store.subscribe, store.read, store.readOnServer)
  return useMemo(() => ({ ...state, ...store.actions }), [state, store])
}

export type SiteAtHand = SiteState & SiteActions

let store: SiteStore | undefined

/** The one store of this page, for what is no component. */
export function shareStore(): SiteStore {
  store ??= createSiteStore()
  return store
}
