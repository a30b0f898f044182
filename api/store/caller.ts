import type { OrganisationId } from './tables.ts'

/** On whose behalf a request comes, and what it may. */
export type Caller = {
  organisation: OrganisationId
  /** For the trail: `key:` or `user:` with an id. */
  actor: string
  scopes: readonly string[]
  /** Present where somebody is signed in. */
  session?: { id: string; userId: string }
}
