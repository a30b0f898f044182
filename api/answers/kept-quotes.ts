import { computeQuote } from '#domain/quotes/compute-quote.ts'
import { findQuoteState, stepQuote, writeQuoteNumber } from '#domain/quotes/find-quote-state.ts'
import type { QuoteAction } from '#domain/quotes/quote-states.data.ts'
import { stream } from '#domain/software/stream/pack.ts'
import type { DecisionRequest, KeptQuoteRequest } from '#openapi/endpoints/kept-quote-request.ts'
import type { QuoteListQuery } from '#openapi/endpoints/kept-quotes.ts'
import type { KeptQuoteAnswer, QuoteListAnswer } from '#openapi/responses/kept-quotes.ts'
import { etagOf, refuseVersion } from '../access/precondition.ts'
import { type KeptContext, Reply } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'
import { listQuotes } from '../store/list-quotes.ts'
import { findToday } from '../store/organisations.ts'
import {
  insertQuote,
  insertRevision,
  type KeptQuote,
  type QuoteChange,
  takeNumber,
  updateQuote,
  updateRevision,
} from '../store/quotes.ts'
import { findOrRefuse, type QuotePath, revisionOf } from './find-kept-quote.ts'
import { issueDocuments } from './issue-documents.ts'
import { presentPage, readPage } from './kept-pages.ts'
import { listed, presentKeptQuote } from './present-kept-quote.ts'

type Answered = Promise<Reply<KeptQuoteAnswer>>

/** Keeps a draft. */
export async function answerNewQuote(request: KeptQuoteRequest, context: KeptContext): Answered {
  const quote = await insertQuote(context.scope, headOf(request, null), await written(request, context))
  const reply = await replyWith(quote, context)
  const headers = { ...reply.more.headers, Location: `/api/v1/quotes/${quote.id}` }
  return new Reply(reply.answer, { status: 201, headers })
}

/** A page of quotes. */
export async function answerQuoteList(query: QuoteListQuery, context: KeptContext): Promise<QuoteListAnswer> {
  const today = await findToday(context.scope)
  const { status, search } = query
  const page = await listQuotes(context.scope, { ...readPage(query, context), status, search }, today)
  return presentPage(page, quote => listed(quote, today))
}

/** A quote with its newest revision. */
export async function answerKeptQuote(_input: unknown, context: KeptContext<QuotePath>): Answered {
  return replyWith(await findOrRefuse(context), context)
}

/** Puts another request in the place of a draft's. */
export async function answerChangedQuote(
  request: KeptQuoteRequest,
  context: KeptContext<QuotePath>,
): Answered {
  const quote = await findOrRefuse(context)
  const change = await step(quote, 'edit', context)
  const changed = await write(quote, 'changed', { ...change, ...headOf(request, quote.number) }, context)
  const { request: text, total } = await written(request, context)
  await updateRevision(context.scope, quote, { request: text, total: JSON.stringify(total) })
  return replyWith(changed, context)
}

/** Gives a draft its number and freezes it with its documents. */
export async function answerIssuedQuote(_input: unknown, context: KeptContext<QuotePath>): Answered {
  const { scope } = context
  const quote = await findOrRefuse(context)
  const change = await step(quote, 'issue', context)
  const today = await findToday(scope)
  if (quote.validUntil < today)
    throw new Problem('conflict', 'detail.conflict.no-longer-valid', { day: quote.validUntil })
  const year = Number(today.slice(0, 4))
  const number = quote.number ?? writeQuoteNumber(year, await takeNumber(scope, year))
  const { request } = await revisionOf(quote, context)
  const asked = {
    language: context.language,
    asOf: today,
    ...(JSON.parse(request) as KeptQuoteRequest),
    number,
  }
  const issued = await write(quote, 'issued', { ...change, number, ...headOf(asked, number) }, context)
  await updateRevision(scope, quote, { request: JSON.stringify(asked), issuedAt: scope.at })
  await issueDocuments(issued, asked, context)
  return replyWith(issued, context)
}

/** Returns what notes a decision about an issued quote. */
export function answerDecision(action: 'accept' | 'decline' | 'withdraw') {
  const done = { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' } as const
  return async (said: DecisionRequest, context: KeptContext<QuotePath>): Answered => {
    const { scope } = context
    const quote = await findOrRefuse(context)
    const decided = await write(quote, done[action], await step(quote, action, context), context)
    const decision = JSON.stringify({ at: scope.at, by: scope.actor, ...said })
    await updateRevision(scope, quote, { decision })
    return replyWith(decided, context)
  }
}

/** Begins a draft under the same number. */
export async function answerRevisedQuote(_input: unknown, context: KeptContext<QuotePath>): Answered {
  const quote = await findOrRefuse(context)
  const { request, total } = await revisionOf(quote, context)
  const revision = quote.revision + 1
  const change = { ...(await step(quote, 'revise', context)), revision }
  const revised = await write(quote, 'revised', change, context)
  const { asOf: _day, ...asked } = JSON.parse(request) as KeptQuoteRequest
  await insertRevision(context.scope, quote.id, revision, { request: JSON.stringify(asked), total })
  return replyWith(revised, context)
}

/** The state that an action leads to, of the version that is meant. */
export async function step(
  quote: KeptQuote,
  action: QuoteAction,
  { scope, precondition }: KeptContext,
): Promise<{ state: KeptQuote['state'] }> {
  precondition.demand(quote.version)
  const state = findQuoteState(quote.state, quote.validUntil, await findToday(scope))
  const next = stepQuote(state, action)
  if (next === undefined) throw new Problem('conflict', 'detail.conflict.state', { state })
  return { state: next }
}

async function write(
  quote: KeptQuote,
  action: Parameters<typeof updateQuote>[2],
  change: QuoteChange,
  context: KeptContext<QuotePath>,
): Promise<KeptQuote> {
  const updated = await updateQuote(context.scope, quote, action, change)
  if (!updated) throw refuseVersion((await findOrRefuse(context)).version)
  return updated
}

/** What is found in lists. */
function headOf({ customer, validUntil, sites }: KeptQuoteRequest, number: string | null) {
  const names = [number ?? '', customer.name, customer.contact ?? '', ...sites.map(({ name }) => name)]
  return { customer: customer.name, validUntil, searched: names.join('\n').toLowerCase() }
}

/** What is kept of a request, without a number of its own. */
async function written({ number: _own, ...request }: KeptQuoteRequest, { scope }: KeptContext) {
  const quote = computeQuote(stream, { ...request, number: '' }, await findToday(scope))
  return { request: JSON.stringify(request), total: quote.total }
}

async function replyWith(quote: KeptQuote, context: KeptContext): Answered {
  const answer = await presentKeptQuote(quote, await revisionOf(quote, context), context)
  return new Reply(answer, {
    headers: { ETag: etagOf(quote.version), 'Content-Language': answer.quote.language },
  })
}
