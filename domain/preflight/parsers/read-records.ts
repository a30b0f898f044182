import type { Line } from '../evidence.ts'

/** An object as PowerShell shows it: its properties by name. */
export type PowershellRecord = Map<string, { value: string; line: Line }>

/** The objects that PowerShell shows, as lists or as tables. */
export function readRecords(lines: readonly Line[]): PowershellRecord[] {
  return [...readLists(lines), ...readTables(lines)]
}

/** Blocks of `Name : Value`, a blank line between them. */
function readLists(lines: readonly Line[]): PowershellRecord[] {
  const records: PowershellRecord[] = [new Map()]
  for (const line of lines) {
    const [, name, value = ''] = /^\s*(\w{2,40})\s*:\s*(.*)$/.exec(line.text) ?? []
    const last = records.at(-1)
    if (name && last && !last.has(name)) last.set(name, { value: value.trim(), line })
    else if (name) records.push(new Map([[name, { value: value.trim(), line }]]))
    else if (line.text.trim() === '' && last && last.size > 0) records.push(new Map())
  }
  return records.filter(({ size }) => size > 0)
}

/** A line of nothing but dashes and blanks, as it stands below the head of a table. */
const RULE = /^\s*--[-\s]*$/

/** Whether a line parts the head of a table from its rows. */
export const isRule = (text: string) => RULE.test(text)

type Range = { start: number; end: number }
/** A column: its name, and from where to where it reaches. */
type Column = Range & { name: string }

/** A head of names over a rule of dashes; each column reaches from its head to the next one. */
function readTables(lines: readonly Line[]): PowershellRecord[] {
  const records: PowershellRecord[] = []
  let end = 0
  for (const [index, line] of lines.entries()) {
    const head = lines[index - 1]
    if (index < end || !head || !isRule(line.text)) continue
    const dashes = [...line.text.matchAll(/-+/g)].map(({ 0: mark, index: start }) => ({
      start,
      end: start + mark.length,
    }))
    const columns = placeColumns(head.text, dashes)
    const rows: (PowershellRecord | null)[] = []
    for (end = index + 1; end < lines.length; end++) {
      const row = lines[end]
      if (!row || row.text.trim() === '') break
      rows.push(readRow(row, { head: head.text, columns, dashes }))
    }
    // A table of which one row can't be read would seem to lack what stands in it.
    if (rows.every(row => row !== null)) records.push(...rows)
  }
  return records
}

type Table = { head: string; columns: readonly Column[]; dashes: readonly Range[] }

/**
 * A row by the places of its columns; by its tabs where a sheet was copied, and by its words where a ticket has pulled the
 * blanks together: null where neither tells which word is of which column.
 */
function readRow(row: Line, { head, columns, dashes }: Table): PowershellRecord | null {
  const names = columns.map(({ name }) => name)
  const of = (cells: readonly string[]): PowershellRecord =>
    new Map(names.map((name, at) => [name, { value: (cells[at] ?? '').trim(), line: row }]))
  if (head.includes('\t')) {
    const cells = row.text.split('\t')
    return cells.length === names.length ? of(cells) : null
  }
  const isPulled =
    dashes.length > 1 && dashes.every(({ start }, at) => at === 0 || start === (dashes[at - 1]?.end ?? 0) + 1)
  if (!isPulled || /\s\s/.test(row.text.trim())) return readTableRow(row, columns, dashes)
  const words = row.text.trim().split(' ')
  if (words.length === names.length) return of(words)
  const isBelow = dashes.every(({ start }) => start === 0 || row.text[start - 1] === ' ')
  return isBelow ? readTableRow(row, columns, dashes) : null
}

/** The columns from left to right: each reaches as far as the dashes below its name. */
function placeColumns(head: string, dashes: readonly Range[]): Column[] {
  let at = 0
  return [...head.matchAll(/\S+/g)].map(({ 0: name, index: start }) => {
    const end = start + name.length
    while ((dashes[at]?.end ?? start) < start) at++
    const below = dashes[at]
    return below && below.start <= end ? { name, ...below } : { name, start, end }
  })
}

/** A cell, and where the column begins that it belongs to though it is below no head. */
type Cell = Range & { looseOf: number | undefined }

function cutCells(text: string, dashes: readonly Range[]): Cell[] {
  let at = 0
  const cells = [...text.matchAll(/\S+(?: \S+)*/g)].flatMap(({ 0: cell, index: start }) => {
    const end = start + cell.length
    const cuts = [start]
    // What fills its column to the last place has one blank behind it, as words of a name have.
    for (; at < dashes.length; at++) {
      const left = dashes[at]?.start ?? end
      if (left >= end) break
      if (left > start && text[left - 1] === ' ') cuts.push(left)
    }
    return cuts.map((from, index) => {
      const content = text.slice(from, cuts[index + 1] ?? end).trimEnd()
      return { start: from, end: from + content.length }
    })
  })
  let next = 0
  return cells.map(cell => {
    while ((dashes[next]?.start ?? Number.POSITIVE_INFINITY) <= cell.start) next++
    const before = dashes[next - 1]
    const isBelow =
      (before && cell.start <= before.end) || cell.end >= (dashes[next]?.start ?? Number.POSITIVE_INFINITY)
    return { ...cell, looseOf: isBelow ? undefined : before?.start }
  })
}

/** Columns and cells both stand from left to right, so that each is looked at once: rows can be many and wide. */
function readTableRow(row: Line, columns: readonly Column[], dashes: readonly Range[]): PowershellRecord {
  const record: PowershellRecord = new Map()
  const cells = cutCells(row.text, dashes)
  let at = 0
  let last = 0
  let of = -1
  for (const { name, start, end } of columns) {
    while ((cells[at]?.end ?? start) < start) at++
    if (at >= cells.length) break
    // A name may hold two blanks in a row: what follows it and is below no head belongs to it.
    const isHeld = (cell: Cell | undefined) => cell && (cell.start <= end || cell.looseOf === start)
    const first = cells[at]
    if (!first || !isHeld(first)) continue
    // Several names can stand over the same dashes.
    if (start !== of) last = at
    of = start
    while (isHeld(cells[last + 1])) last++
    record.set(name, { value: row.text.slice(first.start, cells[last]?.end), line: row })
  }
  return record
}
