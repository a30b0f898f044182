/** The rows of a CSV by RFC 4180: quoted cells hold separators, breaks and doubled quotes. */
export function parseCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [[]]
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r\\n|$)`, 'gy')
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text)
    if (!match) throw new SyntaxError(`Not CSV at ${text.slice(0, 40)}`)
    const [, quoted, plain = '', end] = match
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n' && cell.lastIndex < text.length) rows.push([])
  }
  return rows
}
