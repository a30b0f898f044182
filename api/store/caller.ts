import type { OrganisationId } from './tables.ts'

/** The revision of a quote that a link leads to. */
export type SharedRevision = { quoteId: string; revision: number; expiresAt: string }

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
}
