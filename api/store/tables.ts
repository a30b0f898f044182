import type { ColumnType, Generated } from 'kysely'
import type { QuoteState } from '#domain/quotes/quote-states.data.ts'
import type { Fixed, Kept, OrganisationId } from './columns.ts'
import type { TablesOfJobs } from './tables-of-jobs.ts'

export type { OrganisationId } from './columns.ts'

type Organisation = {
  id: Fixed<OrganisationId>
  name: string
  timeZone: string
  createdAt: Fixed<string>
  /** Seller, terms and language of its quotes. */
  settings: Generated<string>
  version: Generated<number>
  updatedAt: ColumnType<string | null, undefined, string>
}

type Member = {
  organisationId: Fixed<OrganisationId>
  email: string
  role: string
  createdAt: Fixed<string>
  version: Generated<number>
}

type ApiKey = {
  /** The part of the key that is no secret. */
  id: Fixed<string>
  organisationId: Fixed<OrganisationId>
  name: Fixed<string>
  secretHash: Fixed<string>
  /** Separated by blanks. */
  scopes: Fixed<string>
  createdAt: Fixed<string>
  expiresAt: Fixed<string | null>
  revokedAt: string | null
}

type AuditEvent = {
  id: Fixed<string>
  organisationId: Fixed<OrganisationId>
  createdAt: Fixed<string>
  actor: Fixed<string>
  action: Fixed<string>
  object: Fixed<string>
}

type IdempotentAnswer = {
  organisationId: Fixed<OrganisationId>
  key: Fixed<string>
  operation: Fixed<string>
  requestHash: Fixed<string>
  /** Status, headers and body as they were sent; empty while it is being made. */
  answer: string
  createdAt: Fixed<string>
}

type KeptSite = Kept & {
  name: string
  /** When and by whom something was last written, by the clocks of those who did. */
  changedAt: string | null
  changedBy: string | null
  /** What a search looks into, in small letters. */
  searched: string
  /** The site as its file has it. */
  body: string
  deletedAt: string | null
}

type KeptQuote = Kept & {
  number: string | null
  /** The newest. */
  revision: number
  /** As last decided; that of an issued one also depends on the day. */
  state: QuoteState
  customer: string
  validUntil: string
  /** What a search looks into, in small letters. */
  searched: string
  /** The id of a price list, or the currency of whichever applies: `applying:EUR`; null where prices are its own. */
  pricesFrom: string | null
  /** Who made it, as the trail has it, and in which language they worked. */
  owner: Fixed<string | null>
  ownerLanguage: Fixed<string | null>
  /** When it was noted that the newest revision has expired. */
  expiredAt: string | null
}

type OfRevision = {
  organisationId: Fixed<OrganisationId>
  quoteId: Fixed<string>
  revision: Fixed<number>
}

type QuoteRevision = OfRevision & {
  /** What was asked for; never written again once it is issued. */
  request: string
  /** The total as money. */
  total: string
  /** What it takes from elsewhere: the price list, and once it is issued what it took from the organisation. */
  frozen: string | null
  issuedAt: string | null
  /** Who accepted, declined or withdrew it, when and why. */
  decision: string | null
}

/** A document as it was issued, byte by byte. */
type QuoteDocument = OfRevision & {
  type: Fixed<string>
  /** What is sent before it, beside its bytes. */
  head: Fixed<string>
  bytes: Fixed<Uint8Array>
  sha256: Fixed<string>
}

/** A person, as better-auth keeps it; which organisations it belongs to, `members` says by its address. */
type User = { id: Fixed<string>; name: Fixed<string>; email: string }

/** A device on which somebody is signed in, as better-auth keeps it; only what queries of ours read. */
type Session = Record<'createdAt' | 'updatedAt' | 'expiresAt', Fixed<string | Date>> & {
  id: Fixed<string>
  userId: Fixed<string>
  ipAddress: Fixed<string | null>
  userAgent: Fixed<string | null>
  /** For which of their organisations they act; the one that they joined first, where they never chose. */
  organisationId: string | null
}

type Invitation = {
  tokenHash: Fixed<string>
  organisationId: Fixed<OrganisationId>
  email: Fixed<string>
  role: Fixed<string>
  createdAt: Fixed<string>
  expiresAt: Fixed<string>
}

/** What all instances share: `session-secret`, and `set-up-code` until the first account is there. */
type InstallationValue = { name: Fixed<string>; value: Fixed<string> }

/** How many quotes have got a number in a year. */
type QuoteNumber = { organisationId: Fixed<OrganisationId>; year: Fixed<number>; count: number }

type KeptPriceList = Kept & {
  name: string
  currency: Fixed<string>
  validFrom: Fixed<string>
  validUntil: string | null
  prices: Fixed<string>
  sha256: Fixed<string>
  deletedAt: ColumnType<string | null, undefined, string>
}

/** A link by which a customer sees one revision of a quote; its token is told by its hash only. */
type ShareLink = OfRevision & {
  id: Fixed<string>
  tokenHash: Fixed<string>
  createdAt: Fixed<string>
  expiresAt: Fixed<string>
  revokedAt: string | null
}

/** A link by which somebody without account works on a site, or sees and answers what a role is sent of it. */
type SiteShareLink = {
  organisationId: Fixed<OrganisationId>
  id: Fixed<string>
  siteId: Fixed<string>
  /** `whole` or a role. */
  audience: Fixed<string>
  /** Whether prices go with the whole: 1 or 0. */
  withPrices: Fixed<number>
  tokenHash: Fixed<string>
  createdAt: Fixed<string>
  expiresAt: Fixed<string>
  revokedAt: string | null
}

/** The tables; texts hold JSON, and moments in UTC to the millisecond. */
export type Tables = TablesOfJobs & {
  organisations: Organisation
  members: Member
  apiKeys: ApiKey
  auditEvents: AuditEvent
  idempotentAnswers: IdempotentAnswer
  sites: KeptSite
  quotes: KeptQuote
  quoteRevisions: QuoteRevision
  quoteDocuments: QuoteDocument
  quoteNumbers: QuoteNumber
  users: User
  sessions: Session
  installation: InstallationValue
  invitations: Invitation
  priceLists: KeptPriceList
  shareLinks: ShareLink
  siteShareLinks: SiteShareLink
}
