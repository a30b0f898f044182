import * as z from 'zod/mini'
import { line } from '#domain/quotes/quote-fields.ts'

/** The most characters of a name of a person, an organisation or a key. */
export const longestName = 120

const name = line('The name of the person.', longestName)
const email = z
  .string()
  .check(
    z.trim(),
    z.maxLength(254),
    z.email(),
    z.meta({ description: 'The e-mail address to sign in with.' }),
  )
const password = z
  .string()
  .check(z.minLength(10), z.maxLength(128), z.meta({ description: 'At least ten characters.' }))
const organisation = z.optional(line('Left out where the address is an owner’s already.', longestName))
const timeZone = z.optional(
  z.string().check(
    z.maxLength(60),
    z.meta({
      description: 'Its name in the IANA database, for example Europe/Berlin; UTC where left out.',
    }),
  ),
)

export const setUpRequest = z
  .strictObject({
    code: z.string().check(z.maxLength(60), z.meta({ description: 'From the log of the server.' })),
    ...{ name, email, password, organisation, timeZone },
  })
  .check(z.meta({ id: 'SetUp', description: 'The first account of an installation.' }))

export type SetUpRequest = z.infer<typeof setUpRequest>

export const setUpExamples = {
  first: {
    summary: 'A new installation',
    value: {
      code: 'ABCDE-FGHJK-LMNPQ-RSTUV',
      name: 'Jonas Weber',
      email: 'jonas@example.org',
      password: 'four words are easy to keep',
      organisation: 'Saar Energie',
      timeZone: 'Europe/Berlin',
    },
  },
} as const

export const acceptanceRequest = z
  .strictObject({
    token: z.string().check(z.maxLength(100), z.meta({ description: 'From the invitation.' })),
    name: z.optional(name),
    password: z.optional(password),
  })
  .check(
    z.meta({ id: 'Acceptance', description: 'Name and password are for those who have no account yet.' }),
  )

export type AcceptanceRequest = z.infer<typeof acceptanceRequest>

export const acceptanceExamples = {
  first: {
    summary: 'Somebody new',
    value: { token: '…', name: 'Petra Lang', password: 'four words are easy to keep' },
  },
} as const

const secrets = new Set<PropertyKey>(['password', 'code', 'token'])

/** Whether what stands at a path must not be repeated when it is refused. */
export const isSecretOfAccount = ([name]: readonly PropertyKey[]): boolean =>
  name !== undefined && secrets.has(name)
