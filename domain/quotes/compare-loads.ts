import type { ComparedSite, SitePair } from './pair-sites.ts'

/** What may differ of a site, in this order. */
export const siteProperties = [
  ...(['site', 'estimate', 'sizing', 'managers', 'productsPerManager', 'servicesPerProduct'] as const),
  ...([
    'archiveScope',
    'inventory',
    'archiveIntervalMinutes',
    'headroomPercent',
    'owned',
    'machine',
  ] as const),
] as const

export type SiteProperty = (typeof siteProperties)[number]

/** One difference; both are null where it is too long to be shown. */
export type SiteChange = {
  site: string
  property: SiteProperty
  before: string | null
  after: string | null
}

const PRESENT = 'true'
const unshown: readonly SiteProperty[] = ['inventory', 'machine']

/** What differs in what sites are quoted for; one that is called otherwise is the same site. */
export function compareLoads(pairs: readonly SitePair[]): SiteChange[] {
  return pairs.flatMap(({ was, is }): SiteChange[] => {
    const site = (is ?? was)?.name ?? ''
    const named: SiteChange[] =
      was?.name === is?.name
        ? []
        : [{ site, property: 'site', before: was?.name ?? null, after: is?.name ?? null }]
    if (!was || !is) return named
    const changes = (['estimate', 'sizing'] as const).flatMap(part => comparePart(was, is, part))
    // The licence and the server are asked for with the same numbers, as a rule: what changed in both is told once.
    const known = new Map(changes.map(change => [JSON.stringify(change), { site, ...change }]))
    return [...named, ...[...known.values()].toSorted((a, b) => orderOf(a) - orderOf(b))]
  })
}

function comparePart(one: ComparedSite, other: ComparedSite, part: 'estimate' | 'sizing') {
  const [was, is] = [one[part], other[part]]
  if (!was && !is) return []
  if (!was) return [{ property: part, before: null, after: PRESENT }]
  if (!is) return [{ property: part, before: PRESENT, after: null }]
  const [old, current] = [listValues(was), listValues(is)]
  return siteProperties.flatMap((property): Omit<SiteChange, 'site'>[] => {
    const [before, after] = [old.get(property) ?? null, current.get(property) ?? null]
    if (before === after) return []
    if (!unshown.includes(property)) return [{ property, before, after }]
    // Thousands of rows are too long to be shown.
    const isInBoth = before !== null && after !== null
    return [
      { property, before: isInBoth ? null : before && PRESENT, after: isInBoth ? null : after && PRESENT },
    ]
  })
}

type Part = NonNullable<ComparedSite['estimate'] | ComparedSite['sizing']>

function listValues(part: Part): Map<SiteProperty, string> {
  const values = new Map<SiteProperty, string>()
  for (const [name, value] of Object.entries(part)) {
    const property = siteProperties.find(known => known === name)
    if (property && value !== undefined) values.set(property, writeValue(value))
  }
  return values
}

function writeValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value) && value.every(line => 'reference' in line))
    return value
      .map(({ reference, quantity }) => `${quantity} × ${reference}`)
      .toSorted()
      .join(', ')
  return JSON.stringify(value)
}

function orderOf({ property }: SiteChange): number {
  return siteProperties.indexOf(property)
}
