import type { Account, AccountPlace } from './account.ts'
import type { Quote } from './evidence.ts'
import { type FactId, type FactValue, type FactValues, factMerges } from './facts.ts'
import { joinTexts } from './join-texts.ts'
import type { ReadFact, Unreadable } from './read-evidence.ts'

/** A fact as everything that was given settles it. */
export type SettledFact = {
  id: FactId
  value: FactValue
  source: Quote
  /** Each reading that it is made of. */
  parts: readonly ReadFact[]
  /** Two readings that can't both be so. */
  contradiction: Quote | null
}

export type Facts = ReadonlyMap<FactId, SettledFact>

/** What is known of a machine, which facts have a line that can't be read, and whose the account of the site is. */
export type Known = {
  facts: Map<FactId, SettledFact>
  unreadable: Map<FactId, Quote>
  accountPlace: AccountPlace
}

/** Facts and lines from all evidence; of accounts only those that are about one of them. */
export function settleFacts(
  read: readonly ReadFact[],
  unreadable: readonly Unreadable[],
  { isAbout, place }: Account,
): Known {
  const wanted = read.filter(({ subject }) => subject === undefined || isAbout(subject))
  const facts = new Map<FactId, SettledFact>()
  for (const [id, parts] of Map.groupBy(wanted, fact => fact.id)) facts.set(id, mergeParts(id, parts))
  const lines = new Map<FactId, Quote>()
  for (const { id, source } of unreadable) if (!lines.has(id)) lines.set(id, source)
  return { facts, unreadable: lines, accountPlace: place }
}

/** The value of a settled fact; undefined where it is not known. */
export function findValue<Id extends FactId>(facts: Facts, id: Id): FactValues[Id] | undefined {
  return facts.get(id)?.value as FactValues[Id] | undefined
}

function mergeParts(id: FactId, parts: readonly ReadFact[]): SettledFact {
  const [first] = parts
  if (!first) throw new RangeError(`No reading of ${id}`)
  const settled = (chosen: ReadFact, value = chosen.value): SettledFact => ({
    id,
    value,
    source: chosen.source,
    parts,
    contradiction: null,
  })
  const byValue = (a: ReadFact, b: ReadFact) => Number(a.value) - Number(b.value)
  // Of equal figures the one read last is quoted.
  switch (factMerges[id]) {
    case 'least':
      return settled(parts.toReversed().toSorted(byValue)[0] ?? first)
    case 'most':
      return settled(parts.toSorted(byValue).at(-1) ?? first)
    case 'any':
      // What leaves it open comes before what denies it.
      return settled(
        parts.find(({ value }) => value === true) ?? parts.find(({ value }) => value !== false) ?? first,
      )
    case 'all':
      return settled(parts.find(({ value }) => value === false) ?? first)
    case 'union':
      return { ...settled(first), value: unite(parts) }
    case 'same': {
      const other = parts.find(({ value }) => normal(value) !== normal(first.value))
      return { ...settled(first), contradiction: other?.source ?? null }
    }
  }
}

const normal = (value: FactValue) => (typeof value === 'string' ? value.trim().toLowerCase() : value)

/** Of lists every entry once, in order; of tables every row, the worse of two figures, and both of two texts that differ. */
function unite(parts: readonly ReadFact[]): FactValue {
  if (parts.some(({ value }) => Array.isArray(value))) {
    const entries = [...new Set(parts.flatMap(({ value }) => value as readonly (string | number)[]))]
    return entries.every(entry => typeof entry === 'number')
      ? entries.sort((a, b) => a - b)
      : (entries as string[])
  }
  const table: Record<string, string | number> = {}
  for (const { value } of parts)
    for (const [key, entry] of Object.entries(value as Readonly<Record<string, string | number>>)) {
      const known = table[key]
      if (typeof known === 'number' && typeof entry === 'number') table[key] = Math.min(known, entry)
      else table[key] = known === undefined ? entry : joinTexts(String(known), String(entry))
    }
  return table as FactValue
}
