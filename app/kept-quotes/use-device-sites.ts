import { useMemo } from 'react'
import { quoteSite } from '../quote/site-draft.ts'
import { keyOf } from '../site/site-key.ts'
import { useSite } from '../site/use-site.ts'

/** The sites of this device that can be put on a quote, or whose load can. */
export function useDeviceSites() {
  const { sites } = useSite()
  return useMemo(
    () =>
      sites.flatMap(site => {
        const entry = quoteSite(site, keyOf(site))
        return entry.estimate || entry.sizing ? [entry] : []
      }),
    [sites],
  )
}
