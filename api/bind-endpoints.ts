import type { Express } from 'express'
import { endpoints } from '#openapi/endpoints.ts'
import { answerApiKeyList, answerNewApiKey, answerRevokedApiKey } from './answers/api-keys.ts'
import { answerAuditEvents } from './answers/audit-events.ts'
import { answerCertificateCheck } from './answers/certificate-checks.ts'
import { answerChecklist, checklistFormats } from './answers/checklists.ts'
import { answerCollector, collectorFormats } from './answers/collectors.ts'
import { answerConflicts } from './answers/conflicts.ts'
import { answerQuoteDocument, keptQuoteFormats } from './answers/issue-documents.ts'
import { answerItems } from './answers/items.ts'
import {
  answerChangedQuote,
  answerDecision,
  answerIssuedQuote,
  answerKeptQuote,
  answerNewQuote,
  answerQuoteList,
  answerRevisedQuote,
} from './answers/kept-quotes.ts'
import { answerLicenceMessage, licenceMessageFormats } from './answers/licence-messages.ts'
import { answerLicenceModeAdvice, answerLicenceOutage } from './answers/licence-mode.ts'
import { answerWorkflow, answerWorkflowList, answerWorkflowSteps } from './answers/licence-workflows.ts'
import { answerLicenceEstimate, answerLicences } from './answers/licensing.ts'
import {
  answerChangedMember,
  answerInvitation,
  answerMemberList,
  answerRemovedMember,
} from './answers/members.ts'
import { answerMultiServerPlan } from './answers/multi-server.ts'
import { answerDocument, answerHealth, answerReadiness } from './answers/operation.ts'
import { answerPreflight, preflightFormats } from './answers/preflights.ts'
import {
  answerNewPriceList,
  answerPriceList,
  answerPriceListList,
  answerPriceListPrices,
} from './answers/price-lists.ts'
import { answerProcedures } from './answers/procedures.ts'
import { answerQuote, quoteFormats } from './answers/quotes.ts'
import { answerInventoryReading, answerPriceListReading } from './answers/readings.ts'
import { answerScanServicePlan } from './answers/scan-services.ts'
import { answerChosenSession, answerSession } from './answers/session.ts'
import { answerNewShareLink, answerRevokedShareLink, answerShareLinkList } from './answers/share-links.ts'
import { answerSharedDecision, answerSharedQuote, sharedQuoteFormats } from './answers/shared-quotes.ts'
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
  createPriceList: answerNewPriceList,
  listPriceLists: answerPriceListList,
  getPriceList: answerPriceList,
  getPriceListPrices: answerPriceListPrices,
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
  createShareLink: answerNewShareLink,
  listShareLinks: answerShareLinkList,
  deleteShareLink: answerRevokedShareLink,
  getSharedQuote: { answer: answerSharedQuote, formats: sharedQuoteFormats },
  acceptSharedQuote: answerSharedDecision('accept'),
  declineSharedQuote: answerSharedDecision('decline'),
  listAuditEvents: answerAuditEvents,
  createApiKey: answerNewApiKey,
  listApiKeys: answerApiKeyList,
  revokeApiKey: answerRevokedApiKey,
  listMembers: answerMemberList,
  inviteMember: answerInvitation,
  changeMember: answerChangedMember,
  removeMember: answerRemovedMember,
  getSession: answerSession,
  putSession: answerChosenSession,
  getOpenApi: answerDocument,
  getHealth: answerHealth,
  getReadiness: answerReadiness,
}

/** Serves every endpoint of the document. */
export function bindEndpoints(app: Express, dependencies: Dependencies): void {
  serveEndpoints(app, endpoints, bindings, dependencies)
}
