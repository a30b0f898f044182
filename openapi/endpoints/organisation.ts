import * as z from 'zod/mini'
import { line } from '#domain/quotes/quote-fields.ts'
import { seller, terms } from '#domain/quotes/quote-parts.ts'
import { languages } from '#text/language.ts'
import { declareKeptEndpoint } from '../endpoint.ts'
import { organisation } from '../responses/organisation.ts'
import { longestName } from './account-request.ts'
import { etag } from './kept-parameters.ts'
import { changeProblems, keptReadProblems, keptWriteProblems } from './problem-sets.ts'

const of = { path: '/api/v1/organisation', tag: 'Operation' } as const

/** What may be taken away again, by null. */
const orNone = <Schema extends z.ZodMiniType>(schema: Schema) => z.optional(z.nullable(schema))

const request = z
  .strictObject({
    name: z.optional(line('What it is called here; no two have the same name.', longestName)),
    timeZone: z.optional(
      z.string().check(
        z.maxLength(60),
        z.meta({
          description:
            'Its name in the IANA database, for example Europe/Berlin; in whatever case, and under an older name too. Offsets and abbreviations (+01:00, CST) are refused.',
        }),
      ),
    ),
    seller: orNone(seller),
    terms: orNone(terms),
    language: orNone(z.enum(languages)),
  })
  .check(
    z.meta({
      id: 'OrganisationRequest',
      description: 'What changes: each property as a whole, null takes it away, what is left out stays.',
    }),
  )

export type OrganisationRequest = z.infer<typeof request>

const answer = {
  description: 'The organisation.',
  schema: organisation,
  statuses: { 200: { description: 'The organisation.', headers: etag } },
} as const

export const getOrganisation = declareKeptEndpoint({
  ...of,
  method: 'get',
  access: { scope: 'organisation:read' },
  summary: 'Get the organisation',
  description: 'Its name and time zone, and what quotes take from it that say nothing of their own.',
  answer,
  problems: keptReadProblems,
})

export const patchOrganisation = declareKeptEndpoint({
  ...of,
  method: 'patch',
  access: { scope: 'organisation:write', isConditional: true },
  summary: 'Change the organisation',
  description:
    'Drafts follow at once, what has been issued stays as it is. A name that another organisation has is refused with 409.',
  input: {
    from: 'body',
    schema: request,
    choose: () => request,
    examples: {
      letterhead: {
        summary: 'Who makes the quotes, and on which terms',
        value: {
          timeZone: 'Europe/Berlin',
          seller: {
            name: 'Saar Energie GmbH',
            contact: 'Jonas Weber, +49 681 555 0100',
            address: ['Mainzer Straße 12', '66111 Saarbrücken'],
            registration: 'HRB 12345, VAT DE123456789',
          },
          terms: 'Payable within 30 days without deduction.',
          language: 'de',
        },
      },
    },
  },
  answer,
  problems: [
    ...keptWriteProblems.filter(code => code !== 'idempotency-key-reused'),
    ...changeProblems.filter(code => code !== 'not-found'),
    'conflict',
  ],
})
