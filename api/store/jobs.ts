import { v7 as createId } from 'uuid'
import type { Db, Kind } from './store.ts'

/** What is to be done; `attempts` counts those that were begun, this one included. */
export type Job = { id: string; kind: string; payload: string; attempts: number }

type NewJob = { kind: string; payload: object; at: string; dueAt?: string }

/** Adds what is to be done, in the transaction of what causes it: both are there, or neither. */
export async function enqueueJob(db: Db, { kind, payload, at, dueAt = at }: NewJob): Promise<void> {
  await db
    .insertInto('jobs')
    .values({
      ...{ id: createId(), kind, payload: JSON.stringify(payload), dueAt, attempts: 0, createdAt: at },
      ...{ deadAt: null, error: null },
    })
    .execute()
}

/** Sees to it that a job which comes again and again is there, once for all instances. */
export async function ensureJob(db: Db, kind: string, at: string): Promise<void> {
  await db
    .insertInto('jobs')
    .values({
      ...{ id: kind, kind, payload: '{}', dueAt: at, attempts: 0, createdAt: at },
      ...{ deadAt: null, error: null },
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
}

/** Whether anything is due; asked before anything is locked. */
export async function hasDueJob(db: Db, at: string): Promise<boolean> {
  const found = await db
    .selectFrom('jobs')
    .select('id')
    .where('deadAt', 'is', null)
    .where('dueAt', '<=', at)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/**
 * Takes some of what is due on a lease: it is due again at its end, for whoever comes then, unless it was settled.
 * Of several who take at once, each gets others.
 */
export function claimJobs(
  db: Exclude<Db, { isTransaction: true }>,
  kind: Kind,
  { at, until, limit }: { at: string; until: string; limit: number },
): Promise<Job[]> {
  return db.transaction().execute(async within => {
    const due = within
      .selectFrom('jobs')
      .select(['id', 'kind', 'payload', 'attempts'])
      .where('deadAt', 'is', null)
      .where('dueAt', '<=', at)
      .orderBy('dueAt')
      .orderBy('id')
      .limit(limit)
    // On SQLite nobody else writes while this transaction is open.
    const found = await (kind === 'postgres' ? due.forUpdate().skipLocked() : due).execute()
    const ids = found.map(({ id }) => id)
    if (ids.length > 0)
      await within
        .updateTable('jobs')
        .set(eb => ({ dueAt: until, attempts: eb('attempts', '+', 1) }))
        .where('id', 'in', ids)
        .execute()
    return found.map(job => ({ ...job, attempts: job.attempts + 1 }))
  })
}

/** What becomes of a job that was tried: it is gone, comes again, or is left lying. */
export type Settlement =
  | { is: 'gone' }
  | { is: 'again'; dueAt: string; attempts: number }
  | { is: 'dead'; at: string; error: string }

/** Settles a job; false where its lease was lost, so that somebody else settles it. */
export async function settleJob(db: Db, { id, attempts }: Job, settlement: Settlement): Promise<boolean> {
  if (settlement.is === 'gone') {
    const { numDeletedRows } = await db
      .deleteFrom('jobs')
      .where('id', '=', id)
      .where('attempts', '=', attempts)
      .executeTakeFirst()
    return numDeletedRows > 0n
  }
  const change =
    settlement.is === 'again'
      ? { dueAt: settlement.dueAt, attempts: settlement.attempts }
      : { deadAt: settlement.at, error: settlement.error }
  const { numUpdatedRows } = await db
    .updateTable('jobs')
    .set(change)
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('deadAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
