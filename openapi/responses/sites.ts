import * as z from 'zod'
import { moment } from './shared.ts'

const person = z.string()

const entry = z
  .object({ value: z.unknown(), at: moment, by: person.optional(), since: moment.optional() })
  .meta({ id: 'SiteEntry', description: 'A value as somebody wrote it.' })

const note = z
  .object({
    id: z.string(),
    about: z.string().meta({ description: 'Path of a field, or empty for the whole site.' }),
    text: z.string(),
    at: moment,
    by: person.optional(),
    struck: z.object({ value: z.boolean(), at: moment, by: person.optional() }).optional(),
  })
  .meta({ id: 'SiteNote', description: 'A remark; its text never changes.' })

export const site = z
  .object({
    format: z.literal('groundwork-site'),
    version: z.literal(2),
    id: z.uuid(),
    fields: z.record(
      z.string(),
      entry
        .extend({ earlier: z.array(entry).optional() })
        .meta({ id: 'SiteField', description: 'What stands at a path, and what stood there before.' }),
    ),
    notes: z.array(note),
  })
  .meta({ id: 'Site', description: 'A site as its file has it: field by field with time and person.' })

const listedSite = z
  .object({
    id: z.uuid(),
    name: z.string().meta({ description: 'The name in its fields; empty where it has none.' }),
    etag: z.string().meta({ description: 'For If-Match.' }),
    createdAt: moment,
    updatedAt: moment.meta({ description: 'When it was last written here, in UTC.' }),
    changedAt: moment
      .nullable()
      .meta({ description: 'Of its newest entry or note, by the clock of whoever wrote it.' }),
    changedBy: person.nullable().meta({ description: 'Who wrote that, where it is signed.' }),
    deletedAt: moment.nullable(),
  })
  .meta({ id: 'ListedSite', description: 'A site in a list.' })

export const nextCursor = z.string().nullable().meta({ description: 'For the next page; null on the last.' })

export const siteList = z
  .object({ items: z.array(listedSite), nextCursor })
  .meta({ id: 'SiteList', description: 'Sites.' })

export type SiteAnswer = z.infer<typeof site>
export type SiteListAnswer = z.infer<typeof siteList>
