import { writeQuoteNumber } from '#domain/quotes/find-quote-state.ts'
import type { KeptQuoteRequest } from '#openapi/endpoints/kept-quote-request.ts'
import type { KeptContext } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'
import { findToday } from '../store/organisations.ts'
import { takeNumber } from '../store/quote-numbers.ts'
import { insertRevision, updateRevision } from '../store/quotes.ts'
import { findOrRefuse, type QuotePath, revisionOf } from './find-kept-quote.ts'
import { issueDocuments } from './issue-documents.ts'
import { type AnsweredQuote, headOf, replyWith, step, writeQuote } from './kept-quotes.ts'
import { readStanding } from './quote-standings.ts'
import { APPLYING, pricesFromOf, settleOrRefuse } from './settle-quote.ts'

/** Gives a draft its number and freezes it with its prices and documents. */
export async function answerIssuedQuote(_input: unknown, context: KeptContext<QuotePath>): AnsweredQuote {
  const { scope } = context
  const quote = await findOrRefuse(context)
  const change = await step(quote, 'issue', context)
  const today = await findToday(scope)
  if (quote.validUntil < today)
    throw new Problem('conflict', 'detail.conflict.no-longer-valid', { day: quote.validUntil })
  const { request } = await revisionOf(quote, context)
  const own = JSON.parse(request) as KeptQuoteRequest
  const settled = await settleOrRefuse(own, context)
  // What it takes from elsewhere may have changed since it was read first: then it is not what was meant.
  context.precondition.demand(quote.version, await readStanding(context, quote))
  const year = Number(today.slice(0, 4))
  const number = quote.number ?? writeQuoteNumber(year, await takeNumber(scope, year))
  const language = settled.asked.language ?? context.language
  // Drafts once kept a day of their own to be judged by: a quote was open, and its documents called it expired.
  const fixed = { ...own, asOf: today, language, number }
  const asked = { ...settled.asked, ...fixed, priceList: settled.asked.priceList }
  const { list } = settled.frozen
  const head = { ...headOf(asked, number), pricesFrom: list?.id ?? pricesFromOf(own) }
  const issued = await writeQuote(quote, 'issued', { ...change, number, ...head }, context)
  const { total } = await issueDocuments(issued, asked, context)
  await updateRevision(scope, quote, {
    ...{ request: JSON.stringify(fixed), frozen: JSON.stringify(settled.frozen) },
    ...{ total: JSON.stringify(total), issuedAt: scope.at },
  })
  return replyWith(issued, context)
}

/** Begins a draft under the same number. */
export async function answerRevisedQuote(_input: unknown, context: KeptContext<QuotePath>): AnsweredQuote {
  const quote = await findOrRefuse(context)
  const { request, total, frozen } = await revisionOf(quote, context)
  const revision = quote.revision + 1
  const { asOf: _day, ...asked } = JSON.parse(request) as KeptQuoteRequest
  const follows = asked.priceListId === APPLYING ? { pricesFrom: pricesFromOf(asked) } : {}
  const change = { ...(await step(quote, 'revise', context)), revision, ...follows }
  const revised = await writeQuote(quote, 'revised', change, context)
  // What the organisation gave is taken from it again; the list is kept as the one that it had.
  const saved = { list: frozen?.list ?? null }
  const written = { request: JSON.stringify(asked), total, frozen: saved }
  await insertRevision(context.scope, quote.id, revision, written)
  return replyWith(revised, context)
}
