import type { SiteInput } from './quote.ts'

/** What is compared of a site beside its lines. */
export type ComparedSite = Pick<SiteInput, 'name' | 'estimate' | 'sizing'>

/** A site of two revisions; one of them is missing where it was added or left out. */
export type SitePair = { was: ComparedSite | undefined; is: ComparedSite | undefined }

/**
 * Which site of one revision is which of another: sites of one name are one, of several alike the first is the first.
 * Of those left, two that are quoted for the same load are one that is called otherwise. The newer one's sites first.
 */
export function pairSites(before: readonly ComparedSite[], after: readonly ComparedSite[]): SitePair[] {
  const [was, is] = [nameSites(before), nameSites(after)]
  const gone = [...was].filter(([key]) => !is.has(key)).map(([, site]) => site)
  const byLoad = Map.groupBy(gone, writeLoad)
  const renamed = new Set<ComparedSite>()
  const pairs = [...is].map(([key, site]): SitePair => {
    const same = was.get(key)
    if (same) return { was: same, is: site }
    const called = byLoad.get(writeLoad(site))?.shift()
    if (called) renamed.add(called)
    return { was: called, is: site }
  })
  return [...pairs, ...gone.filter(site => !renamed.has(site)).map(site => ({ was: site, is: undefined }))]
}

function nameSites(sites: readonly ComparedSite[]): Map<string, ComparedSite> {
  const count = new Map<string, number>()
  return new Map(
    sites.map(site => {
      const number = (count.get(site.name) ?? 0) + 1
      count.set(site.name, number)
      return [`${number} ${site.name}`, site]
    }),
  )
}

/** A load as a text that is equal for equal loads; a site that is quoted for none is like no other. */
function writeLoad({ name, estimate, sizing }: ComparedSite): string {
  if (!estimate && !sizing) return JSON.stringify({ name })
  return JSON.stringify([estimate, sizing].map(part => part && Object.entries(part).toSorted(byName)))
}

const byName = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1)
