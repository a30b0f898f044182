/** Where a new one leads to: docs/adding-a-language.md. */
export const languages = ['en', 'fr', 'de', 'sv'] as const
export type Language = (typeof languages)[number]

export function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value)
}

/** The colon after a label; French keeps it apart from the word. */
export const colons: Readonly<Record<Language, string>> = { en: ':', fr: '\u202f:', de: ':', sv: ':' }

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  sv: 'Svenska',
}
