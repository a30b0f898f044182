import { useSyncExternalStore } from 'react'
import { shareStore } from '../site/use-site.ts'
import { createSyncStore } from './sync-store.ts'
import type { SyncView } from './sync-view.ts'

let sync: ReturnType<typeof createSyncStore> | undefined

/** What exchanges the sites of this browser, for all parts of a page. */
export function shareSync() {
  sync ??= createSyncStore(shareStore())
  return sync
}

/** How the sites that are kept in common stand; exchanging goes on as long as somebody looks. */
export function useSync(): SyncView {
  const { subscribe, read } = shareSync()
  return useSyncExternalStore(subscribe, read, read)
}
