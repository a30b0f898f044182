import { randomUUID } from 'node:crypto'
import type { Scope } from './scope.ts'
import type { Db } from './store.ts'
import type { OrganisationId } from './tables.ts'

type NewOrganisation = { name: string; owner: string; timeZone: string; at: string }

/** Makes an organisation with its owner; undefined where one of that name is there already. */
export function createOrganisation(db: Db, made: NewOrganisation): Promise<OrganisationId | undefined> {
  return db.transaction().execute(within => insertOrganisation(within, made))
}

/** The same within a transaction. */
export async function insertOrganisation(
  db: Db,
  { name, owner, timeZone, at }: NewOrganisation,
): Promise<OrganisationId | undefined> {
  const id = randomUUID() as string as OrganisationId
  const made = await db
    .insertInto('organisations')
    .values({ id, name, timeZone, createdAt: at })
    .onConflict(conflict => conflict.column('name').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return undefined
  await db
    .insertInto('members')
    .values({ organisationId: id, email: owner.toLowerCase(), role: 'owner', createdAt: at })
    .execute()
  return id
}

/** Lets others who would change who belongs to an organisation wait until the transaction ends. */
export async function lockOrganisation({ db, organisation }: Scope): Promise<void> {
  // Both databases know this lock: the row is written, as it is.
  await db
    .updateTable('organisations')
    .set(eb => ({ name: eb.ref('name') }))
    .where('id', '=', organisation)
    .execute()
}

/** What an organisation is called. */
export async function nameOrganisation({ db, organisation }: Scope): Promise<string> {
  const { name } = await db
    .selectFrom('organisations')
    .select('name')
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow()
  return name
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
