import * as z from 'zod/mini'
import { type QuoteState, quoteStates } from '#domain/quotes/quote-states.data.ts'
import { licences } from '#domain/software/stream/licences.data.ts'
import { declareKeptEndpoint } from '../endpoint.ts'
import { keptQuote, quoteList } from '../responses/kept-quotes.ts'
import { created, etag, idOf, type PageQuery, pageParameters } from './kept-parameters.ts'
import {
  chooseKeptQuoteRequest,
  type DecisionRequest,
  decisionExamples,
  decisionRequest,
  keptQuoteRequest,
} from './kept-quote-request.ts'
import { changeProblems, keptActionProblems, keptReadProblems, keptWriteProblems } from './problem-sets.ts'
import { keptQuoteExamples } from './quote-examples.ts'
import { revisionInput } from './quote-revisions.ts'

const [first] = licences.catalogue
const last = licences.catalogue.at(-1)

const pathParameters = { quoteId: idOf('quote') } as const
const reading = { scope: 'quotes:read' } as const
const writing = { scope: 'quotes:write' } as const
const changing = { ...writing, isConditional: true } as const
const ofQuote = { tag: 'Quotes', path: '/api/v1/quotes/{quoteId}', pathParameters } as const

const input = {
  from: 'body',
  schema: keptQuoteRequest,
  choose: chooseKeptQuoteRequest,
  references: { priceList: `${first?.reference}–${last?.reference}` },
  examples: keptQuoteExamples,
} as const

const answer = {
  description: 'The quote.',
  schema: keptQuote,
  statuses: { 200: { description: 'The quote.', headers: etag } },
} as const

export const createQuote = declareKeptEndpoint({
  method: 'post',
  path: '/api/v1/quotes',
  tag: 'Quotes',
  access: writing,
  summary: 'Begin a quote',
  description:
    'Keeps a draft: the body of a quote document. It is computed and checked as that is. Prices stand in it, or come from a kept list (`priceListId`); seller, terms and language that it does not name are those of the organisation. Its number comes when it is issued, so that none is left out.',
  input,
  answer: { ...answer, statuses: { 201: { description: 'The draft.', headers: created } } },
  problems: keptWriteProblems,
})

const listInput = z.strictObject({
  limit: pageParameters.limit.schema,
  cursor: pageParameters.cursor.schema,
  status: z.optional(
    z.enum(quoteStates).check(z.meta({ description: 'Only quotes in this state, as it is today.' })),
  ),
  search: z.optional(
    z.string().check(
      z.maxLength(200),
      z.meta({
        description:
          'Words, all of which stand in the number, the customer or the names of sites, whatever the case and the accents; umlauts also as ae, oe and ue.',
      }),
    ),
  ),
})
export type QuoteListQuery = PageQuery & {
  status?: QuoteState | undefined
  search?: string | undefined
}

export const listQuotes = declareKeptEndpoint({
  method: 'get',
  path: '/api/v1/quotes',
  tag: 'Quotes',
  access: reading,
  summary: 'List quotes',
  description: 'The quotes of the organisation, the newest first, page by page.',
  input: {
    from: 'query',
    choose: () => listInput,
    parameters: {
      ...pageParameters,
      status: { schema: listInput.shape.status, required: false },
      search: { schema: listInput.shape.search, required: false },
    },
  },
  answer: { description: 'One page.', schema: quoteList },
  problems: keptReadProblems,
})

export const getQuote = declareKeptEndpoint({
  ...ofQuote,
  method: 'get',
  access: reading,
  summary: 'Get a quote',
  description:
    'Its newest revision, or the one that is asked for: what was asked for, what came of it, and what has become of it. The ETag of a draft changes too when what it takes from a price list or from the organisation does, so that nothing else is issued than was seen; behind a slash it names the language and the day of the answer, which If-Match leaves aside.',
  input: revisionInput,
  answer,
  problems: [...keptReadProblems, 'not-found'],
})

export const putQuote = declareKeptEndpoint({
  ...ofQuote,
  method: 'put',
  access: changing,
  summary: 'Change a draft',
  description:
    'Puts another request in the place of the draft’s. What has been issued is never changed: a revision is.',
  input,
  answer,
  problems: [
    ...keptWriteProblems.filter(code => code !== 'idempotency-key-reused'),
    ...changeProblems,
    'conflict',
  ],
})

const actionProblems = [
  ...keptActionProblems,
  ...changeProblems,
  'conflict',
  'idempotency-key-reused',
] as const

/** An action without anything to say. */
const act = (name: 'issue' | 'revisions', summary: string, description: string) =>
  declareKeptEndpoint({
    tag: 'Quotes',
    path: `/api/v1/quotes/{quoteId}/${name}`,
    pathParameters,
    method: 'post',
    access: changing,
    summary,
    description,
    answer,
    problems: actionProblems,
  })

/** What somebody decides about an issued quote. */
const decide = (name: 'accept' | 'decline' | 'withdraw', summary: string, description: string) =>
  declareKeptEndpoint({
    tag: 'Quotes',
    path: `/api/v1/quotes/{quoteId}/${name}`,
    pathParameters,
    method: 'post',
    access: changing,
    summary,
    description,
    input: {
      from: 'body',
      schema: decisionRequest,
      mayBeLeftOut: true,
      choose: (): z.ZodMiniType<DecisionRequest> => decisionRequest,
      examples: decisionExamples,
    },
    answer,
    problems: [...keptWriteProblems, ...changeProblems, 'conflict'],
  })

export const issueQuote = act(
  'issue',
  'Issue a quote',
  'Gives the draft its number, the next of the organisation’s year, and freezes it with the prices of its list: its documents are kept byte by byte, with their hashes. A revision keeps the number. Its last day of validity must not be over.',
)
export const acceptQuote = decide(
  'accept',
  'Note that a quote was accepted',
  'Only an issued quote that is still valid can be accepted.',
)
export const declineQuote = decide(
  'decline',
  'Note that a quote was declined',
  'Only an issued quote that is still valid can be declined.',
)
export const withdrawQuote = decide(
  'withdraw',
  'Withdraw a quote',
  'Only an issued quote that is still valid can be withdrawn.',
)
export const reviseQuote = act(
  'revisions',
  'Begin a revision',
  'Begins a draft under the same number from what was issued last. It stands until the new one is issued.',
)
