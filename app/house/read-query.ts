/** What follows the question mark of a page's address, as Next.js gives it. */
export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>

export type Query = Readonly<Record<string, string>>

/** The values of an address; a name given twice is as if not given. */
export async function readQuery(searchParams: SearchParams): Promise<Query> {
  return Object.fromEntries(
    Object.entries(await searchParams).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )
}
