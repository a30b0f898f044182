import type { PriceColumns } from './find-price-columns.ts'
import { withoutNames } from './find-quantity-beside.ts'
import type { Catalogue } from './find-references.ts'
import { otherPaymentLines } from './other-price-titles.data.ts'
import { normaliseCell, type TableRow } from './table.ts'
import { simplifyTitle } from './title.ts'

/** A line says at its beginning what it is about. */
const LONGEST = 100

/** What says that the price of a row is for something else than its licence: how its name begins, or the heading above. */
export function findOtherPayment(
  { cells, line }: TableRow,
  licence: Catalogue[number],
  { columns, price, otherHeadings }: PriceColumns,
): string | undefined {
  const own = columns
    .filter(({ index, role, decidedBy }) => {
      const isText = role === 'reference' || role === 'name' || (role === 'other' && decidedBy !== 'title')
      return index !== price && isText && cells[index] !== licence.reference
    })
    .map(({ index }) => normaliseCell((cells[index] ?? '').slice(0, LONGEST)))
    .find(text => /\p{L}/u.test(text) && otherPaymentLines.test(simplifyTitle(withoutNames(text, licence))))
  return own ?? otherHeadings.get(line)
}
