/** What a shell makes of a line: words, literals and operators, decoded as the program behind would get them. */
export type Token = { kind: 'word' | 'string' | 'identifier' | 'operator' | 'comment'; text: string }

export type TextShell = 'cmd' | 'powershell' | 'sql'

/** Splits a line by the rules of its shell, independent of the domain. */
export function readWords(shell: TextShell, line: string): Token[] {
  if (shell === 'cmd') return readCmd(line)
  return shell === 'powershell' ? readPowerShell(line) : readSql(line)
}

/**
 * cmd splits at its operators outside of quotes and knows no escape inside of them; the program then splits its part
 * by the rules of the C runtime, where a backslash before a quote escapes it.
 */
function readCmd(line: string): Token[] {
  const tokens: Token[] = []
  let part = ''
  let isQuoted = false
  const endPart = () => {
    tokens.push(...readArguments(part))
    part = ''
  }
  for (let index = 0; index < line.length; index++) {
    const character = line[index] as string
    const variable = /^%[^%\s]+%/.exec(line.slice(index))?.[0]
    if (variable) {
      // Replaced before anything else is looked at, quoted or not.
      tokens.push({ kind: 'operator', text: variable })
      index += variable.length - 1
    } else if (character === '\n' || character === '\r') {
      isQuoted = false
      endPart()
      tokens.push({ kind: 'operator', text: 'new line' })
    } else if (character === '"') {
      isQuoted = !isQuoted
      part += character
    } else if (!isQuoted && character === '^') part += line[++index] ?? ''
    else if (!isQuoted && /[&|<>()]/.test(character)) {
      endPart()
      tokens.push({ kind: 'operator', text: character })
    } else part += character
  }
  endPart()
  return tokens
}

function readArguments(part: string): Token[] {
  const words: Token[] = []
  let word: string | null = null
  let isQuoted = false
  for (const [piece] of part.matchAll(/\\*"|\\+|[^\\"]/gu)) {
    if (piece.endsWith('"')) {
      const backslashes = piece.length - 1
      word = (word ?? '') + '\\'.repeat(Math.floor(backslashes / 2))
      if (backslashes % 2 === 1) word += '"'
      else isQuoted = !isQuoted
    } else if (!isQuoted && /^[ \t]$/.test(piece)) {
      if (word !== null) words.push({ kind: 'word', text: word })
      word = null
    } else word = (word ?? '') + piece
  }
  if (isQuoted) throw new SyntaxError(`A quote stays open: ${part}`)
  if (word !== null) words.push({ kind: 'word', text: word })
  return words
}

const singleQuote = /['\u2018-\u201b]/
const doubleQuote = /["\u201c-\u201e]/

/** PowerShell takes typographic quotes for plain ones; what follows a quoted word directly is a word of its own. */
function readPowerShell(line: string): Token[] {
  const tokens: Token[] = []
  let bare = ''
  const endBare = () => {
    if (bare !== '') tokens.push({ kind: 'word', text: bare })
    bare = ''
  }
  let index = 0
  while (index < line.length) {
    const character = line[index] as string
    if (singleQuote.test(character)) {
      const { text, end } = readQuoted(line, index, singleQuote)
      tokens.push({ kind: 'word', text: bare + text })
      bare = ''
      index = end
    } else if (doubleQuote.test(character)) {
      endBare()
      const { text, end } = readQuoted(line, index, doubleQuote)
      tokens.push({ kind: 'string', text })
      index = end
    } else if (character === '`') {
      const next = line[index + 1] ?? ''
      if (next === '\n') endBare()
      else bare += `\`${next}`
      index += 2
    } else if (character === '#' && bare === '') {
      const end = line.indexOf('\n', index)
      tokens.push({ kind: 'comment', text: line.slice(index, end === -1 ? undefined : end) })
      index = end === -1 ? line.length : end
    } else {
      if (/[\s\u0085]/.test(character)) {
        endBare()
        if (character === '\n' || character === '\r') tokens.push({ kind: 'operator', text: 'new line' })
      } else if (/[;|&(){}<>,=@$[\]]/.test(character)) {
        endBare()
        tokens.push({ kind: 'operator', text: character })
      } else bare += character
      index++
    }
  }
  endBare()
  return tokens
}

function readQuoted(line: string, start: number, quote: RegExp): { text: string; end: number } {
  let text = ''
  for (let index = start + 1; index < line.length; index++) {
    const character = line[index] as string
    if (quote === doubleQuote && character === '`') text += character + (line[++index] ?? '')
    else if (!quote.test(character)) text += character
    else if (quote.test(line[index + 1] ?? '')) text += line[++index]
    else return { text, end: index + 1 }
  }
  throw new SyntaxError(`A quote stays open: ${line}`)
}

/** T-SQL as sqlcmd sends it, which replaces $(name) everywhere before. */
function readSql(line: string): Token[] {
  if (line.includes('$(')) throw new SyntaxError(`sqlcmd would replace a variable: ${line}`)
  const lexemes =
    /(?<comment>--[^\n]*|\/\*[\s\S]*?\*\/)|N?'(?<string>(?:[^']|'')*)'|\[(?<identifier>(?:[^\]]|\]\])*)\]|"(?<quoted>(?:[^"]|"")*)"|(?<word>[\p{L}\p{N}_@#$]+)|(?<operator>[^\s])/gu
  const tokens: Token[] = []
  for (const { groups = {} } of line.matchAll(lexemes)) {
    const { comment, string, identifier, quoted, word, operator } = groups
    if (comment !== undefined) tokens.push({ kind: 'comment', text: comment })
    else if (string !== undefined) tokens.push({ kind: 'string', text: string.replaceAll("''", "'") })
    else if (identifier !== undefined)
      tokens.push({ kind: 'identifier', text: identifier.replaceAll(']]', ']') })
    else if (quoted !== undefined) tokens.push({ kind: 'identifier', text: quoted.replaceAll('""', '"') })
    else if (word !== undefined) tokens.push({ kind: 'word', text: word })
    else if (operator !== undefined) {
      if (/['"[]/.test(operator)) throw new SyntaxError(`A quote stays open: ${line}`)
      tokens.push({ kind: 'operator', text: operator })
    }
  }
  return tokens
}
