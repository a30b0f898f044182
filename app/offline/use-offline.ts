import { useSyncExternalStore } from 'react'
import { type Language, languages } from '#text/language.ts'
import { type KeptProgress, keepOffline } from './keep-offline.ts'
import { listKeptPages } from './list-kept-pages.ts'

export type Offline = KeptProgress & {
  /** How many pages there are to keep. */
  of: number
  isOnline: boolean
}

type Keeper = {
  subscribe: (onChange: () => void) => () => void
  read: () => KeptProgress
  of: number
}

const preparing: KeptProgress = { state: 'preparing', kept: 0 }
const keepers = new Map<Language, Keeper>()

/** Keeps the pages on the device, those of a language first; says how far that is, and whether there is a network. */
export function useOffline(language: Language): Offline {
  const { subscribe, read, of } = shareKeeper(language)
  const progress = useSyncExternalStore(subscribe, read, () => preparing)
  const isOnline = useSyncExternalStore(
    followNetwork,
    () => navigator.onLine,
    () => true,
  )
  return { ...progress, of, isOnline }
}

/** What keeps the pages for everything on a page that wants them kept, as long as anything does. */
function shareKeeper(language: Language): Keeper {
  const known = keepers.get(language)
  if (known) return known
  const paths = listKeptPages(language)
  const others = languages.filter(other => other !== language)
  const followers = new Set<() => void>()
  let progress = preparing
  let stop = () => {}
  const report = (next: KeptProgress) => {
    progress = next
    for (const tell of followers) tell()
  }
  const keeper: Keeper = {
    subscribe(onChange) {
      followers.add(onChange)
      if (followers.size === 1) stop = keepOffline(paths, report, others.flatMap(listKeptPages))
      return () => {
        followers.delete(onChange)
        if (followers.size === 0) stop()
      }
    },
    read: () => progress,
    of: paths.length,
  }
  keepers.set(language, keeper)
  return keeper
}

function followNetwork(onChange: () => void): () => void {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}
