import type { Line } from './evidence.ts'

/** Hardly a command writes a longer line; the rest is not read, and that it is not is said. */
const LONGEST_LINE = 2000
/** In a file of the collector nothing is wrapped or joined: a right may have hundreds of holders. */
const LONGEST_COLLECTED = 20_000
const MOST_LINES = 400_000

/** Colours and cursor moves of a terminal, and zeros. */
const controls = /\p{Cc}\[[0-9;?]{0,30}[A-Za-z]|(?!\t)\p{Cc}/gu
/** Marks that can't be seen. */
const marks = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
}

/** The lines of a text, and whether one of them was longer than is read. */
export type CleanedLines = { lines: Line[]; isCut: boolean }

/** The lines of what was given, without what tickets, terminals and mails add to them; their numbers stay. */
export function cleanLines(text: string): CleanedLines {
  const { lines, isCut } = splitLines(isHtml(text) ? stripHtml(text) : text, LONGEST_LINE)
  const plain = lines.map(line => line.replace(controls, ''))
  return { lines: stripSpacing(stripIndent(stripNumbers(stripMarks(plain)))), isCut }
}

/** Of fewer lines it may be chance that none stands below another. */
const FEWEST_SPACED = 3

/** Takes away the blank line that a mail puts below every line: then no two of them stand one below the other. */
function stripSpacing(lines: Line[]): Line[] {
  const filled = lines.flatMap(({ text }, index) => (text.trim() === '' ? [] : [index]))
  const isSpaced = filled.every((index, at) => at === 0 || index - (filled[at - 1] ?? 0) > 1)
  if (filled.length < FEWEST_SPACED || !isSpaced) return lines
  let blank = 0
  return lines.filter(({ text }) => {
    blank = text.trim() === '' ? blank + 1 : 0
    return blank % 2 === 0
  })
}

/** The lines of one output in a file of the collector, which is as the command wrote it; all under one number. */
export function cleanCollected(text: string, number: number): CleanedLines {
  const { lines, isCut } = splitLines(text, LONGEST_COLLECTED)
  return { lines: lines.map(line => ({ number, text: line })), isCut }
}

/** What parts lines in Unicode alone parts none here; what is written twice as text has a second return before its end. */
function splitLines(text: string, longest: number): { lines: string[]; isCut: boolean } {
  const lines = text.replace(/[\u2028\u2029]/g, ' ').split(/\r{0,2}\n|\r/, MOST_LINES)
  const isCut = lines.some(({ length }) => length > longest)
  return { lines: isCut ? lines.map(line => line.slice(0, longest)) : lines, isCut }
}

/** A mail's mark of quotation. */
const QUOTED = /^[ \t]*(?:>[ ]?)+(?=[\s\S])/
const CONFIG = /<configuration\b/
const CONFIG_END = /<\/configuration\s*>/

/**
 * Takes away a mail's marks and those that can't be seen; blanks that do not break are blanks. Within a configuration file the latter are part of a value, and
 * a ">" at the margin ends what began above.
 */
function stripMarks(lines: readonly string[]): Line[] {
  const lastEnd = lines.findLastIndex(line => CONFIG_END.test(line))
  let config: 'plain' | 'quoted' | null = null
  const hasWide = lines.some(line => line.includes('\u00a0'))
  return lines.map((line, index) => {
    const text = config === 'plain' ? line : line.replace(QUOTED, '')
    if (config === null && index <= lastEnd && CONFIG.test(text)) config = text === line ? 'plain' : 'quoted'
    const isKept = config !== null
    if (CONFIG_END.test(text)) config = null
    if (isKept) return { number: index + 1, text }
    // A mail, a ticket or Word writes blanks that do not break; Windows does in figures.
    const plain = hasWide ? text.replaceAll('\u00a0', ' ') : text
    return { number: index + 1, text: plain.replace(marks, '') }
  })
}

function isHtml(text: string): boolean {
  const start = text.slice(0, 4000)
  return (
    /<(?:br|pre|div|p|span|td|html|table)\b[^<>]*>/i.test(start) && !/<\?xml|<configuration\b/i.test(start)
  )
}

function stripHtml(text: string): string {
  return text
    .replace(/<\/t[dh]>/gi, '\t')
    .replace(/<(?:br|\/p|\/div|\/tr|\/pre)\b[^<>\n]{0,200}>\n?/gi, '\n')
    .replace(/<\/?(?:[a-z][a-z0-9]{0,15})\b[^<>\n]{0,500}>/gi, '')
    .replace(/&(nbsp|lt|gt|amp|quot|apos);/g, (_whole, name: string) => entities[name] ?? '')
    .replace(/&#(\d{1,5});/g, (_whole, code: string) => String.fromCharCode(Number(code)))
}

/** Takes away the blanks before every line, as a quotation in a ticket has them. */
function stripIndent(lines: Line[]): Line[] {
  let least = LONGEST_LINE
  for (const { text } of lines)
    if (text.trim() !== '') least = Math.min(least, text.length - text.trimStart().length)
  if (least === 0 || least === LONGEST_LINE) return lines
  return lines.map(({ number, text }) => ({ number, text: text.slice(least) }))
}

/** Takes away numbers that count the lines, where nearly every line begins with the next one. */
function stripNumbers(lines: Line[]): Line[] {
  const numbered = /^[ \t]{0,8}(\d{1,6})[:.)|\t]? ?(?=\s|\S)/
  const filled = lines.filter(({ text }) => text.trim() !== '').slice(0, 200)
  const numbers = filled.map(({ text }) => Number(numbered.exec(text)?.[1] ?? Number.NaN))
  const rising = numbers.filter((value, index) => index > 0 && value === (numbers[index - 1] ?? 0) + 1).length
  // Of few lines every one has to count, from the first.
  const isCounted = filled.length < 4 ? numbers[0] === 1 && rising === filled.length - 1 : true
  if (filled.length < 2 || !isCounted || rising < (filled.length - 1) * 0.6) return lines
  return lines.map(({ number, text }) => ({ number, text: text.replace(numbered, '') }))
}

/** Whether a text comes of something that is none: a program, a picture, an archive. */
export function isBinary(text: string): boolean {
  if (/^(?:MZ|\u{7f}ELF|%PDF-|PK\p{Cc}{2}|GIF8|.PNG\r?\n|\u00ff\u00d8\u00ff|\ufffd{3})/u.test(text))
    return true
  const start = text.slice(0, 20_000)
  const foreign = start.match(/(?![\t\n\v\f\r\0])[\p{Cc}\ufffd]/gu)?.length ?? 0
  // Colours of a terminal are controls too, and zeros stand between the letters of UTF-16.
  const colours = start.match(/\p{Cc}\[[0-9;?]{0,30}[A-Za-z]/gu)?.length ?? 0
  return foreign - colours > start.length / 20
}
