import * as z from 'zod/mini'
import { currencyCodes } from '#domain/shared/currency.ts'
import { day } from '#domain/shared/day-field.ts'
import { licences } from '#domain/software/stream/licences.data.ts'
import { declareKeptEndpoint } from '../endpoint.ts'
import { priceList, priceListList, priceListPrices } from '../responses/price-lists.ts'
import { created, etag, idOf, type PageQuery, pageParameters } from './kept-parameters.ts'
import {
  choosePriceListRequest,
  keptPriceListFiles,
  priceListChange,
  priceListChangeExamples,
  priceListExamples,
  priceListRequest,
} from './price-list-request.ts'
import { changeProblems, keptActionProblems, keptReadProblems, keptWriteProblems } from './problem-sets.ts'

const [first] = licences.catalogue
const last = licences.catalogue.at(-1)
const pathParameters = { priceListId: idOf('price list') } as const
const reading = { scope: 'quotes:read' } as const

export const createPriceList = declareKeptEndpoint({
  method: 'post',
  path: '/api/v1/price-lists',
  tag: 'Quotes',
  access: { scope: 'quotes:write' },
  summary: 'Keep a price list',
  description:
    'Keeps a price list, as JSON or as a file, read as `POST /api/v1/price-list-readings` reads it. Nothing is kept of a file that leaves a question open or has a line that was not understood: the faults name each line (`#line/9`). Its prices are never changed afterwards. Two lists in a currency may overlap, the one that began last applies then, but no two begin on the same day.',
  input: {
    from: 'body',
    schema: priceListRequest,
    choose: choosePriceListRequest,
    references: { prices: `${first?.reference}–${last?.reference}` },
    examples: priceListExamples,
    files: keptPriceListFiles,
  },
  answer: {
    description: 'The price list.',
    schema: priceList,
    statuses: { 201: { description: 'The price list is kept.', headers: created } },
  },
  problems: [...keptWriteProblems, 'conflict'],
})

const listInput = z.strictObject({
  limit: pageParameters.limit.schema,
  cursor: pageParameters.cursor.schema,
  on: z.optional(day('Only the list that applies on this day; goes with `currency`.')),
  currency: z.optional(
    z
      .enum(currencyCodes as [string, ...string[]])
      .check(z.meta({ description: 'ISO 4217 code; goes with `on`.' })),
  ),
})
export type PriceListQuery = PageQuery & { on?: string | undefined; currency?: string | undefined }

export const listPriceLists = declareKeptEndpoint({
  method: 'get',
  path: '/api/v1/price-lists',
  tag: 'Quotes',
  access: reading,
  summary: 'List price lists',
  description:
    'The price lists of the organisation, the newest first, page by page; with `on` and `currency` the one that applies.',
  input: {
    from: 'query',
    choose: () => listInput,
    parameters: {
      ...pageParameters,
      on: { schema: listInput.shape.on, required: false },
      currency: { schema: listInput.shape.currency, required: false },
    },
  },
  answer: { description: 'One page.', schema: priceListList },
  problems: keptReadProblems,
})

export const getPriceList = declareKeptEndpoint({
  method: 'get',
  path: '/api/v1/price-lists/{priceListId}',
  tag: 'Quotes',
  pathParameters,
  access: reading,
  summary: 'Get a price list',
  description: 'When it holds, and its prices.',
  answer: {
    description: 'The price list.',
    schema: priceList,
    statuses: { 200: { description: 'The price list.', headers: etag } },
  },
  problems: [...keptReadProblems, 'not-found'],
})

export const getPriceListPrices = declareKeptEndpoint({
  method: 'get',
  path: '/api/v1/price-lists/{priceListId}/prices',
  tag: 'Quotes',
  pathParameters,
  access: reading,
  summary: 'Get the prices of a list',
  description: 'As a licence estimate takes them for its `priceList`.',
  answer: { description: 'The prices.', schema: priceListPrices },
  problems: [...keptReadProblems, 'not-found'],
})

const ofList = {
  path: '/api/v1/price-lists/{priceListId}',
  tag: 'Quotes',
  pathParameters,
  access: { scope: 'quotes:write', isConditional: true },
} as const

export const patchPriceList = declareKeptEndpoint({
  ...ofList,
  method: 'patch',
  summary: 'End or rename a price list',
  description:
    'Its last day and its name can be changed, also when it is in use: what has been issued keeps what it had. A draft that names a list which does not hold on its day is not issued.',
  input: {
    from: 'body',
    schema: priceListChange,
    choose: () => priceListChange,
    examples: priceListChangeExamples,
  },
  answer: {
    description: 'The price list.',
    schema: priceList,
    statuses: { 200: { description: 'The price list.', headers: etag } },
  },
  problems: [...keptWriteProblems.filter(code => code !== 'idempotency-key-reused'), ...changeProblems],
})

export const deletePriceList = declareKeptEndpoint({
  ...ofList,
  method: 'delete',
  summary: 'Delete a price list',
  description:
    'It applies no more and is not found; quotes that were issued with it keep it, and another list may begin on its day. Refused with 409 as long as a draft names it.',
  answer: { description: 'Deleted.', statuses: { 204: { description: 'Deleted.' } } },
  problems: [...keptActionProblems, ...changeProblems, 'conflict'],
})
