import { v7 as createId } from 'uuid'
import type { QuoteState } from '#domain/quotes/quote-states.data.ts'
import type { Money } from '#domain/shared/money.ts'
import type { TrailAction } from '#domain/shared/trail-names.data.ts'
import { recordEvent } from './audit.ts'
import type { OrganisationSettings } from './organisations.ts'
import { publish } from './publish.ts'
import type { Scope } from './scope.ts'

/** What stands of a quote in lists, taken from what was asked for. */
export type QuoteHead = {
  customer: string
  validUntil: string
  searched: string
  pricesFrom: string | null
}

/** A price list as it was when a quote was issued, or a draft last saved. */
export type FrozenList = {
  id: string
  name: string
  currency: string
  from: string
  until: string | null
  sha256: string
  prices: Readonly<Record<string, string>>
}

/** What a revision takes from elsewhere. */
export type Frozen = OrganisationSettings & { list: FrozenList | null }

/** Who accepted, declined or withdrew a quote, and why. */
type Decision = { at: string; by: string; name?: string | undefined; reason?: string | undefined }

export type KeptRevision = {
  revision: number
  request: string
  total: Money
  frozen: Frozen | null
  issuedAt: string | null
  decision: Decision | null
}

export type KeptQuote = {
  id: string
  version: number
  number: string | null
  revision: number
  state: QuoteState
  customer: string
  validUntil: string
  /** What the prices of a draft follow; null where they stand in it. */
  pricesFrom: string | null
  createdAt: string
  updatedAt: string
}

export const quoteColumns = [
  ...(['id', 'version', 'number', 'revision', 'state', 'customer'] as const),
  ...(['validUntil', 'pricesFrom', 'createdAt', 'updatedAt'] as const),
] as const

/** What is kept of a revision. */
type Written = { request: string; total: Money; frozen: Frozen }

/** Keeps a new draft. */
export async function insertQuote(
  scope: Scope,
  head: QuoteHead & { ownerLanguage: string },
  revision: Written,
): Promise<KeptQuote> {
  const { db, organisation, actor: owner, at } = scope
  const quote = {
    ...{ id: createId(), version: 1, number: null, revision: 1, state: 'draft' as const },
    ...{ createdAt: at, updatedAt: at },
  }
  await db
    .insertInto('quotes')
    .values({ organisationId: organisation, ...quote, ...head, owner })
    .execute()
  await insertRevision(scope, quote.id, 1, revision)
  await recordEvent(scope, 'created', `quotes/${quote.id}`)
  const { customer, validUntil, pricesFrom } = head
  return { ...quote, customer, validUntil, pricesFrom }
}

/** Keeps what a new revision asks for. */
export async function insertRevision(
  { db, organisation }: Scope,
  quoteId: string,
  revision: number,
  { request, total, frozen }: Written,
): Promise<void> {
  await db
    .insertInto('quoteRevisions')
    .values({
      ...{ organisationId: organisation, quoteId, revision, request },
      ...{ total: JSON.stringify(total), frozen: JSON.stringify(frozen), issuedAt: null, decision: null },
    })
    .execute()
}

/** A quote of the organisation. */
export async function findQuote({ db, organisation }: Scope, id: string): Promise<KeptQuote | undefined> {
  return db
    .selectFrom('quotes')
    .select(quoteColumns)
    .where('organisationId', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** To whom a quote belongs, and the language in which they made it. */
export function findOwner({ db, organisation }: Scope, id: string) {
  return db
    .selectFrom('quotes')
    .select(['owner', 'ownerLanguage'])
    .where('organisationId', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

/** One revision of a quote. */
export async function findRevision(
  { db, organisation }: Scope,
  quoteId: string,
  revision: number,
): Promise<KeptRevision | undefined> {
  const found = await db
    .selectFrom('quoteRevisions')
    .select(['revision', 'request', 'total', 'frozen', 'issuedAt', 'decision'])
    .where('organisationId', '=', organisation)
    .where('quoteId', '=', quoteId)
    .where('revision', '=', revision)
    .executeTakeFirst()
  if (!found) return undefined
  const { total, frozen, decision } = found
  return {
    ...found,
    total: JSON.parse(total),
    frozen: frozen && JSON.parse(frozen),
    decision: decision && JSON.parse(decision),
  }
}

export type QuoteChange = Partial<QuoteHead> & { state: QuoteState; revision?: number; number?: string }

/** Writes a quote where its version is still that one; undefined where somebody was faster. */
export async function updateQuote(
  scope: Scope,
  quote: KeptQuote,
  action: TrailAction,
  change: QuoteChange,
): Promise<KeptQuote | undefined> {
  const { db, organisation, at } = scope
  const updated = await db
    .updateTable('quotes')
    .set({
      ...{ ...change, version: quote.version + 1, updatedAt: at },
      ...(action === 'issued' && { expiredAt: null }),
    })
    .where('organisationId', '=', organisation)
    .where('id', '=', quote.id)
    .where('version', '=', quote.version)
    .returning(quoteColumns)
    .executeTakeFirst()
  if (!updated) return undefined
  await recordEvent(scope, action, `quotes/${quote.id}`)
  if (isTold(action)) await publish(scope, `quote.${action}`, pickTold(updated))
  return updated
}

const told = ['issued', 'accepted', 'declined', 'withdrawn'] as const

function isTold(action: string): action is (typeof told)[number] {
  return (told as readonly string[]).includes(action)
}

/** What webhooks are told of a quote. */
export function pickTold({ id, number, revision, state, customer, validUntil }: KeptQuote) {
  return { id, number, revision, state, customer, validUntil }
}

/** Writes what a revision asks for, or what became of it. */
export async function updateRevision(
  { db, organisation }: Scope,
  { id, revision }: KeptQuote,
  change: { request?: string; total?: string; frozen?: string; issuedAt?: string; decision?: string },
): Promise<void> {
  await db
    .updateTable('quoteRevisions')
    .set(change)
    .where('organisationId', '=', organisation)
    .where('quoteId', '=', id)
    .where('revision', '=', revision)
    .execute()
}
