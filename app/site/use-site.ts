import { useMemo, useState, useSyncExternalStore } from 'react'
import type { SiteActions, SiteState } from './site-state.ts'
import { createSiteStore } from './site-store.ts'

export type Site = SiteState & SiteActions

/** The site at hand for a software, what is known of it, and how to change it. */
export function useSite(software: string): Site {
  const [store] = useState(() => createSiteStore(software))
  const state = useSyncExternalStore(store.subscribe, store.read, store.readOnServer)
  return useMemo(() => ({ ...state, ...store.actions }), [state, store])
}
