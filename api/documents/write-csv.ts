import { stringify } from 'csv-stringify/sync'
import { csvSeparators } from '#reports/csv-separators.ts'
import type { Table } from '#reports/report.ts'
import type { Language } from '#text/language.ts'

const NUMBER = /^-\d+(?:[.,]\d+)?$/

/** A table as Excel opens it in the reader's language: with a byte order mark, and no cell as a formula. */
export function writeCsv({ columns, rows }: Table, language: Language): string {
  return stringify([columns.map(({ label }) => label), ...rows], {
    bom: true,
    delimiter: csvSeparators[language],
    record_delimiter: 'windows',
    escape_formulas: true,
    // Of line breaks the library quotes none but its own.
    quoted_match: /[\r\n,;\t]/,
    // A number below zero begins like a formula.
    cast: {
      string: (value, { index }) =>
        columns[index]?.isNumeric && NUMBER.test(value) ? { value, escape_formulas: false } : value,
    },
  })
}
