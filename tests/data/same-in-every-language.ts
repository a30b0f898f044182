import type { Language } from '#text/language.ts'

/** Names, units and signs that are written alike in every language. */
const everywhere = [
  '%',
  'API',
  'Auto',
  'Excel (CSV)',
  'Groundwork',
  'Intel Core i7-12700',
  'Kill Code',
  'License Pool',
  'Markdown',
  'min',
  'Old Site Key',
  'PDF',
  'PowerShell',
  'SQL',
  'SQL Server',
  'SQL Server 2016',
  'SQL Server 2017',
  'SQL Server 2019',
  'Windows Server 2016',
  'Windows Server 2019',
  '{at}',
  '{by}, {at}',
  '{date}, {time} UTC',
  '{document}, {section} {title}',
  '{hours, number} h {minutes, plural, =0 {} other {# min}}',
  '{hours, number} h{minutes, plural, =0 {} other { # min}}',
  '{minutes, number} min',
  '{percent} %',
  '{quantity, number} × {name}',
  '{quantity} {unit}',
  '{software}: {procedure}',
  '{title}: {site}',
  '§{section}',
]

/** Words that a language shares with English. */
const shared: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  fr: [
    'Code',
    'Date',
    'Extension',
    'extension {name}',
    'Licence',
    'Licences',
    'Menu',
    'Page',
    'Points',
    'Sites',
    'Question',
    'Score {points}',
    'Services',
    'Site',
    'Site {number}',
    'Source',
    'Taxes',
    'Total',
    'Verdict',
    '{name}, extension',
    '{points} points',
    '{quantity, number} × {reference} ({name}), {points, number} points',
  ],
  de: [
    'Code',
    'GB',
    'Integrator',
    'Name',
    'Problem',
    'Registry',
    'Score {points}',
    'Server',
    'Services',
    'Software',
  ],
  sv: ['GB', 'Medium', 'Problem', 'Server'],
}

/** Paths through programs that Microsoft does not publish in Swedish: their labels stay English. */
export const noSwedishEdition = /^SQL Server (?:Management Studio|Configuration Manager) > /

/** Whether a text may be the same in English and in that language. */
export function mayBeSame(text: string, language: Language): boolean {
  return (
    everywhere.includes(text) ||
    shared[language].includes(text) ||
    (language === 'sv' && noSwedishEdition.test(text))
  )
}
