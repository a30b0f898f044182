import type { FoundFact, Line, Section } from '../evidence.ts'

/** Services that every Windows has: a list that names them all, and one that is stopped, names every service. */
const OF_WINDOWS = ['eventlog', 'rpcss', 'samss', 'schedule', 'winmgmt']
/** More stars say no more, and take time to compare. */
const MOST_STARS = 3

/**
 * Which services a list was asked for, as names with `*` and `?`: what it was not asked for it says nothing of, and nor
 * does a list without its end. Nothing, too, where the command does more than can be followed here.
 */
export function readAskedServices(section: Section, states: readonly FoundFact[]): FoundFact[] {
  const { command, lines, isEnded } = section
  // An answer can be empty: what was asked for is not there then.
  const first = lines.find(({ text }) => text.trim() !== '') ?? lines[0]
  if (!first) return []
  const isWhole = isEnded || lines.at(-1)?.text.trim() === ''
  const asked = isWhole ? (command ? listAsked(command) : listShown(states)) : []
  const names = asked.map(name => name.toLowerCase()).filter(isComparable)
  return [
    ...(names.length > 0 ? [{ id: 'services.asked' as const, value: names, line: first }] : []),
    ...readAbsent(lines, names),
  ]
}

/** Whether a service was asked for by one of these names. */
export function isAsked(asked: readonly string[], name: string): boolean {
  return asked.some(pattern => {
    const source = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*')
    return new RegExp(`^${source.replaceAll('?', '.')}$`).test(name)
  })
}

function isComparable(pattern: string): boolean {
  return pattern.length <= 100 && (pattern.match(/\*+/g)?.length ?? 0) <= MOST_STARS
}

function listShown(states: readonly FoundFact[]): string[] {
  const shown = new Map(
    states.flatMap(({ id, value }) => (id === 'services.states' ? Object.entries(value) : [])),
  )
  const isEvery = OF_WINDOWS.every(name => shown.has(name)) && [...shown.values()].includes('stopped')
  return isEvery ? ['*'] : []
}

function listAsked(command: string): string[] {
  const [first = '', ...stages] = splitStages(command)
  const asked = /^sc(?:\.exe)?\s/i.test(first)
    ? listOfSc(first)
    : /^Get-Service\b/i.test(first)
      ? listOfGetService(first)
      : listOfCim(first)
  return stages.reduce((names, stage) => filterBy(names, stage), asked)
}

/** The stages of a pipeline; a bar in a text parts nothing. */
function splitStages(command: string): string[] {
  const stages = command.match(/(?:'[^']*'|"[^"]*"|[^|'"])+/g) ?? []
  return stages.map(stage => stage.trim())
}

/** Without `state= all` it lists only what runs, so of what it leaves out it says no more than that. */
function listOfSc(text: string): string[] {
  const options = [...text.matchAll(/\b(type|state|bufsize|ri|group)=\s*(\S+)/gi)].map(
    ([, name = '', value = '']) => `${name}=${value}`.toLowerCase(),
  )
  // A name with blanks stands in quotes.
  const [, verb = '', name, ...more] =
    text.replace(/\b(?:type|state|bufsize|ri|group)=\s*\S+/gi, ' ').match(/"[^"]*"|\S+/g) ?? []
  if (!/^query(?:ex)?$/i.test(verb) || more.length > 0) return []
  if (name !== undefined) return options.length === 0 ? [name.replaceAll('"', '')] : []
  const isEvery =
    options.includes('state=all') && options.every(one => one === 'state=all' || one === 'type=service')
  return isEvery ? ['*'] : []
}

const LIST = `(?:'[^']*'|"[^"$]*"|[\\w*?.$-]+)(?:\\s*,\\s*(?:'[^']*'|"[^"$]*"|[\\w*?.$-]+))*`
const QUIET = /\s-(?:ErrorAction|EA)\s+\w+/gi

function listOfGetService(text: string): string[] {
  const rest = text
    .replace(QUIET, ' ')
    .replace(/^Get-Service\b/i, '')
    .trim()
  if (rest === '') return ['*']
  const [, list] = new RegExp(`^(?:-Name\\s+)?(${LIST})$`, 'i').exec(rest) ?? []
  // A variable stands for what can't be seen.
  if (list === undefined || /^-|(?:^|[\s,])\$\w/.test(list)) return []
  return list.split(',').map(name => name.trim().replace(/^['"]|['"]$/g, ''))
}

function listOfCim(text: string): string[] {
  const [, filter] = /\s-Filter\s+"([^"]*)"/i.exec(text) ?? /\s-Filter\s+'((?:[^']|'')*)'/i.exec(text) ?? []
  const rest = text
    .replace(QUIET, ' ')
    .replace(/\s-Filter\s+(?:"[^"]*"|'(?:[^']|'')*')/i, ' ')
    .trim()
  if (!/^Get-CimInstance\s+(?:-ClassName\s+)?Win32_Service$/i.test(rest)) return []
  if (filter === undefined) return ['*']
  const parts = filter
    .split(/\s+OR\s+/i)
    .map(part => /^\s*Name\s*(?:=|LIKE)\s*'{1,2}([^'[\]]+)'{1,2}\s*$/i.exec(part)?.[1])
  return parts.every(name => name !== undefined)
    ? parts.map(name => (/%/.test(name) ? name.replaceAll('%', '*') : name))
    : []
}

/** A stage that only orders or shows leaves a list whole; one that chooses by name makes it a list of these. */
function filterBy(names: readonly string[], stage: string): string[] {
  if (/^(?:Format-\w+|ft|fl|Sort-Object|sort|Out-String)\b/i.test(stage)) return [...names]
  if (/^(?:Select-Object|select)\b/i.test(stage) && !/-(?:First|Last|Skip|Unique|Index)/i.test(stage))
    return [...names]
  const chosen =
    /^(?:Where-Object|where|\?)\s*\{?\s*(?:\$_\.)?Name\s+-i?(?:like|eq)\s+['"]?([^'"\s$}]+)['"]?\s*\}?$/i.exec(
      stage,
    )?.[1]
  return chosen !== undefined && names.join() === '*' ? [chosen] : []
}

/** What Windows answers for a name that no service has: `sc` with the number of the error, PowerShell with its category. */
function readAbsent(lines: readonly Line[], names: readonly string[]): FoundFact[] {
  return lines.flatMap((line): FoundFact[] => {
    const [only, ...others] = names
    const isOfSc = /^\[SC\].*\b1060\b/.test(line.text) && others.length === 0
    const name = isOfSc
      ? only
      : /ObjectNotFound: \(([^:()]{1,100}):String\) \[Get-Service\]/.exec(line.text)?.[1]
    return name && !/[*?]/.test(name)
      ? [{ id: 'services.states', value: { [name.toLowerCase()]: 'missing' }, line }]
      : []
  })
}
