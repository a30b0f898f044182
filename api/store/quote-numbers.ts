import type { Scope } from './scope.ts'

/** The next number of a year. Whoever takes one keeps the others waiting until it stands or is given back. */
export async function takeNumber({ db, organisation }: Scope, year: number): Promise<number> {
  const { count } = await db
    .insertInto('quoteNumbers')
    .values({ organisationId: organisation, year, count: 1 })
    .onConflict(conflict =>
      conflict
        .columns(['organisationId', 'year'])
        .doUpdateSet(({ eb }) => ({ count: eb('quoteNumbers.count', '+', 1) })),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  return count
}
