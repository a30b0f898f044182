import { mergeSites } from '#domain/site/merge-sites.ts'
import type { Site } from '#domain/site/site.ts'
import { takeAnswer } from '#domain/site/take-answer.ts'
import { fitsLimits } from '#domain/site/write-site.ts'
import { listProvableItems } from '#domain/software/provable-items.ts'
import { siteFacts } from '#domain/software/site-facts.ts'
import { keyOf } from './site-key.ts'

/** The site among those known that a copy belongs to: the same copy, else the whole that it was made from. */
export function findOriginal(sites: readonly Site[], copy: Site): Site | undefined {
  return (
    sites.find(site => keyOf(site) === keyOf(copy)) ??
    sites.find(site => site.id === copy.id && (!site.audience || !copy.audience))
  )
}

type Merged = { into: Site; site: Site; refused: string[] }

/** A copy merged into its original: the whole of it, or of the copy of a role what that may answer; null if too large. */
export function mergeCopy(sites: readonly Site[], copy: Site): Merged | null {
  const into = findOriginal(sites, copy)
  if (!into) throw new RangeError(`No site ${copy.id} to merge into`)
  const { site, refused } = mergeInto(into, copy)
  return fitsLimits(site) ? { into, site, refused } : null
}

function mergeInto(into: Site, copy: Site): { site: Site; refused: string[] } {
  if (copy.audience && !into.audience) return takeAnswer(into, copy, siteFacts, listProvableItems())
  if (copy.audience?.role === into.audience?.role) {
    const merged = mergeSites(into, copy)
    // What the tools of the sender know now.
    const isSent = copy.audience && merged !== into
    return { site: isSent ? { ...merged, audience: copy.audience } : merged, refused: [] }
  }
  return { site: into, refused: [] }
}
