import type { WebhookAttempt } from '#openapi/responses/webhooks.ts'
import { recordEvent } from './audit.ts'
import { listPage, type Page, type PageAsked } from './list-page.ts'
import { findRecipients, insertNotices } from './notices.ts'
import type { Scope } from './scope.ts'

export type DeliveryRow = {
  id: string
  webhookId: string
  messageId: string
  event: string
  body: string
  state: string
  attempts: string
  nextAt: string | null
  createdAt: string
}

const columns = [
  ...(['id', 'webhookId', 'messageId', 'event', 'body', 'state', 'attempts', 'nextAt', 'createdAt'] as const),
] as const

/** How many attempts are remembered of each message. */
const REMEMBERED = 5

/** How many messages in a row may be given up before a webhook is switched off. */
const MOST_FAILURES = 5

/** What was sent to a webhook, the newest first. */
export function listDeliveries(
  { db, organisation }: Scope,
  webhookId: string,
  asked: PageAsked,
): Promise<Page<DeliveryRow>> {
  const query = db
    .selectFrom('webhookDeliveries')
    .select(columns)
    .where('organisationId', '=', organisation)
    .where('webhookId', '=', webhookId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
  return listPage(query, asked)
}

/** One message to a webhook. */
export function findDelivery(
  { db, organisation }: Scope,
  webhookId: string,
  id: string,
): Promise<DeliveryRow | undefined> {
  return db
    .selectFrom('webhookDeliveries')
    .select(columns)
    .where('organisationId', '=', organisation)
    .where('webhookId', '=', webhookId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Lets a message that was settled wait to be sent again; undefined where it waits already. */
export function reopenDelivery(
  { db, organisation, at }: Scope,
  id: string,
): Promise<DeliveryRow | undefined> {
  return db
    .updateTable('webhookDeliveries')
    .set({ state: 'pending', nextAt: at })
    .where('organisationId', '=', organisation)
    .where('id', '=', id)
    .where('state', '!=', 'pending')
    .returning(columns)
    .executeTakeFirst()
}

/** A message with where it goes and what it is signed with. */
export function findSending({ db, organisation }: Scope, id: string) {
  return db
    .selectFrom('webhookDeliveries as delivery')
    .innerJoin('webhooks', join =>
      join
        .onRef('webhooks.organisationId', '=', 'delivery.organisationId')
        .onRef('webhooks.id', '=', 'delivery.webhookId'),
    )
    .select([
      ...(['delivery.messageId', 'delivery.body', 'delivery.webhookId', 'webhooks.url'] as const),
      ...([
        'webhooks.secret',
        'webhooks.formerSecret',
        'webhooks.formerUntil',
        'webhooks.disabledAt',
      ] as const),
    ])
    .where('delivery.organisationId', '=', organisation)
    .where('delivery.id', '=', id)
    .executeTakeFirst()
}

type Tried = {
  id: string
  attempt: WebhookAttempt
  isDelivered: boolean
  isGone: boolean
  nextAt: string | null
}

/** Notes an attempt, and switches off a webhook that is gone or has failed too often. */
export async function recordAttempt(scope: Scope, tried: Tried): Promise<void> {
  const { db, organisation } = scope
  const { id, attempt, isDelivered, isGone, nextAt } = tried
  const found = await db
    .selectFrom('webhookDeliveries')
    .select(['attempts', 'webhookId'])
    .where('organisationId', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  // Deleted meanwhile.
  if (!found) return
  const attempts = [...(JSON.parse(found.attempts) as WebhookAttempt[]), attempt].slice(-REMEMBERED)
  const state = isDelivered ? 'delivered' : nextAt === null ? 'failed' : 'pending'
  await db
    .updateTable('webhookDeliveries')
    .set({ attempts: JSON.stringify(attempts), state, nextAt })
    .where('organisationId', '=', organisation)
    .where('id', '=', id)
    .execute()
  if (state !== 'pending') await countFailures(scope, found.webhookId, isDelivered, isGone)
}

async function countFailures(
  scope: Scope,
  webhookId: string,
  isDelivered: boolean,
  isGone: boolean,
): Promise<void> {
  const { db, organisation, at } = scope
  const changed = await db
    .updateTable('webhooks')
    .set(eb => ({ failures: isDelivered ? 0 : eb('failures', '+', 1) }))
    .where('organisationId', '=', organisation)
    .where('id', '=', webhookId)
    .where('disabledAt', 'is', null)
    .where('failures', isDelivered ? '>' : '>=', 0)
    .returning(['failures', 'url'])
    .executeTakeFirst()
  if (!changed || isDelivered || (changed.failures < MOST_FAILURES && !isGone)) return
  await db
    .updateTable('webhooks')
    .set(eb => ({
      ...{ disabledAt: at, disabledBy: isGone ? 'gone' : 'failures', updatedAt: at },
      version: eb('version', '+', 1),
    }))
    .where('organisationId', '=', organisation)
    .where('id', '=', webhookId)
    .execute()
  const object = `webhooks/${webhookId}` as const
  await recordEvent(scope, 'disabled', object)
  await insertNotices(scope, await findRecipients(scope), {
    kind: 'webhook-disabled',
    object,
    details: { url: new URL(changed.url).host },
  })
}
