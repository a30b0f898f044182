import { v7 as createId } from 'uuid'
import type { QuoteState } from '#domain/quotes/quote-states.data.ts'
import type { Money } from '#domain/shared/money.ts'
import { type AuditAction, recordEvent } from './audit.ts'
import type { Scope } from './scope.ts'

/** What stands of a quote in lists, taken from what was asked for. */
export type QuoteHead = { customer: string; validUntil: string; searched: string }

/** Who accepted, declined or withdrew a quote, and why. */
type Decision = { at: string; by: string; name?: string | undefined; reason?: string | undefined }

export type KeptRevision = {
  revision: number
  request: string
  total: Money
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
  createdAt: string
  updatedAt: string
}

export const quoteColumns = [
  'id',
  'version',
  'number',
  'revision',
  'state',
  'customer',
  'validUntil',
  'createdAt',
  'updatedAt',
] as const

/** Keeps a new draft. */
export async function insertQuote(
  scope: Scope,
  head: QuoteHead,
  revision: { request: string; total: Money },
): Promise<KeptQuote> {
  const { db, organisation, at } = scope
  const quote = {
    ...{ id: createId(), version: 1, number: null, revision: 1, state: 'draft' as const },
    ...{ createdAt: at, updatedAt: at },
  }
  await db
    .insertInto('quotes')
    .values({ organisationId: organisation, ...quote, ...head })
    .execute()
  await insertRevision(scope, quote.id, 1, revision)
  await recordEvent(scope, 'created', `quotes/${quote.id}`)
  return { ...quote, customer: head.customer, validUntil: head.validUntil }
}

/** Keeps what a new revision asks for. */
export async function insertRevision(
  { db, organisation }: Scope,
  quoteId: string,
  revision: number,
  { request, total }: { request: string; total: Money },
): Promise<void> {
  await db
    .insertInto('quoteRevisions')
    .values({
      ...{ organisationId: organisation, quoteId, revision, request },
      ...{ total: JSON.stringify(total), issuedAt: null, decision: null },
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

/** One revision of a quote. */
export async function findRevision(
  { db, organisation }: Scope,
  quoteId: string,
  revision: number,
): Promise<KeptRevision | undefined> {
  const found = await db
    .selectFrom('quoteRevisions')
    .select(['revision', 'request', 'total', 'issuedAt', 'decision'])
    .where('organisationId', '=', organisation)
    .where('quoteId', '=', quoteId)
    .where('revision', '=', revision)
    .executeTakeFirst()
  if (!found) return undefined
  return { ...found, total: JSON.parse(found.total), decision: found.decision && JSON.parse(found.decision) }
}

export type QuoteChange = Partial<QuoteHead> & { state: QuoteState; revision?: number; number?: string }

/** Writes a quote where its version is still that one; undefined where somebody was faster. */
export async function updateQuote(
  scope: Scope,
  quote: KeptQuote,
  action: AuditAction,
  change: QuoteChange,
): Promise<KeptQuote | undefined> {
  const { db, organisation, at } = scope
  const updated = await db
    .updateTable('quotes')
    .set({ ...change, version: quote.version + 1, updatedAt: at })
    .where('organisationId', '=', organisation)
    .where('id', '=', quote.id)
    .where('version', '=', quote.version)
    .returning(quoteColumns)
    .executeTakeFirst()
  if (updated) await recordEvent(scope, action, `quotes/${quote.id}`)
  return updated
}

/** Writes what a revision asks for, or what became of it. */
export async function updateRevision(
  { db, organisation }: Scope,
  { id, revision }: KeptQuote,
  change: { request?: string; total?: string; issuedAt?: string; decision?: string },
): Promise<void> {
  await db
    .updateTable('quoteRevisions')
    .set(change)
    .where('organisationId', '=', organisation)
    .where('quoteId', '=', id)
    .where('revision', '=', revision)
    .execute()
}

/** The next number of a year. Whoever takes one keeps the others waiting until it stands or is given back. */
export async function takeNumber({ db, organisation }: Scope, year: number): Promise<number> {
  const { count } = await db
    .insertInto('quoteNumbers')
    .values({ organisationId: organisation, year, count: 1 })
    .onConflict(conflict =>
      conflict
        .columns(['organisationId', 'year'])
        .doUpdateSet(({ eb }) => ({ count: eb('quoteNumbers.count', '+', 1) })),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  return count
}
