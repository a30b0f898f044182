import type { Express } from 'express'
import { endpoints } from '#openapi/endpoints.ts'
import { answerApiKey, answerApiKeyList, answerNewApiKey, answerRevokedApiKey } from './answers/api-keys.ts'
import { answerAuditEvents } from './answers/audit-events.ts'
import { answerCertificateCheck } from './answers/certificate-checks.ts'
import { answerChecklist, checklistFormats } from './answers/checklists.ts'
import { answerCollector, collectorFormats } from './answers/collectors.ts'
import { answerConflicts } from './answers/conflicts.ts'
import { answerQuoteDocument, keptQuoteFormats } from './answers/issue-documents.ts'
import { answerIssuedQuote, answerRevisedQuote } from './answers/issue-quotes.ts'
import { answerItems } from './answers/items.ts'
import {
  answerChangedQuote,
  answerDecision,
  answerKeptQuote,
  answerNewQuote,
  answerQuoteList,
} from './answers/kept-quotes.ts'
import { answerLicenceMessage, licenceMessageFormats } from './answers/licence-messages.ts'
import { answerLicenceModeAdvice, answerLicenceOutage } from './answers/licence-mode.ts'
import { answerWorkflow, answerWorkflowList, answerWorkflowSteps } from './answers/licence-workflows.ts'
import { answerLicenceEstimate, answerLicences } from './answers/licensing.ts'
import {
  answerChangedMember,
  answerInvitation,
  answerInvitationList,
  answerMemberList,
  answerRemovedMember,
} from './answers/members.ts'
import { answerMultiServerPlan } from './answers/multi-server.ts'
import { answerNoticeList, answerReadNotices } from './answers/notices.ts'
import { answerDocument, answerHealth, answerReadiness } from './answers/operation.ts'
import { answerChangedOrganisation, answerOrganisation } from './answers/organisation.ts'
import { answerPreflight, preflightFormats } from './answers/preflights.ts'
import { answerPriceListChanges } from './answers/price-list-changes.ts'
import {
  answerChangedPriceList,
  answerDeletedPriceList,
  answerNewPriceList,
  answerPriceList,
  answerPriceListList,
  answerPriceListPrices,
} from './answers/price-lists.ts'
import { answerProcedures } from './answers/procedures.ts'
import { answerQuoteChanges } from './answers/quote-changes.ts'
import { answerQuote, quoteFormats } from './answers/quotes.ts'
import { answerInventoryReading, answerPriceListReading } from './answers/readings.ts'
import { answerReceiptVerification } from './answers/receipts.ts'
import { answerScanServicePlan } from './answers/scan-services.ts'
import { answerChosenSession, answerSession } from './answers/session.ts'
import { answerEndedSession, answerSessionList } from './answers/sessions.ts'
import { answerNewShareLink, answerRevokedShareLink, answerShareLinkList } from './answers/share-links.ts'
import { answerSharedDecision, answerSharedQuote, sharedQuoteFormats } from './answers/shared-quotes.ts'
import { answerMergedSharedSite, answerSharedSite } from './answers/shared-sites.ts'
import {
  answerNewSiteShareLink,
  answerRevokedSiteShareLink,
  answerSiteShareLinkList,
} from './answers/site-share-links.ts'
import {
  answerDeletedSite,
  answerMergedSite,
  answerNewSite,
  answerRestoredSite,
  answerSite,
  answerSiteList,
} from './answers/sites.ts'
import { answerHardwareSizing } from './answers/sizing.ts'
import { answerSoftware, answerSoftwareList } from './answers/software.ts'
import {
  answerDeliveryList,
  answerReplayedDelivery,
  answerTestedWebhook,
} from './answers/webhook-deliveries.ts'
import {
  answerChangedWebhook,
  answerDeletedWebhook,
  answerNewWebhook,
  answerRotatedWebhook,
  answerWebhook,
  answerWebhookList,
} from './answers/webhooks.ts'
import { asCsv, writeHardwareCsv, writeLicenceCsv } from './answers/write-csv.ts'
import type { Dependencies } from './http/dependencies.ts'
import { type Bindings, serveEndpoints } from './http/serve-endpoints.ts'

