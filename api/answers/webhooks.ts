import { randomBytes } from 'node:crypto'
import { writeFound } from '#domain/shared/write-found.ts'
import type { PageQuery } from '#openapi/endpoints/kept-parameters.ts'
import type { WebhookChange, WebhookRequest } from '#openapi/endpoints/webhooks.ts'
import type {
  WebhookAnswer,
  WebhookListAnswer,
  WebhookWithSecretAnswer,
} from '#openapi/responses/webhooks.ts'
import { webhookEventNames } from '#openapi/webhook-events.ts'
import { etagOf, refuseVersion } from '../access/precondition.ts'
import { seal } from '../accounts/seal.ts'
import { type KeptContext, Reply } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'
import { refuseInput } from '../http/refuse-input.ts'
import { lockOrganisation } from '../store/organisations.ts'
import {
  countWebhooks,
  deleteWebhook,
  findWebhook,
  insertWebhook,
  listWebhooks,
  rotateSecret,
  updateWebhook,
  type WebhookRow,
} from '../store/webhooks.ts'
import { readTarget } from '../webhooks/target.ts'
import { changesNothing } from './changes-nothing.ts'
import { presentPage, readPage } from './kept-pages.ts'

const MOST = 20
const DAY_MS = 86_400_000

export type WebhookPath = { webhookId: string }

/** Makes a webhook with a secret. */
export async function answerNewWebhook(
  { url, events, description = '' }: WebhookRequest,
  context: KeptContext,
): Promise<Reply<WebhookWithSecretAnswer>> {
  const { scope } = context
  const target = demandTarget(url, context)
  await lockOrganisation(scope)
  if ((await countWebhooks(scope)) >= MOST)
    throw new Problem('conflict', 'detail.conflict.webhooks', { most: MOST })
  const { secret, sealed } = await makeSecret(context)
  const row = await insertWebhook(scope, { url: target, description, events: order(events), secret: sealed })
  const headers = { ETag: etagOf(row.version), Location: `/api/v1/webhooks/${row.id}` }
  return new Reply({ ...present(row), secret }, { status: 201, headers })
}

/** A page of webhooks. */
export async function answerWebhookList(query: PageQuery, context: KeptContext): Promise<WebhookListAnswer> {
  return presentPage(await listWebhooks(context.scope, readPage(query, context)), present)
}

/** One webhook. */
export async function answerWebhook(
  _input: unknown,
  context: KeptContext<WebhookPath>,
): Promise<Reply<WebhookAnswer>> {
  return replyWith(await findOrRefuse(context))
}

/** Changes what is named of a webhook. */
export async function answerChangedWebhook(
  { url, events, description, isEnabled }: WebhookChange,
  context: KeptContext<WebhookPath>,
): Promise<Reply<WebhookAnswer>> {
  const { scope, precondition } = context
  const row = await findOrRefuse(context)
  precondition.demand(row.version)
  const change: Partial<WebhookRow> = {
    ...(url !== undefined && { url: demandTarget(url, context) }),
    ...(events && { events: order(events) }),
    ...(description !== undefined && { description }),
    ...(isEnabled === true && { failures: 0, disabledAt: null, disabledBy: null }),
    ...(isEnabled === false && row.disabledAt === null && { disabledAt: scope.at, disabledBy: 'request' }),
  }
  if (changesNothing(row, change)) return replyWith(row)
  const updated = await updateWebhook(scope, row, change)
  if (!updated) throw refuseVersion((await findOrRefuse(context)).version)
  return replyWith(updated)
}

/** Deletes a webhook. */
export async function answerDeletedWebhook(
  _input: unknown,
  context: KeptContext<WebhookPath>,
): Promise<undefined> {
  const row = await findOrRefuse(context)
  context.precondition.demand(row.version)
  if (!(await deleteWebhook(context.scope, row))) throw refuseVersion((await findOrRefuse(context)).version)
}

/** Makes another secret; the one before signs beside it for a day. */
export async function answerRotatedWebhook(
  _input: unknown,
  context: KeptContext<WebhookPath>,
): Promise<Reply<WebhookWithSecretAnswer>> {
  const { scope } = context
  const { id } = await findOrRefuse(context)
  const { secret, sealed } = await makeSecret(context)
  const until = new Date(Date.parse(scope.at) + DAY_MS).toISOString()
  const row = (await rotateSecret(scope, id, sealed, until)) ?? (await findOrRefuse(context))
  return new Reply({ ...present(row), secret }, { headers: { ETag: etagOf(row.version) } })
}

/** The webhook that a path names. */
export async function findOrRefuse({ scope, path }: KeptContext<WebhookPath>): Promise<WebhookRow> {
  const row = await findWebhook(scope, path.webhookId)
  if (!row) throw new Problem('not-found', 'detail.not-found.object', { id: path.webhookId })
  return row
}

function demandTarget(text: string, { privateHosts, language }: KeptContext): string {
  const url = readTarget(text, privateHosts ?? new Set())
  if (url) return url.href
  const values = { found: writeFound(text) }
  throw refuseInput({ path: ['url'], code: 'not_a_webhook_url', values }, language)
}

async function makeSecret({ accounts, scope }: KeptContext): Promise<{ secret: string; sealed: string }> {
  const secret = `whsec_${randomBytes(32).toString('base64')}`
  return { secret, sealed: await seal(await accounts.secretOf(scope.db), secret) }
}

const order = (events: readonly string[]) => webhookEventNames.filter(name => events.includes(name)).join(' ')

function present({ version, events, disabledBy, ...row }: WebhookRow): WebhookAnswer {
  return {
    ...row,
    events: events.split(' '),
    disabledBy: disabledBy as WebhookAnswer['disabledBy'],
    etag: etagOf(version),
  }
}

function replyWith(row: WebhookRow): Reply<WebhookAnswer> {
  return new Reply(present(row), { headers: { ETag: etagOf(row.version) } })
}
