import * as z from 'zod/mini'
import type { $ZodType } from 'zod/v4/core'
import { readSite } from '#domain/site/read-site.ts'
import { type Site, siteNote } from '#domain/site/site.ts'

/** Values and times are told apart by the path, when the whole is read. */
const entry = {
  value: z.unknown(),
  at: z.string(),
  by: z.optional(z.string()),
  since: z.optional(z.string()),
}
const field = z.strictObject({ ...entry, earlier: z.optional(z.array(z.strictObject(entry))) })

const shape = {
  format: z.literal('groundwork-site'),
  version: z.literal(2),
  id: z.uuid().check(z.meta({ description: 'Made by whoever creates the site: a random UUID.' })),
  fields: z
    .record(z.string(), field)
    .check(z.meta({ description: 'Entries by their paths, for example `load/managers`.' })),
  notes: z._default(z.array(siteNote), []),
}

const checked = z.strictObject(shape).check(
  z.superRefine((given, context) => {
    const reading = readSite(given)
    // Where the place is not known, what was found before is the reason.
    if ('site' in reading || (reading.path === undefined && context.issues.length > 0)) return
    const path = reading.path === undefined ? [] : ['fields', reading.path]
    context.addIssue({ code: 'custom', path, params: { code: 'not_a_site_value' } })
  }),
  z.meta({ id: 'SiteRequest', description: 'A site as its file has it, or what has changed of it.' }),
)

export const siteRequest: $ZodType<Site> = checked as unknown as $ZodType<Site>

const head = {
  format: 'groundwork-site',
  version: 2,
  id: '0b5f3a52-6a0e-4c5f-9d0c-1f6b1c8f2d11',
} as const
const by = 'Jonas Keller'

/** Requests that the document shows. */
export const siteExamples = {
  'two-fields': {
    summary: 'The name and the number of managers',
    value: {
      ...head,
      fields: {
        name: { value: 'Dahn, mill 2', at: '2026-12-01T08:00:00.000Z', by },
        'load/managers': { value: 12, at: '2026-12-01T08:00:05.000Z', by },
      },
    },
  },
  'a-remark': {
    summary: 'A remark on the number of managers, struck out since',
    value: {
      ...head,
      fields: {},
      notes: [
        {
          id: '7d0c5b2e-50a4-4f43-9a55-54d0c4f1c6a9',
          about: 'load/managers',
          text: 'Two more are planned for spring.',
          at: '2026-12-01T08:01:00.000Z',
          by,
          struck: { value: true, at: '2026-12-02T07:30:00.000Z', by },
        },
      ],
    },
  },
} as const
