import { randomUUID } from 'node:crypto'
import type { Scope } from './scope.ts'
import type { Db } from './store.ts'
import type { OrganisationId } from './tables.ts'

/** Makes an organisation with its owner; undefined where one of that name is there already. */
export async function createOrganisation(
  db: Db,
  { name, owner, timeZone, at }: { name: string; owner: string; timeZone: string; at: string },
): Promise<OrganisationId | undefined> {
  const id = randomUUID() as string as OrganisationId
  return db.transaction().execute(async within => {
    const made = await within
      .insertInto('organisations')
      .values({ id, name, timeZone, createdAt: at })
      .onConflict(conflict => conflict.column('name').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) return undefined
    await within
      .insertInto('members')
      .values({ organisationId: id, email: owner, role: 'owner', createdAt: at })
      .execute()
    return id
  })
}

/** The organisation of a name. */
export async function findOrganisation(db: Db, name: string): Promise<OrganisationId | undefined> {
  const found = await db.selectFrom('organisations').select('id').where('name', '=', name).executeTakeFirst()
  return found?.id
}

/** The day that it is at an organisation (YYYY-MM-DD). */
export async function findToday({ db, organisation, at }: Scope): Promise<string> {
  const { timeZone } = await db
    .selectFrom('organisations')
    .select('timeZone')
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow()
  // Sweden writes days as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(at))
}
