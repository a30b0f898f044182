import type { Line, Reading, Section } from '../evidence.ts'

const STARTS = /Microsoft SQL (?:Server|Azure)/

/**
 * `select @@version`: the product, its build and its edition stand in English in every language. Where several instances
 * answered, each is read: what they do not share is then contradicted.
 */
export function readSqlVersion({ lines, command }: Section): Reading {
  const reading: Reading = { facts: [], unreadable: [] }
  const collation = lines.find(({ text }) => /^\s*(?=\w+\s*$)\w+_C[IS]_A[IS]/.test(text))
  if (collation) reading.facts.push({ id: 'sql.collation', value: collation.text.trim(), line: collation })
  const [first, ...more] = lines.flatMap(({ text }, index) => (STARTS.test(text) ? [index] : []))
  if (first === undefined) {
    const [said] = lines.filter(({ text }) => text.trim() !== '')
    if (said && !collation && /@@version/i.test(command ?? ''))
      reading.unreadable.push({ id: 'sql.product', line: said })
    return reading
  }
  const starts = [first, ...more.filter(at => /Microsoft SQL Server \d{4}\b/.test(lines[at]?.text ?? ''))]
  for (const [index, start] of starts.entries()) readInstance(lines.slice(start, starts[index + 1]), reading)
  return reading
}

/** What one instance says, from its first line on. */
function readInstance(lines: readonly Line[], { facts, unreadable }: Reading): void {
  const [line] = lines
  if (!line) return
  const product = /Microsoft SQL Server (\d{4}(?: R2)?)\b/.exec(line.text)?.[1]
  const version = lines.slice(0, 2).flatMap(held => {
    const [found] = /\b\d{1,2}\.\d{1,2}\.\d{3,5}\.\d{1,3}\b/.exec(held.text) ?? []
    return found ? [{ found, held }] : []
  })[0]
  if (product) facts.push({ id: 'sql.product', value: product, line })
  else unreadable.push({ id: 'sql.product', line })
  if (version) facts.push({ id: 'sql.version', value: version.found, line: version.held })
  // The console cuts and wraps what is one line; the edition is the word that begins one.
  for (const held of lines.slice(0, 8)) {
    const edition = nameEdition(held.text)
    if (edition === undefined) continue
    facts.push({ id: 'sql.edition', value: edition, line: held })
    return
  }
  unreadable.push({ id: 'sql.edition', line })
}

/** Every word before "Edition" counts: a Standard Developer Edition is none for production, as little as an evaluation. */
const EDITION =
  /(?:^|[^A-Za-z\s]|\bCorporation)\s*((?:(?:Express|Standard|Enterprise|Developer|Web|Evaluation|Business Intelligence|Core) )+)Edition\b/

function nameEdition(text: string): string | undefined {
  const words = EDITION.exec(text)?.[1]?.trim()
  const [restricted] = /\b(?:Evaluation|Developer)\b/.exec(words ?? '') ?? []
  return restricted ?? words?.replace(/ Core$/, '')
}
