import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { type Language, languages } from '#text/language.ts'
import { type KeptProgress, keepOffline } from './keep-offline.ts'
import { listKeptPages } from './list-kept-pages.ts'

/** The other languages wait: they are for those who stay, and must not slow down who has just come. */
const OTHERS_AFTER_MS = 30_000

export type Offline = KeptProgress & {
  /** How many pages there are to keep. */
  of: number
  isOnline: boolean
}

/** Keeps the pages on the device, those of a language first; says how far that is, and whether there is a network. */
export function useOffline(language: Language): Offline {
  const paths = useMemo(() => listKeptPages(language), [language])
  const [progress, setProgress] = useState<KeptProgress>({ state: 'preparing', kept: 0 })
  const isOnline = useSyncExternalStore(
    followNetwork,
    () => navigator.onLine,
    () => true,
  )
  useEffect(() => keepOffline(paths, setProgress), [paths])
  const isReady = progress.state === 'ready'
  useEffect(() => {
    if (!isReady) return
    let stop = () => {}
    const timer = setTimeout(() => {
      const others = languages.filter(other => other !== language)
      stop = keepOffline(others.flatMap(listKeptPages), () => {})
    }, OTHERS_AFTER_MS)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [isReady, language])
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
