/** One field of a line pasted from a spreadsheet or a CSV file; `quoted` when it stood in quotes. */
export type Field = { text: string; quoted: boolean }

/** The lines of a text, whatever ends them, without a byte order mark. */
export function splitLines(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
}

/** The fields of a line, untrimmed; separators in quotes do not count, a doubled quote stands for one. */
export function splitFields(line: string, separator: string): Field[] {
  const fields: Field[] = []
  let start = 0
  for (;;) {
    const quoted = readQuoted(line, start, separator)
    if (quoted) fields.push({ text: quoted.text, quoted: true })
    const end = quoted ? quoted.end : endOfField(line, start, separator)
    if (!quoted) fields.push({ text: line.slice(start, end), quoted: false })
    if (end >= line.length) return fields
    start = end + separator.length
  }
}

function endOfField(line: string, start: number, separator: string): number {
  const end = line.indexOf(separator, start)
  return end === -1 ? line.length : end
}

/** A field that is wholly in quotes, or null; a quote that is never closed is an ordinary character. */
function readQuoted(line: string, start: number, separator: string): { text: string; end: number } | null {
  let position = start
  while (line[position] === ' ') position++
  if (line[position] !== '"') return null
  let text = ''
  for (position++; position < line.length; position++) {
    if (line[position] !== '"') text += line[position]
    else if (line[position + 1] === '"') text += line[position++]
    else {
      const end = endOfField(line, position + 1, separator)
      return line.slice(position + 1, end).trim() === '' ? { text, end } : null
    }
  }
  return null
}
