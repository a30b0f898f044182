/** What stands between the cells of a table, as it was pasted. */
export const separators = ['tab', 'pipe', 'semicolon', 'comma', 'spaces', 'sign', 'cells'] as const
export type Separator = (typeof separators)[number]

/** One row: the number of the line where it begins, the text as it stood there, its cells without spaces around. */
export type TableRow = {
  line: number
  text: string
  cells: readonly string[]
  /** Commas of this row cut a number or part cells: both are possible, so nothing may be taken from it. */
  isCut?: true
  /** The cells, by index, that a spreadsheet holds as numbers: written with a point, and no text to be interpreted. */
  numbers?: ReadonlyMap<number, NumericCell>
}

/** `inexact`: the number has more digits than a spreadsheet shows. */
export type NumericCell = 'exact' | 'inexact'

/** A pasted or uploaded text as rows of cells; nothing is interpreted yet and no line is missing. */
export type Table = { separator: Separator; rows: readonly TableRow[] }

/** How much of a table is read; more is refused in sight. */
export const tableLimits = { rows: 6000, columns: 60 } as const

/** How many rows are split: those that are read, and the one that tells that there are more. */
export const MOST_ROWS = tableLimits.rows + 1

/** How many cells of a row are kept: commas may have cut each of its numbers in several. */
const MOST_CELLS = tableLimits.columns * 4

/** The cells of a row, of very many the first ones and the first that is filled behind them. */
export function boundCells(cells: readonly string[]): readonly string[] {
  if (cells.length <= MOST_CELLS) return cells
  const more = cells.slice(MOST_CELLS).find(cell => cell.trim() !== '')
  return [...cells.slice(0, MOST_CELLS), ...(more === undefined ? [] : [more])]
}

/** Words of characters that stand for themselves, with single spaces between, as nearly every cell is. */
const plain = /^[\x21-\x7e£¥«»À-ÿ€–—’]*(?: [\x21-\x7e£¥«»À-ÿ€–—’]+)*$/

/** Signs that hold a digit and are none: marks of footnotes ("7500¹", "③"), fractions, units such as "㎡". */
const marks = /[\p{No}㋀-㋋㍘-㍰㍸㍹㎟-㎦㎨㎯㏠-㏾]/u
const besideMarks = /[^\p{No}㋀-㋋㍘-㍰㍸㍹㎟-㎦㎨㎯㏠-㏾]+/gu

/** What stands between two figures of one cell, on two lines or far from each other, and groups no thousands. */
const apart = /(?<=\d)(?:[^\S\t\n\v\f\r\u0085\u2028\u2029]*[\t\n\v\f\r\u0085\u2028\u2029]\s*|\s{2,})(?=\d)/g

/**
 * The content of a cell as plain characters: full-width digits and signs as the usual ones, every space as a plain one.
 * What is no digit becomes none: "7500¹" is not 75001.
 */
export function normaliseCell(text: string): string {
  if (plain.test(text) && !text.startsWith(' ')) return text
  const whole = text.normalize('NFKC')
  const usual =
    whole !== text && marks.test(text) ? text.replace(besideMarks, part => part.normalize('NFKC')) : whole
  return usual
    .replace(apart, ' / ')
    .replace(/[\s\u00a0\u202f\u2009\u2007]+/g, ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
}

/** Whether a row has content behind the last column that is read. */
export function isTooWide({ cells }: TableRow): boolean {
  return cells.slice(tableLimits.columns).some(cell => cell !== '')
}

/** A line without content, be it only separators. */
export function isEmptyRow({ cells, text }: TableRow): boolean {
  return cells.every(cell => cell === '') || /^[\s;,|"]*$/.test(text)
}

/** A line that only draws: `|---|:--:|`, `+-----+`, `=====`. */
export function isRuleRow({ text }: TableRow): boolean {
  return /^[\s|+:=_-]+$/.test(text) && /[-=_]{3}/.test(text)
}

/** Which column has which role, counted from zero; more than one where a role can stand on several. */
export type GivenColumns<Role extends string> = Partial<Record<Role, number | readonly number[]>>

/** The roles that were given, by column; a role that is known alone counts, and the first one of a column. */
export function rolesByColumn<Role extends string>(
  given: GivenColumns<Role>,
  known: readonly Role[],
): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>()
  for (const role of known)
    for (const index of [given[role] ?? []].flat()) if (!roles.has(index)) roles.set(index, role)
  return roles
}
