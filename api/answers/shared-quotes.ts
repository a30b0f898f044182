import { findQuoteState } from '#domain/quotes/find-quote-state.ts'
import type { SharedDecision } from '#openapi/endpoints/share-links.ts'
import type { QuoteAnswer } from '#openapi/responses/quote.ts'
import type { SharedQuoteAnswer } from '#openapi/responses/share-links.ts'
import { type KeptContext, type KeptDocumentWriter, Reply } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'
import { hashOf, type WrittenDocument } from '../http/send-answer.ts'
import { tellOfQuote } from '../jobs/tell-of-quote.ts'
import type { SharedRevision } from '../store/caller.ts'
import { findToday } from '../store/organisations.ts'
import { findDocument, listDocuments } from '../store/quote-documents.ts'
import { findQuote, findRevision, type KeptQuote, updateQuote, updateRevision } from '../store/quotes.ts'
import { step } from './kept-quotes.ts'
import { quoteFormats } from './quotes.ts'

const JSON_TYPE = 'application/json'
/** A customer is told what they can do about it, not what the house can. */
const REFUSAL = 'detail.conflict.decided'
const done = { accept: 'accepted', decline: 'declined' } as const

type Path = { token: string }
type Format = keyof typeof quoteFormats

/** The quote that a link leads to, as its customer sees it. */
export async function answerSharedQuote(
  _input: unknown,
  context: KeptContext<Path>,
): Promise<Reply<SharedQuoteAnswer>> {
  return present(await findShared(context), context)
}

/** The documents that a link leads to, as they were issued. */
export const sharedQuoteFormats = Object.fromEntries(
  (Object.keys(quoteFormats) as Format[]).map(type => [type, writerOf(type)]),
) as Readonly<Record<Format, KeptDocumentWriter<unknown, Path>>>

/** Returns what notes what the customer decides. */
export function answerSharedDecision(action: keyof typeof done) {
  return async (said: SharedDecision, context: KeptContext<Path>): Promise<Reply<SharedQuoteAnswer>> => {
    const { scope } = context
    const quote = await findShared(context)
    if (isRevised(quote, context)) throw new Problem('conflict', 'detail.conflict.revised')
    const change = await step(quote, action, context, REFUSAL)
    // Nobody proved the name: it stands behind the link by which it came.
    const named = { ...scope, actor: `${scope.actor} ${said.name}` }
    const decided = await updateQuote(named, quote, done[action], change)
    if (!decided) {
      const { state } = await findShared(context)
      throw new Problem('conflict', REFUSAL, { state })
    }
    await updateRevision(scope, quote, {
      decision: JSON.stringify({ at: scope.at, by: scope.actor, ...said }),
    })
    await tellOfQuote(scope, { ...decided, state: done[action] }, said, context.queueMail)
    return present(decided, context)
  }
}

function linkOf({ caller }: KeptContext): SharedRevision {
  if (!caller.link) throw new TypeError('Nobody came by a link')
  return caller.link
}

async function findShared(context: KeptContext): Promise<KeptQuote> {
  const { quoteId } = linkOf(context)
  const quote = await findQuote(context.scope, quoteId)
  if (!quote) throw new TypeError(`A link leads to ${quoteId}, which there is not`)
  return quote
}

/** Whether there is another revision to ask for; one that was withdrawn is none. */
function isRevised({ revision, state }: KeptQuote, context: KeptContext): boolean {
  return revision !== linkOf(context).revision && state !== 'withdrawn'
}

async function read(type: string, context: KeptContext) {
  const document = await findDocument(context.scope, linkOf(context), type)
  if (!document) throw new TypeError(`A link leads to a quote that was not issued as ${type}`)
  return document
}

function writerOf(type: Format): KeptDocumentWriter<unknown, Path> {
  return async (_input, context) => {
    const { head, bytes } = await read(type, context)
    return { ...(head as Omit<WrittenDocument, 'body'>), body: bytes, headers: { ETag: hashOf(bytes) } }
  }
}

async function present(quote: KeptQuote, context: KeptContext): Promise<Reply<SharedQuoteAnswer>> {
  const { scope } = context
  const { quoteId, revision, expiresAt } = linkOf(context)
  const issued = JSON.parse(Buffer.from((await read(JSON_TYPE, context)).bytes).toString()) as QuoteAnswer
  const { decision } = (await findRevision(scope, quoteId, revision)) ?? {}
  const state = findQuoteState(quote.state, quote.validUntil, await findToday(scope))
  const documents = await listDocuments(scope, { quoteId, revision })
  const answer = {
    revision,
    state: isRevised(quote, context) || state === 'draft' ? ('revised' as const) : state,
    decision: decision?.by === scope.actor ? presentDecision(decision) : null,
    expiresAt,
    // The JSON that was issued is for the house.
    documents: documents.filter(({ type }) => type !== JSON_TYPE),
    quote: pickForCustomer(issued),
  }
  // The state goes by the day, too, and no version of the quote says that.
  const ETag = hashOf(JSON.stringify(answer))
  return new Reply(answer, { headers: { 'Content-Language': issued.language, ETag } })
}

function presentDecision({ at, name = '', reason }: { at: string; name?: string; reason?: string }) {
  return { at, name, ...(reason !== undefined && { reason }) }
}

/** What the customer's document prints; each part is named, so that what is added to quotes stays inside. */
function pickForCustomer(issued: QuoteAnswer): SharedQuoteAnswer['quote'] {
  const { number, language, date, validUntil, customer, seller, currency, lines, terms } = issued
  const { subtotal, discounts, net, taxes, total } = issued
  return {
    ...{ number, language, date, validUntil, customer },
    ...(seller && { seller }),
    currency,
    sites: issued.sites.map(({ name, score, requirement, server, order }) => ({
      ...{ name, score, requirement, server },
      points: order?.points ?? null,
      sparePoints: order?.sparePoints ?? null,
    })),
    ...{ lines, subtotal, discounts, net, taxes, total },
    ...(terms !== undefined && { terms }),
    assumptions: issued.assumptions
      .filter(({ isBinding }) => isBinding)
      .map(({ code, text }) => ({ code, text })),
  }
}
