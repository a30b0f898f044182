import { NO_NUMBER } from '#domain/quotes/quote.ts'
import type { KeptQuoteRequest } from '#openapi/endpoints/kept-quote-request.ts'
import type { RevisionQuery } from '#openapi/endpoints/quote-revisions.ts'
import type { QuoteAnswer } from '#openapi/responses/quote.ts'
import { type Context, type KeptContext, type KeptDocumentWriter, Reply } from '../http/bind-endpoint.ts'
import type { WrittenDocument } from '../http/send-answer.ts'
import { findToday } from '../store/organisations.ts'
import { findDocument, insertDocument } from '../store/quote-documents.ts'
import type { FrozenList, KeptQuote, KeptRevision } from '../store/quotes.ts'
import { findOrRefuse, type QuotePath, revisionOf } from './find-kept-quote.ts'
import { answerQuote, quoteFormats } from './quotes.ts'
import { applyFrozen, settleDraft } from './settle-quote.ts'

const JSON_TYPE = 'application/json'
type Format = keyof typeof quoteFormats

/** Keeps the documents of a quote as they are issued, in every format, and returns what they say. */
export async function issueDocuments(
  { id, revision }: KeptQuote,
  asked: KeptQuoteRequest,
  context: KeptContext,
): Promise<QuoteAnswer> {
  const place = { quoteId: id, revision }
  const whole = numbered(asked, revision)
  const { answer } = answerQuote(whole, atIssue(context))
  const { language } = answer
  await insertDocument(context.scope, place, JSON_TYPE, { body: JSON.stringify(answer), ...{ language } })
  for (const [type, write] of Object.entries(quoteFormats)) {
    const document = await write(whole, atIssue(context))
    await insertDocument(context.scope, place, type, document)
  }
  return answer
}

/** What a revision takes from elsewhere, and whether that is as it is kept now. */
export type RevisionSource = { asked: KeptQuoteRequest; list: FrozenList | null; isCurrent: boolean }

/** A revision with all that it takes from elsewhere: as it was issued; of a draft, as it is now. */
export async function sourceOf(
  quote: KeptQuote,
  { request, frozen, issuedAt }: KeptRevision,
  { scope }: KeptContext,
): Promise<RevisionSource> {
  const own: KeptQuoteRequest = { ...JSON.parse(request), ...(quote.number && { number: quote.number }) }
  if (issuedAt !== null)
    return { asked: applyFrozen(own, frozen), list: frozen?.list ?? null, isCurrent: true }
  const { asked, frozen: now, isCurrent } = await settleDraft(own, frozen, scope)
  // The day by which its state goes and it may be issued, wherever the server is.
  return { asked: { ...asked, asOf: await findToday(scope) }, list: now.list, isCurrent }
}

/** The quote as it was issued; of a draft, as it would be today. */
export async function readQuoteDocument(
  { id }: KeptQuote,
  { revision, issuedAt }: KeptRevision,
  { asked }: RevisionSource,
  context: KeptContext,
): Promise<QuoteAnswer> {
  const kept =
    issuedAt === null ? undefined : await findDocument(context.scope, { quoteId: id, revision }, JSON_TYPE)
  return kept
    ? JSON.parse(Buffer.from(kept.bytes).toString())
    : answerQuote(numbered(asked, revision), atIssue(context)).answer
}

/** The document of a quote in each format. */
export const keptQuoteFormats = Object.fromEntries(
  (Object.keys(quoteFormats) as Format[]).map(type => [type, writerOf(type)]),
) as Readonly<Record<Format, KeptDocumentWriter<RevisionQuery, QuotePath>>>

/** The document of a quote as JSON. */
export async function answerQuoteDocument(
  { revision }: RevisionQuery,
  context: KeptContext<QuotePath>,
): Promise<Reply<QuoteAnswer>> {
  const quote = await findOrRefuse(context)
  const found = await revisionOf(quote, context, revision)
  const answer = await readQuoteDocument(quote, found, await sourceOf(quote, found, context), context)
  return new Reply(answer, { headers: { 'Content-Language': answer.language } })
}

function writerOf(type: Format): KeptDocumentWriter<RevisionQuery, QuotePath> {
  return async ({ revision }, context) => {
    const quote = await findOrRefuse(context)
    const found = await revisionOf(quote, context, revision)
    const place = { quoteId: quote.id, revision: found.revision }
    const kept = found.issuedAt === null ? undefined : await findDocument(context.scope, place, type)
    if (kept) return { ...(kept.head as Omit<WrittenDocument, 'body'>), body: kept.bytes }
    const { asked } = await sourceOf(quote, found, context)
    const isDraft = found.issuedAt === null
    return quoteFormats[type]({ ...numbered(asked, found.revision), isDraft }, context)
  }
}

/** Documents are dated by the moment of the transaction. */
function atIssue(context: KeptContext): Context {
  return { ...context, now: () => new Date(context.scope.at) }
}

function numbered(asked: KeptQuoteRequest, revision: number) {
  return { ...asked, number: asked.number ?? NO_NUMBER, revision }
}
