import { randomUUID } from 'node:crypto'
import type { QuoteParty } from '#domain/quotes/quote-parts.ts'
import type { Language } from '#text/language.ts'
import { recordEvent } from './audit.ts'
import { isDuplicate } from './is-unavailable.ts'
import type { Scope } from './scope.ts'
import type { Db } from './store.ts'
import type { OrganisationId } from './tables.ts'
import { findDay, nameTimeZone } from './time-zone.ts'

/** What a quote takes from the organisation where it says nothing of its own. */
export type OrganisationSettings = { seller?: QuoteParty; terms?: string; language?: Language }

export type OrganisationRow = {
  id: OrganisationId
  name: string
  timeZone: string
  settings: OrganisationSettings
  version: number
  createdAt: string
  updatedAt: string | null
}

type NewOrganisation = { name: string; owner: string; timeZone: string; actor: string; at: string }

/** Makes an organisation with its owner by a command; undefined where one of that name is there already. */
export function createOrganisation(
  db: Db,
  made: Omit<NewOrganisation, 'actor'>,
): Promise<OrganisationId | undefined> {
  return db.transaction().execute(within => insertOrganisation(within, { ...made, actor: 'command' }))
}

/** The same within a transaction, by whoever it is. */
export async function insertOrganisation(
  db: Db,
  { name, owner, timeZone, actor, at }: NewOrganisation,
): Promise<OrganisationId | undefined> {
  const id = randomUUID() as string as OrganisationId
  const made = await db
    .insertInto('organisations')
    .values({ id, name, timeZone, createdAt: at })
    .onConflict(conflict => conflict.column('name').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return undefined
  const email = owner.toLowerCase()
  await db.insertInto('members').values({ organisationId: id, email, role: 'owner', createdAt: at }).execute()
  const scope = { db, organisation: id, actor, at }
  await recordEvent(scope, 'created', `organisations/${id}`)
  await recordEvent(scope, 'created', `members/${email}`)
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
export async function nameOrganisation(scope: Scope): Promise<string> {
  return (await findOwnOrganisation(scope)).name
}

/** The organisation itself, with what its quotes are written with. */
export async function findOwnOrganisation({ db, organisation }: Scope): Promise<OrganisationRow> {
  const { settings, timeZone, ...row } = await db
    .selectFrom('organisations')
    .select(['id', 'name', 'timeZone', 'settings', 'version', 'createdAt', 'updatedAt'])
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow()
  // It may have been written in another way when every one was taken.
  const zone = nameTimeZone(timeZone) ?? timeZone
  return { ...row, timeZone: zone, settings: JSON.parse(settings) as OrganisationSettings }
}

/**
 * Writes the organisation where its version is still that one: `late` where somebody was faster, `taken` where another
 * one has the name, which ends the transaction.
 */
export async function updateOrganisation(
  scope: Scope,
  version: number,
  { name, timeZone, settings }: Pick<OrganisationRow, 'name' | 'timeZone' | 'settings'>,
): Promise<'written' | 'late' | 'taken'> {
  const { db, organisation, at } = scope
  try {
    const updated = await db
      .updateTable('organisations')
      .set({ name, timeZone, settings: JSON.stringify(settings), version: version + 1, updatedAt: at })
      .where('id', '=', organisation)
      .where('version', '=', version)
      .executeTakeFirst()
    if (updated.numUpdatedRows === 0n) return 'late'
  } catch (error) {
    if (isDuplicate(error)) return 'taken'
    throw error
  }
  await recordEvent(scope, 'changed', `organisations/${organisation}`)
  return 'written'
}

/** The organisation of a name. */
export async function findOrganisation(db: Db, name: string): Promise<OrganisationId | undefined> {
  const found = await db.selectFrom('organisations').select('id').where('name', '=', name).executeTakeFirst()
  return found?.id
}

/** The day that it is at an organisation (YYYY-MM-DD). */
export async function findToday(scope: Scope): Promise<string> {
  return findDay(scope.at, await findTimeZone(scope))
}

/** The time zone that an organisation goes by. */
export async function findTimeZone({
  db,
  organisation,
}: Pick<Scope, 'db' | 'organisation'>): Promise<string> {
  const { timeZone } = await db
    .selectFrom('organisations')
    .select('timeZone')
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow()
  return timeZone
}
