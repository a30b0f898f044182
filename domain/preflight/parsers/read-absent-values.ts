import type { FoundFact, Line, Section } from '../evidence.ts'
import type { RegistryValue } from './registry-values.ts'

/** How `reg query` says, after one word and a colon, that there is no such key; other errors say nothing of it. */
const MISSING =
  /^(?:reg\s?:\s)?\p{L}{2,12}\s?[:：]\s?.*(?:unable to find|trouv|gefunden|finden|hitta|encontr|localizar|trova|vinden|gevonden|znale|nalézt|najít|найти|не найден|löy|talál|bulun|finne|見つか|找不到)/iu

/** The line by which `reg query` answers that what it was asked for is not there. */
export function findMissingAnswer(lines: readonly Line[]): Line | undefined {
  return lines.find(({ text }) => MISSING.test(text))
}

/** A key of this machine and perhaps one value of it; what else narrows the answer, or turns to other keys, is not followed. */
const QUERY =
  /^reg(?:\.exe)?\s+query\s+(?:["']([^"']+)["']|(\S+))(?:\s+\/s)?(?:\s+\/v\s+"?([^\s"/]+)"?)?(?:\s+\/s)?(?:\s+\/reg:64)?\s*$/i

/** The key of this machine that `reg query` was asked for, and the value of it; null where it was asked for anything else. */
export function findAsked(command: string | null): { key: string; name: string | undefined } | null {
  const [, inQuotes, bare, name] = QUERY.exec(command ?? '') ?? []
  const key = (inQuotes ?? bare)?.toLowerCase().replace(/^hkey_local_machine\\/, 'hklm\\')
  return key === undefined ? null : { key, name: name?.toLowerCase() }
}

/** What it means that a value of the registry, or the whole key of it, is not there. */
const meanings = [
  {
    key: 'hklm\\software\\microsoft\\net framework setup\\ndp\\v4\\full',
    name: 'release',
    // The value came with 4.5.
    says: (line: Line): FoundFact => ({ id: 'net-framework.release', value: 0, line }),
  },
  {
    key: 'hklm\\software\\gossen-metrawatt\\izytron.iq',
    name: 'backsyncservicedatabaseconnectionstring',
    says: (line: Line): FoundFact => ({ id: 'izytroniq.values', value: {}, line }),
  },
  {
    key: 'hklm\\system\\currentcontrolset\\control\\session manager\\power',
    name: 'hiberbootenabled',
    says: (line: Line): FoundFact => ({ id: 'power.fastStartup', value: 'not-set', line }),
  },
] as const

/** What is not there: the registry says so of what it was asked for, or lists the whole key without it. */
export function readAbsentValues(
  { command, lines }: Section,
  values: readonly RegistryValue[],
  isWhole: boolean,
): FoundFact[] {
  const asked = findAsked(command)
  const meant = meanings.find(one => one.key === asked?.key && (asked.name ?? one.name) === one.name)
  if (!asked || !meant) return []
  const answer = values.length === 0 ? findMissingAnswer(lines) : undefined
  if (answer) return [meant.says(answer)]
  // Of a key that is listed with values, a value alone can be missing.
  const shown = values.filter(value => value.key.toLowerCase() === asked.key && value.name !== '')
  const [first] = shown
  const isGone = shown.every(value => value.name.toLowerCase() !== meant.name)
  return first && isWhole && isGone && asked.name === undefined ? [meant.says(first.line)] : []
}
