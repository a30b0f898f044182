import { managersTitle, managerTitle } from './inventory-titles.data.ts'
import { readCountBothWays } from './read-count.ts'
import { simplifyTitle } from './title.ts'

/** Whether a cell is no number, be it that its text holds a digit. */
export function isTextCell(cell: string): boolean {
  return !/\d/.test(cell) || (/\p{L}/u.test(cell) && !readCountBothWays(cell))
}

/**
 * What stands below a title that speaks of managers: how many a row stands for, or what each is called. Undefined where the
 * title speaks of something else, or decides that by itself.
 */
export function whatManagersAre(
  title: string,
  cells: readonly string[],
  hasNamesBeside: () => boolean,
): 'quantity' | 'name' | undefined {
  const simple = simplifyTitle(title)
  const isOfSeveral = managersTitle.test(simple)
  if (cells.length === 0 || !(isOfSeveral || managerTitle.test(simple))) return undefined
  const texts = cells.filter(cell => /\p{L}/u.test(cell) && isTextCell(cell)).length
  // A word among counts, as "n/a", makes them no names.
  if (isOfSeveral) return texts * 2 > cells.length ? 'name' : 'quantity'
  if (texts > 0 || !cells.some(cell => /\d/.test(cell))) return undefined
  return isNumbering(cells, hasNamesBeside()) ? undefined : 'quantity'
}

/** Fewer numbers that run on may as well be counts. */
const LEAST_NUMBERED = 3

/** Whether managers are numbered: "01", or one after the other, from 1 where something else names them. */
function isNumbering(cells: readonly string[], hasNamesBeside: boolean): boolean {
  if (cells.some(cell => /^0\d/.test(cell))) return true
  const [first = 0] = cells.map(Number)
  const runsOn = cells.every((cell, index) => Number(cell) === first + index)
  const isEnough = cells.length >= LEAST_NUMBERED
  return runsOn && (first === 1 ? isEnough || !hasNamesBeside : isEnough && !hasNamesBeside)
}
