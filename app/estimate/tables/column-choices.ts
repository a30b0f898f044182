import type { TableRow } from '#domain/tables/table.ts'
import type { Choices } from '../fields.ts'

const MOST_SAMPLES = 3
const LONGEST_SAMPLE = 24

/** The choices with a column taken for something else; only what is not used can be more than one column. */
export function chooseRole({ columns }: Choices, index: number, role: string): Pick<Choices, 'columns'> {
  const others = Object.entries(columns).filter(([, other]) => other !== role || role === 'other')
  return { columns: { ...Object.fromEntries(others), [index]: role } }
}

/** The first values of a column, to know it by. */
export function sampleColumn(rows: readonly TableRow[], index: number, headerLine: number | null): string {
  const samples = new Set<string>()
  for (const { line, cells } of rows) {
    const cell = cells[index] ?? ''
    if (line !== headerLine && cell !== '') samples.add(shorten(cell, LONGEST_SAMPLE))
    if (samples.size === MOST_SAMPLES) break
  }
  return [...samples].join(' · ')
}

/** A text that is not longer than that. */
export function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text
}
