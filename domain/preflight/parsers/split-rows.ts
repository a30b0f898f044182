import type { Line } from '../evidence.ts'

/** A label with what it says; in a line below it, more of the same row. */
export type Row = { label: string; value: string; line: Line }

/** Blanks as Windows writes them, in any code page read as any other. */
const wide = /^(\S.*?)[:：](?:[ \t\u00a0]{2,}|\t|$)(.*)$/
const narrow = /^(\S.*?)[:：][ \u00a0](\S.*)$/
const figure = /^[\d.,'’\s\u00a0\u202f]+\s?\p{L}{1,4}\.?$/u

/**
 * The rows of a list of labels and values. A label can hold a colon, so the one before the gap separates; where every
 * gap is a single blank, the last one before a figure, else the first.
 */
export function splitRows(lines: readonly Line[]): Row[] {
  return joinWrapped(lines).flatMap(line => {
    const row = splitRow(line.text)
    return row ? [{ ...row, line }] : []
  })
}

/** A line as a label and what it says; null where it is no such row. */
export function splitRow(text: string): { label: string; value: string } | null {
  const [, label, value = ''] = wide.exec(text) ?? []
  if (label !== undefined) return { label: label.trim(), value: value.trim() }
  const single = narrow.exec(text)
  if (!single) return null
  const [, first = '', rest = ''] = single
  const at = Math.max(rest.lastIndexOf(': '), rest.lastIndexOf('：'))
  const last = at === -1 ? '' : rest.slice(at + 1).trim()
  if (figure.test(last)) return { label: `${first}: ${rest.slice(0, at)}`, value: last }
  return { label: first.trim(), value: rest.trim() }
}

/** A console breaks what is longer than its window: the rest of a full line that is no row of its own belongs to it. */
function joinWrapped(lines: readonly Line[]): Line[] {
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), 0)
  const joined: Line[] = []
  let isFull = false
  for (const line of lines) {
    const last = joined.at(-1)
    const goesOn = isFull && last && /^\S/.test(line.text) && splitRow(line.text) === null
    if (goesOn) joined[joined.length - 1] = { number: last.number, text: last.text + line.text }
    else joined.push(line)
    isFull = line.text.length === width
  }
  return joined
}
