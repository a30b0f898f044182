import type { TranslateDocument } from '#text/documents/documents.ts'
import { joinBySemicolons } from '#text/join-texts.ts'
import type { Language } from '#text/language.ts'
import type { Table } from './report.ts'
import type { Translators } from './translators.ts'
import { writeCitation } from './write-citation.ts'
import { joinParts, writeRecord } from './write-record.ts'
import type { SiteChecklist } from './write-site-checklist.ts'

/** A checklist as a table, one row for each item, for a spreadsheet. */
export function tabulateChecklist(
  { written, numbers, entries }: SiteChecklist,
  translate: Translators,
  t: TranslateDocument,
  language: Language,
): Table {
  const { shared } = translate
  return {
    columns: [
      { label: t('column.section') },
      { label: t('column.number') },
      { label: t('column.item') },
      { label: t('column.role') },
      { label: t('column.severity') },
      { label: t('column.irreversible') },
      { label: t('column.minutes'), isNumeric: true },
      { label: t('column.days'), isNumeric: true },
      { label: t('column.commands') },
      { label: t('column.why') },
      { label: t('column.because') },
      { label: t('column.source') },
      { label: t('column.state') },
      { label: t('column.by') },
      { label: t('column.at') },
      { label: t('column.note') },
      { label: t('column.known') },
    ],
    rows: written.sections.flatMap(section =>
      section.items.map(item => {
        const { at = '' } = entries.get(item.id) ?? {}
        const record = writeRecord(entries.get(item.id), translate, t)
        return [
          section.title,
          numbers.get(item.id) ?? '',
          item.text,
          shared(`role.${item.role}`),
          shared(`severity.${item.severity}`),
          shared(item.irreversible ? 'value.yes' : 'value.no'),
          String(item.effortMinutes),
          String(item.leadDays),
          item.commands.map(command => command.text).join('\n'),
          item.why,
          item.because.join(' '),
          joinBySemicolons([item.citation, ...item.further].map(writeCitation), language),
          record.state,
          record.by,
          // As spreadsheets read a time in every language.
          at.slice(0, 16).replace('T', ' '),
          record.remarks.map(({ text, by, at: when }) => joinParts(text, by, when)).join('\n'),
          item.known ?? '',
        ]
      }),
    ),
  }
}
