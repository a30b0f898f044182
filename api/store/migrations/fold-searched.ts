import { sql, type Transaction } from 'kysely'
import { foldText } from '#reports/find-words.ts'
import type { Migration } from '../migrate.ts'
import type { Tables } from '../tables.ts'

const PAGE = 1000

/** Quotes and sites are found whatever the accents, also those that were kept with theirs in what is searched. */
export const foldSearched: Migration = async db => {
  for (const table of ['quotes', 'sites'] as const)
    await foldTable(db as Transaction<unknown> as Transaction<Pick<Tables, 'quotes' | 'sites'>>, table)
}

/** A page at a time, however many there are; only what is not folded yet is written. */
async function foldTable(db: Transaction<Pick<Tables, 'quotes' | 'sites'>>, table: 'quotes' | 'sites') {
  let last: { organisationId: string; id: string } | undefined
  do {
    const { organisationId = '', id = '' } = last ?? {}
    const rows = await db
      .selectFrom(table)
      .select(['organisationId', 'id', 'searched'])
      .where(sql<boolean>`(organisation_id, id) > (${organisationId}, ${id})`)
      .orderBy('organisationId')
      .orderBy('id')
      .limit(PAGE)
      .execute()
    for (const row of rows) {
      const searched = foldText(row.searched)
      if (searched === row.searched) continue
      await db
        .updateTable(table)
        .set({ searched })
        .where('organisationId', '=', row.organisationId)
        .where('id', '=', row.id)
        .execute()
    }
    last = rows.length < PAGE ? undefined : rows.at(-1)
  } while (last)
}
