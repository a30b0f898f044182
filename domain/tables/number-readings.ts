/** The two ways to write decimals. */
export const decimalMarks = ['comma', 'point'] as const
export type DecimalMark = (typeof decimalMarks)[number]

/**
 * What digits with separators can stand for, as plain decimal strings: by each decimal mark, null where they are not
 * written so. Both are equal where there is no separator or only one that can't be a decimal mark.
 */
export type NumberReadings = Readonly<Record<DecimalMark, string | null>>

type Grouping = 'thousands' | 'indian'

/** Reads "1 250,00", "1,250.00", "1'250", "3,35,900.00" (Indian groups where asked for) both ways. No sign, no symbol. */
export function readNumberBothWays(body: string, grouping: Grouping = 'thousands'): NumberReadings {
  if (/^\d+$/.test(body)) {
    const digits = body.replace(/^0+(?=\d)/, '')
    return { comma: digits, point: digits }
  }
  const plain = body.replaceAll('’', "'")
  return { comma: readBy(plain, ',', grouping), point: readBy(plain, '.', grouping) }
}

function readBy(body: string, mark: ',' | '.', grouping: Grouping): string | null {
  const at = body.indexOf(mark)
  const isMarked = at >= 0
  const fraction = isMarked ? body.slice(at + 1) : ''
  if (isMarked && !/^\d+$/.test(fraction)) return null
  const wholeText = isMarked ? body.slice(0, at) : body
  const whole = wholeText === '' && isMarked ? '0' : removeGroups(wholeText, grouping)
  if (whole === null) return null
  const digits = whole.startsWith('0') ? whole.replace(/^0+(?=\d)/, '') : whole
  return isMarked ? `${digits}.${fraction}` : digits
}

/** Full groups with one separator throughout. */
const formed: Readonly<Record<Grouping, RegExp>> = {
  thousands: /^[1-9]\d{0,2}([., '])(?:\d{3}\1)*\d{3}$/,
  indian: /^[1-9]\d{0,2}([., '])(?:\d{2,3}\1)*\d{3}$/,
}

/** Digits without their groups, or null where these are not well formed. What stands before a decimal mark has none. */
function removeGroups(whole: string, grouping: Grouping): string | null {
  if (/^\d+$/.test(whole)) return whole
  return formed[grouping].test(whole) ? whole.replace(/\D/g, '') : null
}

/** The mark that a number can only have been written with; null where both or none are possible. */
function decisiveMark({ comma, point }: NumberReadings): DecimalMark | null {
  if (comma === null) return point === null ? null : 'point'
  return point === null ? 'comma' : null
}

/** Whether the two readings differ, so that something else must decide. */
export function isUndecided({ comma, point }: NumberReadings): boolean {
  return comma !== null && point !== null && comma !== point
}

/**
 * The decimal mark of a whole column: one number that can only be read one way decides for all; null where none does,
 * `mixed` where two contradict.
 */
export function decideMark(column: readonly NumberReadings[]): DecimalMark | 'mixed' | null {
  const marks = new Set(column.map(decisiveMark).filter(mark => mark !== null))
  if (marks.size > 1) return 'mixed'
  return [...marks][0] ?? null
}
