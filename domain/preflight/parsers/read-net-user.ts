import { OF_DOMAIN } from '../account.ts'
import type { FoundFact, Line, Reading, Section } from '../evidence.ts'
import { administratorGroups, noWords, otherGroups, yesWords } from './account-words.data.ts'
import { latestDay } from './latest-day.ts'

/** Rows of `net user NAME` in their order, which is the same in every language; counted from the name. */
const ORDER = { active: 5, expires: 6, passwordExpires: 8, passwordRequired: 10 } as const
const LOCAL_GROUPS_AFTER = 10

const lower = (words: readonly string[]) => new Set(words.map(word => word.toLowerCase()))
const administrators = lower(administratorGroups)
const others = lower(otherGroups)
const yes = lower(yesWords)
const no = lower(noWords)

type Row = { value: string; line: Line }

/** `net user NAME`, with or without `/domain`, by the order of its rows and the names that groups have. */
export function readNetUser({ lines, command }: Section): Reading {
  const reading: Reading = { facts: [], unreadable: [] }
  const rows = readRows(lines)
  const [name] = rows
  if (!name || !/^[^\s"/\\[\]:;|=,+*?<>]{1,64}(?: [^\s]{1,40}){0,4}$/.test(name.value)) return reading
  const isDomain = isOfDomain(lines, name.line, command)
  const subject = `${isDomain ? OF_DOMAIN : ''}${name.value.toLowerCase()}`
  reading.facts.push({ id: 'account.name', value: name.value, line: name.line, subject })
  // A row that is missing moves all that follow: then the order says nothing.
  const isWhole = isOrderWhole(rows)
  const required = rows[ORDER.passwordRequired]
  if (isWhole && required) add(reading, subject, 'account.passwordRequired', required, decide(required.value))
  const active = rows[ORDER.active]
  if (isWhole && active) add(reading, subject, 'account.isActive', active, decide(active.value))
  const ends = rows[ORDER.expires]
  if (isWhole && ends)
    reading.facts.push({ id: 'account.expires', value: readEnd(ends.value), line: ends.line, subject })
  const expires = rows[ORDER.passwordExpires]
  if (isWhole && expires) add(reading, subject, 'account.passwordExpires', expires, /\d/.test(expires.value))
  readGroups(lines, rows, subject, isDomain, reading)
  return reading
}

/**
 * Whether the domain was asked: the command says so, or else the sentence that stands above the name then. `net` takes
 * the word in any letters, and its beginning alone.
 */
function isOfDomain(lines: readonly Line[], name: Line, command: string | null): boolean {
  if (command !== null && /\s\/d(?:o(?:m(?:a(?:in?)?)?)?)?\b/i.test(command)) return true
  return namesController(lines.filter(({ number }) => number < name.number).map(({ text }) => text.trim()))
}

/** The controller and its domain, as each language of Windows calls them. */
const CONTROLLER =
  /[ck]ontr[oô]l|контрол|řadič|radič|krmilnik|vezérl|ohjaus|denetleyici|valdiklis|ελεγκτ|コントローラ|控制|컨트롤러/iu
const DOMAIN =
  /dom[aäæeéií]|домен|toimialue|tartomány|etki alan|τομέ|ドメイン|域|도메인|[\p{L}\d-]\.\p{L}{2,}/iu

/** What stands right above the name; other words above are of whoever pasted it. */
export function namesController(above: readonly string[]): boolean {
  const last = above.findLastIndex(text => text !== '')
  const sentence = above.slice(above.lastIndexOf('', last) + 1, last + 1).join(' ')
  return CONTROLLER.test(sentence) && DOMAIN.test(sentence)
}

function readRows(lines: readonly Line[]): Row[] {
  const rows: Row[] = []
  for (const line of lines) {
    if (/^\s*\*|\s\s\*\S/.test(line.text)) break
    const [, value] = /^\S.*?(?:\s\s|\t)(\S.*)$/.exec(line.text) ?? []
    // Some rows have no value: a label alone still counts.
    if (value !== undefined) rows.push({ value: value.trim(), line })
    else if (rows.length > 0 && rows.length < 14 && /^\S.{3,50}$/.test(line.text.trim()))
      rows.push({ value: '', line })
  }
  return rows
}

/** Password set, expires, may be changed: three rows of which the first and third are moments, then yes or no twice. */
function isOrderWhole(rows: readonly Row[]): boolean {
  const word = (at: number) => decide(rows[at]?.value ?? '') !== null
  // An account that is locked is neither active nor not, in a word of its own.
  const active = rows[ORDER.active]?.value ?? ''
  return (
    (word(ORDER.active) || /^\p{L}{3,20}$/u.test(active)) &&
    word(ORDER.passwordRequired) &&
    word(ORDER.passwordRequired + 1) &&
    (!word(ORDER.active + 1) || isGermanNever(rows))
  )
}

/** Never, or the last day that it can mean: which of day and month stands first, the language does not tell for certain. */
function readEnd(value: string): string {
  if (!/\d/.test(value)) return value === '' ? 'unknown' : 'never'
  return latestDay(value) ?? 'unknown'
}

/** "Nie" is never in German, and no in Polish, which says neither ja nor nein. */
function isGermanNever(rows: readonly Row[]): boolean {
  const at = (index: number) => rows[index]?.value.trim().toLowerCase() ?? ''
  return at(ORDER.active + 1) === 'nie' && ['ja', 'nein'].includes(at(ORDER.active))
}

function decide(word: string): boolean | null {
  const said = word.trim().toLowerCase()
  if (yes.has(said)) return true
  return no.has(said) ? false : null
}

function add(
  { facts, unreadable }: Reading,
  subject: string,
  id: 'account.passwordRequired' | 'account.isActive' | 'account.passwordExpires',
  { line }: Row,
  value: boolean | null,
): void {
  if (value === null) unreadable.push({ id, line })
  else facts.push({ id, value, line, subject } as FoundFact)
}

/**
 * The groups, each after a star. Those of a domain say nothing of this machine alone: its administrators are others than
 * those of the domain's controllers, but may hold groups of the domain, by which both go together. That an account is no administrator is only said where the groups that it has are all
 * of those that Windows comes with in a language we know, and the account is of this machine: a domain nests groups.
 */
function readGroups(
  lines: readonly Line[],
  rows: readonly Row[],
  subject: string,
  isDomain: boolean,
  { facts, unreadable }: Reading,
): void {
  const held = lines.flatMap(line =>
    /(?:^|\s)\*\S/.test(line.text)
      ? [
          {
            line,
            groups: line.text
              .split('*')
              .slice(1)
              .map(group => group.trim()),
          },
        ]
      : [],
  )
  if (isDomain)
    for (const { line, groups } of held)
      facts.push({ id: 'account.groups', value: groups.map(group => group.toLowerCase()), line, subject })
  const admin = held.find(({ groups }) => groups.some(group => administrators.has(group.toLowerCase())))
  if (admin && !isDomain) {
    facts.push({ id: 'account.isAdministrator', value: true, line: admin.line, subject })
    return
  }
  const [local] = held
  if (!local || rows.length < LOCAL_GROUPS_AFTER) return
  // The last line of the command shows that no row of groups was cut off.
  const isWhole = lines.some(
    ({ text, number }) => number > (held.at(-1)?.line.number ?? 0) && text.trim().length > 3,
  )
  const isKnown = held.flatMap(({ groups }) => groups).some(group => others.has(group.toLowerCase()))
  if (isWhole && isKnown && !isDomain)
    facts.push({ id: 'account.isAdministrator', value: false, line: local.line, subject })
  else unreadable.push({ id: 'account.isAdministrator', line: local.line })
}
