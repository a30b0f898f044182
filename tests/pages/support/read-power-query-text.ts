/** The value of a text literal of Power Query's language M (its specification, “Text literals”). */
export function readPowerQueryText(literal: string): string {
  const [, inner] = /^"((?:[^"]|"")*)"$/.exec(literal) ?? []
  if (inner === undefined) throw new SyntaxError(`No text: ${literal}`)
  return inner
    .replaceAll('""', '"')
    .replace(/#\(([^)]*)\)?/g, (_, escapes: string) => escapes.split(',').map(readEscape).join(''))
}

function readEscape(code: string): string {
  const named = { cr: '\r', lf: '\n', tab: '\t', '#': '#' }[code]
  if (named !== undefined) return named
  if (!/^(?:[\da-f]{4}|[\da-f]{8})$/i.test(code)) throw new SyntaxError(`No escape: #(${code})`)
  return String.fromCodePoint(Number.parseInt(code, 16))
}
