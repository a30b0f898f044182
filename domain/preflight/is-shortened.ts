import type { Line } from './evidence.ts'

/** What may stand behind a pipe and leaves every row there, with the beginnings of what it may be told to do. */
const harmless: readonly (readonly [name: RegExp, options: RegExp])[] = [
  [/^(?:Format-(?:Table|List|Wide)|ft|fl|fw|Out-String|oss)$/i, /^/],
  [/^(?:Out-Host|oh)$/i, /^$/],
  [/^(?:Tee-Object|tee)(?:\.exe)?$/i, /^/],
  [/^(?:Select-Object|select)$/i, /^(?:p|pr|prop\w*|exp\w*|exc\w*)$/i],
  [/^(?:Sort-Object|sort)$/i, /^(?:p|pr|prop\w*|desc?\w*|cu\w*)$/i],
]
/** Rows that have a name at all. */
const NAMED =
  /^(?:Where-Object|where|\?)\s+(?:-Property\s+)?(?:\{\s*\$(?:_|PSItem)\.)?DisplayName(?:\s+-ne\s+(?:\$null|''|""))?\s*\}?$/i

/** What takes rows out of what it is given, where it stands first. */
const FILTERS = /^(?:find|findstr|Select-String|sls|more|head|tail|grep)(?:\.exe|\.com)?\b/i
const PARTS = /\s-(?:TotalCount|Tail|First|Head|Last|Skip)\b|\[\s*-?\d|\.Where\b/i

/**
 * Whether a command that was typed may have left out rows of what it shows: what is not known to show all of them may
 * have. Rows that are alike in the columns asked about may be shown once.
 */
export function isShortened(command: string, columns: readonly string[] = []): boolean {
  const [first = '', ...stages] = splitStages(command)
  return FILTERS.test(first) || PARTS.test(first) || stages.some(stage => !isHarmless(stage, columns))
}

/** Dots that stand for rows, the word for a cut, and what a pager shows where it waits. */
const GAP = /^\s*[[(<{]{0,2}\s*(?:\.{3,}|…)|^\W{0,6}snip(?:ped)?\W{0,6}$|^\s*--\s[^\d-]{2,40}\s--\s*$/i

/** Whether somebody, or a pager, has left out rows in a list as it stands. */
export function hasGap(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => text.length < 200 && GAP.test(text))
}

function isHarmless(stage: string, columns: readonly string[]): boolean {
  if (NAMED.test(stage)) return true
  const bare = stage.replace(/"[^"]*"|'[^']*'/g, "''").replace(/\{[^{}]*\}/g, '{}')
  const [name = ''] = bare.split(/\s/)
  const given = [...bare.matchAll(/\s-(\w+)/g)].map(([, option = '']) => option)
  const isByColumns = columns.length > 0 && columns.every(column => holdsWord(bare, column))
  const mayBeUnique = isByColumns && !given.some(option => /^exc/i.test(option))
  const options = given.filter(option => !(mayBeUnique && UNIQUE.test(option)))
  return harmless.some(
    ([known, allowed]) => known.test(name) && options.every(option => allowed.test(option)),
  )
}

const UNIQUE = /^u(?:n(?:i(?:q(?:ue?)?)?)?)?$/i

function holdsWord(stage: string, word: string): boolean {
  return stage
    .toLowerCase()
    .split(/[\s,]+/)
    .includes(word.toLowerCase())
}

/** The parts of a command between its pipes; one in quotation marks is none. */
export function splitStages(command: string): string[] {
  const stages = ['']
  let mark = ''
  for (const sign of command) {
    if (mark === '' && (sign === '"' || sign === "'")) mark = sign
    else if (sign === mark) mark = ''
    if (sign === '|' && mark === '') stages.push('')
    else stages[stages.length - 1] += sign
  }
  return stages.map(stage => stage.trim())
}
