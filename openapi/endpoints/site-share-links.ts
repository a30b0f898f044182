import * as z from 'zod/mini'
import { type Role, roles } from '#domain/checklists/procedure.ts'
import { declareKeptEndpoint } from '../endpoint.ts'
import { sharedSite, siteShareLink, siteShareLinkList } from '../responses/site-share-links.ts'
import { etag, idOf, pageInput, pageParameters } from './kept-parameters.ts'
import {
  bodyProblems,
  keptActionProblems,
  keptReadProblems,
  keptWriteProblems,
  linkProblems,
  readProblems,
} from './problem-sets.ts'
import { siteExamples, siteRequest, siteRequestDocument } from './site-request.ts'

const ofSite = {
  tag: 'Sites',
  path: '/api/v1/sites/{siteId}/share-links',
  pathParameters: { siteId: idOf('site', z.uuid()) },
} as const

const siteAudiences = ['whole', ...roles] as const

export type SiteShareLinkRequest = { audience: Role | 'whole'; withPrices: boolean; days: number }

const request = z
  .strictObject({
    audience: z.enum(siteAudiences).check(
      z.meta({
        description: '`whole`, or the role that is sent its own items and what its job asks for.',
      }),
    ),
    withPrices: z
      ._default(z.boolean(), false)
      .check(
        z.meta({ description: 'Whether prices and the quote go with the whole. A role never sees them.' }),
      ),
    days: z
      ._default(z.int().check(z.gte(1), z.lte(366)), 30)
      .check(z.meta({ description: 'For how many days of 24 hours it holds; 30 where it is left out.' })),
  })
  .check(z.meta({ id: 'SiteShareLinkRequest', description: 'Who is sent what of a site, and how long.' }))

export const createSiteShareLink = declareKeptEndpoint({
  ...ofSite,
  method: 'post',
  access: { scope: 'sites:write', shownOnce: 'token' },
  summary: 'Share a site with somebody outside',
  description:
    'Makes a link by which somebody without account opens the site, or what a role is sent of it, and sends back what they enter, until it ends or is withdrawn. Prices go only with the whole, only where that is asked for, and only from somebody who may read them.',
  input: {
    from: 'body',
    schema: request,
    choose: (): z.ZodMiniType<SiteShareLinkRequest> => request,
    examples: {
      integrator: {
        summary: 'For the integrator, for two weeks',
        value: { audience: 'integrator', days: 14 },
      },
    },
  },
  answer: {
    description: 'The link.',
    schema: siteShareLink,
    statuses: { 201: { description: 'The link, with its token this once.' } },
  },
  problems: [...keptWriteProblems, 'not-found'],
})

export const listSiteShareLinks = declareKeptEndpoint({
  ...ofSite,
  method: 'get',
  access: { scope: 'sites:read' },
  summary: 'List the links of a site',
  description: 'Those that have ended or were withdrawn are among them. No token is shown.',
  input: { from: 'query', choose: () => pageInput, parameters: pageParameters },
  answer: { description: 'One page.', schema: siteShareLinkList },
  problems: [...keptReadProblems, 'not-found'],
})

export const deleteSiteShareLink = declareKeptEndpoint({
  tag: 'Sites',
  path: '/api/v1/sites/{siteId}/share-links/{siteShareLinkId}',
  pathParameters: { siteId: idOf('site', z.uuid()), siteShareLinkId: idOf('link') },
  method: 'delete',
  access: { scope: 'sites:write' },
  summary: 'Withdraw the link of a site',
  description: 'From now on it leads to nothing, and nothing is taken by it. What was taken stays.',
  answer: { description: 'Withdrawn.', statuses: { 204: { description: 'Withdrawn.' } } },
  problems: [...keptActionProblems, 'not-found'],
})

const byLink = {
  tag: 'Sites',
  path: '/api/v1/shared-sites/{token}',
  pathParameters: {
    token: {
      schema: z.string().check(z.meta({ description: 'What the link holds.' })),
      example: 'p3nXq0Zc5Rk1vY8tW2sL7dF4gH6jB9mN-aE_uIoOyTw',
    },
  },
} as const

export const getSharedSite = declareKeptEndpoint({
  ...byLink,
  method: 'get',
  access: { scope: 'link', opens: 'site' },
  summary: 'Open a site by its link',
  description:
    'Without account. The site as it is shared: without prices where they are not part of that. A link that is wrong, has ended or was withdrawn, or whose site was deleted, leads to nothing. No answer may be stored or indexed.',
  answer: {
    description: 'The site.',
    schema: sharedSite,
    statuses: { 200: { description: 'The site.', headers: etag } },
  },
  problems: [...readProblems, ...linkProblems],
})

export const mergeSharedSite = declareKeptEndpoint({
  ...byLink,
  method: 'patch',
  access: { scope: 'link', opens: 'site', isConditional: true },
  summary: 'Answer by the link of a site',
  description:
    'Without account. Of a role its items, remarks on them and what it may answer are merged into the site; of the whole everything, prices only where they are shared. The paths of what was not taken are in the answer. With `If-Match: *` nothing is lost.',
  input: { from: 'body', schema: siteRequestDocument, choose: () => siteRequest, examples: siteExamples },
  answer: {
    description: 'The site as it stands now.',
    schema: sharedSite,
    statuses: { 200: { description: 'The site as it stands now.', headers: etag } },
  },
  problems: [...bodyProblems, ...linkProblems, 'precondition-failed', 'precondition-required'],
})
