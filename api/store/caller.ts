import type { OrganisationId } from './tables.ts'

/** The revision of a quote that a link leads to. */
export type SharedRevision = { quoteId: string; revision: number; expiresAt: string }

/** The site that a link leads to, and what of it: the whole or what a role is sent. */
export type SharedSite = { siteId: string; audience: string; withPrices: boolean; expiresAt: string }

/** On whose behalf a request comes, and what it may. */
export type Caller = {
  organisation: OrganisationId
  /** For the trail: `key:`, `user:` or `link:` with an id. */
  actor: string
  scopes: readonly string[]
  /** Present where somebody is signed in. */
  session?: { id: string; userId: string }
  /** Present where a customer follows a link: what it leads to, and nothing else. */
  link?: SharedRevision
  /** Present where somebody follows the link of a site. */
  siteLink?: SharedSite
}
