import { readAmount } from './read-amount.ts'
import { normaliseCell, type TableRow } from './table.ts'
import { findTitleScale } from './title-scale.ts'

/** Rows of titles below the first are few. */
const MOST_ROWS = 3

/**
 * The rows right below the titles that go on with them: "in CHF", "inkl. MwSt.", "EUR/100", above the first reference. Each
 * stands behind the first column, which a heading or an article would begin in.
 */
export function findSubtitles(
  header: TableRow | undefined,
  content: readonly TableRow[],
  isNamed: (row: TableRow) => boolean,
): readonly TableRow[] {
  if (!header) return []
  const subtitles: TableRow[] = []
  for (const row of content.slice(content.indexOf(header) + 1, content.indexOf(header) + 1 + MOST_ROWS)) {
    if (isNamed(row) || row.cells[0] !== '' || !row.cells.every(isSubtitle)) break
    subtitles.push(row)
  }
  return subtitles
}

function isSubtitle(cell: string): boolean {
  const text = normaliseCell(cell).replace(/\d+(?:[.,]\d+)? ?%/g, '')
  return !/\d/.test(text) || (findTitleScale(text) !== null && !isAmount(text))
}

/** "EUR/100" reads as an amount, too: digits that begin a text are one. */
const isAmount = (text: string) =>
  readAmount(text) !== null && !/[/]|\b(?:je|per|pro|par|pour|les|für|for)\b/i.test(text)
