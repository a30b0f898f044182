import type { QuoteRequest } from './kept-quote.ts'

/** The parts of a quote in which two people can differ. */
const quoteParts = [
  ...['customer', 'date', 'validUntil', 'sites', 'priceList', 'lines', 'currency', 'discountPercent'],
  ...['taxes', 'terms', 'seller', 'language'],
] as const satisfies readonly (keyof QuoteRequest)[]
export type QuotePart = (typeof quoteParts)[number]

type Difference = {
  part: QuotePart
  /** Whose is taken as long as nobody chooses: of whoever alone changed it, else one's own. */
  usual: 'mine' | 'theirs'
  /** Whether both have changed it. */
  isClash: boolean
}

/** Where two quotes that come from the same differ. */
export function listConflicts(base: QuoteRequest, mine: QuoteRequest, theirs: QuoteRequest): Difference[] {
  const same = (part: QuotePart, one: QuoteRequest, other: QuoteRequest) =>
    isSame(one[part], other[part]) && (part !== 'priceList' || one.priceListId === other.priceListId)
  return quoteParts.flatMap((part): Difference[] => {
    if (same(part, mine, theirs)) return []
    const isClash = !same(part, base, mine) && !same(part, base, theirs)
    return [{ part, isClash, usual: same(part, base, mine) ? 'theirs' : 'mine' }]
  })
}

/** Their quote with what is taken of mine. */
export function mergeRequests(
  mine: QuoteRequest,
  theirs: QuoteRequest,
  chosen: ReadonlyMap<QuotePart, 'mine' | 'theirs'>,
): QuoteRequest {
  const taken: [keyof QuoteRequest, unknown][] = [...chosen].flatMap(([part, who]) =>
    who === 'mine' ? [[part, mine[part]]] : [],
  )
  // A list that is followed and prices of one's own exclude each other.
  if (chosen.get('priceList') === 'mine') taken.push(['priceListId', mine.priceListId])
  return JSON.parse(JSON.stringify({ ...theirs, ...Object.fromEntries(taken) }))
}

/** Whether two values say the same: the order of names says nothing, and what is empty is as good as left out. */
export function isSame(one: unknown, other: unknown): boolean {
  return write(one) === write(other)
}

function write(value: unknown): string {
  return JSON.stringify(order(value) ?? null)
}

function order(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(order)
  if (typeof value !== 'object' || value === null) return value
  const sorted = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  if (sorted.length === 0) return undefined
  return Object.fromEntries(sorted.map(([name, each]) => [name, order(each)]))
}
