import * as z from 'zod/mini'
import { refine } from '#domain/parameters/parameter.ts'
import { line } from '#domain/quotes/quote-fields.ts'
import { longestName } from './account-request.ts'

const text = (most: number, description: string) =>
  z.string().check(z.maxLength(most), z.meta({ description }))
const password = text(128, 'The password of the account.')
const secrets = new Set<PropertyKey>(['password', 'code', 'currentPassword', 'newPassword'])
const isSecret = ([name]: readonly PropertyKey[]) => name !== undefined && secrets.has(name)

/** Where a provider leads back to is a page of this server and nobody else's. */
const LOCAL_PATH = /^\/(?![/\\])[\w\-./~?=&%#+:]*$/
const localPath = { pattern: LOCAL_PATH.source }
const checkLocalPath = (path: string) =>
  LOCAL_PATH.test(path) ? null : ({ code: 'not_a_local_path' } as const)

/** A JSON body, with an example of it; what is secret in it is never repeated. */
export const bodyOf = <Input>(schema: z.ZodMiniType<Input>, example: Input) => ({
  from: 'body' as const,
  schema,
  choose: () => schema,
  examples: { usual: { summary: 'As it is sent', value: example } },
  isSecret,
})

export const credentials = z
  .strictObject({
    email: text(254, 'The e-mail address of the account.'),
    password,
    rememberMe: z.optional(
      z
        .boolean()
        .check(z.meta({ description: 'false: the session ends with the browser. True where left out.' })),
    ),
  })
  .check(z.meta({ id: 'Credentials', description: 'Who signs in, and by what.' }))

export const provider = z
  .strictObject({
    provider: z.literal('oidc').check(z.meta({ description: 'The provider that is set up.' })),
    callbackURL: z.optional(
      z.string().check(
        z.maxLength(2000),
        refine(checkLocalPath),
        z.meta({
          ...localPath,
          description: 'The page to go on with, as a path of this server; / where left out.',
        }),
      ),
    ),
    errorCallbackURL: z.optional(
      z
        .string()
        .check(
          z.maxLength(2000),
          refine(checkLocalPath),
          z.meta({ ...localPath, description: 'The page to go on with otherwise; it is given `error`.' }),
        ),
    ),
  })
  .check(z.meta({ id: 'ProviderSignIn', description: 'Where to come back to.' }))

export const code = z
  .strictObject({
    code: text(20, 'Six digits of the app, or a backup code.').check(z.minLength(1)),
    trustDevice: z.optional(
      z.boolean().check(z.meta({ description: 'true: this browser is not asked for a code for 30 days.' })),
    ),
  })
  .check(z.meta({ id: 'SecondFactor', description: 'What proves the second factor.' }))

const passwordAlone = z
  .strictObject({ password })
  .check(z.meta({ id: 'PasswordAgain', description: 'So that an open browser is not enough.' }))
/** The password of whoever is signed in. */
export const again = () => bodyOf(passwordAlone, { password: 'four words are easy to keep' })

export const personName = z
  .strictObject({
    name: line('The name of the person.', longestName),
  })
  .check(z.meta({ id: 'PersonName', description: 'What somebody is called from now on.' }))

export const passwords = z
  .strictObject({
    currentPassword: password,
    newPassword: z
      .string()
      .check(z.minLength(10), z.maxLength(128), z.meta({ description: 'At least ten characters.' })),
    revokeOtherSessions: z.optional(
      z.boolean().check(z.meta({ description: 'true: all other devices have to sign in anew.' })),
    ),
  })
  .check(z.meta({ id: 'PasswordChange', description: 'The old password and the new one.' }))
