import assert from 'node:assert/strict'
import Big from 'big.js'
import { strFromU8, unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'

type Value = string | number | boolean | Date | null

/** A sheet as a reader of its own finds it: values by cell, and the formulas behind them. */
export type Workbook = {
  rows: Value[][]
  cells: ReadonlyMap<string, Value>
  formulas: ReadonlyMap<string, string>
  /** The number format of a cell. */
  formatOf: (cell: string) => string | undefined
}

/** Reads the only sheet of a workbook with read-excel-file, and its formulas and formats from its XML. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const rows = (await readSheet(Buffer.from(bytes))) as Value[][]
  const files = unzipSync(bytes)
  const textOf = (name: string) => strFromU8(files[name] ?? assert.fail(`${name} is missing`))
  const xml = textOf('xl/worksheets/sheet1.xml')
  const styles = textOf('xl/styles.xml')
  const formats = new Map(
    [...styles.matchAll(/<numFmt [^>]*?\/>/g)].map(([tag]) => [
      attribute(tag, 'numFmtId'),
      attribute(tag, 'formatCode'),
    ]),
  )
  const cellFormats = [...(/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*>/g)].map(
    ([tag]) => attribute(tag, 'numFmtId'),
  )
  const tags = [...xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)]
  const styleOf = new Map(
    tags.map(([, attributes = '']) => [attribute(attributes, 'r'), attribute(attributes, 's')]),
  )
  return {
    rows,
    cells: new Map(
      rows.flatMap((row, index) =>
        row.map((value, column) => [`${String.fromCharCode(65 + column)}${index + 1}`, value] as const),
      ),
    ),
    formulas: new Map(
      tags.flatMap(([, attributes = '', content = '']) => {
        const formula = /<f>(.*?)<\/f>/s.exec(content)?.[1]
        return formula === undefined ? [] : [[attribute(attributes, 'r'), formula] as const]
      }),
    ),
    formatOf: cell => formats.get(cellFormats[Number(styleOf.get(cell))] ?? ''),
  }
}

function attribute(tag: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&quot;', '"') ?? ''
}

/** What a spreadsheet computes for a cell, by its formula and those that it refers to; `changed` are new inputs. */
export function compute(
  workbook: Workbook,
  cell: string,
  changed: Readonly<Record<string, number>> = {},
): number {
  const formula = workbook.formulas.get(cell)
  if (formula === undefined) return changed[cell] ?? Number(workbook.cells.get(cell) ?? 0)
  const script = formula
    .replaceAll(/([A-Z])(\d+):\1(\d+)/g, (_whole, column, from, to) => `...range('${column}',${from},${to})`)
    .replaceAll(/(?<!')\b([A-Z]\d+)\b/g, "at('$1')")
  assert.match(script, /^(?:SUM|ROUND|\.\.\.range|at|'[A-Z]\d*'|[\d.,()*+-])+$/)
  const at = (name: string) => compute(workbook, name, changed)
  const range = (column: string, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => at(`${column}${from + index}`))
  const SUM = (...values: number[]) => values.reduce((sum, value) => sum + value, 0)
  // As spreadsheets do: 15 digits, halves away from zero.
  const ROUND = (value: number, digits: number) => Number(new Big(value.toPrecision(15)).round(digits, 1))
  return new Function('at', 'range', 'SUM', 'ROUND', `return ${script}`)(at, range, SUM, ROUND)
}
