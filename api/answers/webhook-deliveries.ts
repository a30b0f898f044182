import type { PageQuery } from '#openapi/endpoints/kept-parameters.ts'
import type { WebhookDeliveryAnswer, WebhookDeliveryListAnswer } from '#openapi/responses/webhooks.ts'
import { type KeptContext, Reply } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'
import { enqueueDelivery, insertDelivery, makeMessage } from '../store/publish.ts'
import {
  type DeliveryRow,
  findDelivery,
  listDeliveries,
  reopenDelivery,
} from '../store/webhook-deliveries.ts'
import { presentPage, readPage } from './kept-pages.ts'
import { findOrRefuse, type WebhookPath } from './webhooks.ts'

type Answered = Promise<Reply<WebhookDeliveryAnswer>>

/** Sends a message of which nothing comes. */
export async function answerTestedWebhook(_input: unknown, context: KeptContext<WebhookPath>): Answered {
  const { scope } = context
  const { id: webhook } = await findEnabled(context)
  const id = await insertDelivery(scope, webhook, makeMessage(scope, 'webhook.test', { webhook }))
  return reply((await findDelivery(scope, webhook, id)) ?? notFound(id))
}

/** A page of what was sent. */
export async function answerDeliveryList(
  query: PageQuery,
  context: KeptContext<WebhookPath>,
): Promise<WebhookDeliveryListAnswer> {
  const { id } = await findOrRefuse(context)
  return presentPage(await listDeliveries(context.scope, id, readPage(query, context)), present)
}

/** Sends a message again. */
export async function answerReplayedDelivery(
  _input: unknown,
  context: KeptContext<WebhookPath & { deliveryId: string }>,
): Answered {
  const { scope, path } = context
  const webhook = await findEnabled(context)
  const { id } = (await findDelivery(scope, webhook.id, path.deliveryId)) ?? notFound(path.deliveryId)
  const opened = await reopenDelivery(scope, id)
  if (!opened) throw new Problem('conflict', 'detail.conflict.delivery-pending')
  await enqueueDelivery(scope, id)
  return reply(opened)
}

async function findEnabled(context: KeptContext<WebhookPath>) {
  const webhook = await findOrRefuse(context)
  if (webhook.disabledAt !== null) throw new Problem('conflict', 'detail.conflict.webhook-off')
  return webhook
}

function notFound(id: string): never {
  throw new Problem('not-found', 'detail.not-found.object', { id })
}

function reply(row: DeliveryRow): Reply<WebhookDeliveryAnswer> {
  return new Reply(present(row), { status: 202 })
}

function present({
  body,
  attempts,
  state,
  nextAt,
  webhookId: _known,
  ...row
}: DeliveryRow): WebhookDeliveryAnswer {
  return {
    ...row,
    state: state as WebhookDeliveryAnswer['state'],
    nextAttemptAt: nextAt,
    payload: JSON.parse(body),
    attempts: JSON.parse(attempts),
  }
}
