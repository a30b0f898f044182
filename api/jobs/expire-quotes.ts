import type { QueueMail } from '../mail/mail.ts'
import { recordEvent } from '../store/audit.ts'
import { publish } from '../store/publish.ts'
import { pickTold, quoteColumns } from '../store/quotes.ts'
import type { Scope } from '../store/scope.ts'
import { findDay } from '../store/time-zone.ts'
import type { JobKind } from './job.ts'
import { ACTOR } from './sweep.ts'
import { tellOfQuote } from './tell-of-quote.ts'

const EVERY_MS = 300_000
const BATCH = 100

/** Notes which quotes have expired, each revision once. Their state follows from the day, noted or not. */
export function createExpiry(queueMail: QueueMail | undefined): JobKind {
  return {
    everyMs: EVERY_MS,
    run: async (_payload, { db, at, signal }) => {
      const organisations = await db.selectFrom('organisations').select(['id', 'timeZone']).execute()
      for (const { id: organisation, timeZone } of organisations) {
        const today = findDay(at, timeZone)
        const expireSome = () =>
          db
            .transaction()
            .execute(within => expire({ db: within, organisation, actor: ACTOR, at }, today, queueMail))
        while (!signal.aborted && (await expireSome()) === BATCH);
      }
      return { is: signal.aborted ? 'failed' : 'done' }
    },
  }
}

async function expire(scope: Scope, today: string, queueMail: QueueMail | undefined): Promise<number> {
  const { db, organisation, at } = scope
  const ended = db
    .selectFrom('quotes')
    .select('id')
    .where('organisationId', '=', organisation)
    .where('state', '=', 'issued')
    .where('validUntil', '<', today)
    .where('expiredAt', 'is', null)
    .limit(BATCH)
  const expired = await db
    .updateTable('quotes')
    .set({ expiredAt: at })
    .where('organisationId', '=', organisation)
    .where('id', 'in', ended)
    .where('state', '=', 'issued')
    .where('expiredAt', 'is', null)
    .returning(quoteColumns)
    .execute()
  for (const quote of expired) {
    await recordEvent(scope, 'expired', `quotes/${quote.id}`)
    await publish(scope, 'quote.expired', pickTold({ ...quote, state: 'expired' }))
    await tellOfQuote(scope, { ...quote, state: 'expired' }, {}, queueMail)
  }
  return expired.length
}
