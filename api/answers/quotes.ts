import { computeQuote } from '#domain/quotes/compute-quote.ts'
import { stream } from '#domain/software/stream/pack.ts'
import type { QuoteRequest } from '#openapi/endpoints/quote-request.ts'
import type { QuoteAnswer } from '#openapi/responses/quote.ts'
import { createQuoteContext, type QuoteContext, writeRevisedNumber } from '#reports/quote-context.ts'
import { reportQuote } from '#reports/report-quote.ts'
import { tabulateQuote } from '#reports/tabulate-quote.ts'
import { nameDocument } from '../documents/name-document.ts'
import { writeCsv } from '../documents/write-csv.ts'
import { writeHtml } from '../documents/write-html.ts'
import { writeMarkdown } from '../documents/write-markdown.ts'
import { type Context, type DocumentWriter, Reply } from '../http/bind-endpoint.ts'
import { presentQuote } from './present-quote.ts'

type MediaType =
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'text/csv'
  | 'text/html'
  | 'text/markdown'

/** A quote as JSON, in its own language. */
export function answerQuote(request: QuoteRequest, context: Context): Reply<QuoteAnswer> {
  const quoted = makeQuote(request, context)
  return new Reply(presentQuote(request, quoted), { headers: { 'Content-Language': quoted.language } })
}

/** A quote in each other format. */
export const quoteFormats: Readonly<Record<MediaType, DocumentWriter<QuoteRequest>>> = {
  'application/pdf': async (request, context) => {
    // Loaded with the first document: what draws it takes a fifth of the time of a start, and 20 MB.
    const { writePdf } = await import('../documents/write-pdf.ts')
    const quoted = makeQuote(request, context)
    return {
      body: await writePdf(reportOf(request, quoted), context.now()),
      language: quoted.language,
      fileName: fileNameOf(quoted, 'pdf'),
    }
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': async (request, context) => {
    const { writeQuoteWorkbook } = await import('../documents/xlsx/write-quote-workbook.ts')
    const quoted = makeQuote(request, context)
    return {
      body: await writeQuoteWorkbook(quoted),
      language: quoted.language,
      fileName: fileNameOf(quoted, 'xlsx'),
    }
  },
  'text/csv': (request, context) => {
    const quoted = makeQuote(request, context)
    return {
      body: writeCsv(tabulateQuote(quoted), quoted.language),
      type: 'text/csv; charset=utf-8; header=present',
      language: quoted.language,
      fileName: fileNameOf(quoted, 'csv'),
    }
  },
  'text/html': (request, context) => {
    const quoted = makeQuote(request, context)
    const { html, contentSecurityPolicy } = writeHtml(reportOf(request, quoted))
    return { body: html, type: 'text/html; charset=utf-8', language: quoted.language, contentSecurityPolicy }
  },
  'text/markdown': (request, context) => {
    const quoted = makeQuote(request, context)
    return {
      body: writeMarkdown(reportOf(request, quoted)),
      type: 'text/markdown; charset=utf-8; variant=GFM',
      language: quoted.language,
      fileName: fileNameOf(quoted, 'md'),
    }
  },
}

/** The quote in its own language, or in the reader's where it names none. */
function makeQuote(request: QuoteRequest, { language, now }: Context): QuoteContext {
  const quote = computeQuote(stream, request, now().toISOString().slice(0, 10))
  return createQuoteContext(request, quote, request.language ?? language)
}

function reportOf({ appendix = false }: QuoteRequest, quoted: QuoteContext) {
  return reportQuote(quoted, appendix)
}

function fileNameOf(quoted: QuoteContext, ending: string): string {
  const { t, input } = quoted
  return nameDocument([t('kind.quote'), writeRevisedNumber(quoted), input.customer.name], ending)
}
