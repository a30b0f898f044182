import { strToU8, zipSync } from 'fflate'

/** A cell as a test writes it: a text, a number, the digits of a number as they are stored, or raw XML of a cell. */
export type Cell = string | number | { digits: string } | { xml: string } | null

const OPEN_XML = 'http://schemas.openxmlformats.org'
const MAIN = `${OPEN_XML}/spreadsheetml/2006/main`
const RELATIONS = `${OPEN_XML}/officeDocument/2006/relationships`

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const columnOf = (index: number): string =>
  (index < 26 ? '' : columnOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))

function writeCell(cell: Cell, at: string): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if ('digits' in cell) return `<c r="${at}"><v>${cell.digits}</v></c>`
  return cell.xml.replace('<c', `<c r="${at}"`)
}

const writeRows = (rows: readonly (readonly Cell[])[]) =>
  rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell, column) => writeCell(cell, `${columnOf(column)}${row + 1}`)).join('')}</row>`,
    )
    .join('')

/** The bytes of a workbook; a sheet is rows of cells, or the XML of its rows. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[] | string>>,
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = Object.keys(sheets)
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names
      .map(
        (name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${OPEN_XML}/package/2006/relationships">${names
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="s" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="t" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    // Style 1 is a date, style 2 an amount in euros.
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="170" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...parts,
  }
  for (const [index, name] of names.entries()) {
    const sheet = sheets[name] ?? []
    const rows = typeof sheet === 'string' ? sheet : writeRows(sheet)
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
