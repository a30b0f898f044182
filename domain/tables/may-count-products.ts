import { noCountTitle } from './inventory-titles.data.ts'
import { simplifyTitle } from './title.ts'

const yearLike = /^(?:19|20)\d\d$/

/** Whether numbers may count products: whole ones that are neither years nor run on, below no title of anything else. */
export function mayCountProducts(title: string, cells: readonly string[]): boolean {
  if (noCountTitle.test(simplifyTitle(title)) || cells.every(cell => yearLike.test(cell))) return false
  const isCount = (cell: string) => !/\d/.test(cell) || /^[1-9][\d .,'’]*(?: ?\p{L}+\.?)?$/u.test(cell)
  return cells.every(isCount) && !(title === '' && cells.every((cell, index) => Number(cell) === index + 1))
}
