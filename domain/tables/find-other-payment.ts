import type { PriceColumns } from './find-price-columns.ts'
import { withoutNames } from './find-quantity-beside.ts'
import type { Catalogue } from './find-references.ts'
import { otherPaymentLines } from './other-price-titles.data.ts'
import { normaliseCell, type TableRow } from './table.ts'
import { simplifyTitle } from './title.ts'

/** A line says at its beginning what it is about. */
const LONGEST = 100

/** The text of a row whose price is for something else than its licence, as its name or what stands behind it begins. */
export function findOtherPayment(
  { cells }: TableRow,
  licence: Catalogue[number],
  { columns, price }: PriceColumns,
): string | undefined {
  return columns
    .filter(({ index, role, decidedBy }) => {
      const isText = role === 'reference' || role === 'name' || (role === 'other' && decidedBy !== 'title')
      return index !== price && isText && cells[index] !== licence.reference
    })
    .map(({ index }) => normaliseCell((cells[index] ?? '').slice(0, LONGEST)))
    .find(text => /\p{L}/u.test(text) && otherPaymentLines.test(simplifyTitle(withoutNames(text, licence))))
}
