import { joinBySemicolons } from '#text/join-texts.ts'
import type { KeptQuoteMessages } from '#text/kept-quotes/en.ts'
import type { Language } from '#text/language.ts'
import type { TranslateResult } from '#text/results/results.ts'
import type { Translate } from '#text/translator.ts'

type Load = { estimate?: object | null; sizing?: object | null }

type Words = {
  language: Language
  t: Translate<KeptQuoteMessages>
  results: TranslateResult
  number: (value: number) => string
}

/** What can be asked of a site that is quoted, in the order in which it is said. */
const asked = [
  ...['managers', 'productsPerManager', 'servicesPerProduct', 'archiveScope', 'archiveIntervalMinutes'],
  ...['headroomPercent', 'inventory', 'owned', 'machine'],
] as const

/** What a site is quoted for, as it was asked: one line for each value, once where load and server share it. */
export function writeLoad({ estimate, sizing }: Load, words: Words): string[] {
  const lines = [estimate, sizing].flatMap(part => {
    const given = (part ?? {}) as Readonly<Record<string, unknown>>
    return asked.flatMap(name => {
      const value = given[name]
      // No headroom is as good as none that was asked for.
      const isNothing = value === undefined || value === 0
      return isNothing ? [] : [words.t(`load.${name}`, { value: write(value, words) })]
    })
  })
  return [...new Set(lines)]
}

function write(value: unknown, words: Words): string {
  if (typeof value === 'number') return words.number(value)
  if (isScope(value)) return words.results(`scope.${value}`)
  if (Array.isArray(value))
    return joinBySemicolons(
      value.map(each => write(each, words)),
      words.language,
    )
  if (typeof value === 'object' && value !== null)
    return Object.values(value)
      .map(each => write(each, words))
      .join(' × ')
  return String(value)
}

const isScope = (value: unknown) =>
  value === 'energies' || value === 'energies-and-powers' || value === 'extended'
