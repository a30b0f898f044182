import { useMemo } from 'react'
import { type DerivedSite, deriveSite } from '#domain/site/derive-site.ts'
import type { Site } from '#domain/site/site.ts'
import { siteFacts } from '#domain/software/site-facts.ts'

/** What follows from a site: size, licence, order, and what the parameters of its software take over. */
export function useDerivedSite(site: Site): DerivedSite {
  return useMemo(() => deriveSite(site, siteFacts), [site])
}
