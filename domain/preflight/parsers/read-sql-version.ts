import type { Line, Reading, Section } from '../evidence.ts'

const STARTS = /Microsoft SQL (?:Server|Azure)/
/** What programs and installations are called has no build behind a dash, or other words before it. */
const ANSWER =
  /Microsoft SQL (?:Server(?:\s+(?:\d{4}(?: R2)?|vNext))?|Azure)(?:\s*\([^()]{0,60}\))*\s*-\s*\d{1,2}\.\d/

/**
 * `select @@version`: the product, its build and its edition stand in English in every language. Where several instances
 * answered, each is read: what they do not share is then contradicted.
 */
export function readSqlVersion({ lines, typed }: Section): Reading {
  const reading: Reading = { facts: [], unreadable: [] }
  readCollation(lines, typed ?? '', reading)
  const starts = lines.flatMap(({ text }, index) =>
    // The console may have broken the line before its build.
    STARTS.test(text) && ANSWER.test(`${text}${lines[index + 1]?.text ?? ''}`) ? [index] : [],
  )
  if (starts.length === 0) {
    const named = lines.find(({ text }) => STARTS.test(text))
    const asked = /@@version/i.test(typed ?? '') && lines.find(({ text }) => text.trim() !== '')
    const said = named || asked
    if (said && reading.facts.length === 0) reading.unreadable.push({ id: 'sql.product', line: said })
  }
  for (const [index, start] of starts.entries()) readInstance(lines.slice(start, starts[index + 1]), reading)
  return reading
}

const COLLATION = /^\s*(?=\w+\s*$)\w+_C[IS]_A[IS]/
const OF_INSTANCE = /SERVERPROPERTY\s*\(\s*N?['"]+Collation['"]+\s*\)/i
const OF_DATABASE =
  /DATABASEPROPERTYEX|\bsys\.(?:databases|columns)\b|\bcollation_name\b|COLLATIONPROPERTY|fn_helpcollations/i

/** The collation of the instance is one row; databases, columns and lists of collations have their own. */
function readCollation(lines: readonly Line[], typed: string, { facts, unreadable }: Reading): void {
  const [row, ...more] = lines.filter(({ text }) => COLLATION.test(text))
  if (!row) return
  // The query may stand on its own lines, and the console may have broken it.
  const above = lines.filter(({ number }) => number < row.number).slice(0, 8)
  const query = [typed, ...above.map(({ text }) => text)].join('')
  const isOther = OF_DATABASE.test(query) || (/\bselect\b/i.test(query) && !OF_INSTANCE.test(query))
  const other = more.find(({ text }) => text.trim() !== row.text.trim()) ?? more[0]
  if (isOther || other) unreadable.push({ id: 'sql.collation', line: other ?? row })
  else facts.push({ id: 'sql.collation', value: row.text.trim(), line: row })
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
