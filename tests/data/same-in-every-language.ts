import type { Language } from '#domain/text/language.ts'

/** Names, units and signs that are written alike in every language. */
const everywhere = [
  '{quantity, number} × {name}',
  '§{section}',
  '%',
  'API',
  'Auto',
  'Groundwork',
  'Intel Core i7-12700',
  'min',
  'PDF',
]

/** Words that a language shares with English. */
const shared: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  fr: [
    'Code',
    'Extension',
    'Licence',
    'Points',
    'Question',
    'Score {points}',
    'Services',
    'Source',
    'Total',
    'Verdict',
    '{points} points',
  ],
  de: ['Code', 'GB', 'Name', 'Score {points}', 'Server', 'Services'],
  sv: ['GB', 'Medium', 'Server'],
}

/** Whether a text may be the same in English and in that language. */
export function mayBeSame(text: string, language: Language): boolean {
  return everywhere.includes(text) || shared[language].includes(text)
}
