import { headOfPriceTitle } from './price-title-head.ts'
import { normaliseCell, type TableRow } from './table.ts'

/** A title in plain lower case, without accents and signs but for a percent sign: "Prix unit. HT (€)" → "prix unit ht". */
export function simplifyTitle(text: string): string {
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

const MOST_OPENING_ROWS = 15

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
  const knownOf = ({ cells }: TableRow) => {
    const filled = cells.filter(cell => cell !== '')
    if (filled.length < 2 || filled.some(cell => /\d/.test(cell) && !/\p{L}/u.test(cell))) return 0
    const known = filled.filter(cell => roleOfTitle(cell, titles) !== undefined).length
    return known >= 2 || (known === 1 && filled.length === 2) ? known : 0
  }
  const opening = rows.slice(0, firstKey === -1 ? MOST_OPENING_ROWS : firstKey)
  const counts = opening.map(knownOf)
  const most = Math.max(0, ...counts)
  return most === 0 ? undefined : opening[counts.indexOf(most)]
}
