import { APPLYING_IN } from './price-lists.ts'
import type { Scope } from './scope.ts'

/** For each thing that prices are taken from (an id of a list, or `applying:EUR`), what changes whenever its lists do. */
export async function findSourceVersions(
  { db, organisation }: Scope,
  sources: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const currencies = sources.flatMap(source => source.split(APPLYING_IN)[1] ?? [])
  const ids = sources.filter(source => !source.startsWith(APPLYING_IN))
  if (sources.length === 0) return new Map()
  const lists = await db
    .selectFrom('priceLists')
    .select(['id', 'currency', 'version', 'deletedAt'])
    .where('organisationId', '=', organisation)
    .where(eb =>
      eb.or([
        ...(ids.length > 0 ? [eb('id', 'in', ids)] : []),
        ...(currencies.length > 0 ? [eb('currency', 'in', currencies)] : []),
      ]),
    )
    .orderBy('id')
    .execute()
  const versions = new Map<string, string>()
  for (const { id, currency, version, deletedAt } of lists) {
    versions.set(id, `${version}`)
    const name = APPLYING_IN + currency
    if (deletedAt === null) versions.set(name, `${versions.get(name) ?? ''} ${id} ${version}`)
  }
  return versions
}
