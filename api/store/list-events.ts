import { sql } from 'kysely'
import type { TrailAction, TrailObject } from '#domain/shared/trail-names.data.ts'
import { listPage, type Page, type PageAsked } from './list-page.ts'
import type { Scope } from './scope.ts'

export type EventRow = { id: string; createdAt: string; actor: string; action: string; object: string }

/** Which events: those of one actor, one action, one kind of object, from a moment on, before another. */
export type EventFilter = {
  actor?: string | undefined
  action?: TrailAction | undefined
  objectType?: TrailObject | undefined
  from?: string | undefined
  before?: string | undefined
}

/** The index of the kinds knows them by so many letters, which no two of them share. */
const LETTERS = 5

/** The trail of an organisation, the newest first. */
export async function listEvents(scope: Scope, asked: PageAsked & EventFilter): Promise<Page<EventRow>> {
  // PostgreSQL has no text with this character, so nothing is found in it.
  if (asked.actor?.includes('\0')) return { rows: [], next: null }
  // A page behind a cursor ends before it anyway, and a second bound would take its place in the index of SQLite.
  const isBefore = asked.before !== undefined && asked.after && asked.after.createdAt < asked.before
  return listPage(selectEvents(scope, isBefore ? { ...asked, before: undefined } : asked), asked)
}

/** The query for it, of which a test asks how it is answered. */
export function selectEvents(
  { db, organisation }: Pick<Scope, 'db' | 'organisation'>,
  { actor, action, objectType, from, before }: EventFilter,
) {
  let query = db
    .selectFrom('auditEvents')
    .select(['id', 'createdAt', 'actor', 'action', 'object'])
    .where('organisationId', '=', organisation)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
  if (actor !== undefined) query = query.where('actor', '=', actor)
  if (action !== undefined) query = query.where('action', '=', action)
  if (objectType !== undefined) {
    const beginning = `${objectType}/`
    for (const letters of [LETTERS, beginning.length])
      query = query.where(
        // As the index has it: written, not bound.
        sql`substr(${sql.ref('object')}, 1, ${sql.lit(letters)})`,
        '=',
        beginning.slice(0, letters),
      )
  }
  if (from !== undefined) query = query.where('createdAt', '>=', from)
  return before === undefined ? query : query.where('createdAt', '<', before)
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
