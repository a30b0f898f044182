import type { PageQuery } from '#openapi/endpoints/kept-parameters.ts'
import type { AuditEventListAnswer } from '#openapi/responses/audit-events.ts'
import type { KeptContext } from '../http/bind-endpoint.ts'
import { listEvents } from '../store/list-events.ts'
import { presentPage, readPage } from './kept-pages.ts'

/** A page of the trail. */
export async function answerAuditEvents(
  query: PageQuery,
  context: KeptContext,
): Promise<AuditEventListAnswer> {
  return presentPage(await listEvents(context.scope, readPage(query, context)), event => event)
}
