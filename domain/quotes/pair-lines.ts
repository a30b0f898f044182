import type { ComparedSite, SitePair } from './pair-sites.ts'
import type { QuoteLine } from './quote.ts'

export type ComparedLine = Omit<QuoteLine, 'licence'>

type Lines = { sites: readonly ComparedSite[]; lines: readonly ComparedLine[] }

/** A line of two revisions; one of them is missing where it was added or left out. */
type LinePair = {
  line: { site: string | null; reference: string | null; text: string }
  was: ComparedLine | undefined
  is: ComparedLine | undefined
}

/**
 * Which line of one revision is which of another: the same licence for the same site, the same text; of several alike
 * the first is the first. Of those left, two lines of one's own that differ by nothing but their text are one.
 */
export function pairLines(before: Lines, after: Lines, pairs: readonly SitePair[]): LinePair[] {
  const pairOf = new Map(pairs.flatMap((pair, index) => [pair.was, pair.is].map(site => [site, index])))
  const [was, is] = [nameLines(before, pairOf), nameLines(after, pairOf)]
  const kept = [...is].map(([key, { line, place }]) => ({ line: place, was: was.get(key)?.line, is: line }))
  const left = [...was]
    .filter(([key]) => !is.has(key))
    .map(([, { line, place }]) => ({ line: place, was: line }))
  const renamed = new Map<LinePair, ComparedLine>()
  const open = kept.filter(pair => pair.was === undefined && pair.is.kind === 'free')
  const gone = left.filter(({ was: line }) => {
    const same = open.find(pair => !renamed.has(pair) && isSameButText(line, pair.is))
    if (same) renamed.set(same, line)
    return !same
  })
  return [
    ...kept.map(pair => ({ ...pair, was: pair.was ?? renamed.get(pair) })),
    ...gone.map(pair => ({ ...pair, is: undefined })),
  ]
}

/** The lines by what makes them the same in both revisions; sites by the pair that they belong to. */
function nameLines({ sites, lines }: Lines, pairOf: ReadonlyMap<ComparedSite | undefined, number>) {
  const count = new Map<string, number>()
  return new Map(
    lines.map(line => {
      const { kind, reference, text } = line
      const its = line.site === null ? undefined : sites[line.site]
      const site = its?.name ?? null
      const name = JSON.stringify([kind, its ? pairOf.get(its) : null, reference ?? text])
      const number = (count.get(name) ?? 0) + 1
      count.set(name, number)
      return [`${name} ${number}`, { line, place: { site, reference, text } }] as const
    }),
  )
}

function isSameButText(one: ComparedLine, other: ComparedLine): boolean {
  return (
    one.kind === 'free' &&
    one.quantity === other.quantity &&
    one.unit === other.unit &&
    one.unitPrice === other.unitPrice &&
    one.discountPercent === other.discountPercent
  )
}
