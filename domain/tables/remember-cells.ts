import type { TableRow } from './table.ts'

/**
 * What the cells of a row say, read once for as long as the row is kept: to tell what a column is, the same cell is
 * looked at from several sides.
 */
export function rememberCells<Said>(read: (cell: string) => Said): (row: TableRow, index: number) => Said {
  const known = new WeakMap<TableRow, Said[]>()
  return (row, index) => {
    let said = known.get(row)
    if (!said) {
      said = []
      known.set(row, said)
    }
    const before = said[index]
    if (before !== undefined) return before
    const now = read(row.cells[index] ?? '')
    said[index] = now
    return now
  }
}
