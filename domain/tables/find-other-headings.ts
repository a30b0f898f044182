import type { NamedReferences } from './find-references.ts'
import { otherPaymentHeading } from './other-price-titles.data.ts'
import { mayBeRemark } from './price-remarks.data.ts'
import { normaliseCell, type TableRow } from './table.ts'
import { simplifyTitle } from './title.ts'

/** A heading is short. */
const LONGEST = 60
const MOST_WORDS = 4

/** The heading, by the line of each row below it, of rows that are headed by something else than licences: "Wartung". */
export function findOtherHeadings(
  rows: readonly TableRow[],
  named: NamedReferences['ofRow'],
  remarks: ReadonlySet<number>,
): ReadonlyMap<number, string> {
  const headings = new Map<number, string>()
  let above: string | null = null
  for (const row of rows) {
    if ((named.get(row)?.length ?? 0) > 0) {
      if (above !== null) headings.set(row.line, above)
      continue
    }
    // What is said of all prices is asked about, and heads none of them.
    const text = remarks.has(row.line) ? null : readHeading(row)
    if (text === null) continue
    if (otherPaymentHeading.test(simplifyTitle(text))) above = text
    else if (!mayBeRemark.test(text)) above = null
  }
  return headings
}

/** The few words that stand alone on a line; null where it is no heading. */
function readHeading({ cells }: TableRow): string | null {
  const [text = '', ...others] = cells.filter(cell => cell !== '')
  if (others.length > 0 || text.length > LONGEST || !/\p{L}/u.test(text)) return null
  const heading = normaliseCell(text)
  return heading.split(' ').length <= MOST_WORDS ? heading : null
}
