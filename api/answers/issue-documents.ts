import type { KeptQuoteRequest } from '#openapi/endpoints/kept-quote-request.ts'
import type { QuoteAnswer } from '#openapi/responses/quote.ts'
import type { Context, KeptContext, KeptDocumentWriter } from '../http/bind-endpoint.ts'
import type { WrittenDocument } from '../http/send-answer.ts'
import { findDocument, insertDocument } from '../store/quote-documents.ts'
import type { KeptQuote } from '../store/quotes.ts'
import { findOrRefuse, type QuotePath, revisionOf } from './find-kept-quote.ts'
import { answerQuote, quoteFormats } from './quotes.ts'

const JSON_TYPE = 'application/json'
type Format = keyof typeof quoteFormats

/** A draft has no number yet. */
const NO_NUMBER = '–'

/** Keeps the documents of a quote as they are issued, in every format. */
export async function issueDocuments(
  { id, revision }: KeptQuote,
  asked: KeptQuoteRequest,
  context: KeptContext,
): Promise<void> {
  const place = { quoteId: id, revision }
  const { answer, language } = computeAnswer(asked, context)
  await insertDocument(context.scope, place, JSON_TYPE, { body: JSON.stringify(answer), ...{ language } })
  for (const [type, write] of Object.entries(quoteFormats)) {
    const document = await write(numbered(asked), atIssue(context))
    await insertDocument(context.scope, place, type, document)
  }
}

/** The quote as it was issued; of a draft, as it would be today. */
export async function readQuoteDocument(
  { id, revision, state }: KeptQuote,
  asked: KeptQuoteRequest,
  context: KeptContext,
): Promise<QuoteAnswer> {
  const kept =
    state === 'draft' ? undefined : await findDocument(context.scope, { quoteId: id, revision }, JSON_TYPE)
  return kept ? JSON.parse(Buffer.from(kept.bytes).toString()) : computeAnswer(asked, context).answer
}

/** The document of a quote in each format. */
export const keptQuoteFormats = Object.fromEntries(
  (Object.keys(quoteFormats) as Format[]).map(type => [type, writerOf(type)]),
) as Readonly<Record<Format, KeptDocumentWriter<unknown, QuotePath>>>

/** The document of a quote as JSON. */
export async function answerQuoteDocument(
  _input: unknown,
  context: KeptContext<QuotePath>,
): Promise<QuoteAnswer> {
  const quote = await findOrRefuse(context)
  return readQuoteDocument(quote, JSON.parse((await revisionOf(quote, context)).request), context)
}

function writerOf(type: Format): KeptDocumentWriter<unknown, QuotePath> {
  return async (_input, context) => {
    const quote = await findOrRefuse(context)
    const place = { quoteId: quote.id, revision: quote.revision }
    const kept = quote.state === 'draft' ? undefined : await findDocument(context.scope, place, type)
    if (kept) return { ...(kept.head as Omit<WrittenDocument, 'body'>), body: kept.bytes }
    const { request } = await revisionOf(quote, context)
    return quoteFormats[type](
      numbered({ ...JSON.parse(request), number: quote.number ?? NO_NUMBER }),
      context,
    )
  }
}

function computeAnswer(asked: KeptQuoteRequest, context: KeptContext) {
  const { answer } = answerQuote(numbered(asked), atIssue(context))
  return { answer, language: answer.language }
}

/** Documents are dated by the moment of the transaction. */
function atIssue(context: KeptContext): Context {
  return { ...context, now: () => new Date(context.scope.at) }
}

function numbered(asked: KeptQuoteRequest) {
  return { ...asked, number: asked.number ?? NO_NUMBER }
}
