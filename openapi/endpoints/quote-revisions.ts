import * as z from 'zod/mini'
import { declareKeptEndpoint } from '../endpoint.ts'
import { quoteChanges } from '../responses/changes.ts'
import { quote } from '../responses/quote.ts'
import { idOf } from './kept-parameters.ts'
import { keptReadProblems } from './problem-sets.ts'
import { quoteFormats } from './quotes.ts'

const pathParameters = { quoteId: idOf('quote') } as const
const reading = { scope: 'quotes:read' } as const

/** Beyond what anybody revises, and within what a column holds. */
const MOST_REVISIONS = 1_000_000
const revision = (description: string) =>
  z.optional(z.int().check(z.gte(1), z.lte(MOST_REVISIONS), z.meta({ description })))

const revisionQuery = z.strictObject({ revision: revision('Which revision; left out: the newest.') })
export type RevisionQuery = { revision?: number | undefined }

/** Which revision of a quote is meant. */
export const revisionInput = {
  from: 'query',
  choose: (): z.ZodMiniType<RevisionQuery> => revisionQuery,
  parameters: { revision: { schema: revisionQuery.shape.revision, required: false } },
} as const

export const getQuoteDocument = declareKeptEndpoint({
  tag: 'Quotes',
  path: '/api/v1/quotes/{quoteId}/document',
  pathParameters,
  method: 'get',
  access: reading,
  summary: 'Get the document of a quote',
  description:
    'The quote in the format that is asked for. Once issued, each revision is the same to the last byte for ever; of a draft it is made anew.',
  input: revisionInput,
  answer: { description: 'The quote.', schema: quote },
  formats: quoteFormats,
  problems: [...keptReadProblems, 'not-found'],
})

const changesQuery = z.strictObject({
  from: revision('The older revision; left out: the one before `to`.'),
  to: revision('The newer revision; left out: the newest.'),
})
export type ChangesQuery = { from?: number | undefined; to?: number | undefined }

export const getQuoteChanges = declareKeptEndpoint({
  tag: 'Quotes',
  path: '/api/v1/quotes/{quoteId}/changes',
  pathParameters,
  method: 'get',
  access: reading,
  summary: 'Compare two revisions',
  description:
    'What differs between two revisions, each as it was issued or, of a draft, as it would be today: lines, quantities, prices, discounts, taxes, texts and totals, also in words.',
  input: {
    from: 'query',
    choose: (): z.ZodMiniType<ChangesQuery> => changesQuery,
    parameters: {
      from: { schema: changesQuery.shape.from, required: false },
      to: { schema: changesQuery.shape.to, required: false },
    },
  },
  answer: { description: 'The differences.', schema: quoteChanges },
  problems: [...keptReadProblems, 'not-found'],
})
