import * as z from 'zod'
import { roles } from '#domain/checklists/procedure.ts'
import { takenSources } from '#domain/site/site.ts'
import { moment } from './shared.ts'
import { nextCursor, site } from './sites.ts'

const audience = z
  .enum(['whole', ...roles])
  .meta({ description: '`whole`, or the role that is sent its own part.' })

const listed = {
  id: z.uuid(),
  audience,
  withPrices: z.boolean().meta({ description: 'Whether prices and the quote go with it.' }),
  createdAt: moment,
  expiresAt: moment,
  revokedAt: moment.nullable().meta({ description: 'When it was withdrawn, where it was.' }),
}

export const siteShareLink = z
  .object({
    ...listed,
    token: z.string().nullable().meta({
      description:
        'What opens `/api/v1/shared-sites/{token}`. Shown this once, as only its hash is kept: null where the same request is sent again with its Idempotency-Key.',
    }),
  })
  .meta({ id: 'SiteShareLink', description: 'A link by which somebody outside works on a site.' })

export const siteShareLinkList = z
  .object({
    items: z.array(
      z.object(listed).meta({ id: 'ListedSiteShareLink', description: 'A link without its token.' }),
    ),
    nextCursor,
  })
  .meta({ id: 'SiteShareLinkList', description: 'Links, the newest first.' })

const takenOver = z
  .object({
    software: z.string(),
    parameter: z.string(),
    value: z.union([z.string(), z.number(), z.boolean()]),
    source: z.enum(takenSources),
  })
  .meta({ id: 'TakenOverValue', description: 'A value that nobody typed, and from where it was taken over.' })

export const sharedSite = z
  .object({
    sharedBy: z.string().meta({ description: 'The organisation.' }),
    audience,
    expiresAt: moment.meta({ description: 'When the link ends, in UTC.' }),
    site: z
      .object({
        ...site.shape,
        audience: z
          .object({ role: z.enum(roles), taken: z.array(takenOver) })
          .optional()
          .meta({ description: 'Present in the copy that a role is sent.' }),
      })
      .meta({ id: 'SharedSiteCopy', description: 'A site, or what a role is sent of it.' }),
    refused: z
      .array(z.string())
      .meta({ description: 'The paths of what was not taken, as it is not theirs to say.' }),
  })
  .meta({ id: 'SiteByLink', description: 'A site as it is shared by a link.' })

export type SiteShareLinkAnswer = z.infer<typeof siteShareLink>
export type SiteShareLinkListAnswer = z.infer<typeof siteShareLinkList>
export type SharedSiteAnswer = z.infer<typeof sharedSite>
