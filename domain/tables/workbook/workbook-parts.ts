import { builtInFormat, type NumberFormat, readNumberFormat } from './number-format.ts'
import { raiseDigits } from './raise-digits.ts'
import { scanXml } from './scan-xml.ts'
import { setAside } from './set-aside.ts'

/** The parts of a workbook by their paths. */
export type Parts = ReadonlyMap<string, string>

export type SheetPart = { name: string; xml: string }

/** What the cells of all sheets refer to. */
export type SharedParts = {
  strings: readonly string[]
  /** How each style shows a number. */
  formats: readonly NumberFormat[]
  /** Whether days are counted from 1904 instead of 1900. */
  from1904: boolean
}

/** The sheets of a workbook in their order, and what they share. Throws where the parts are those of no workbook. */
export function readParts(parts: Parts): { sheets: SheetPart[]; shared: SharedParts } {
  const targets = readTargets(need(parts, 'xl/_rels/workbook.xml.rels'))
  const sheets: SheetPart[] = []
  let from1904 = false
  scanXml(need(parts, 'xl/workbook.xml'), {
    open: (element, attributes) => {
      if (element === 'workbookPr') from1904 ||= /^(?:1|true)$/.test(attributes.date1904 ?? '')
      if (element !== 'sheet') return
      const { name = '', id = '' } = attributes
      const target = targets.sheets.get(id)
      // A sheet of another kind, as a chart is, holds no cells.
      if (target !== undefined) sheets.push({ name: undoEscapes(name), xml: need(parts, target) })
    },
  })
  if (sheets.length === 0) throw new RangeError('No sheet')
  const strings = readStrings(parts.get(targets.strings))
  const formats = readFormats(parts.get(targets.styles))
  return { sheets, shared: { strings, formats, from1904 } }
}

/** Where the parts of a workbook are: its sheets by their ids, its texts and its styles. */
function readTargets(xml: string) {
  const sheets = new Map<string, string>()
  let strings = ''
  let styles = ''
  scanXml(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return
      const { Id = '', Type = '', Target = '' } = attributes
      const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`
      if (Type.endsWith('/worksheet')) sheets.set(Id, path)
      else if (Type.endsWith('/sharedStrings')) strings = path
      else if (Type.endsWith('/styles')) styles = path
    },
  })
  return { sheets, strings, styles }
}

function readStrings(xml: string | undefined): string[] {
  const strings: string[] = []
  if (xml === undefined) return strings
  let pieces: string[] = []
  let isText = false
  let phonetic = 0
  let isRaised = false
  let isStruck = false
  scanXml(xml, {
    open: (name, { val }) => {
      if (name === 'si') pieces = []
      if (name === 'si' || name === 'r') isRaised = isStruck = false
      if (name === 'strike') isStruck = isOn(val)
      if (name === 'vertAlign') isRaised = val !== 'baseline'
      if (name === 'rPh') phonetic++
      isText = name === 't' && phonetic === 0
    },
    text: piece => {
      if (isText) pieces.push(isStruck ? setAside(piece) : isRaised ? raiseDigits(piece) : piece)
    },
    close: name => {
      isText = false
      if (name === 'rPh') phonetic--
      if (name === 'si') strings.push(undoEscapes(pieces.join('')))
    },
  })
  return strings
}

/** The formats of cells, by the number of their style. */
function readFormats(xml: string | undefined): NumberFormat[] {
  const formats: NumberFormat[] = []
  if (xml === undefined) return formats
  const ownFormats = new Map<number, NumberFormat>()
  let isInCells = false
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'cellXfs') isInCells = true
      if (name === 'numFmt') {
        const { numFmtId, formatCode = '' } = attributes
        ownFormats.set(Number(numFmtId), readNumberFormat(formatCode))
      }
      if (name !== 'xf' || !isInCells) return
      const id = Number(attributes.numFmtId ?? 0)
      formats.push(ownFormats.get(id) ?? builtInFormat(id))
    },
    close: name => {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return formats
}

/** Whether a property of a text is set: it is where nothing says otherwise. */
export const isOn = (value: string | undefined) => value === undefined || /^(?:1|true)$/.test(value)

/** "_x000D_" stands for a character that XML can not hold. */
export function undoEscapes(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_whole, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
}

function need(parts: Parts, path: string): string {
  const part = parts.get(path)
  if (part === undefined) throw new RangeError(`No part ${path}`)
  return part
}
