import { hash } from 'node:crypto'
import type { Scope } from './scope.ts'

/** A request that may come again: the key that its sender gave it, and what it holds. */
export type Repeatable = { key: string; operation: string; requestHash: string }

const KEPT_HOURS = 24
const HOUR_MS = 3_600_000

/**
 * Does a work once for each key: the same request again gets the same answer, while the first is still at work too,
 * as the row of its key is locked so long. Undefined where the key stands for another request. `conceal` takes out of the
 * answer what must not be kept.
 */
export async function answerOnce<Answer>(
  { db, organisation, at }: Scope,
  { key, operation, requestHash }: Repeatable,
  work: () => Promise<Answer>,
  conceal: (answer: Answer) => Answer = answer => answer,
): Promise<Answer | undefined> {
  const row = { organisationId: organisation, key: hash('sha256', key) }
  const oldest = new Date(Date.parse(at) - KEPT_HOURS * HOUR_MS).toISOString()
  // Only the key's own: to look for all that are old would take the longer the more was written in a day, and is swept.
  await db
    .deleteFrom('idempotentAnswers')
    .where('organisationId', '=', organisation)
    .where('key', '=', row.key)
    .where('createdAt', '<', oldest)
    .execute()
  const taken = await db
    .insertInto('idempotentAnswers')
    .values({ ...row, operation, requestHash, answer: '', createdAt: at })
    .onConflict(conflict => conflict.columns(['organisationId', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst()
  const its = db
    .selectFrom('idempotentAnswers')
    .selectAll()
    .where('organisationId', '=', organisation)
    .where('key', '=', row.key)
  if (!taken) {
    const known = await its.executeTakeFirstOrThrow()
    const isSame = known.operation === operation && known.requestHash === requestHash
    return isSame ? (JSON.parse(known.answer) as Answer) : undefined
  }
  const answer = await work()
  await db
    .updateTable('idempotentAnswers')
    .set({ answer: JSON.stringify(conceal(answer)) })
    .where('organisationId', '=', organisation)
    .where('key', '=', row.key)
    .execute()
  return answer
}
