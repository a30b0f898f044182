import * as z from 'zod/mini'
import { declareKeptEndpoint } from '../endpoint.ts'
import { priceListChanges } from '../responses/changes.ts'
import { idOf, keptId, pageParameters } from './kept-parameters.ts'
import { keptReadProblems } from './problem-sets.ts'

/** Each quote is computed anew. */
const MOST = 50

const query = z.strictObject({
  to: z.optional(
    keptId().check(
      z.meta({
        description:
          'Id of the other list; left out: the next one to begin in this currency; refused where there is none.',
      }),
    ),
  ),
  limit: z
    ._default(z.int().check(z.gte(1), z.lte(MOST)), 20)
    .check(z.meta({ description: `How many quotes are looked at, up to ${MOST}; 20 where it is left out.` })),
  cursor: pageParameters.cursor.schema,
})
export type PriceListChangesQuery = {
  to?: string | undefined
  limit: number
  cursor?: string | undefined
}

export const getPriceListChanges = declareKeptEndpoint({
  method: 'get',
  path: '/api/v1/price-lists/{priceListId}/changes',
  tag: 'Quotes',
  pathParameters: { priceListId: idOf('price list') },
  access: { scope: 'quotes:read' },
  summary: 'Compare two price lists',
  description:
    'Which prices were added, dropped or changed, and which open quotes would change by how much if their prices came from the other list: drafts and issued quotes whose prices come from this one, that are still valid today, the longest valid first, page by page. A page may have fewer items than quotes were looked at. An order that nobody chose by hand is recommended anew. Nothing is changed.',
  input: {
    from: 'query',
    choose: (): z.ZodMiniType<PriceListChangesQuery> => query,
    parameters: {
      to: { schema: query.shape.to, required: false },
      limit: { schema: query.shape.limit, required: false },
      cursor: pageParameters.cursor,
    },
  },
  answer: { description: 'The differences.', schema: priceListChanges },
  problems: [...keptReadProblems, 'not-found'],
})
