import type { Scope } from './scope.ts'

/** Who wrote an object last, and when; `name` is that of the person or key, where it is still known. */
type LastEvent = { at: string; actor: string; name: string | null }

/** What was done last to an object (`quotes/…`). */
export async function findLastEvent(scope: Scope, object: string): Promise<LastEvent | undefined> {
  const { db, organisation } = scope
  const found = await db
    .selectFrom('auditEvents')
    .select(['createdAt as at', 'actor'])
    .where('organisationId', '=', organisation)
    .where('object', '=', object)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found && { ...found, name: await nameActor(scope, found.actor) }
}

async function nameActor({ db, organisation }: Scope, actor: string): Promise<string | null> {
  const [kind, id = ''] = actor.split(':')
  const found =
    kind === 'user'
      ? await db.selectFrom('users').select('name').where('id', '=', id).executeTakeFirst()
      : await db
          .selectFrom('apiKeys')
          .select('name')
          .where('organisationId', '=', organisation)
          .where('id', '=', id)
          .executeTakeFirst()
  return found?.name ?? null
}
