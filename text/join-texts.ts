import { colons, type Language } from './language.ts'

/** The semicolon between two texts; French keeps it apart from the word, as the colon. */
const semicolons: Readonly<Record<Language, string>> = { en: ';', fr: '\u202f;', de: ';', sv: ';' }

/** "Source: the manual", as the language writes it. */
export function writeLabelled(label: string, text: string, language: Language): string {
  return `${label}${colons[language]} ${text}`
}

/** Texts that hold commas themselves, one after the other. */
export function joinBySemicolons(texts: readonly string[], language: Language): string {
  return texts.join(`${semicolons[language]} `)
}
