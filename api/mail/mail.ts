import type { Language } from '#text/language.ts'
import type { Db } from '../store/store.ts'

export const mailKinds = [
  'invitation',
  'password-reset',
  'email-change',
  'email-changed',
  'quote-accepted',
  'quote-declined',
  'quote-expired',
] as const

/** A mail that is to be sent. */
export type Mail = {
  kind: (typeof mailKinds)[number]
  to: string
  language: Language
  values: Readonly<Record<string, string>>
}

/** Adds a mail to what is to be sent, in the transaction of what causes it. */
export type QueueMail = (db: Db, mail: Mail, at: string) => Promise<void>
