import * as z from 'zod/mini'
import type { $ZodType } from 'zod/v4/core'
import { findFieldIssues } from '#domain/site/check-fields.ts'
import { readSite } from '#domain/site/read-site.ts'
import { fieldOf, type Site, siteNote } from '#domain/site/site.ts'
import { familyPatterns } from '#domain/site/site-path.ts'
import { familyValues, fixedValues } from '#domain/site/site-values.ts'

/** What may stand in an entry is told by its path. */
const fields = z.record(z.string(), z.unknown()).check(
  z.superRefine((given, context) => {
    for (const issue of findFieldIssues(given)) context.addIssue(issue)
  }),
)

/** The same for the document: every path with its entry, those that end in names of a software by their pattern. */
const documentedFields = z
  .strictObject({
    ...mapValues(fixedValues, value => z.optional(fieldOf(value))),
    ...Object.fromEntries(
      Object.entries(familyValues).map(([family, value]) => [
        familyPatterns[family as keyof typeof familyValues],
        z.optional(fieldOf(value)),
      ]),
    ),
  })
  .check(
    z.meta({
      id: 'SiteFields',
      description:
        'Entries by their paths: a value, when and by whom it was written, and those before it; null where it was emptied. `software/…` names a software, `parameters/…` a software and a parameter, `items/…` a software, a procedure and an item, `workflows/…` a software and a workflow, `waivers/…` a software, a machine (`site` for that of the site) and a check.',
    }),
  )

const head = {
  format: z.literal('groundwork-site'),
  version: z.literal(2),
  id: z.uuid().check(z.meta({ description: 'Made by whoever creates the site: a random UUID.' })),
}
const notes = z._default(z.array(siteNote), [])

const checked = z.strictObject({ ...head, fields, notes }).check(
  z.superRefine((given, context) => {
    // What was found in its parts says more than that the whole is none.
    if (context.issues.length > 0) return
    const reading = readSite(given)
    if ('site' in reading) return
    const code = reading.fault === 'too_large' ? 'site_too_large' : 'not_a_site_value'
    context.addIssue({ code: 'custom', path: [], params: { code } })
  }),
)

export const siteRequest: $ZodType<Site> = checked as unknown as $ZodType<Site>

/** The request as the document has it. */
export const siteRequestDocument = z
  .strictObject({ ...head, fields: documentedFields, notes })
  .check(z.meta({ id: 'SiteRequest', description: 'A site as its file has it, or what has changed of it.' }))

function mapValues<Name extends string, From, To>(
  all: Readonly<Record<Name, From>>,
  map: (value: From) => To,
): Record<Name, To> {
  const mapped = Object.entries<From>(all).map(([name, value]) => [name, map(value)])
  return Object.fromEntries(mapped) as Record<Name, To>
}

const exampleHead = {
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
      ...exampleHead,
      fields: {
        name: { value: 'Dahn, mill 2', at: '2026-12-01T08:00:00.000Z', by },
        'load/managers': { value: 12, at: '2026-12-01T08:00:05.000Z', by },
      },
    },
  },
  'a-remark': {
    summary: 'A remark on the number of managers, struck out since',
    value: {
      ...exampleHead,
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
