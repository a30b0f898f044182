import { hash } from 'node:crypto'
import { v7 as createId } from 'uuid'
import { recordEvent } from './audit.ts'
import { listPage, type Page, type PageAsked } from './list-page.ts'
import type { Scope } from './scope.ts'

/** Before a currency: whichever list applies in it. */
export const APPLYING_IN = 'applying:'

type Prices = Readonly<Record<string, string>>

/** A price list as it is given; without `until` it holds until another begins. */
export type NewPriceList = {
  name: string
  currency: string
  from: string
  until: string | null
  prices: Prices
}

export type PriceListRow = {
  id: string
  version: number
  name: string
  currency: string
  validFrom: string
  validUntil: string | null
  /** Of its prices. */
  sha256: string
  createdAt: string
  updatedAt: string
}

const columns = [
  'id',
  'version',
  'name',
  'currency',
  'validFrom',
  'validUntil',
  'sha256',
  'createdAt',
  'updatedAt',
] as const

/** Keeps a price list; undefined where one in its currency begins on the same day. */
export async function insertPriceList(scope: Scope, given: NewPriceList): Promise<PriceListRow | undefined> {
  const { db, organisation, at } = scope
  const { name, currency, from, until } = given
  const prices = JSON.stringify(Object.fromEntries(Object.entries(given.prices).sort()))
  const row = {
    ...{ id: createId(), version: 1, name, currency, validFrom: from, validUntil: until },
    ...{ sha256: hash('sha256', prices), createdAt: at, updatedAt: at },
  }
  const made = await db
    .insertInto('priceLists')
    .values({ organisationId: organisation, ...row, prices })
    .onConflict(conflict =>
      conflict
        .columns(['organisationId', 'currency', 'validFrom'])
        .where('deletedAt', 'is', null)
        .doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  if (!made) return undefined
  await recordEvent(scope, 'created', `price-lists/${row.id}`)
  return row
}

export type PricedList = { list: PriceListRow; prices: Prices }

/** A price list of the organisation with its prices; one that was deleted is not found. */
export async function findPriceList(
  { db, organisation }: Scope,
  id: string,
): Promise<PricedList | undefined> {
  const found = await db
    .selectFrom('priceLists')
    .select([...columns, 'prices'])
    .where('organisationId', '=', organisation)
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  return found && read(found)
}

/** The price list that applies on a day: of those in its currency that hold then, the one that began last. */
export async function findApplyingList(
  scope: Scope,
  applying: { on: string; currency: string },
): Promise<PricedList | undefined> {
  const [row] = (await listPriceLists(scope, { limit: 1 }, applying)).rows
  return row && findPriceList(scope, row.id)
}

/** The next list to begin in the currency of another. */
export async function findNextList(
  scope: Scope,
  { currency, validFrom }: PriceListRow,
): Promise<PricedList | undefined> {
  const { db, organisation } = scope
  const found = await db
    .selectFrom('priceLists')
    .select([...columns, 'prices'])
    .where('organisationId', '=', organisation)
    .where('currency', '=', currency)
    .where('validFrom', '>', validFrom)
    .where('deletedAt', 'is', null)
    .orderBy('validFrom')
    .limit(1)
    .executeTakeFirst()
  return found && read(found)
}

/** Ends, renames or deletes a list where its version is still that one; its prices never change. */
export async function updatePriceList(
  scope: Scope,
  { id, version }: PriceListRow,
  change: { name?: string; validUntil?: string | null; deletedAt?: string },
): Promise<boolean> {
  const { db, organisation, at } = scope
  const updated = await db
    .updateTable('priceLists')
    .set({ ...change, version: version + 1, updatedAt: at })
    .where('organisationId', '=', organisation)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  if (updated.numUpdatedRows === 0n) return false
  await recordEvent(scope, change.deletedAt === undefined ? 'changed' : 'deleted', `price-lists/${id}`)
  return true
}

/** Whether a draft names a list as the one that its prices come from. */
export async function hasDrafts({ db, organisation }: Scope, id: string): Promise<boolean> {
  const found = await db
    .selectFrom('quotes')
    .select('id')
    .where('organisationId', '=', organisation)
    .where('pricesFrom', '=', id)
    .where('state', '=', 'draft')
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

function read({ prices, ...list }: PriceListRow & { prices: string }): PricedList {
  return { list, prices: JSON.parse(prices) as Prices }
}

/**
 * Price lists, the newest first. With a day and a currency, the one that applies then: of those that hold on the day, the one that
 * began last.
 */
export async function listPriceLists(
  { db, organisation }: Scope,
  asked: PageAsked,
  applying: { on: string; currency: string } | undefined,
): Promise<Page<PriceListRow>> {
  const query = db
    .selectFrom('priceLists')
    .select(columns)
    .where('organisationId', '=', organisation)
    .where('deletedAt', 'is', null)
  if (!applying) return listPage(query.orderBy('createdAt', 'desc').orderBy('id', 'desc'), asked)
  const { on, currency } = applying
  const rows = await query
    .where('currency', '=', currency)
    .where('validFrom', '<=', on)
    .where(eb => eb.or([eb('validUntil', 'is', null), eb('validUntil', '>=', on)]))
    .orderBy('validFrom', 'desc')
    .limit(1)
    .execute()
  return { rows, next: null }
}
