import { confirmEmailChange, requestEmailChange } from './endpoints/email-change.ts'
import { requestPasswordReset, resetPassword } from './endpoints/password-reset.ts'
import { acceptInvitation, setUp } from './endpoints/session.ts'
import { accountEndpoints, getSignInOptions, getStanding } from './endpoints/sign-in.ts'

/** What is ours under /api/auth, by its operation id; answered in `api/accounts/`. */
export const ownAccountEndpoints = { setUp, acceptInvitation, getSignInOptions }

/** Asking for a new password and choosing it, which have a limit of their own. */
export const passwordEndpoints = { requestPasswordReset, resetPassword }

/** Asking for another address and proving it. */
export const emailEndpoints = { requestEmailChange, confirmEmailChange }

/** Everything that is served there, in the order of the document. */
export const endpointsOfAccounts = {
  ...ownAccountEndpoints,
  getStanding,
  ...accountEndpoints,
  ...passwordEndpoints,
  ...emailEndpoints,
}
