import { v7 as createId } from 'uuid'
import type { WebhookData, WebhookEvent } from '#openapi/webhook-events.ts'
import { enqueueJob } from './jobs.ts'
import type { Scope } from './scope.ts'

/** Tells those webhooks of an event that are to be told, in the transaction of what happened. */
export async function publish<Event extends WebhookEvent>(
  scope: Scope,
  event: Event,
  data: WebhookData<Event>,
): Promise<void> {
  const { db, organisation } = scope
  const webhooks = await db
    .selectFrom('webhooks')
    .select(['id', 'events'])
    .where('organisationId', '=', organisation)
    .where('disabledAt', 'is', null)
    .execute()
  const told = webhooks.filter(({ events }) => events.split(' ').includes(event))
  if (told.length === 0) return
  const message = makeMessage(scope, event, data)
  for (const { id } of told) await insertDelivery(scope, id, message)
}

type Message = { messageId: string; event: string; body: string }

/** What is sent; its id is the same for all that are told. */
export function makeMessage({ at }: Scope, event: string, data: object): Message {
  const body = JSON.stringify({ type: event, timestamp: at, data })
  return { messageId: `msg_${createId()}`, event, body }
}

/** Keeps a message for a webhook, and that it is to be sent. */
export async function insertDelivery(scope: Scope, webhookId: string, message: Message): Promise<string> {
  const { db, organisation, at } = scope
  const id = createId()
  await db
    .insertInto('webhookDeliveries')
    .values({
      ...{ organisationId: organisation, id, webhookId, ...message, state: 'pending' },
      ...{ attempts: '[]', nextAt: at, createdAt: at },
    })
    .execute()
  await enqueueDelivery(scope, id)
  return id
}

/** Has a message sent. */
export function enqueueDelivery({ db, organisation, at }: Scope, id: string): Promise<void> {
  return enqueueJob(db, { kind: 'deliver', payload: { organisation, id }, at })
}
