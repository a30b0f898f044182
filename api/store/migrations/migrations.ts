import type { Migration } from '../migrate.ts'
import { addOrganisationSettings } from './add-organisation-settings.ts'
import { createAccessLists } from './create-access-lists.ts'
import { createAccounts } from './create-accounts.ts'
import { createInvitations } from './create-invitations.ts'
import { createJobs } from './create-jobs.ts'
import { createPasswordResets } from './create-password-resets.ts'
import { createPriceLists } from './create-price-lists.ts'
import { createQuotes } from './create-quotes.ts'
import { createShareLinks } from './create-share-links.ts'
import { createSitesInCommon } from './create-sites-in-common.ts'
import { createTables } from './create-tables.ts'
import { createTwoFactors } from './create-two-factors.ts'
import { createWebhooks } from './create-webhooks.ts'
import { foldSearched } from './fold-searched.ts'
import { freezePriceLists } from './freeze-price-lists.ts'
import { guardTrail } from './guard-trail.ts'
import { indexEventsOfObject } from './index-events-of-object.ts'
import { indexSitesByUuid } from './index-sites-by-uuid.ts'
import { indexTrailByFilter } from './index-trail-by-filter.ts'

/** How the schema came to be, from the first on; what has been released is never changed, only added to. */
export const migrations: readonly Migration[] = [
  createTables,
  createQuotes,
  createPriceLists,
  createAccounts,
  createInvitations,
  createShareLinks,
  createAccessLists,
  addOrganisationSettings,
  freezePriceLists,
  createSitesInCommon,
  createJobs,
  createWebhooks,
  createPasswordResets,
  createTwoFactors,
  indexEventsOfObject,
  guardTrail,
  indexTrailByFilter,
  indexSitesByUuid,
  foldSearched,
]
