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

/** Makes the format of each language once. */
function createFormats(shape: Shape): (moment: string, language: Language) => string {
  const formats = new Map<Language, (moment: string) => string>()
  return (moment, language) => {
    const format = formats.get(language) ?? createDateFormat(dateLocales[language], shape)
    formats.set(language, format)
    return format(moment)
  }
}

const writeDay = createFormats({ dateStyle: 'long', timeZone: 'UTC' })
const writeMoment = createFormats({ dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

/** A day (YYYY-MM-DD) as the reader writes it. */
export const formatDay = (day: string, language: Language): string => writeDay(`${day}T00:00:00Z`, language)

/** A moment as the reader writes it where their time zone is not known: in UTC, which is said. */
export const formatUtcMoment = (at: string, language: Language): string =>
  `${writeMoment(at, language)}\u00a0UTC`
