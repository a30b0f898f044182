import { type NumericCell, tableLimits } from '../table.ts'
import { raiseDigits } from './raise-digits.ts'
import { type Attributes, scanXml } from './scan-xml.ts'
import { setAside } from './set-aside.ts'
import { TooLarge } from './unpack-workbook.ts'
import { isOn, type SharedParts, undoEscapes } from './workbook-parts.ts'
import { showNumber, writeDay, writeStoredNumber } from './write-stored.ts'

/** A row of a sheet: its number, its cells as text, and which of them are numbers. */
export type SheetRow = { line: number; cells: string[]; numbers: Map<number, NumericCell> }

/** Characters that the cells of a sheet may hold together: one shared text can stand in any number of them. */
const MOST_CHARACTERS = 4_000_000
/** Where the sheets of spreadsheets end. */
const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384

type Cell = { attributes: Attributes; value: string; inline: string; formula: string }

/**
 * The rows of a sheet that hold something, as far as rows are read, and the first behind them. What an address claims
 * makes nothing longer than what is read.
 */
export function readCells(xml: string, shared: SharedParts): SheetRow[] {
  const rows: SheetRow[] = []
  let line = 0
  let column = -1
  let row: SheetRow | null = null
  let cell: Cell | null = null
  let element = ''
  let phonetic = 0
  let isRaised = false
  let isStruck = false
  let isHidden = false
  const hidden = new Set<number>()
  let characters = 0
  scanXml(xml, {
    isDone: () => (rows.at(-1)?.line ?? 0) > tableLimits.rows,
    open: (name, attributes) => {
      element = name
      if (name === 'row') {
        const next = Number(attributes.r ?? line + 1)
        if (!Number.isInteger(next) || next <= line || next > LAST_ROW)
          throw new RangeError(`Row ${next} behind ${line}`)
        line = next
        column = -1
        isHidden = attributes.hidden !== undefined && isOn(attributes.hidden)
        row = { line, cells: [], numbers: new Map() }
      } else if (name === 'c' && row) cell = { attributes, value: '', inline: '', formula: '' }
      else if (name === 'col') hideColumns(attributes, hidden)
      else if (name === 'rPh') phonetic++
      else if (name === 'vertAlign') isRaised = attributes.val !== 'baseline'
      else if (name === 'strike') isStruck = isOn(attributes.val)
      if (name === 'c' || name === 'r') isRaised = isStruck = false
    },
    text: text => {
      if (!cell) return
      if (element === 'v') cell.value += text
      else if (element === 'f') cell.formula += text
      else if (element === 't' && phonetic === 0)
        cell.inline += isStruck ? setAside(text) : isRaised ? raiseDigits(text) : text
    },
    close: name => {
      element = ''
      if (name === 'rPh') phonetic--
      else if (name === 'c' && row && cell) {
        const next = cell.attributes.r === undefined ? column + 1 : columnOf(cell.attributes.r)
        if (next <= column || next >= LAST_COLUMN) throw new RangeError(`Column ${next} behind ${column}`)
        column = next
        const [text, kind] = writeCell(cell, shared)
        characters += text.length
        if (characters > MOST_CHARACTERS) throw new TooLarge()
        const isSeen = text !== '' && !hidden.has(column)
        if (isSeen) put(row, column, isHidden ? setAside(text) : text, isHidden ? null : kind)
        cell = null
      } else if (name === 'row' && row) {
        if (row.cells.length > 0) rows.push(row)
        row = null
      }
    },
  })
  return rows
}

/** Adds those of a range of columns that are hidden and would be read: what nobody sees beside the prices is none of them. */
function hideColumns({ min, max, hidden }: Attributes, columns: Set<number>): void {
  if (hidden === undefined || !isOn(hidden)) return
  for (let at = Number(min) - 1; at < Math.min(Number(max), tableLimits.columns); at++) columns.add(at)
}

/** The zero-based column of an address: of "C7" it is 2. */
function columnOf(address: string): number {
  const letters = /^([A-Z]{1,3})\d+$/.exec(address)?.[1]
  if (letters === undefined) throw new RangeError(`No address ${address}`)
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** Puts a cell into its row; of those behind the last column that is read, only the first that holds something. */
function put(row: SheetRow, column: number, text: string, kind: NumericCell | null): void {
  if (row.cells.length > tableLimits.columns) return
  const at = Math.min(column, tableLimits.columns)
  while (row.cells.length < at) row.cells.push('')
  row.cells.push(text)
  if (kind) row.numbers.set(at, kind)
}

/** A cell as text, and what kind of number it is, if one. Faults and formulas without a result are shown as such. */
function writeCell(cell: Cell, shared: SharedParts): [text: string, kind: NumericCell | null] {
  const { attributes, value, inline, formula } = cell
  switch (attributes.t ?? 'n') {
    case 's': {
      if (value === '') return ['', null]
      const text = shared.strings[Number(value)]
      if (text === undefined) throw new RangeError(`No text ${value}`)
      return [text, null]
    }
    case 'inlineStr':
      return [undoEscapes(inline), null]
    case 'str':
      return [undoEscapes(value), null]
    case 'b':
      return [value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value, null]
    case 'n': {
      if (value === '') return [formula === '' ? '' : `=${formula}`, null]
      const format = shared.formats[Number(attributes.s ?? 0)]
      if (format?.isDate) return [writeDay(value, shared.from1904), null]
      return format ? showNumber(value, format) : writeStoredNumber(value)
    }
    default:
      return [value, null]
  }
}
