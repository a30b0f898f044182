import type { Language } from '#text/language.ts'

/** Names, units and signs that are written alike in every language. */
const everywhere = [
  '%',
  '.NET Framework 4.8',
  'API',
  'Auto',
  'Excel (CSV)',
  'FME',
  'FRENCH_CI_AS',
  'Groundwork',
  'IIS',
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
  'SQL Server Browser',
  'SQL Server Management Studio',
  'Status',
  'Windows Server 2016',
  'Windows Server 2019',
  '{at}',
  '{cpuModels}',
  '{by}, {at}',
  '{date}, {time} UTC',
  '{document}, {section} {title}',
  '{hours, number} h {minutes, plural, =0 {} other {# min}}',
  '{hours, number} h{minutes, plural, =0 {} other { # min}}',
  '{minutes, number} min',
  '{name}: {kinds}',
  '{percent} %',
  '{quantity, number} × {name}',
  '{quantity} {unit}',
  '{serviceAccount}',
  '{software}: {procedure}',
  '{title}: {before} → {after}',
  '{title}: {site}',
  '{windowsAccount}',
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
    'Phase',
    'Points',
    'Sites',
    'Question',
    'Score {points}',
    'Services',
    'Site',
    'Site {number}',
    'Service Isogeo Worker',
    'Source',
    'Sources',
    'Taxes',
    'Total',
    'Verdict',
    '{name}, extension',
    '{points} points',
    '{value} bits',
    '{quantity, number} × {reference} ({name}), {points, number} points',
  ],
  de: [
    'Code',
    'GB',
    'In Windows',
    'Integrator',
    'Name',
    'Phase',
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
