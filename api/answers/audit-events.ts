import type { PageQuery } from '#openapi/endpoints/kept-parameters.ts'
import type { AuditEventListAnswer } from '#openapi/responses/audit-events.ts'
import type { KeptContext } from '../http/bind-endpoint.ts'
import { listEvents, nameActors } from '../store/list-events.ts'
import { presentPage, readPage } from './kept-pages.ts'

/** A page of the trail. */
export async function answerAuditEvents(
  query: PageQuery,
  context: KeptContext,
): Promise<AuditEventListAnswer> {
  const { scope } = context
  const page = await listEvents(scope, readPage(query, context))
  const names = await nameActors(
    scope,
    page.rows.map(({ actor }) => actor),
  )
  return presentPage(page, event => ({ ...event, actorName: names.get(event.actor) ?? null }))
}
