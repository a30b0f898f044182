import type { Fixed, Kept, OrganisationId } from './columns.ts'

/** What is still to be done. */
type KeptJob = {
  /** The kind itself, for what comes again and again. */
  id: Fixed<string>
  kind: Fixed<string>
  payload: Fixed<string>
  /** From when on it may be taken; whoever takes it moves this to the end of their lease. */
  dueAt: string
  /** How often it was begun; whoever settles it must have begun it last. */
  attempts: number
  createdAt: Fixed<string>
  /** Since when it is no longer tried, and why. */
  deadAt: string | null
  error: string | null
}

/** Something that one person should know. */
type Notice = {
  organisationId: Fixed<OrganisationId>
  id: Fixed<string>
  userId: Fixed<string>
  kind: Fixed<string>
  object: Fixed<string>
  /** What there is to say about it, as JSON. */
  details: Fixed<string>
  createdAt: Fixed<string>
  readAt: string | null
}

type KeptWebhook = Kept & {
  url: string
  description: string
  /** Separated by blanks. */
  events: string
  /** Sealed with the secret of the sessions, as messages are signed with it. */
  secret: string
  /** Signs beside it until then. */
  formerSecret: string | null
  formerUntil: string | null
  /** Messages in a row that were given up. */
  failures: number
  disabledAt: string | null
  disabledBy: string | null
}

/** A message to a webhook. */
type WebhookDelivery = {
  organisationId: Fixed<OrganisationId>
  id: Fixed<string>
  webhookId: Fixed<string>
  messageId: Fixed<string>
  event: Fixed<string>
  body: Fixed<string>
  state: string
  /** The last ones, as JSON. */
  attempts: string
  nextAt: string | null
  createdAt: Fixed<string>
}

/** Who may choose a new password; the token is told by its hash only. */
type PasswordReset = {
  tokenHash: Fixed<string>
  userId: Fixed<string>
  createdAt: Fixed<string>
  expiresAt: Fixed<string>
}

/** What happens by itself, and what comes of it. */
export type TablesOfJobs = {
  jobs: KeptJob
  notices: Notice
  webhooks: KeptWebhook
  webhookDeliveries: WebhookDelivery
  passwordResets: PasswordReset
}
