import type { KeptCopy } from './kept-copy.ts'

/** What is shown of a site that is kept in common. */
export type CopyView = {
  kind: KeptCopy['way']['kind']
  id: string
  /** The team, or who shared it. */
  name: string
  state: KeptCopy['state'] | 'signed-out' | 'elsewhere' | 'read-only'
  /** Whether something is still to be sent. */
  isPending: boolean
  savedAt: string | null
  fault?: string
}

/** What all tabs of a browser show, whichever of them exchanges. */
export type SyncView = { copies: Readonly<Record<string, CopyView>>; isOffline: boolean; isLoaded: boolean }

export const nothingInCommon: SyncView = { copies: {}, isOffline: false, isLoaded: false }
