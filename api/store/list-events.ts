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

/** What the people and the keys among these actors are called, by actor. */
export async function nameActors(
  { db, organisation }: Scope,
  actors: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const idsOf = (kind: string) => [
    ...new Set(actors.flatMap(actor => (actor.startsWith(kind) ? [actor.slice(kind.length)] : []))),
  ]
  const [users, keys] = [idsOf('user:'), idsOf('key:')]
  const people =
    users.length === 0
      ? []
      : await db.selectFrom('users').select(['id', 'name']).where('id', 'in', users).execute()
  const programs =
    keys.length === 0
      ? []
      : await db
          .selectFrom('apiKeys')
          .select(['id', 'name'])
          .where('organisationId', '=', organisation)
          .where('id', 'in', keys)
          .execute()
  return new Map([
    ...people.map(({ id, name }) => [`user:${id}`, name] as const),
    ...programs.map(({ id, name }) => [`key:${id}`, name] as const),
  ])
}
