import { boundCells, MOST_ROWS, type TableRow } from './table.ts'

/** A gutter is at least this wide: one space stands inside names and numbers. */
const LEAST_WIDTH = 2
const LONGEST_LINE = 1000

/**
 * Splits lines that are set in columns by spaces, as they come from a PDF or a terminal: where every line has a gutter at
 * the same place, cells may be missing; where the lines are not aligned, two spaces part cells.
 */
export function splitByGutters(text: string): TableRow[] {
  const lines = text.split('\n', MOST_ROWS)
  const content = lines.filter(line => line.trim() !== '' && line.length <= LONGEST_LINE)
  const gutters = findGutters(content)
  const runs = lines.map(line => boundCells(line.trim().split(/ {2,}|\u00a0{2,}/)))
  const widths = new Set(runs.filter(cells => cells.length > 1).map(cells => cells.length))
  const isAligned = widths.size > 1 && gutters.length > 0
  return lines.map((line, index) => ({
    line: index + 1,
    text: line,
    cells: isAligned && line.length <= LONGEST_LINE ? cutAt(line, gutters) : (runs[index] ?? []),
  }))
}

/** The middles of the gutters that every line has. */
function findGutters(lines: readonly string[]): number[] {
  const width = Math.max(0, ...lines.map(line => line.length))
  const isFree = Array.from({ length: width }, () => true)
  for (const line of lines)
    for (let position = 0; position < line.length; position++)
      if (line[position] !== ' ') isFree[position] = false
  const gutters: number[] = []
  let from = isFree.indexOf(false)
  if (from === -1) return []
  while (from < width) {
    const start = isFree.indexOf(true, from)
    if (start === -1) break
    const end = isFree.indexOf(false, start)
    if (end === -1) break
    if (end - start >= LEAST_WIDTH) gutters.push(end)
    from = end
  }
  return gutters
}

function cutAt(line: string, positions: readonly number[]): string[] {
  const bounds = [0, ...positions, line.length]
  return bounds
    .slice(0, -1)
    .map((start, index) => line.slice(start, Math.max(start, bounds[index + 1] ?? 0)).trim())
}
