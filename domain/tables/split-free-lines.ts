import { type Catalogue, listReferences } from './find-references.ts'
import { readAmount } from './read-amount.ts'
import { normaliseCell, type TableRow } from './table.ts'

/**
 * Lines without columns: a reference, perhaps its name as the catalogue has it, and an amount behind. A number in front of
 * the amount that the reference holds as points could also be its thousands: such a row is marked as cut.
 */
export function splitFreeLines(rows: readonly TableRow[], catalogue: Catalogue): TableRow[] {
  return rows.map(row => {
    const line = normaliseCell(row.text)
    const [written = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(line)?.slice(1) ?? []
    const [reference] = listReferences(written, catalogue)
    const licence = catalogue.find(each => each.reference === reference)
    if (!licence) return row
    const isNamed = rest.toLowerCase().startsWith(licence.name.toLowerCase())
    const last = isNamed ? rest.slice(licence.name.length).replace(/^[\s.·…:=,-]+/, '') : rest
    if (readAmount(last) === null) return row
    const cells = isNamed ? [written, licence.name, last] : [written, last]
    const holdsPoints = new RegExp(`^${licence.points}[ .,']\\d{3}(?!\\d)`).test(last)
    return { ...row, cells, ...(holdsPoints && { isCut: true as const }) }
  })
}
