import type { Migration } from '../migrate.ts'
import { createAccessLists } from './create-access-lists.ts'
import { createAccounts } from './create-accounts.ts'
import { createInvitations } from './create-invitations.ts'
import { createPriceLists } from './create-price-lists.ts'
import { createQuotes } from './create-quotes.ts'
import { createShareLinks } from './create-share-links.ts'
import { createTables } from './create-tables.ts'

/** How the schema came to be, from the first on; what has been released is never changed, only added to. */
export const migrations: readonly Migration[] = [
  createTables,
  createQuotes,
  createPriceLists,
  createAccounts,
  createInvitations,
  createShareLinks,
  createAccessLists,
]
