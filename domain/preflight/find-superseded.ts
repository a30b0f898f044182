import type { EvidenceKind } from './evidence.ts'
import { hostOf } from './group-machines.ts'
import type { ReadEvidence } from './read-evidence.ts'

/** Commands that say all they have to say at once: what one says later takes the place of what it said before. */
const whole: readonly EvidenceKind[] = [
  'systeminfo',
  'netstat',
  'dynamic-ports',
  'excluded-ports',
  'power-states',
  'user-rights',
]

/**
 * The places of what was given before and is said anew by what is given now: the collector of the same machine, or one
 * command whose output stands there once. Where that is not certain, both stay.
 */
export function findSuperseded(before: readonly ReadEvidence[], given: readonly ReadEvidence[]): number[] {
  const hosts = new Set([...before, ...given].map(nameOf).filter(host => host !== null))
  const older = Map.groupBy(before.keys(), index => signOf(before[index], hosts.size > 1))
  const newer = Map.groupBy(given.keys(), index => signOf(given[index], hosts.size > 1))
  return [...newer].flatMap(([sign, places]) => {
    const known = older.get(sign)
    return sign !== null && places.length === 1 && known?.length === 1 ? known : []
  })
}

const nameOf = (reading: ReadEvidence) => hostOf(reading)?.toLowerCase() ?? null

/** What two pieces have in common of which one says anew what the other said; null where nothing can be said. */
function signOf(reading: ReadEvidence | undefined, isFleet: boolean): string | null {
  if (!reading) return null
  const { kind, kinds } = reading.summary
  const host = nameOf(reading)
  if (kind === 'collector') return host === null ? null : `collector ${host}`
  const [only] = kinds
  if (!only || kinds.length > 1 || !whole.includes(only)) return null
  if (host !== null) return `${only} ${host}`
  return isFleet ? null : only
}
