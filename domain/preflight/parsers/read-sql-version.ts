import type { Reading, Section } from '../evidence.ts'

/** `select @@version`: the product, its build and its edition stand in English in every language. */
export function readSqlVersion({ lines, command }: Section): Reading {
  const first = lines.findIndex(({ text }) => /Microsoft SQL (?:Server|Azure)/.test(text))
  const line = lines[first]
  const reading: Reading = { facts: [], unreadable: [] }
  const collation = lines.find(({ text }) => /^\s*\w+_C[IS]_A[IS]\w*\s*$/.test(text))
  if (collation) reading.facts.push({ id: 'sql.collation', value: collation.text.trim(), line: collation })
  if (!line) {
    const [said] = lines.filter(({ text }) => text.trim() !== '')
    if (said && !collation && /@@version/i.test(command ?? ''))
      reading.unreadable.push({ id: 'sql.product', line: said })
    return reading
  }
  const product = /Microsoft SQL Server (\d{4}(?: R2)?)\b/.exec(line.text)?.[1]
  const version = lines.slice(first, first + 2).flatMap(held => {
    const [found] = /\b\d{1,2}\.\d{1,2}\.\d{3,5}\.\d{1,3}\b/.exec(held.text) ?? []
    return found ? [{ found, held }] : []
  })[0]
  if (product) reading.facts.push({ id: 'sql.product', value: product, line })
  else reading.unreadable.push({ id: 'sql.product', line })
  if (version) reading.facts.push({ id: 'sql.version', value: version.found, line: version.held })
  // The console cuts and wraps what is one line; the edition is the word that begins one.
  for (const held of lines.slice(first, first + 8)) {
    const edition =
      /\b(Express|Standard|Enterprise|Developer|Web|Evaluation|Business Intelligence)(?: \S+)? Edition/.exec(
        held.text,
      )?.[1]
    if (edition === undefined) continue
    reading.facts.push({ id: 'sql.edition', value: edition, line: held })
    return reading
  }
  reading.unreadable.push({ id: 'sql.edition', line })
  return reading
}
