import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Language } from '#text/language.ts'
import { type KeptProgress, keepOffline } from './keep-offline.ts'
import { listKeptPages } from './list-kept-pages.ts'

export type Offline = KeptProgress & {
  /** How many pages there are to keep. */
  of: number
  isOnline: boolean
}

/** Keeps a language's checklists on the device; says how far that is, and whether there is a network. */
export function useOffline(language: Language): Offline {
  const paths = useMemo(() => listKeptPages(language), [language])
  const [progress, setProgress] = useState<KeptProgress>({ state: 'preparing', kept: 0 })
  const isOnline = useSyncExternalStore(
    followNetwork,
    () => navigator.onLine,
    () => true,
  )
  useEffect(() => keepOffline(paths, setProgress), [paths])
  return { ...progress, of: paths.length, isOnline }
}

function followNetwork(onChange: () => void): () => void {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}
