import type { Catalogue } from './find-references.ts'
import { readAmount } from './read-amount.ts'
import { normaliseCell, type TableRow } from './table.ts'

type Licence = Catalogue[number]

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

/** The lines that have no sign before their amount, as the others have: "HTG504H 300,00 EUR" below "HTG500H: 1.250,00". */
export function splitUnsigned(rows: readonly TableRow[], catalogue: Catalogue): readonly TableRow[] {
  return rows.map(row => {
    const line = row.cells.length === 1 ? splitFreeLine(row, catalogue) : null
    return line ? { ...row, cells: [line.written, line.last], ...(line.isCut && { isCut: line.isCut }) } : row
  })
}

function splitFreeLine(row: TableRow, catalogue: Catalogue) {
  const line = normaliseCell(row.text)
  const { anywhere, lines } = patternsOf(catalogue)
  const reference = anywhere.exec(line)?.[0].replace(/[ -]/g, '').toUpperCase() ?? ''
  const [licence, pattern] = lines.get(reference) ?? []
  const said = pattern?.exec(line)?.groups
  if (!licence || !said) return null
  const { first, written = first ?? '', before, name = before ?? '', last = '' } = said
  if (readAmount(last) === null) return null
  const isCut = new RegExp(`^${licence.points}[ .,']\\d{3}(?!\\d)`).test(last)
  return { written, name: name && licence.name, last, isCut: isCut ? (true as const) : undefined }
}

type Patterns = { anywhere: RegExp; lines: ReadonlyMap<string, readonly [Licence, RegExp]> }
const patterns = new WeakMap<Catalogue, Patterns>()

/** What parts a reference, its name and an amount; right before a digit, a dash, a mark or a bracket would be its own. */
const between = String.raw`(?:[\s·…:=)→|]|[.,](?!\d)|\((?=\p{L})|[-–—]+(?=[\s:(]|$))*`
const bullet = String.raw`(?:(?:[-–—•*·]|\d{1,2}[.)]) )?`

/** How a line may name each licence before an amount, as patterns that are made once. */
function patternsOf(catalogue: Catalogue): Patterns {
  const known = patterns.get(catalogue)
  if (known) return known
  const typed = ({ reference }: Licence) => (reference.match(/\d+|\D+/g) ?? []).join('[ -]?')
  const lines = catalogue.map(licence => {
    const written = String.raw`(?<written>${typed(licence)})(?![\p{L}\d])`
    const before = String.raw`(?<before>${licence.name})(?!\d)${between}${written}`
    const after = String.raw`(?<name>${licence.name}(?!\d))?`
    const named = `${written.replace('<written>', '<first>')}${between}${after}`
    const pattern = new RegExp(`^${bullet}[(]?(?:${before}|${named})${between}(?<last>.*)$`, 'iu')
    return [licence.reference, [licence, pattern]] as const
  })
  const made = { anywhere: new RegExp(catalogue.map(typed).join('|'), 'i'), lines: new Map(lines) }
  patterns.set(catalogue, made)
  return made
}
