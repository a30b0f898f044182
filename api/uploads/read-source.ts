import { writeFound } from '#domain/shared/write-found.ts'
import { normaliseCell, type Table } from '#domain/tables/table.ts'
import type { SheetRow } from '#domain/tables/workbook/read-cells.ts'
import { readWorkbook } from '#domain/tables/workbook/read-workbook.ts'
import { UNPACKED_LIMIT } from '#domain/tables/workbook/unpack-workbook.ts'
import { CSV, type TableSource } from '#openapi/endpoints/reading-request.ts'
import type { Language } from '#text/language.ts'
import { Problem } from '../http/problems.ts'
import { refuseInput } from '../http/refuse-input.ts'
import { decodeText } from './decode-text.ts'

/** A table that was sent: as a text, or in cells; and what of a file it was taken from. */
export type ReadSource = { origin: { encoding?: string; sheet?: string } } & (
  | { text: string }
  | { table: Table }
)

/** Reads what holds a table: a pasted text, a text file or a sheet of a workbook. */
export function readSource(source: TableSource, language: Language): ReadSource {
  if ('text' in source) return { text: source.text, origin: {} }
  const { file } = source
  if (file.type === CSV) {
    const { text, encoding } = decodeText(file.bytes, file.charset, language)
    return { text, origin: { encoding } }
  }
  return readSheet(file.bytes, source.sheet, language)
}

function readSheet(bytes: Uint8Array, asked: string | undefined, language: Language): ReadSource {
  const workbook = readWorkbook(bytes, asked)
  if ('rows' in workbook) return { table: toTable(workbook.rows), origin: { sheet: workbook.sheet } }
  if ('sheets' in workbook) throw askForSheet(workbook.sheets, asked, language)
  if (workbook.fault === 'unreadable')
    throw refuseInput({ path: [], code: 'not_a_workbook', values: {} }, language)
  throw new Problem('body-too-large', 'detail.body-too-large.workbook', { bytes: UNPACKED_LIMIT })
}

function askForSheet(sheets: readonly string[], asked: string | undefined, language: Language): Problem {
  const path = ['sheet']
  const values = sheets.join(', ')
  return asked === undefined
    ? refuseInput({ path, code: 'required', expected: { values }, values: {} }, language, true)
    : refuseInput(
        { path, code: 'unknown_value', values: { found: writeFound(asked), values } },
        language,
        true,
      )
}

function toTable(rows: readonly SheetRow[]): Table {
  return {
    separator: 'cells',
    rows: rows.map(({ line, cells, numbers }) => ({
      line,
      text: cells.join('\t'),
      cells: cells.map(normaliseCell),
      numbers,
    })),
  }
}
