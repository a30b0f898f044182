import { stringify } from 'csv-stringify/browser/esm/sync'
import { csvSeparators } from '#reports/csv-separators.ts'
import type { Language } from '#text/language.ts'
import { downloadBlob } from '../house/download-blob.ts'

/** Saves rows as a CSV that Excel opens in the reader's language, no cell a formula. */
export function saveFleet(rows: readonly (readonly string[])[], language: Language): void {
  const text = stringify(
    rows.map(row => [...row]),
    {
      bom: true,
      delimiter: csvSeparators[language],
      record_delimiter: 'windows',
      escape_formulas: true,
      quoted_match: /[\r\n,;\t]/,
    },
  )
  downloadBlob(new Blob([text], { type: 'text/csv;charset=utf-8' }), 'preflight.csv')
}
