import type { CellObject } from 'write-excel-file/node'

export const strong = { fontWeight: 'bold' } as const

/** A text, which is never taken for a formula; nothing where it is empty. */
export function text(value: string, style: CellObject = {}): CellObject | null {
  return value === '' ? null : { value, type: String, ...style }
}

/** A number; what a double can't hold is rounded as every spreadsheet does. */
export function number(value: string, format?: string): CellObject {
  return { value: Number(value), type: Number, ...(format !== undefined && { format }) }
}

/** A percentage, which is kept as a part of one. */
export function percentage(percent: string): CellObject {
  return { value: Number(`${percent}e-2`), type: Number, format: '0.####%' }
}

/** A day (YYYY-MM-DD) as a date. */
export function date(day: string): CellObject {
  return { value: new Date(`${day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', align: 'left' }
}

/** Stands between a formula and its result, and in no formula. */
const RESULT = '⇒'

/** A formula with the result that it has now. */
export function formula(expression: string, result: string, format: string): CellObject {
  return { value: `${expression}${RESULT}${result}`, type: 'Formula', format }
}

/** Writes the result beside each formula, for readers that compute nothing, such as the preview of a mail. */
export const keepResults = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string) => xml.replaceAll(new RegExp(`${RESULT}([^<]*)</f>`, 'g'), '</f><v>$1</v>'),
      },
    },
  },
}
