import * as z from 'zod'
import { languages } from '#text/language.ts'
import { seller } from './quote.ts'
import { moment } from './shared.ts'

export const organisation = z
  .object({
    id: z.uuid(),
    name: z.string(),
    timeZone: z.string().meta({
      description:
        'By which a day begins and ends: a quote expires by it. Its canonical name in the IANA database.',
    }),
    seller: seller.nullable().meta({ description: 'Who makes its quotes, where they name nobody.' }),
    terms: z.string().nullable().meta({ description: 'The terms of quotes that say none.' }),
    language: z
      .enum(languages)
      .nullable()
      .meta({ description: 'The language of quotes that name none; null: what Accept-Language chooses.' }),
    etag: z.string().meta({ description: 'For If-Match.' }),
    createdAt: moment,
    updatedAt: moment.nullable().meta({ description: 'Null until something was changed.' }),
  })
  .meta({ id: 'Organisation', description: 'For whom is kept what is kept, and how it writes its quotes.' })

export type OrganisationAnswer = z.infer<typeof organisation>
