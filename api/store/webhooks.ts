import { v7 as createId } from 'uuid'
import { recordEvent } from './audit.ts'
import { listPage, type Page, type PageAsked } from './list-page.ts'
import type { Scope } from './scope.ts'

/** Without its secrets. */
export type WebhookRow = {
  id: string
  version: number
  url: string
  description: string
  events: string
  failures: number
  disabledAt: string | null
  disabledBy: string | null
  createdAt: string
  updatedAt: string
}

const columns = [
  ...(['id', 'version', 'url', 'description', 'events', 'failures'] as const),
  ...(['disabledAt', 'disabledBy', 'createdAt', 'updatedAt'] as const),
] as const

/** Keeps a webhook. */
export async function insertWebhook(
  scope: Scope,
  made: { url: string; description: string; events: string; secret: string },
): Promise<WebhookRow> {
  const { db, organisation, at } = scope
  const row = await db
    .insertInto('webhooks')
    .values({
      ...{ organisationId: organisation, id: createId(), version: 1, ...made, failures: 0 },
      ...{ formerSecret: null, formerUntil: null, disabledAt: null, disabledBy: null },
      ...{ createdAt: at, updatedAt: at },
    })
    .returning(columns)
    .executeTakeFirstOrThrow()
  await recordEvent(scope, 'created', `webhooks/${row.id}`)
  return row
}

/** How many an organisation has. */
export async function countWebhooks({ db, organisation }: Scope): Promise<number> {
  const { count } = await db
    .selectFrom('webhooks')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('organisationId', '=', organisation)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** A webhook of the organisation. */
export function findWebhook({ db, organisation }: Scope, id: string): Promise<WebhookRow | undefined> {
  return db
    .selectFrom('webhooks')
    .select(columns)
    .where('organisationId', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The webhooks of an organisation, the newest first. */
export function listWebhooks({ db, organisation }: Scope, asked: PageAsked): Promise<Page<WebhookRow>> {
  const query = db
    .selectFrom('webhooks')
    .select(columns)
    .where('organisationId', '=', organisation)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
  return listPage(query, asked)
}

type Change = Partial<
  Pick<WebhookRow, 'url' | 'description' | 'events' | 'failures' | 'disabledAt' | 'disabledBy'>
>

/** Changes a webhook where its version is still that one; undefined where somebody was faster. */
export async function updateWebhook(
  scope: Scope,
  { id, version }: WebhookRow,
  change: Change,
): Promise<WebhookRow | undefined> {
  const { db, organisation, at } = scope
  const updated = await db
    .updateTable('webhooks')
    .set({ ...change, version: version + 1, updatedAt: at })
    .where('organisationId', '=', organisation)
    .where('id', '=', id)
    .where('version', '=', version)
    .returning(columns)
    .executeTakeFirst()
  if (updated) await recordEvent(scope, 'changed', `webhooks/${id}`)
  return updated
}

/** Puts a secret in the place of another, which signs beside it until then. */
export async function rotateSecret(
  scope: Scope,
  id: string,
  secret: string,
  formerUntil: string,
): Promise<WebhookRow | undefined> {
  const { db, organisation, at } = scope
  const updated = await db
    .updateTable('webhooks')
    .set(eb => ({
      ...{ formerSecret: eb.ref('secret'), formerUntil, secret, updatedAt: at },
      version: eb('version', '+', 1),
    }))
    .where('organisationId', '=', organisation)
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirst()
  if (updated) await recordEvent(scope, 'changed', `webhooks/${id}`)
  return updated
}

/** Deletes a webhook with what was sent to it; false where somebody has changed it. */
export async function deleteWebhook(scope: Scope, { id, version }: WebhookRow): Promise<boolean> {
  const { db, organisation } = scope
  const { numDeletedRows } = await db
    .deleteFrom('webhooks')
    .where('organisationId', '=', organisation)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numDeletedRows === 0n) return false
  await recordEvent(scope, 'deleted', `webhooks/${id}`)
  return true
}
