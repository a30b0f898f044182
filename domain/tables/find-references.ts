import { normaliseCell, type TableRow } from './table.ts'

/** What a price list can name: references with the points that each holds. */
export type Catalogue = readonly { reference: string; name: string; points: number }[]

/** A cell that is a reference and nothing else is no longer, however it is typed. */
const LONGEST = 60

/** A reference as it may be typed: any case, spaces or hyphens inside. */
function normaliseReference(text: string): string {
  return normaliseCell(text).replace(/[\s-]/g, '').toUpperCase()
}

/** What every reference of the catalogue begins with. */
function prefixOf(catalogue: Catalogue): string {
  return /^[A-Z]+/.exec(catalogue[0]?.reference ?? '')?.[0] ?? ''
}

/** Every reference has one; most cells are numbers. */
const hasLetter = (cell: string) => /\p{L}/u.test(cell)

/** Whether a cell is a reference, known or not, or has a known one beside other text. */
export function findReferenceKey(cell: string, catalogue: Catalogue): 'alone' | 'inside' | null {
  if (isReferenceLike(cell, catalogue)) return 'alone'
  return listReferences(cell, catalogue).length > 0 ? 'inside' : null
}

/** Whether a cell is nothing but a reference, be it in the catalogue or not. */
export function isReferenceLike(cell: string, catalogue: Catalogue): boolean {
  if (cell.length > LONGEST || !hasLetter(cell)) return false
  const reference = normaliseReference(cell)
  const longest = (catalogue[0]?.reference.length ?? 0) + 2
  return (
    reference.startsWith(prefixOf(catalogue)) &&
    /^[A-Z]+\d\w*$/.test(reference) &&
    reference.length <= longest
  )
}

/** The references of the catalogue that a cell names, each once. */
export function listReferences(cell: string, catalogue: Catalogue): string[] {
  if (!hasLetter(cell)) return []
  const alone = cell.length > LONGEST ? '' : normaliseReference(cell)
  if (catalogue.some(({ reference }) => reference === alone)) return [alone]
  const words = new Set(
    normaliseCell(cell)
      .toUpperCase()
      .split(/[^\p{L}\p{N}]+/u),
  )
  return catalogue.filter(({ reference }) => words.has(reference)).map(({ reference }) => reference)
}

/** The references that each row names over all its cells, by the row. */
export function findReferences(
  rows: readonly TableRow[],
  catalogue: Catalogue,
): ReadonlyMap<TableRow, readonly string[]> {
  return new Map(
    rows.map(row => [row, [...new Set(row.cells.flatMap(cell => listReferences(cell, catalogue)))]]),
  )
}
