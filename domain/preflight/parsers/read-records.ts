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

/** A head of names over a rule of dashes; each column reaches from its head to the next one. */
function readTables(lines: readonly Line[]): PowershellRecord[] {
  const records: PowershellRecord[] = []
  let end = 0
  for (const [index, line] of lines.entries()) {
    const head = lines[index - 1]
    if (index < end || !head || !/^\s*-{2,}[-\s]*$/.test(line.text)) continue
    const columns = [...head.text.matchAll(/\S+/g)].map(({ 0: name, index: start }) => ({
      name,
      start,
      end: start + name.length,
    }))
    const dashes = [...line.text.matchAll(/-+/g)].map(
      ({ 0: mark, index: start }) => [start, start + mark.length] as const,
    )
    for (end = index + 1; end < lines.length; end++) {
      const row = lines[end]
      if (!row || row.text.trim() === '') break
      records.push(readTableRow(row, columns, dashes))
    }
  }
  return records
}

function readTableRow(
  row: Line,
  columns: readonly { name: string; start: number; end: number }[],
  dashes: readonly (readonly [start: number, end: number])[],
): PowershellRecord {
  const cells = [...row.text.matchAll(/\S+(?: \S+)*/g)].flatMap(({ 0: cell, index: start }) => {
    // What fills its column to the last place has one blank behind it, as words of a name have.
    const starts = dashes.map(([left]) => left).filter(left => left > start && left < start + cell.length)
    const cuts = [start, ...starts.filter(left => row.text[left - 1] === ' '), start + cell.length]
    return cuts.slice(0, -1).map((from, index) => {
      const text = row.text.slice(from, cuts[index + 1]).trimEnd()
      return { start: from, end: from + text.length }
    })
  })
  return new Map(
    columns.flatMap(({ name, start, end }) => {
      const [from = start, to = end] = dashes.find(([left, right]) => left <= end && right >= start) ?? []
      // A name may hold two blanks in a row: what follows it and is below no head belongs to it.
      const held = cells.filter(
        cell =>
          (cell.start <= to && cell.end >= from) ||
          (!dashes.some(([left, right]) => cell.start <= right && cell.end >= left) &&
            dashes.findLast(([left]) => left <= cell.start)?.[0] === from),
      )
      const [first] = held
      const last = held.at(-1)
      if (!first || !last) return []
      return [[name, { value: row.text.slice(first.start, last.end), line: row }] as const]
    }),
  )
}
