import type { FoundFact, Line, Section } from '../evidence.ts'
import { hasGap } from '../is-shortened.ts'
import { type AskedServices, everyService, listAskedServices, noService } from './list-asked-services.ts'
import { CUT, type ShownService } from './shown-service.ts'

/** Services that every Windows has: a list that names them all, and one that is stopped, names every service. */
const OF_WINDOWS = ['eventlog', 'rpcss', 'samss', 'schedule', 'winmgmt']
/** More stars say no more, and take time to compare. */
const MOST_STARS = 3

/**
 * Which services a list was asked for, as names with `*` and `?`: what it was not asked for it says nothing of, and nor
 * does a list without its end. Nothing, too, where the command does more than can be followed here.
 */
export function readAskedServices(section: Section, shown: readonly ShownService[]): FoundFact[] {
  const { lines, typed, start } = section
  const whole = findAsked(section, shown)
  const lower = (names: readonly string[]) => names.map(name => name.toLowerCase()).filter(isComparable)
  const [names, displayed] = [lower(whole.names), lower(whole.displayed)]
  // An answer can be empty: what was asked for is not there then, and the command is all there is to quote.
  const line = lines.find(({ text }) => text.trim() !== '') ?? { number: start, text: typed ?? '' }
  const cut = shown.flatMap(one => (one.displayed && CUT.test(one.displayed) ? [one.displayed] : []))
  const isEmpty = shown.length === 0 && names.length > 0
  return [
    ...(isEmpty ? [{ id: 'services.states' as const, value: {}, line }] : []),
    ...(names.length > 0 ? [{ id: 'services.asked' as const, value: names, line }] : []),
    ...(displayed.length > 0 && shown.every(one => one.displayed !== null)
      ? [
          { id: 'services.askedDisplayed' as const, value: displayed, line },
          { id: 'services.cutDisplayed' as const, value: cut, line },
        ]
      : []),
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

function findAsked({ command, lines, isEnded }: Section, shown: readonly ShownService[]): AskedServices {
  const isWhole = isEnded || lines.at(-1)?.text.trim() === ''
  if (!isWhole || hasGap(lines) || lines.some(({ text }) => isOtherFault(text))) return noService
  if (!command) return isEveryService(shown) ? everyService : noService
  const asked = listAskedServices(command)
  if (shown.length > 0) return asked
  // Every machine has services; and what is no answer that is known may be a fault of another kind.
  const isEvery = asked.names.includes('*') || asked.displayed.includes('*')
  const isSaid = lines.some(({ text }) => isUnknown(text))
  const isEmpty = isEnded && lines.every(({ text }) => text.trim() === '')
  return !isEvery && (isSaid || isEmpty) ? asked : noService
}

function isEveryService(shown: readonly ShownService[]): boolean {
  const names = new Set(shown.map(({ name }) => name))
  return OF_WINDOWS.every(name => names.has(name)) && shown.some(({ state }) => state === 'stopped')
}

/** What Windows answers for a name that no service has: `sc` with the number of the error, PowerShell with its category. */
const OF_SC = /^\[SC\].*\b1060\b/
const OF_SHELL = /ObjectNotFound: \(([^:()]{1,100}):String\) \[Get-Service\]/
/** How PowerShell 7 says so, in one line. */
const OF_SHELL_7 = /^Get-Service: [^'"]{1,80}['"]([^'"]{1,100})['"]\.$/

const isUnknown = (text: string) => OF_SC.test(text) || OF_SHELL.test(text) || OF_SHELL_7.test(text)

/** Whoever may not ask, or asks for what is no command, learns nothing of what is there. */
function isOtherFault(text: string): boolean {
  return !isUnknown(text) && (/^\s*\+ CategoryInfo\s*:/.test(text) || /^\[SC\].*\b\d{1,5}:\s*$/.test(text))
}

function readAbsent(lines: readonly Line[], names: readonly string[]): FoundFact[] {
  const [only, ...others] = names
  const known = new Set(names)
  return lines.flatMap((line): FoundFact[] => {
    const isOfSc = OF_SC.test(line.text) && others.length === 0
    const said = OF_SHELL_7.exec(line.text)?.[1]?.toLowerCase() ?? ''
    const name = isOfSc ? only : (OF_SHELL.exec(line.text)?.[1] ?? (known.has(said) ? said : undefined))
    return name && !/[*?]/.test(name)
      ? [{ id: 'services.states', value: { [name.toLowerCase()]: 'missing' }, line }]
      : []
  })
}
