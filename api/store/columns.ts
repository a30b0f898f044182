import type { ColumnType } from 'kysely'

declare const isOrganisation: unique symbol

/** The id of an organisation; only what has looked one up has it. */
export type OrganisationId = string & { readonly [isOrganisation]: true }

/** Written once, then only read. */
export type Fixed<Value> = ColumnType<Value, Value, never>

/** What every object has that changes: the version is its ETag. */
export type Kept = {
  organisationId: Fixed<OrganisationId>
  id: Fixed<string>
  version: number
  createdAt: Fixed<string>
  updatedAt: string
}
