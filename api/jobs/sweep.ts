import type { Kysely } from 'kysely'
import { recordEvent } from '../store/audit.ts'
import type { Db } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { JobKind } from './job.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** So many at once, so that others need not wait for long. */
const BATCH = 500

/** On whose behalf happens what nobody asked for. */
export const ACTOR = 'job'

type Swept = { table: string; key: readonly string[]; since: string; days: number }

/** What is no longer needed so many days behind a moment of its own. */
const swept: readonly Swept[] = [
  { table: 'idempotentAnswers', key: ['organisationId', 'key'], since: 'createdAt', days: 1 },
  { table: 'shareLinks', key: ['organisationId', 'id'], since: 'expiresAt', days: 30 },
  { table: 'siteShareLinks', key: ['organisationId', 'id'], since: 'expiresAt', days: 30 },
  { table: 'invitations', key: ['tokenHash'], since: 'expiresAt', days: 0 },
  { table: 'passwordResets', key: ['tokenHash'], since: 'expiresAt', days: 0 },
  { table: 'sessions', key: ['id'], since: 'expiresAt', days: 0 },
  { table: 'verifications', key: ['id'], since: 'expiresAt', days: 0 },
  { table: 'webhookDeliveries', key: ['organisationId', 'id'], since: 'createdAt', days: 30 },
  { table: 'notices', key: ['organisationId', 'id'], since: 'createdAt', days: 180 },
  { table: 'jobs', key: ['id'], since: 'deadAt', days: 30 },
]

/** Takes away what is over. */
export const sweep: JobKind = {
  everyMs: HOUR_MS,
  run: async (_payload, { db, at, signal }) => {
    const before = (days: number) => new Date(Date.parse(at) - days * DAY_MS).toISOString()
    for (const each of swept)
      while (!signal.aborted && (await sweepSome(db, each, before(each.days))) === BATCH);
    while (!signal.aborted && (await sweepSites(db, before(30), at)) === BATCH);
    return { is: signal.aborted ? 'failed' : 'done' }
  },
}

type Any = Kysely<Record<string, Record<string, string>>>

async function sweepSome(db: Db, { table, key, since }: Swept, before: string): Promise<number> {
  const any = db as unknown as Any
  const [first, second] = key as [string, string?]
  const old = any
    .selectFrom(table)
    .select([...key])
    .where(since, '<', before)
    .limit(BATCH)
  const deleted = await any
    .deleteFrom(table)
    .where(eb =>
      second === undefined ? eb(first, 'in', old) : eb(eb.refTuple(first, second), 'in', old as never),
    )
    .executeTakeFirst()
  return Number(deleted.numDeletedRows)
}

/** What was deleted can no longer be had back; the trail says so. */
function sweepSites(db: Kysely<Tables>, before: string, at: string): Promise<number> {
  return db.transaction().execute(async within => {
    const old = await within
      .selectFrom('sites')
      .select(['organisationId', 'id'])
      .where('deletedAt', '<', before)
      .limit(BATCH)
      .execute()
    for (const { organisationId: organisation, id } of old) {
      // The links that lead to it first: the database keeps a site as long as there is one.
      await within
        .deleteFrom('siteShareLinks')
        .where('organisationId', '=', organisation)
        .where('siteId', '=', id)
        .execute()
      await within
        .deleteFrom('sites')
        .where('organisationId', '=', organisation)
        .where('id', '=', id)
        .execute()
      await recordEvent({ db: within, organisation, actor: ACTOR, at }, 'purged', `sites/${id}`)
    }
    return old.length
  })
}
