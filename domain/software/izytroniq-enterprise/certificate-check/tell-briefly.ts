import { mostTold } from './certificate-check-input.ts'
import type { CheckedConfig, Difference, FoundEntry } from './checked-config.ts'

/** The first entries of a file, long values cut. */
export function tellEntries(
  entries: readonly FoundEntry[],
): Pick<CheckedConfig, 'entries' | 'entriesComplete'> {
  return {
    entries: entries.slice(0, mostTold.entries).map(entry => ({
      findValue: cut(entry.findValue),
      storeLocation: cut(entry.storeLocation),
      storeName: cut(entry.storeName),
      x509FindType: cut(entry.x509FindType),
      thumbprint: { ...entry.thumbprint, cleaned: cut(entry.thumbprint.cleaned) },
    })),
    entriesComplete: entries.length <= mostTold.entries,
  }
}

/** The first differences, long values cut. */
export function tellDifferences(differences: readonly Difference[]): Difference[] {
  return differences
    .slice(0, mostTold.differences)
    .map(({ attribute, before, after }) => ({ attribute, before: cut(before), after: cut(after) }))
}

function cut<Value extends string | null>(value: Value): Value
function cut(value: string | null): string | null {
  if (value === null || value.length <= mostTold.characters) return value
  return `${value.slice(0, mostTold.characters).replace(/[\uD800-\uDBFF]$/, '')}…`
}
