import { type AnyEndpoint, declareEndpoint } from '../endpoint.ts'
import {
  backupCodes,
  done,
  providerAddress,
  signedIn,
  signInAnswer,
  signInOptions,
  standing,
  twoFactorStart,
} from '../responses/sign-in.ts'
import { bodyProblems, readProblems } from './problem-sets.ts'
import { again, bodyOf, code, credentials, passwords, personName, provider } from './sign-in-request.ts'

const problems = [
  ...bodyProblems,
  'unauthorized',
  'forbidden',
  'too-many-requests',
  'store-unavailable',
] as const

/** What every operation of an account has in common. */
const of = { method: 'post', tag: 'Accounts', problems } as const
const isDone = { description: 'Done.', schema: done }
const whoSignedIn = { description: 'Who is signed in.', schema: signedIn }

export const getSignInOptions = declareEndpoint({
  method: 'get',
  path: '/api/auth/sign-in-options',
  tag: 'Accounts',
  summary: 'How people sign in',
  description: 'Always by a password; by a provider of their company where one is set up.',
  answer: { description: 'The ways in.', schema: signInOptions },
  problems: readProblems,
})

/** Answered beside what better-auth answers, as it looks at cookies and renews them. */
export const getStanding = declareEndpoint({
  method: 'get',
  path: '/api/auth/standing',
  tag: 'Accounts',
  summary: 'Who is signed in',
  description:
    'For pages: nobody is an answer like any other, where `GET /api/v1/session` refuses. Needs no session.',
  answer: { description: 'Who is there.', schema: standing },
  problems: [...readProblems, 'too-many-requests', 'store-unavailable'],
})

const signIn = declareEndpoint({
  ...of,
  path: '/api/auth/sign-in/email',
  summary: 'Sign in',
  description:
    'Answers with the cookie of a session. Whoever has set up a second factor is asked for it first (`twoFactorRedirect`), within ten minutes.',
  input: bodyOf(credentials, { email: 'jonas@example.org', password: 'four words are easy to keep' }),
  answer: { description: 'Who is signed in, or what else is asked for.', schema: signInAnswer },
})

const signInByProvider = declareEndpoint({
  ...of,
  path: '/api/auth/sign-in/social',
  summary: 'Sign in by a provider',
  description:
    'Answers with the address of the provider, to which the browser goes; it comes back signed in. Refused there, it comes back with `error`: `not_invited`, `email_not_verified`, or what the provider says.',
  input: bodyOf(provider, { provider: 'oidc' as const, callbackURL: '/en/quotes' }),
  answer: { description: 'Where to go.', schema: providerAddress },
  problems: [...problems, 'not-found', 'provider-unavailable'],
})

const verifyTotp = declareEndpoint({
  ...of,
  path: '/api/auth/two-factor/verify-totp',
  summary: 'Show a code of the app',
  description:
    'Ends signing in, or, for somebody who is signed in, the setting up of the second factor. Five codes may be tried each time, ten in a row before the account waits for a quarter of an hour.',
  input: bodyOf(code, { code: '123456' }),
  answer: whoSignedIn,
})

const verifyBackupCode = declareEndpoint({
  ...of,
  path: '/api/auth/two-factor/verify-backup-code',
  summary: 'Show a backup code',
  description: 'Ends signing in where the app is not at hand; each code holds once.',
  input: bodyOf(code, { code: 'aB3dE-fG7hJ' }),
  answer: whoSignedIn,
  problems: [...problems, 'conflict'],
})

const ofSession = { ...of, needsSession: true } as const

const enableTwoFactor = declareEndpoint({
  ...ofSession,
  path: '/api/auth/two-factor/enable',
  summary: 'Set up a second factor',
  description: 'Nothing is asked for when signing in before a code of the app has been shown once.',
  input: again(),
  answer: { description: 'What the app needs, and the backup codes, this once.', schema: twoFactorStart },
})

const disableTwoFactor = declareEndpoint({
  ...ofSession,
  path: '/api/auth/two-factor/disable',
  summary: 'Do without a second factor',
  description: 'Ends the trust in every device too.',
  input: again(),
  answer: isDone,
})

const renewBackupCodes = declareEndpoint({
  ...ofSession,
  path: '/api/auth/two-factor/generate-backup-codes',
  summary: 'Get new backup codes',
  description: 'Those before hold no longer.',
  input: again(),
  answer: { description: 'The codes, this once.', schema: backupCodes },
})

const changePassword = declareEndpoint({
  ...ofSession,
  path: '/api/auth/change-password',
  summary: 'Change the password',
  description: 'Only with the old one.',
  input: bodyOf(passwords, {
    currentPassword: 'four words are easy to keep',
    newPassword: 'five other words are as easy',
  }),
  answer: { description: 'Whose password it is.', schema: signedIn },
})

const changeName = declareEndpoint({
  ...ofSession,
  path: '/api/auth/update-user',
  summary: 'Change your name',
  description: 'As it stands on drafts, in the trail and in what customers are told from now on.',
  input: bodyOf(personName, { name: 'Jonas Weber' }),
  answer: isDone,
})

/** Nothing can be guessed by what takes no input, so nobody is counted there. */
const uncounted = problems.filter(code => code !== 'too-many-requests')

const signOut = declareEndpoint({
  ...of,
  problems: uncounted,
  path: '/api/auth/sign-out',
  summary: 'Sign out',
  description: 'Ends the session of this device; its cookie opens nothing from then on.',
  answer: isDone,
})

const revokeOtherSessions = declareEndpoint({
  ...ofSession,
  problems: uncounted,
  path: '/api/auth/revoke-other-sessions',
  summary: 'Sign out everywhere else',
  description: 'Ends every session of the person but this one.',
  answer: isDone,
})

/** What better-auth answers, by its operation id; what is not named here is not found. */
export const accountEndpoints = {
  signIn,
  signInByProvider,
  verifyTotp,
  verifyBackupCode,
  enableTwoFactor,
  disableTwoFactor,
  renewBackupCodes,
  changePassword,
  changeName,
  signOut,
  revokeOtherSessions,
} satisfies Record<string, AnyEndpoint>
