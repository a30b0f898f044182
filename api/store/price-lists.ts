import { hash } from 'node:crypto'
import { v7 as createId } from 'uuid'
import { recordEvent } from './audit.ts'
import { listPage, type Page, type PageAsked } from './list-page.ts'
import type { Scope } from './scope.ts'

export type Prices = Readonly<Record<string, string>>

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
    .onConflict(conflict => conflict.columns(['organisationId', 'currency', 'validFrom']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return undefined
  await recordEvent(scope, 'created', `price-lists/${row.id}`)
  return row
}

/** A price list of the organisation with its prices. */
export async function findPriceList(
  { db, organisation }: Scope,
  id: string,
): Promise<{ list: PriceListRow; prices: Prices } | undefined> {
  const found = await db
    .selectFrom('priceLists')
    .select([...columns, 'prices'])
    .where('organisationId', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) return undefined
  const { prices, ...list } = found
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
  const query = db.selectFrom('priceLists').select(columns).where('organisationId', '=', organisation)
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
