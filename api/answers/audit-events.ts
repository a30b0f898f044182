import type { AuditEventQuery } from '#openapi/endpoints/audit-events.ts'
import type { AuditEventListAnswer } from '#openapi/responses/audit-events.ts'
import type { KeptContext } from '../http/bind-endpoint.ts'
import { listEvents, nameActors } from '../store/list-events.ts'
import { findTimeZone } from '../store/organisations.ts'
import { findDayStart } from '../store/time-zone.ts'
import { presentPage, readPage } from './kept-pages.ts'

/** A page of the trail, of what is asked for; its days are those of the organisation. */
export async function answerAuditEvents(
  query: AuditEventQuery,
  context: KeptContext,
): Promise<AuditEventListAnswer> {
  const { scope } = context
  const { actor, action, objectType, from, until } = query
  const zone = from === undefined && until === undefined ? '' : await findTimeZone(scope)
  const page = await listEvents(scope, {
    ...readPage(query, context),
    ...{ actor, action, objectType },
    from: from && findDayStart(from, zone),
    before: until && findDayStart(until, zone, 1),
  })
  const names = await nameActors(
    scope,
    page.rows.map(({ actor }) => actor),
  )
  return presentPage(page, event => ({ ...event, actorName: names.get(event.actor) ?? null }))
}
