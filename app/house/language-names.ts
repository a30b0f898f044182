import type { Language } from '#text/language.ts'

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  sv: 'Svenska',
}
