import { type Catalogue, listReferences } from './find-references.ts'
import { readAmount } from './read-amount.ts'
import { normaliseCell, type TableRow } from './table.ts'

/**
 * Lines without columns: a reference, perhaps its name as the catalogue has it, and an amount behind. A number in front of
 * the amount that the reference holds as points could also be its thousands: such a row is marked as cut.
 */
export function splitFreeLines(rows: readonly TableRow[], catalogue: Catalogue): TableRow[] {
  const lines = rows.map(row => splitFreeLine(row, catalogue))
  const hasNames = lines.some(line => line && line.name !== '')
  return rows.map((row, index) => {
    const line = lines[index]
    if (!line) return row
    const { written, name, last, isCut } = line
    // Amounts stand in one column, whether a name stands before them or not.
    return { ...row, cells: hasNames ? [written, name, last] : [written, last], ...(isCut && { isCut }) }
  })
}

function splitFreeLine(row: TableRow, catalogue: Catalogue) {
  const line = normaliseCell(row.text)
  const [written = '', rest = ''] = /^(?:[-–•*·] )?(\S+)\s+(.*)$/.exec(line)?.slice(1) ?? []
  const [reference] = listReferences(written, catalogue)
  const licence = catalogue.find(each => each.reference === reference)
  if (!licence) return null
  const isNamed = rest.toLowerCase().startsWith(licence.name.toLowerCase())
  const last = isNamed ? rest.slice(licence.name.length).replace(/^[\s.·…:=,-]+/, '') : rest
  if (readAmount(last) === null) return null
  const isCut = new RegExp(`^${licence.points}[ .,']\\d{3}(?!\\d)`).test(last)
  return { written, name: isNamed ? licence.name : '', last, isCut: isCut ? (true as const) : undefined }
}
