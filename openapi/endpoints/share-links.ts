import * as z from 'zod/mini'
import { MOST_LINK_DAYS } from '#domain/quotes/count-link-days.ts'
import { line } from '#domain/quotes/quote-fields.ts'
import { declareKeptEndpoint } from '../endpoint.ts'
import { sharedQuote, shareLink, shareLinkList } from '../responses/share-links.ts'
import { idOf, type PageQuery, pageParameters } from './kept-parameters.ts'
import {
  bodyProblems,
  keptActionProblems,
  keptReadProblems,
  keptWriteProblems,
  linkProblems,
  readProblems,
} from './problem-sets.ts'
import { quoteFormats } from './quotes.ts'

const ofQuote = {
  tag: 'Quotes',
  path: '/api/v1/quotes/{quoteId}/share-links',
  pathParameters: { quoteId: idOf('quote') },
} as const

const request = z
  .strictObject({
    days: z.optional(
      z.int().check(
        z.gte(1),
        z.lte(MOST_LINK_DAYS),
        z.meta({
          description:
            'For how many days of 24 hours it holds. Left out: 30, or to the end of the last day on which the quote is valid where that is later, 366 at most.',
        }),
      ),
    ),
  })
  .check(z.meta({ id: 'ShareLinkRequest', description: 'How long a customer can see a quote.' }))
export type ShareLinkRequest = { days?: number | undefined }

export const createShareLink = declareKeptEndpoint({
  ...ofQuote,
  method: 'post',
  access: { scope: 'quotes:write', shownOnce: 'token' },
  summary: 'Share a quote with its customer',
  description:
    'Makes a link by which somebody without account sees the newest revision as it was issued, and accepts or declines it. The quote must be issued and not over, or accepted; one that is dated ahead can be shared, and answered, before its day. A quote that was issued with the internal appendix can not be shared: its revision without it can.',
  input: {
    from: 'body',
    schema: request,
    mayBeLeftOut: true,
    choose: (): z.ZodMiniType<ShareLinkRequest> => request,
    examples: { fortnight: { summary: 'For two weeks', value: { days: 14 } } },
  },
  answer: {
    description: 'The link.',
    schema: shareLink,
    statuses: { 201: { description: 'The link, with its token this once.' } },
  },
  problems: [...keptWriteProblems, 'not-found', 'conflict'],
})

const listInput: z.ZodMiniType<PageQuery> = z.strictObject({
  limit: pageParameters.limit.schema,
  cursor: pageParameters.cursor.schema,
})

export const listShareLinks = declareKeptEndpoint({
  ...ofQuote,
  method: 'get',
  access: { scope: 'quotes:read' },
  summary: 'List the links of a quote',
  description: 'Those that have ended or were withdrawn are among them. No token is shown.',
  input: { from: 'query', choose: () => listInput, parameters: pageParameters },
  answer: { description: 'One page.', schema: shareLinkList },
  problems: [...keptReadProblems, 'not-found'],
})

export const deleteShareLink = declareKeptEndpoint({
  tag: 'Quotes',
  path: '/api/v1/quotes/{quoteId}/share-links/{shareLinkId}',
  pathParameters: { quoteId: idOf('quote'), shareLinkId: idOf('link') },
  method: 'delete',
  access: { scope: 'quotes:write' },
  summary: 'Withdraw a link',
  description: 'From now on it leads to nothing.',
  answer: { description: 'Withdrawn.', statuses: { 204: { description: 'Withdrawn.' } } },
  problems: [...keptActionProblems, 'not-found'],
})

const byLink = { scope: 'link' } as const
const etag = { ETag: 'Of this answer, for If-None-Match.' }
const pathParameters = {
  token: {
    schema: z.string().check(z.meta({ description: 'What the link holds.' })),
    example: 'p3nXq0Zc5Rk1vY8tW2sL7dF4gH6jB9mN-aE_uIoOyTw',
  },
} as const

export const getSharedQuote = declareKeptEndpoint({
  tag: 'Quotes',
  path: '/api/v1/shared-quotes/{token}',
  pathParameters,
  method: 'get',
  access: byLink,
  summary: 'See a quote by its link',
  description:
    'Without account. JSON says what the customer’s document says and how the quote stands; the other formats are the documents as they were issued, to the last byte. A link that is wrong, has ended or was withdrawn leads to nothing. No answer may be stored or indexed.',
  answer: {
    description: 'The quote.',
    schema: sharedQuote,
    statuses: { 200: { description: 'The quote.', headers: etag } },
  },
  formats: quoteFormats,
  problems: [...readProblems, ...linkProblems],
})

const decision = z
  .strictObject({
    name: line('Who decides.', 200),
    reason: z.optional(line('Why.', 500)),
  })
  .check(z.meta({ id: 'SharedQuoteDecision', description: 'Who decides for the customer, and why.' }))
export type SharedDecision = z.infer<typeof decision>

const decide = (action: 'accept' | 'decline', summary: string) =>
  declareKeptEndpoint({
    tag: 'Quotes',
    path: `/api/v1/shared-quotes/{token}/${action}`,
    pathParameters,
    method: 'post',
    access: byLink,
    summary,
    description:
      'Without account. Only an issued quote that is still valid and not being revised can be decided on, once. The name is kept with the quote and in the trail.',
    input: {
      from: 'body',
      schema: decision,
      choose: (): z.ZodMiniType<SharedDecision> => decision,
      examples: { named: { summary: 'With a name', value: { name: 'Petra Lang' } } },
    },
    answer: {
      description: 'The quote as it stands now.',
      schema: sharedQuote,
      statuses: { 200: { description: 'The quote as it stands now.', headers: etag } },
    },
    problems: [...bodyProblems, ...linkProblems, 'conflict', 'idempotency-key-reused'],
  })

export const acceptSharedQuote = decide('accept', 'Accept a quote by its link')
export const declineSharedQuote = decide('decline', 'Decline a quote by its link')
