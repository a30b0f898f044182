import { createApiKey, getApiKey, listApiKeys, revokeApiKey } from './endpoints/api-keys.ts'
import { listAuditEvents } from './endpoints/audit-events.ts'
import { createCertificateCheck } from './endpoints/certificate-checks.ts'
import { createChecklist } from './endpoints/checklists.ts'
import { getCollector } from './endpoints/collectors.ts'
import { createConflicts } from './endpoints/conflicts.ts'
import { searchItems } from './endpoints/items.ts'
import {
  acceptQuote,
  createQuote,
  declineQuote,
  getQuote,
  issueQuote,
  listQuotes,
  putQuote,
  reviseQuote,
  withdrawQuote,
} from './endpoints/kept-quotes.ts'
import { createLicenceMessage } from './endpoints/licence-messages.ts'
import { createLicenceModeAdvice, createLicenceOutage } from './endpoints/licence-mode.ts'
import {
  followLicenceWorkflow,
  getLicenceWorkflow,
  listLicenceWorkflows,
} from './endpoints/licence-workflows.ts'
import { createLicenceEstimate, getLicenceEstimate, listLicences } from './endpoints/licensing.ts'
import {
  changeMember,
  inviteMember,
  listInvitations,
  listMembers,
  removeMember,
} from './endpoints/members.ts'
import { createMultiServerPlan } from './endpoints/multi-server.ts'
import { listNotices, readNotices } from './endpoints/notices.ts'
import { getHealth, getOpenApi, getReadiness } from './endpoints/operation.ts'
import { getOrganisation, patchOrganisation } from './endpoints/organisation.ts'
import { createPreflight } from './endpoints/preflights.ts'
import { getPriceListChanges } from './endpoints/price-list-changes.ts'
import {
  createPriceList,
  deletePriceList,
  getPriceList,
  getPriceListPrices,
  listPriceLists,
  patchPriceList,
} from './endpoints/price-lists.ts'
import { getQuoteChanges, getQuoteDocument } from './endpoints/quote-revisions.ts'
import { createQuoteDocument } from './endpoints/quotes.ts'
import { createInventoryReading, createPriceListReading } from './endpoints/readings.ts'
import { createReceiptVerification } from './endpoints/receipts.ts'
import { createScanServicePlan } from './endpoints/scan-services.ts'
import { getSession, putSession } from './endpoints/session.ts'
import { endSession, listSessions } from './endpoints/sessions.ts'
import {
  acceptSharedQuote,
  createShareLink,
  declineSharedQuote,
  deleteShareLink,
  getSharedQuote,
  listShareLinks,
} from './endpoints/share-links.ts'
import {
  createSiteShareLink,
  deleteSiteShareLink,
  getSharedSite,
  listSiteShareLinks,
  mergeSharedSite,
} from './endpoints/site-share-links.ts'
import { createSite, deleteSite, getSite, listSites, mergeSite, restoreSite } from './endpoints/sites.ts'
import { createHardwareSizing, getHardwareSizing } from './endpoints/sizing.ts'
import { getSoftware, listProcedures, listSoftware } from './endpoints/software.ts'
import { listWebhookDeliveries, replayWebhookDelivery, testWebhook } from './endpoints/webhook-deliveries.ts'
import {
  changeWebhook,
  createWebhook,
  deleteWebhook,
  getWebhook,
  listWebhooks,
  rotateWebhookSecret,
} from './endpoints/webhooks.ts'

/** Every endpoint by its operation id, in the order of the document; `api/bind-endpoints.ts` answers each. */
export const endpoints = {
  listSoftware,
  getSoftware,
  listProcedures,
  createHardwareSizing,
  getHardwareSizing,
  listLicences,
  createLicenceEstimate,
  getLicenceEstimate,
  createPriceListReading,
  createInventoryReading,
  createLicenceMessage,
  createLicenceModeAdvice,
  createLicenceOutage,
  listLicenceWorkflows,
  getLicenceWorkflow,
  followLicenceWorkflow,
  createQuoteDocument,
  createChecklist,
  createPreflight,
  getCollector,
  createScanServicePlan,
  createMultiServerPlan,
  searchItems,
  createConflicts,
  createCertificateCheck,
  createSite,
  listSites,
  getSite,
  mergeSite,
  deleteSite,
  restoreSite,
  createSiteShareLink,
  listSiteShareLinks,
  deleteSiteShareLink,
  getSharedSite,
  mergeSharedSite,
  createPriceList,
  listPriceLists,
  getPriceList,
  getPriceListPrices,
  patchPriceList,
  deletePriceList,
  getPriceListChanges,
  createQuote,
  listQuotes,
  getQuote,
  putQuote,
  issueQuote,
  acceptQuote,
  declineQuote,
  withdrawQuote,
  reviseQuote,
  getQuoteDocument,
  getQuoteChanges,
  createReceiptVerification,
  createShareLink,
  listShareLinks,
  deleteShareLink,
  getSharedQuote,
  acceptSharedQuote,
  declineSharedQuote,
  listAuditEvents,
  createApiKey,
  listApiKeys,
  getApiKey,
  revokeApiKey,
  listMembers,
  inviteMember,
  listInvitations,
  changeMember,
  removeMember,
  createWebhook,
  listWebhooks,
  getWebhook,
  changeWebhook,
  deleteWebhook,
  rotateWebhookSecret,
  testWebhook,
  listWebhookDeliveries,
  replayWebhookDelivery,
  listNotices,
  readNotices,
  getSession,
  putSession,
  listSessions,
  endSession,
  getOrganisation,
  patchOrganisation,
  getOpenApi,
  getHealth,
  getReadiness,
}
