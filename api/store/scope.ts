import type { Db } from './store.ts'
import type { OrganisationId } from './tables.ts'

/** Within what a request works: one organisation, one moment, on behalf of one person or key. Every query takes it. */
export type Scope = {
  db: Db
  organisation: OrganisationId
  /** Who it is, for the trail: `key:…` or `user:…`. */
  actor: string
  /** Now, in UTC to the millisecond. */
  at: string
}
