import type { TableRow } from './table.ts'

/**
 * What the cells of a row say, read once for as long as the row is kept: to tell what a column is, the same cell is
 * looked at from several sides. It is kept on the cells, which nothing changes: a map beside them takes longer to keep
 * than most cells take to read.
 */
export function rememberCells<Said>(read: (cell: string) => Said): (row: TableRow, index: number) => Said {
  const known = Symbol('known')
  type Cells = TableRow['cells'] & { [known]?: Said[] }
  return (row, index) => {
    const cells: Cells = row.cells
    cells[known] ??= []
    const said = cells[known]
    const before = said[index]
    if (before !== undefined) return before
    const now = read(cells[index] ?? '')
    said[index] = now
    return now
  }
}
