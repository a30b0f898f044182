import { useSyncExternalStore } from 'react'
import { dateLocales } from '#reports/format-day.ts'
import type { Language } from '#text/language.ts'

/** How the reader's country writes dates in a language; unambiguous where no country is known. */
export function findDateLocale(language: Language, preferred: readonly string[]): string {
  return preferred.find(tag => isOfCountry(tag, language)) ?? dateLocales[language]
}

/** The same for the reader of the page, as soon as it no longer has to be what the server wrote. */
export function useDateLocale(language: Language): string {
  return useSyncExternalStore(
    never,
    () => findDateLocale(language, navigator.languages),
    () => dateLocales[language],
  )
}

const never = () => () => {}

function isOfCountry(tag: string, language: Language): boolean {
  try {
    const locale = new Intl.Locale(tag)
    return locale.language === language && locale.region !== undefined
  } catch {
    // A browser may be set to what is no language tag.
    return false
  }
}
