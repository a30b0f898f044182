import type { Accounts } from '../accounts/accounts.ts'
import type { QueueMail } from '../mail/mail.ts'
import type { Store } from '../store/store.ts'
import type { Lifecycle } from './lifecycle.ts'
import type { RateLimits } from './rate-limits.ts'

/** What handlers need from outside, given to the server when it is made. */
export type Dependencies = {
  now: () => Date
  lifecycle: Lifecycle
  /** Where what is kept is; without it, it can't be reached. */
  store?: Store | undefined
  accounts: Accounts
  rates?: Partial<RateLimits> | undefined
  /** Hosts that webhooks may go to wherever they are. */
  privateHosts?: ReadonlySet<string> | undefined
  /** Present where this server sends mail. */
  queueMail?: QueueMail | undefined
}
