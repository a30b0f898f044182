import type { TableRow } from './table.ts'

/** What a price list can name: references with the points that each holds. */
export type Catalogue = readonly { reference: string; name: string; points: number }[]

/** A cell that is a reference and nothing else is no longer, however it is typed. */
const LONGEST = 60

/** A plain text as a reference, which may be typed in any case, with spaces or hyphens inside. */
function normaliseReference(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase()
}

type Index = {
  /** What every reference begins with. */
  prefix: string
  /** The same with whatever may stand between its letters: a text without it names none. */
  mayName: RegExp
  references: ReadonlySet<string>
}

const indexes = new WeakMap<Catalogue, Index>()

function indexOf(catalogue: Catalogue): Index {
  const known = indexes.get(catalogue)
  if (known) return known
  const references = new Set(catalogue.map(({ reference }) => reference))
  const prefix = /^[A-Z]+/.exec(catalogue[0]?.reference ?? '')?.[0] ?? ''
  const isShared = catalogue.every(({ reference }) => reference.startsWith(prefix))
  const mayName = new RegExp(isShared ? [...prefix].join('[\\s-]*') : '', 'i')
  const index = { prefix, mayName, references }
  indexes.set(catalogue, index)
  return index
}

/** Whether a cell, in plain characters, is nothing but a reference, be it in the catalogue or not. */
export function isReferenceLike(cell: string, catalogue: Catalogue): boolean {
  const { prefix, mayName, references } = indexOf(catalogue)
  if (cell.length > LONGEST || !mayName.test(cell)) return false
  // "HTG500H 1" is a reference and a figure.
  const before = /^(.*?)[\s-]+\d+$/.exec(cell)?.[1]
  if (before !== undefined && references.has(normaliseReference(before))) return false
  const reference = normaliseReference(cell)
  const longest = (catalogue[0]?.reference.length ?? 0) + 2
  return reference.startsWith(prefix) && /^[A-Z]+\d\w*$/.test(reference) && reference.length <= longest
}

/** The references of the catalogue that a cell, in plain characters, names, each once. */
export function listReferences(cell: string, catalogue: Catalogue): string[] {
  const { mayName, references } = indexOf(catalogue)
  if (!mayName.test(cell)) return []
  const alone = cell.length > LONGEST ? '' : normaliseReference(cell)
  if (references.has(alone)) return [alone]
  const words = new Set(cell.toUpperCase().split(/[^\p{L}\p{Nd}]+/u))
  return catalogue.filter(({ reference }) => words.has(reference)).map(({ reference }) => reference)
}

/** The references that a row names over all its cells, each once. */
export function referencesOf({ cells }: TableRow, catalogue: Catalogue): readonly string[] {
  return [...new Set(cells.flatMap(cell => listReferences(cell, catalogue)))]
}

/** Where the rows of a table name references. */
export type NamedReferences = {
  /** Those of the catalogue that each row names, each once. */
  ofRow: ReadonlyMap<TableRow, readonly string[]>
  /** The columns in which something is a reference, be it in the catalogue or not. */
  columns: ReadonlySet<number>
}

/** Looks for references in each cell once. */
export function nameReferences(rows: readonly TableRow[], catalogue: Catalogue): NamedReferences {
  const { mayName } = indexOf(catalogue)
  const ofRow = new Map<TableRow, readonly string[]>()
  const columns = new Set<number>()
  for (const row of rows) {
    const named: string[] = []
    for (const [index, cell] of row.cells.entries()) {
      if (!mayName.test(cell)) continue
      const references = listReferences(cell, catalogue)
      for (const reference of references) if (!named.includes(reference)) named.push(reference)
      if (references.length > 0 || isReferenceLike(cell, catalogue)) columns.add(index)
    }
    ofRow.set(row, named)
  }
  return { ofRow, columns }
}
