import * as z from 'zod/mini'
import { declareKeptEndpoint } from '../endpoint.ts'
import { site, siteList } from '../responses/sites.ts'
import { created, etag, idOf, type PageQuery, pageParameters } from './kept-parameters.ts'
import { changeProblems, keptActionProblems, keptReadProblems, keptWriteProblems } from './problem-sets.ts'
import { siteExamples, siteRequest, siteRequestDocument } from './site-request.ts'

const path = '/api/v1/sites/{siteId}'
const pathParameters = { siteId: idOf('site', z.uuid()) } as const
const reading = { scope: 'sites:read' } as const
const writing = { scope: 'sites:write' } as const
const changing = { ...writing, isConditional: true } as const
const ofSite = { tag: 'Sites', path, pathParameters } as const

export const createSite = declareKeptEndpoint({
  method: 'post',
  path: '/api/v1/sites',
  tag: 'Sites',
  access: writing,
  summary: 'Keep a site',
  description:
    'Keeps a site for everybody in the organisation, as the page exports it. Its id is made by whoever sends it, so that one made without a network stays the same here. One that is there already is changed with PATCH.',
  input: { from: 'body', schema: siteRequestDocument, choose: () => siteRequest, examples: siteExamples },
  answer: {
    description: 'The site.',
    schema: site,
    statuses: { 201: { description: 'The site is kept.', headers: created } },
  },
  problems: [...keptWriteProblems, 'conflict'],
})

const listInput = z.strictObject({
  limit: pageParameters.limit.schema,
  cursor: pageParameters.cursor.schema,
  search: z.optional(
    z.string().check(
      z.maxLength(200),
      z.meta({
        description:
          'Words that must all stand in the name, the customer or the address, whatever the case and the accents; umlauts also as ae, oe and ue.',
      }),
    ),
  ),
  order: z.optional(
    z.enum(['created', 'changed']).check(
      z.meta({
        description:
          'changed lists those first that were kept, changed, deleted or restored last, by `updatedAt`; else the newest come first.',
      }),
    ),
  ),
  deleted: z.optional(
    z.enum(['true', 'false', 'any']).check(
      z.meta({
        description:
          'true lists those that were deleted in the last 30 days instead of those that are there, any lists both.',
      }),
    ),
  ),
})
export type SiteListQuery = PageQuery & {
  search?: string | undefined
  order?: 'created' | 'changed' | undefined
  deleted?: 'true' | 'false' | 'any' | undefined
}

export const listSites = declareKeptEndpoint({
  method: 'get',
  path: '/api/v1/sites',
  tag: 'Sites',
  access: reading,
  summary: 'List sites',
  description: 'The sites of the organisation, page by page.',
  input: {
    from: 'query',
    choose: () => listInput,
    parameters: {
      ...pageParameters,
      search: { schema: listInput.shape.search, required: false },
      order: { schema: listInput.shape.order, required: false },
      deleted: { schema: listInput.shape.deleted, required: false },
    },
  },
  answer: { description: 'One page.', schema: siteList },
  problems: keptReadProblems,
})

export const getSite = declareKeptEndpoint({
  ...ofSite,
  method: 'get',
  access: reading,
  summary: 'Get a site',
  description: 'The site with every entry, its times and people. One that was deleted is not found.',
  answer: {
    description: 'The site.',
    schema: site,
    statuses: { 200: { description: 'The site.', headers: etag } },
  },
  problems: [...keptReadProblems, 'not-found'],
})

export const mergeSite = declareKeptEndpoint({
  ...ofSite,
  method: 'patch',
  access: changing,
  summary: 'Merge changes into a site',
  description:
    'Field by field the later entry stands and the other becomes its past; notes of both are there. It does not matter in which order copies come, or how often: with `If-Match: *` nothing is lost, and what others have changed is in the answer.',
  input: { from: 'body', schema: siteRequestDocument, choose: () => siteRequest, examples: siteExamples },
  answer: {
    description: 'The merged site.',
    schema: site,
    statuses: { 200: { description: 'The merged site.', headers: etag } },
  },
  problems: [...bodyOf(keptWriteProblems), ...changeProblems],
})

export const deleteSite = declareKeptEndpoint({
  ...ofSite,
  method: 'delete',
  access: changing,
  summary: 'Delete a site',
  description: 'It is no longer listed or found. For 30 days it can be restored.',
  answer: { description: 'Deleted.', statuses: { 204: { description: 'Deleted.', headers: etag } } },
  problems: [...keptActionProblems, ...changeProblems],
})

export const restoreSite = declareKeptEndpoint({
  ...ofSite,
  method: 'post',
  path: '/api/v1/sites/{siteId}/restore',
  access: writing,
  summary: 'Restore a deleted site',
  description:
    'Takes a deletion of the last 30 days back. `GET /api/v1/sites?deleted=true` lists what there is.',
  answer: {
    description: 'The site.',
    schema: site,
    statuses: { 200: { description: 'The site.', headers: etag } },
  },
  problems: [...keptActionProblems, 'not-found', 'conflict', 'idempotency-key-reused'],
})

/** Only what creates takes an Idempotency-Key. */
function bodyOf(problems: typeof keptWriteProblems) {
  return problems.filter(code => code !== 'idempotency-key-reused')
}
