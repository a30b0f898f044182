import { onceAsked } from '#domain/shared/once-asked.ts'
import type { Language } from '#text/language.ts'

/** How dates are written where the reader's country is not known, and in documents. English is for readers of many countries: the day before the month in words. */
export const dateLocales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr', de: 'de', sv: 'sv' }

type Shape = Intl.DateTimeFormatOptions

/** Writes moments in a locale, in French with the first of a month as an ordinal, which Intl does not. */
export function createDateFormat(locale: string, shape: Shape): (moment: string | Date) => string {
  // Made when it is first written with: a browser takes milliseconds for each, and few pages write a date at once.
  const format = onceAsked(() => new Intl.DateTimeFormat(locale, shape))
  const write = (moment: string | Date) => format().format(new Date(moment))
  return /^fr\b/.test(locale) ? moment => write(moment).replace(/(?<!\d)1 (?=\p{L})(?!h )/u, '1er ') : write
}

const formats = new Map<Language, (day: string) => string>()

/** A day (YYYY-MM-DD) as the reader writes it. */
export function formatDay(day: string, language: Language): string {
  const format = formats.get(language) ?? createDateFormat(dateLocales[language], dayShape)
  formats.set(language, format)
  return format(`${day}T00:00:00Z`)
}

const dayShape: Shape = { dateStyle: 'long', timeZone: 'UTC' }
