import { listPage, type Page, type PageAsked } from './list-page.ts'
import type { Scope } from './scope.ts'

export type EventRow = { id: string; createdAt: string; actor: string; action: string; object: string }

/** The trail of an organisation, the newest first. */
export async function listEvents({ db, organisation }: Scope, asked: PageAsked): Promise<Page<EventRow>> {
  const query = db
    .selectFrom('auditEvents')
    .select(['id', 'createdAt', 'actor', 'action', 'object'])
    .where('organisationId', '=', organisation)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
  return listPage(query, asked)
}
