import type { NamedReferences } from './find-references.ts'
import { priceTitles } from './price-titles.data.ts'
import type { TableRow } from './table.ts'
import { countKnownTitles, simplifyTitle } from './title.ts'

/**
 * The lines below titles that stand further down and have another one above the price ("Liste" where it was "Netto"), until
 * the first ones come again, as on the next page.
 */
export function findLinesOfOtherTitles(
  header: TableRow | undefined,
  rows: readonly TableRow[],
  named: NamedReferences['ofRow'],
  price: number | null,
): ReadonlySet<number> {
  const lines = new Set<number>()
  if (!header || price === null) return lines
  const titleOf = ({ cells }: TableRow) => simplifyTitle(cells[price] ?? '')
  let isOther = false
  for (const row of rows.filter(({ line }) => line > header.line)) {
    const isFree = (named.get(row)?.length ?? 0) === 0 && (row.cells[price] ?? '') !== ''
    if (isFree && countKnownTitles(row, priceTitles) > 0) isOther = titleOf(row) !== titleOf(header)
    else if (isOther) lines.add(row.line)
  }
  return lines
}