/** Who answers each endpoint. */
const bindings: Bindings<typeof endpoints> = {
  listSoftware: answerSoftwareList,
  getSoftware: answerSoftware,
  listProcedures: answerProcedures,
  createHardwareSizing: answerHardwareSizing,
  getHardwareSizing: {
    answer: answerHardwareSizing,
    formats: { 'text/csv': asCsv(answerHardwareSizing, writeHardwareCsv) },
  },
  listLicences: answerLicences,
  createLicenceEstimate: answerLicenceEstimate,
  getLicenceEstimate: {
    answer: answerLicenceEstimate,
    formats: { 'text/csv': asCsv(answerLicenceEstimate, writeLicenceCsv) },
  },
  createPriceListReading: answerPriceListReading,
  createInventoryReading: answerInventoryReading,
  createLicenceMessage: { answer: answerLicenceMessage, formats: licenceMessageFormats },
  createLicenceModeAdvice: answerLicenceModeAdvice,
  createLicenceOutage: answerLicenceOutage,
  listLicenceWorkflows: answerWorkflowList,
  getLicenceWorkflow: answerWorkflow,
  followLicenceWorkflow: answerWorkflowSteps,
  createQuoteDocument: { answer: answerQuote, formats: quoteFormats },
  createChecklist: { answer: answerChecklist, formats: checklistFormats },
  createPreflight: { answer: answerPreflight, formats: preflightFormats },
  getCollector: { answer: answerCollector, formats: collectorFormats },
  createScanServicePlan: answerScanServicePlan,
  createMultiServerPlan: answerMultiServerPlan,
  searchItems: answerItems,
  createConflicts: answerConflicts,
  createCertificateCheck: answerCertificateCheck,
  createSite: answerNewSite,
  listSites: answerSiteList,
  getSite: answerSite,
  mergeSite: answerMergedSite,
  deleteSite: answerDeletedSite,
  restoreSite: answerRestoredSite,
  createSiteShareLink: answerNewSiteShareLink,
  listSiteShareLinks: answerSiteShareLinkList,
  deleteSiteShareLink: answerRevokedSiteShareLink,
  getSharedSite: answerSharedSite,
  mergeSharedSite: answerMergedSharedSite,
  createPriceList: answerNewPriceList,
  listPriceLists: answerPriceListList,
  getPriceList: answerPriceList,
  getPriceListPrices: answerPriceListPrices,
  patchPriceList: answerChangedPriceList,
  deletePriceList: answerDeletedPriceList,
  getPriceListChanges: answerPriceListChanges,
  createQuote: answerNewQuote,
  listQuotes: answerQuoteList,
  getQuote: answerKeptQuote,
  putQuote: answerChangedQuote,
  issueQuote: answerIssuedQuote,
  acceptQuote: answerDecision('accept'),
  declineQuote: answerDecision('decline'),
  withdrawQuote: answerDecision('withdraw'),
  reviseQuote: answerRevisedQuote,
  getQuoteDocument: { answer: answerQuoteDocument, formats: keptQuoteFormats },
  getQuoteChanges: answerQuoteChanges,
  createReceiptVerification: answerReceiptVerification,
  createShareLink: answerNewShareLink,
  listShareLinks: answerShareLinkList,
  deleteShareLink: answerRevokedShareLink,
  getSharedQuote: { answer: answerSharedQuote, formats: sharedQuoteFormats },
  acceptSharedQuote: answerSharedDecision('accept'),
  declineSharedQuote: answerSharedDecision('decline'),
  listAuditEvents: answerAuditEvents,
  createApiKey: answerNewApiKey,
  listApiKeys: answerApiKeyList,
  getApiKey: answerApiKey,
  revokeApiKey: answerRevokedApiKey,
  listMembers: answerMemberList,
  inviteMember: answerInvitation,
  listInvitations: answerInvitationList,
  changeMember: answerChangedMember,
  removeMember: answerRemovedMember,
  createWebhook: answerNewWebhook,
  listWebhooks: answerWebhookList,
  getWebhook: answerWebhook,
  changeWebhook: answerChangedWebhook,
  deleteWebhook: answerDeletedWebhook,
  rotateWebhookSecret: answerRotatedWebhook,
  testWebhook: answerTestedWebhook,
  listWebhookDeliveries: answerDeliveryList,
  replayWebhookDelivery: answerReplayedDelivery,
  listNotices: answerNoticeList,
  readNotices: answerReadNotices,
  getSession: answerSession,
  putSession: answerChosenSession,
  listSessions: answerSessionList,
  endSession: answerEndedSession,
  getOrganisation: answerOrganisation,
  patchOrganisation: answerChangedOrganisation,
  getOpenApi: answerDocument,
  getHealth: answerHealth,
  getReadiness: answerReadiness,
}

/** Serves every endpoint of the document. */
export function bindEndpoints(app: Express, dependencies: Dependencies): void {
  serveEndpoints(app, endpoints, bindings, dependencies)
}
