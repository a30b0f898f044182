import type { Language } from '#text/language.ts'

/** How dates are written. English is for readers of many countries: the day before the month in words. */
export const dateLocales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr', de: 'de', sv: 'sv' }

const formats = new Map<Language, Intl.DateTimeFormat>()

/** A day (YYYY-MM-DD) as the reader writes it. */
export function formatDay(day: string, language: Language): string {
  let format = formats.get(language)
  if (!format) {
    format = new Intl.DateTimeFormat(dateLocales[language], { dateStyle: 'long', timeZone: 'UTC' })
    formats.set(language, format)
  }
  return format.format(new Date(`${day}T00:00:00Z`))
}
