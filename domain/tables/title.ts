import { headOfPriceTitle } from './price-title-head.ts'
import { normaliseCell, type TableRow } from './table.ts'

/** Most texts, of which the steps below change nothing. */
const ascii = /^[\x20-\x7e]*$/

/** A title in plain lower case, without accents and signs but for a percent sign: "Prix unit. HT (€)" → "prix unit ht". */
export function simplifyTitle(text: string): string {
  if (ascii.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9%#]+/g, ' ')
      .trim()
  return normaliseCell(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{Nd}%#]+/gu, ' ')
    .trim()
}

/** The role of a title by the first pattern that fits; undefined where none does. */
export function roleOfTitle<Role>(
  title: string,
  titles: readonly (readonly [Role, RegExp])[],
): Role | undefined {
  const simple = headOfPriceTitle(simplifyTitle(title))
  return simple === '' ? undefined : titles.find(([, pattern]) => pattern.test(simple))?.[0]
}

/** No title is longer. */
const LONGEST = 200

/** How many cells of a row are known titles, of at least two or of only two cells; 0 where it is no row of titles. */
export function countKnownTitles<Role>(
  { cells }: TableRow,
  titles: readonly (readonly [Role, RegExp])[],
): number {
  const filled = cells.filter(cell => cell !== '')
  if (filled.length < 2 || filled.some(cell => /\d/.test(cell) && !/\p{L}/u.test(cell))) return 0
  const isTitle = (cell: string) => cell.length <= LONGEST && roleOfTitle(cell, titles) !== undefined
  const known = filled.filter(isTitle).length
  return known >= 2 || (known === 1 && filled.length === 2) ? known : 0
}

const MOST_OPENING_ROWS = 15

/**
 * The row right above the first key, where somebody has settled columns: their titles may be any ("VK1", "2026"), but hold
 * no values.
 */
export function findGivenTitles(
  rows: readonly TableRow[],
  given: ReadonlyMap<number, unknown>,
  isKey: (cell: string) => boolean,
  isValue: (cell: string) => boolean,
): TableRow | undefined {
  const above = rows[rows.findIndex(({ cells }) => cells.some(isKey)) - 1]
  if (!above || given.size === 0) return undefined
  const titles = [...given.keys()].map(index => above.cells[index] ?? '')
  const isTitle = (cell: string) => cell !== '' && (/^20\d\d$/.test(cell) || !isValue(cell))
  return titles.every(isTitle) && titles.some(cell => /\p{L}/u.test(cell)) ? above : undefined
}

/**
 * The row of titles: of the opening rows in which at least two cells are known titles, or the only one of two, the one with
 * most of them, so that titles below a title of several columns count; it stands before the first key and holds no number.
 */
export function findTitles<Role>(
  rows: readonly TableRow[],
  titles: readonly (readonly [Role, RegExp])[],
  isKey: (cell: string) => boolean,
): TableRow | undefined {
  const firstKey = rows.findIndex(({ cells }) => cells.some(isKey))
  const opening = rows.slice(0, firstKey === -1 ? MOST_OPENING_ROWS : firstKey)
  const counts = opening.map(row => countKnownTitles(row, titles))
  const most = Math.max(0, ...counts)
  return most === 0 ? undefined : opening[counts.indexOf(most)]
}
