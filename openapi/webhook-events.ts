import * as z from 'zod'
import { quoteStates } from '#domain/quotes/quote-states.data.ts'

const quote = z
  .object({
    id: z.string(),
    number: z.string().nullable(),
    revision: z.int(),
    state: z.enum(quoteStates),
    customer: z.string(),
    validUntil: z.string().meta({ description: 'YYYY-MM-DD.' }),
  })
  .meta({
    id: 'QuoteEventData',
    description: 'The quote as it stands now; `/api/v1/quotes/{id}` has the rest.',
  })

const site = z
  .object({ id: z.string(), name: z.string(), version: z.int() })
  .meta({ id: 'SiteEventData', description: 'The site; `/api/v1/sites/{id}` has the rest.' })

const member = z
  .object({ email: z.string(), role: z.string() })
  .meta({ id: 'MemberEventData', description: 'The member.' })

const test = z
  .object({ webhook: z.string().meta({ description: 'Its id.' }) })
  .meta({ id: 'TestEventData', description: 'Nothing has happened.' })

/** What a webhook can be told of, what that says, and the data that come with it. */
export const webhookEvents = {
  'quote.issued': { summary: 'A quote was issued', data: quote },
  'quote.accepted': { summary: 'A quote was accepted, by its customer or for them', data: quote },
  'quote.declined': { summary: 'A quote was declined, by its customer or for them', data: quote },
  'quote.expired': { summary: 'The last day of a quote’s validity is over', data: quote },
  'quote.withdrawn': { summary: 'A quote was withdrawn', data: quote },
  'site.created': { summary: 'A site is kept', data: site },
  'site.changed': { summary: 'A site was changed', data: site },
  'site.deleted': { summary: 'A site was deleted, for as long as it can be restored', data: site },
  'site.restored': { summary: 'A site is there again', data: site },
  'member.joined': { summary: 'Somebody followed an invitation', data: member },
  'member.changed': { summary: 'A member got another role', data: member },
  'member.removed': { summary: 'A member was removed', data: member },
} as const

/** Sent when somebody asks for it, to a webhook of any events. */
export const testEvent = { summary: 'Somebody tries the webhook out', data: test } as const

export type WebhookEvent = keyof typeof webhookEvents
export const webhookEventNames = Object.keys(webhookEvents) as [WebhookEvent, ...WebhookEvent[]]

/** What is told of an event. */
export type WebhookData<Event extends WebhookEvent> = z.infer<(typeof webhookEvents)[Event]['data']>
