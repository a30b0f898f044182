import { useEffect } from 'react'
import type { RoutePlace } from '#domain/checklists/follow-route.ts'
import { readPreset } from './read-entered.ts'
import { readRouteQuery, writeRouteAddress } from './route-query.ts'
import type { useChecklist } from './use-checklist.ts'

/** Takes over once what the link and the route ask for, as soon as the site is there. */
export function usePresets(
  isLoaded: boolean,
  place: RoutePlace | undefined,
  change: ReturnType<typeof useChecklist>['change'],
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as the record of the site is there
  useEffect(() => {
    if (!isLoaded) return
    // Read here again: a page kept for offline use was made without the question mark and what follows.
    const asked = new URLSearchParams(window.location.search)
    const stands = readRouteQuery(Object.fromEntries(asked))
    asked.delete('path')
    asked.delete('step')
    const presets = [...asked].map(([name, text]) => [name, readPreset(text)] as const)
    change({ ...Object.fromEntries(presets), ...place?.parameters })
    // What the link asked for is kept now, and a reload must not ask for it again; where the list stands stays.
    if (asked.size > 0) window.history.replaceState(null, '', writeRouteAddress(stands))
  }, [isLoaded])
}
