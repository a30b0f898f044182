import type { Language } from '#text/language.ts'

/** What Excel takes for the separator where the language is at home: a comma only where decimals have a point. */
export const csvSeparators: Readonly<Record<Language, string>> = { en: ',', fr: ';', de: ';', sv: ';' }
