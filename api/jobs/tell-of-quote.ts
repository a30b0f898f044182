import { isLanguage } from '#text/language.ts'
import type { QueueMail } from '../mail/mail.ts'
import { findRecipients, insertNotices } from '../store/notices.ts'
import { findOwner, type KeptQuote } from '../store/quotes.ts'
import type { Scope } from '../store/scope.ts'

type Told = 'accepted' | 'declined' | 'expired'

/** Tells whoever a quote belongs to what became of it, by a notice and, where this server sends any, by mail. */
export async function tellOfQuote(
  scope: Scope,
  quote: Pick<KeptQuote, 'id' | 'number' | 'customer' | 'revision'> & { state: Told },
  said: { name?: string; reason?: string | undefined },
  queueMail: QueueMail | undefined,
): Promise<void> {
  const { owner, ownerLanguage } = await findOwner(scope, quote.id)
  const recipients = await findRecipients(scope, owner)
  const { id, state, revision, customer } = quote
  const number = quote.number ?? ''
  const kind = `quote-${state}` as const
  const details = { number, revision, customer, ...said }
  await insertNotices(scope, recipients, { kind, object: `quotes/${id}`, details })
  const language = ownerLanguage !== null && isLanguage(ownerLanguage) ? ownerLanguage : 'en'
  const values = { id, number, customer, name: said.name ?? '', reason: said.reason ?? '' }
  for (const { email: to } of recipients)
    await queueMail?.(scope.db, { kind, to, language, values }, scope.at)
}
