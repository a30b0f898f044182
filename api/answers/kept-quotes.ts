import { computeQuote } from '#domain/quotes/compute-quote.ts'
import { findQuoteState, stepQuote } from '#domain/quotes/find-quote-state.ts'
import type { QuoteAction } from '#domain/quotes/quote-states.data.ts'
import { stream } from '#domain/software/stream/pack.ts'
import type { DecisionRequest, KeptQuoteRequest } from '#openapi/endpoints/kept-quote-request.ts'
import type { QuoteListQuery } from '#openapi/endpoints/kept-quotes.ts'
import type { RevisionQuery } from '#openapi/endpoints/quote-revisions.ts'
import type { KeptQuoteAnswer, QuoteListAnswer } from '#openapi/responses/kept-quotes.ts'
import { foldText } from '#reports/find-words.ts'
import { refuseVersion } from '../access/precondition.ts'
import { type KeptContext, Reply } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'
import { listQuotes } from '../store/list-quotes.ts'
import { findToday } from '../store/organisations.ts'
import {
  insertQuote,
  type KeptQuote,
  type QuoteChange,
  updateQuote,
  updateRevision,
} from '../store/quotes.ts'
import { readDraftTotals } from './draft-totals.ts'
import { findOrRefuse, type QuotePath, revisionOf } from './find-kept-quote.ts'
import { presentPage, readPage } from './kept-pages.ts'
import { listed, presentKeptQuote } from './present-kept-quote.ts'
import { readStanding, readStandings } from './quote-standings.ts'
import { pricesFromOf, settleOrRefuse } from './settle-quote.ts'

export type AnsweredQuote = Promise<Reply<KeptQuoteAnswer>>

/** Keeps a draft. */
export async function answerNewQuote(request: KeptQuoteRequest, context: KeptContext): AnsweredQuote {
  const head = { ...headOf(request, null), ownerLanguage: context.language }
  const quote = await insertQuote(context.scope, head, await written(request, context))
  const reply = await replyWith(quote, context)
  const headers = { ...reply.more.headers, Location: `/api/v1/quotes/${quote.id}` }
  return new Reply(reply.answer, { status: 201, headers })
}

/** A page of quotes. */
export async function answerQuoteList(query: QuoteListQuery, context: KeptContext): Promise<QuoteListAnswer> {
  const today = await findToday(context.scope)
  const { status, search } = query
  const page = await listQuotes(context.scope, { ...readPage(query, context), status, search }, today)
  const standingOf = await readStandings(context, page.rows)
  const totals = await readDraftTotals(context.scope, page.rows, today)
  return presentPage(page, ({ total, ...quote }) => ({
    ...listed(quote, today, standingOf(quote)),
    total: totals.get(quote.id) ?? JSON.parse(total),
  }))
}

/** A quote with the revision that is asked for. */
export async function answerKeptQuote(
  { revision }: RevisionQuery,
  context: KeptContext<QuotePath>,
): AnsweredQuote {
  return replyWith(await findOrRefuse(context), context, revision)
}

/** Puts another request in the place of a draft's. */
export async function answerChangedQuote(
  request: KeptQuoteRequest,
  context: KeptContext<QuotePath>,
): AnsweredQuote {
  const quote = await findOrRefuse(context)
  const change = await step(quote, 'edit', context)
  const { request: text, total, frozen } = await written(request, context)
  const changed = await writeQuote(quote, 'changed', { ...change, ...headOf(request, quote.number) }, context)
  const texts = { request: text, total: JSON.stringify(total), frozen: JSON.stringify(frozen) }
  await updateRevision(context.scope, quote, texts)
  return replyWith(changed, context)
}

/** Returns what notes a decision about an issued quote. */
export function answerDecision(action: 'accept' | 'decline' | 'withdraw') {
  const done = { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' } as const
  return async (said: DecisionRequest, context: KeptContext<QuotePath>): AnsweredQuote => {
    const { scope } = context
    const quote = await findOrRefuse(context)
    const decided = await writeQuote(quote, done[action], await step(quote, action, context), context)
    const decision = JSON.stringify({ at: scope.at, by: scope.actor, ...said })
    await updateRevision(scope, quote, { decision })
    return replyWith(decided, context)
  }
}

/** The state that an action leads to, of the version that is meant. */
export async function step(
  quote: KeptQuote,
  action: QuoteAction,
  context: KeptContext,
  refusal: 'detail.conflict.state' | 'detail.conflict.decided' = 'detail.conflict.state',
): Promise<{ state: KeptQuote['state'] }> {
  const { scope, precondition } = context
  precondition.demand(quote.version, await readStanding(context, quote))
  const state = findQuoteState(quote.state, quote.validUntil, await findToday(scope))
  const next = stepQuote(state, action)
  if (next === undefined) throw new Problem('conflict', refusal, { state, action })
  return { state: next }
}

/** Writes a quote where nobody was faster. */
export async function writeQuote(
  quote: KeptQuote,
  action: Parameters<typeof updateQuote>[2],
  change: QuoteChange,
  context: KeptContext<QuotePath>,
): Promise<KeptQuote> {
  const updated = await updateQuote(context.scope, quote, action, change)
  if (updated) return updated
  const faster = await findOrRefuse(context)
  throw refuseVersion(faster.version, await readStanding(context, faster))
}

/** What is found in lists. */
export function headOf(request: KeptQuoteRequest, number: string | null) {
  const { customer, validUntil, sites } = request
  const names = [number ?? '', customer.name, customer.contact ?? '', ...sites.map(({ name }) => name)]
  const searched = foldText(names.join('\n'))
  return { customer: customer.name, validUntil, searched, pricesFrom: pricesFromOf(request) }
}

/** What is kept of a request, without a number of its own or a day to judge it by. */
async function written({ number: _own, asOf: _day, ...request }: KeptQuoteRequest, context: KeptContext) {
  const { asked, frozen } = await settleOrRefuse(request, context)
  const quote = computeQuote(stream, { ...asked, number: '' }, await findToday(context.scope))
  return { request: JSON.stringify(request), total: quote.total, frozen: { list: frozen.list } }
}

/** A quote as it is answered, with its newest revision or another one. */
export async function replyWith(quote: KeptQuote, context: KeptContext, revision?: number): AnsweredQuote {
  const answer = await presentKeptQuote(quote, await revisionOf(quote, context, revision), context)
  return new Reply(answer, {
    headers: { ETag: answer.etag, 'Content-Language': answer.quote.language },
  })
}
