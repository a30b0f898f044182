import { type Comparison, compareSites } from '#domain/site/compare-sites.ts'
import type { Site } from '#domain/site/site.ts'
import { findOriginal, mergeCopy } from '../site/merge-copy.ts'

/** A copy of a site that is on the device already, with what merging it would bring. */
export type Offer = { copy: Site; into: Site; comparison: Comparison; refused: string[] }

/** What is to be done with a site from outside: nothing of it is known, nothing of it is new, or it can be merged. */
type Opening =
  | { way: 'beside' }
  | { way: 'same'; into: Site }
  | { way: 'too_large'; into: Site }
  | ({ way: 'offer' } & Offer)

/** Weighs a site from outside against those of the device. */
export function weighCopy(sites: readonly Site[], copy: Site): Opening {
  const into = findOriginal(sites, copy)
  if (!into) return { way: 'beside' }
  const merged = mergeCopy(sites, copy)
  if (!merged) return { way: 'too_large', into }
  const comparison = compareSites(into, merged.site)
  const isAlike = copy.audience?.role === into.audience?.role
  const kept = isAlike ? compareSites(into, copy).kept : []
  if (comparison.isSame && merged.refused.length === 0) return { way: 'same', into }
  return { way: 'offer', copy, into, comparison: { ...comparison, kept }, refused: merged.refused }
}
