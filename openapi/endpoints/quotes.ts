import { licences } from '#domain/software/stream/licences.data.ts'
import { declareEndpoint } from '../endpoint.ts'
import createQuoteDocumentExample from '../examples/create-quote-document.json' with { type: 'json' }
import createQuoteDocumentCsvExample from '../examples/create-quote-document-csv.json' with { type: 'json' }
import createQuoteDocumentMarkdownExample from '../examples/create-quote-document-markdown.json' with {
  type: 'json',
}
import { quote } from '../responses/quote.ts'
import { bodyProblems } from './problem-sets.ts'
import { quoteExamples } from './quote-examples.ts'
import { chooseQuoteRequest, quoteRequest } from './quote-request.ts'

const [first] = licences.catalogue
const last = licences.catalogue.at(-1)

/** The formats of a quote beside JSON. */
export const quoteFormats = {
  'application/pdf': { description: 'A4, tagged, for the customer.', isBytes: true },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    description: 'A workbook with numbers, dates and formulas: where a quantity changes, the total follows.',
    isBytes: true,
  },
  'text/csv': {
    description:
      'One row for each line, discount, tax and sum, as Excel opens it in the language of the quote: UTF-8 with a byte order mark, separated by commas in English and by semicolons otherwise; no cell can become a formula.',
    example: createQuoteDocumentCsvExample,
  },
  'text/html': {
    description: 'One page without scripts or parts from elsewhere; its table can be pasted.',
  },
  'text/markdown': {
    description: 'GitHub Flavored Markdown.',
    example: createQuoteDocumentMarkdownExample,
  },
} as const

export const createQuoteDocument = declareEndpoint({
  method: 'post',
  path: '/api/v1/quote-documents',
  tag: 'Quotes',
  summary: 'Make a quote for one or several sites',
  description:
    'From loads, prices, lines of one’s own, discounts and taxes: the order of each site (the cheapest, or the one that is given), every line with its amount, the net amount, the taxes and the total. Each line, discount and tax is rounded once; the total is the sum of what is printed. An order that does not hold the requirement, a price that is missing and days in the wrong order are refused. As PDF one page for the customer where there is one site, with the internal appendix only where it is asked for. The formats other than JSON and HTML carry a `Content-Disposition` with a name to keep them under. Nothing is stored.',
  input: {
    from: 'body',
    schema: quoteRequest,
    choose: chooseQuoteRequest,
    references: { priceList: `${first?.reference}–${last?.reference}` },
    examples: quoteExamples,
  },
  answer: { description: 'The quote.', schema: quote, example: createQuoteDocumentExample },
  formats: quoteFormats,
  problems: bodyProblems,
})
