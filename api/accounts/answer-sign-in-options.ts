import type { Context } from '../http/bind-endpoint.ts'
import { PROVIDER } from './provider-id.ts'

/** How people sign in here. */
export function answerSignInOptions(_input: unknown, { accounts: { singleSignOn } }: Context) {
  const provider = singleSignOn ? ({ id: PROVIDER, name: singleSignOn.name } as const) : null
  return { password: true as const, provider }
}
