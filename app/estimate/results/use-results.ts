import { type ComponentType, createElement, lazy, useEffect, useState } from 'react'
import { whenSomeoneIsThere } from '../../house/when-someone-is-there.ts'
import type * as results from './results.tsx'

type Module = typeof results

const RETRY_MS = 2000

// The server writes the results into the page, and a browser computes nothing before something changes: what computes
// is not loaded with the page but when someone is there.
const onServer: Module | null = typeof window === 'undefined' ? require('./results.tsx') : null
const wanted = Promise.withResolvers<void>()
const loaded = wanted.promise.then(load)
const drawn = Promise.withResolvers<Module>()

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
  onServer?.Results ?? lazy(() => loaded.then(module => ({ default: takeOver(module) })))

/** The results, which say when what the server wrote has become theirs. */
function takeOver(module: Module): ComponentType<results.ResultsProps> {
  return props => {
    useEffect(() => drawn.resolve(module), [])
    return createElement(module.Results, props)
  }
}

/**
 * What computes the results: loaded when someone touches the page, when something needs it, or in a calm. It is handed out
 * once what the server wrote is taken over: results that change before let React put off a keystroke, and the field shows
 * for a moment what stood in it before.
 */
export function useResults(isNeeded: boolean): Module | null {
  const [module, setModule] = useState<Module | null>(null)
  useEffect(() => {
    let isCurrent = true
    const forget = whenSomeoneIsThere(() => wanted.resolve())
    drawn.promise.then(arrived => isCurrent && setModule(arrived))
    return () => {
      isCurrent = false
      forget()
    }
  }, [])
  useEffect(() => {
    if (isNeeded) wanted.resolve()
  }, [isNeeded])
  return module
}
