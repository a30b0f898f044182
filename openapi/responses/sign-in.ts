import * as z from 'zod'
import { memberRoles } from '../roles.ts'
import { scopes } from '../scopes.ts'

const person = z
  .object({ id: z.string(), name: z.string(), email: z.string() })
  .meta({ id: 'Person', description: 'Somebody with an account.' })

export const signInOptions = z
  .object({
    password: z.literal(true),
    provider: z
      .object({ id: z.literal('oidc'), name: z.string() })
      .nullable()
      .meta({ description: 'What people know the provider of their company by; null where none is set up.' }),
  })
  .meta({ id: 'SignInOptions', description: 'How people sign in here.' })

export const signedIn = z.object({ user: person }).meta({ id: 'SignedIn', description: 'Who it is.' })

export const signInAnswer = z
  .union([
    signedIn,
    z
      .object({
        twoFactorRedirect: z.literal(true),
        twoFactorMethods: z.array(z.string()).meta({ description: '`totp`: a code of the app.' }),
      })
      .meta({ id: 'SecondFactorAsked', description: 'The password is right; a code is asked for now.' }),
  ])
  .meta({ id: 'SignInAnswer', description: 'Who is signed in, or what else is asked for.' })

export const providerAddress = z
  .object({ url: z.string(), redirect: z.boolean() })
  .meta({ id: 'ProviderAddress', description: 'Where the browser goes to sign in.' })

export const twoFactorStart = z
  .object({
    totpURI: z.string().meta({ description: 'For the app, typed or as a QR code (`otpauth://totp/…`).' }),
    backupCodes: z.array(z.string()).meta({ description: 'Each signs in once without the app.' }),
  })
  .meta({ id: 'SecondFactorStart', description: 'What is shown this once.' })

export const backupCodes = z
  .object({ backupCodes: z.array(z.string()) })
  .meta({ id: 'BackupCodes', description: 'Each signs in once without the app.' })

const membership = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(memberRoles),
})

export const standing = z
  .union([
    z
      .object({ standing: z.enum(['none', 'signed-out']) })
      .meta({ id: 'NobodySignedIn', description: '`none`: there is no account here yet.' }),
    z
      .object({
        standing: z.literal('signed-in'),
        person,
        organisation: membership
          .omit({ role: true })
          .nullable()
          .meta({ description: 'For which they act; null where they belong to none any more.' }),
        role: z.enum(memberRoles).nullable(),
        scopes: z.array(z.enum(scopes)).meta({ description: 'What they may do there.' }),
        organisations: z.array(membership).meta({ description: 'To which they belong.' }),
        unread: z
          .int()
          .min(0)
          .meta({ description: 'How many notices of that organisation they have not read.' }),
        hasPassword: z.boolean().meta({ description: 'Whether they sign in with a password.' }),
        hasSecondFactor: z.boolean().meta({ description: 'Whether they are asked for a code too.' }),
      })
      .meta({ id: 'SomebodySignedIn', description: 'Who is signed in, and what they may do.' }),
  ])
  .meta({ id: 'Standing', description: 'Whether somebody is signed in.' })

export const done = z.object({}).meta({ id: 'Done', description: 'There is nothing to say.' })
