import { type ComponentType, lazy, useEffect, useState } from 'react'
import type * as results from './results.tsx'

type Module = typeof results

const RETRY_MS = 2000
const CALM_MS = 2000
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const

// The server writes the results into the page, and a browser computes nothing before something changes: what computes
// is not loaded with the page but when someone is there.
const onServer: Module | null = typeof window === 'undefined' ? require('./results.tsx') : null
const wanted = Promise.withResolvers<void>()
const loaded = wanted.promise.then(load)

async function load(): Promise<Module> {
  try {
    return await import('./results.tsx')
  } catch {
    await new Promise(resolve => setTimeout(resolve, RETRY_MS))
    return load()
  }
}

/** The results; what the server wrote stays as it is until they are loaded. */
export const Results: ComponentType<results.ResultsProps> =
  onServer?.Results ?? lazy(() => loaded.then(module => ({ default: module.Results })))

/** What computes the results, once it is loaded: when someone touches the page, when something needs it, or in a calm. */
export function useResults(isNeeded: boolean): Module | null {
  const [module, setModule] = useState<Module | null>(null)
  useEffect(() => {
    let isCurrent = true
    const want = () => wanted.resolve()
    const timer = setTimeout(want, CALM_MS)
    for (const sign of signs) window.addEventListener(sign, want, { once: true, passive: true })
    loaded.then(arrived => isCurrent && setModule(arrived))
    return () => {
      isCurrent = false
      clearTimeout(timer)
      for (const sign of signs) window.removeEventListener(sign, want)
    }
  }, [])
  useEffect(() => {
    if (isNeeded) wanted.resolve()
  }, [isNeeded])
  return module
}
