import type { ColumnDefinitionBuilder, Transaction } from 'kysely'
import { readSite } from '#domain/site/read-site.ts'
import type { Migration } from '../migrate.ts'
import { describeSite } from '../sites.ts'
import type { Tables } from '../tables.ts'

const filled = (column: ColumnDefinitionBuilder) => column.notNull()

/** Sites are searched and listed by their last change, and shared by links with people outside. */
export const createSitesInCommon: Migration = async (db, text) => {
  await db.schema.alterTable('sites').addColumn('changed_at', text).execute()
  await db.schema.alterTable('sites').addColumn('changed_by', 'text').execute()
  await db.schema
    .alterTable('sites')
    .addColumn('searched', 'text', column => column.notNull().defaultTo(''))
    .execute()
  await db.schema
    .createIndex('sites_by_change')
    .on('sites')
    .columns(['organisation_id', 'updated_at', 'id'])
    .execute()
  await describeKept(db as Transaction<unknown> as Transaction<Tables>)
  await db.schema
    .createTable('site_share_links')
    .addColumn('organisation_id', text, column => column.notNull().references('organisations.id'))
    .addColumn('id', text, filled)
    .addColumn('site_id', text, filled)
    .addColumn('audience', text, filled)
    .addColumn('with_prices', 'integer', filled)
    .addColumn('token_hash', text, filled)
    .addColumn('created_at', text, filled)
    .addColumn('expires_at', text, filled)
    .addColumn('revoked_at', text)
    .addPrimaryKeyConstraint('site_share_links_pk', ['organisation_id', 'id'])
    .addUniqueConstraint('site_share_links_token', ['token_hash'])
    .addForeignKeyConstraint('site_share_links_fk', ['organisation_id', 'site_id'], 'sites', [
      'organisation_id',
      'id',
    ])
    .execute()
  await db.schema
    .createIndex('site_share_links_of_site')
    .on('site_share_links')
    .columns(['organisation_id', 'site_id', 'created_at', 'id'])
    .execute()
}

/** The sites that were kept before are found and told like those that come; one at a time, however many. */
async function describeKept(db: Transaction<Tables>): Promise<void> {
  const ids = await db.selectFrom('sites').select(['organisationId', 'id']).execute()
  for (const { organisationId, id } of ids) {
    const ofSite = db.selectFrom('sites').where('organisationId', '=', organisationId).where('id', '=', id)
    const { body } = await ofSite.select('body').executeTakeFirstOrThrow()
    const reading = readSite(body)
    if ('fault' in reading) continue
    await db
      .updateTable('sites')
      .set(describeSite(reading.site))
      .where('organisationId', '=', organisationId)
      .where('id', '=', id)
      .execute()
  }
}
