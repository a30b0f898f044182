import { currenciesOf } from '../read-amount.ts'
import { currenciesOfPlaces } from './format-currencies.data.ts'

/** What the format of a cell shows beside its number: a currency most often, which no cell then holds. */
export type NumberFormat = {
  isDate: boolean
  /** Whether a hundred times the number is shown. */
  isPercent: boolean
  before: string
  behind: string
  /** Whether words alone are shown in the place of the number. */
  isText: boolean
}

const plain: NumberFormat = { isDate: false, isPercent: false, before: '', behind: '', isText: false }

/** The formats that need no code. Those of money show the currency of whoever opens the file: they name none. */
export function builtInFormat(id: number): NumberFormat {
  const isDate =
    (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
  return { ...plain, isDate, isPercent: id === 9 || id === 10 }
}

/** Characters that a format may have in a spreadsheet. */
const LONGEST_CODE = 255

/** Texts, escaped characters, widths and fillings, signs of currencies, colours and conditions, and what else stands there. */
const token = /"([^"]*)"|\\(.)|[_*].|\[\$([^\]-]*)(?:-([^\]]*))?\]|(\[[^\]]*\])|(.)/gsu

/** Reads a format as `_-* #,##0.00\ [$€-407]_-;…`. */
export function readNumberFormat(code: string): NumberFormat {
  if (code.length > LONGEST_CODE) return plain
  const sections = splitSections(code.replace(/general/gi, '0').replace(/e[+-](?=[0#?])/gi, ''))
  const [first = plain, ...others] = sections
  // Which part holds is a matter of each number: what the parts say apart can't be said of all.
  const isConditional = /\[[<>=]/.test(code)
  if (!isConditional) return first
  const words = (format: NumberFormat) => `${format.before} ${format.behind}`.trim()
  const further = new Set(others.map(words).filter(each => each !== words(first)))
  return { ...first, behind: [first.behind, ...further].join(' ').trim() }
}

function splitSections(code: string): NumberFormat[] {
  const sections: NumberFormat[] = []
  let before = ''
  let behind = ''
  let bare = ''
  let hasFigure = false
  const say = (text: string) => {
    if (hasFigure) behind += text
    else before += text
  }
  const close = () => {
    const isDate = isDateCode(bare)
    const isText = !hasFigure && !isDate && /\p{L}/u.test(before)
    const isPercent = bare.includes('%')
    sections.push(isDate ? { ...plain, isDate } : { ...plain, isPercent, isText, ...trimmed(before, behind) })
    before = behind = bare = ''
    hasFigure = false
  }
  for (const [, quoted, escaped, sign, place, bracket = '', other = ''] of code.matchAll(token)) {
    if (other === ';') close()
    else if (/[0#?@]/.test(other)) {
      hasFigure = true
      // What stands between digits groups them.
      behind = ''
      bare += other
    } else {
      bare += other || (/^\[[hms]+\]$/i.test(bracket) ? bracket : '')
      if (sign !== undefined) say(` ${nameCurrency(sign, place ?? '')} `)
      else say(quoted ?? escaped ?? (/[\p{L}\p{Sc} ]/u.test(other) ? other : ''))
    }
  }
  close()
  return sections
}

/** What says something: neither spaces nor dashes and brackets alone. */
function trimmed(before: string, behind: string) {
  const words = (text: string) => (/[\p{L}\p{N}\p{S}%]/u.test(text) ? text.trim() : '')
  return { before: words(before), behind: words(behind) }
}

/** Whether bare letters show days or hours: beside digits of a number, other than parts of a second, they do not. */
function isDateCode(bare: string): boolean {
  return /[dmyhs]/i.test(bare) && !/[#?0]/.test(bare.replace(/s\.?0+/gi, 's'))
}

/** The sign, or the code where the place tells which of the currencies that share the sign is meant. */
function nameCurrency(sign: string, place: string): string {
  const shared = currenciesOf(sign.trim()) ?? []
  const region = place.slice(place.lastIndexOf('-') + 1).toLowerCase()
  const code = currenciesOfPlaces[region.replace(/^0+/, '')]
  return code !== undefined && shared.length > 1 && shared.includes(code) ? code : sign
}
