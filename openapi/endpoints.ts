import { createApiKey, listApiKeys, revokeApiKey } from './endpoints/api-keys.ts'
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
  getQuoteDocument,
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
import { changeMember, inviteMember, listMembers, removeMember } from './endpoints/members.ts'
import { createMultiServerPlan } from './endpoints/multi-server.ts'
import { getHealth, getOpenApi, getReadiness } from './endpoints/operation.ts'
import { createPreflight } from './endpoints/preflights.ts'
import { createPriceList, getPriceList, getPriceListPrices, listPriceLists } from './endpoints/price-lists.ts'
import { createQuoteDocument } from './endpoints/quotes.ts'
import { createInventoryReading, createPriceListReading } from './endpoints/readings.ts'
import { createScanServicePlan } from './endpoints/scan-services.ts'
import { getSession, putSession } from './endpoints/session.ts'
import {
  acceptSharedQuote,
  createShareLink,
  declineSharedQuote,
  deleteShareLink,
  getSharedQuote,
  listShareLinks,
} from './endpoints/share-links.ts'
import { createSite, deleteSite, getSite, listSites, mergeSite, restoreSite } from './endpoints/sites.ts'
import { createHardwareSizing, getHardwareSizing } from './endpoints/sizing.ts'
import { getSoftware, listProcedures, listSoftware } from './endpoints/software.ts'

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
  createPriceList,
  listPriceLists,
  getPriceList,
  getPriceListPrices,
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
  createShareLink,
  listShareLinks,
  deleteShareLink,
  getSharedQuote,
  acceptSharedQuote,
  declineSharedQuote,
  listAuditEvents,
  createApiKey,
  listApiKeys,
  revokeApiKey,
  listMembers,
  inviteMember,
  changeMember,
  removeMember,
  getSession,
  putSession,
  getOpenApi,
  getHealth,
  getReadiness,
}
