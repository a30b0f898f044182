/** How a language writes numbers: its decimal separator and the separators that group thousands. */
export type NumberNotation = { decimal: ',' | '.'; group: readonly string[] }

type NumberFault = 'empty' | 'not_a_number' | 'grouping'

export type ParsedNumber = { value: string } | { fault: NumberFault }

const SPACES = /[ \u00a0\u202f\u2009]/g
const APOSTROPHES = /['’]/g
const NUMERIC = /^(?=.*\d)[\d., ']*$/

/**
 * Reads a number as people of a language type it, into a plain decimal string ("1 250,5" → "1250.5").
 * Thousands may be grouped by the language's separator, by spaces or by apostrophes, well formed or not at
 * all; the other language's decimal separator is taken where it can't be meant to group.
 */
export function parseNumber(text: string, notation: NumberNotation): ParsedNumber {
  const trimmed = text.trim().replace(SPACES, ' ').replace(APOSTROPHES, "'")
  if (trimmed === '') return { fault: 'empty' }
  const [, sign = '', body = ''] = /^([+\-−]?) ?(.*)$/s.exec(trimmed) ?? []
  if (!NUMERIC.test(body)) return { fault: 'not_a_number' }
  const other = notation.decimal === ',' ? '.' : ','
  const groups = notation.group.includes(other) ? [' ', "'", other] : [' ', "'"]
  const value = split(body, notation.decimal, groups) ?? split(body, other, [' ', "'"])
  if (value === null) return { fault: 'grouping' }
  const negative = sign !== '' && sign !== '+' && /[1-9]/.test(value)
  return { value: negative ? `-${value}` : value }
}

const GROUPED = /^[+\-−]?[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/

/** Reads a number of which there are only whole ones: a mark before three digits groups them then, whichever it is ("1.000" → "1000"). */
export function parseWhole(text: string, notation: NumberNotation): ParsedNumber {
  const trimmed = text.trim()
  return parseNumber(GROUPED.test(trimmed) ? trimmed.replace(/[.,]/g, '') : trimmed, notation)
}

/** The plain decimal string of a body with that decimal separator, or null when it isn't written so. */
function split(body: string, decimal: ',' | '.', groups: readonly string[]): string | null {
  const [whole = '', fraction = '', ...more] = body.split(decimal)
  if (more.length > 0 || !/^\d*$/.test(fraction)) return null
  const digits = whole === '' && fraction !== '' ? '0' : removeGroups(whole, groups)
  if (digits === null) return null
  const plain = digits.replace(/^0+(?=\d)/, '')
  return fraction === '' ? plain : `${plain}.${fraction}`
}

/**
 * Digits without their grouping separators, or null when the groups are not well formed: one separator
 * throughout, 1–3 digits that do not start with 0, then exactly 3 each.
 */
function removeGroups(whole: string, separators: readonly string[]): string | null {
  if (/^\d+$/.test(whole)) return whole
  const separator = separators.find(candidate => whole.includes(candidate))
  if (separator === undefined) return null
  const [first = '', ...rest] = whole.split(separator)
  const wellFormed = /^[1-9]\d{0,2}$/.test(first) && rest.every(group => /^\d{3}$/.test(group))
  return wellFormed ? first + rest.join('') : null
}
