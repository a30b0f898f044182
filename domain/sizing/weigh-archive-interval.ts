import { decimal } from '../shared/decimal.ts'
import type { Assumption } from '../shared/explanation.ts'
import type { SizeId, SizingFacts } from './sizing-facts.ts'

type Frequency = SizingFacts['questions']['frequency']

/**
 * Points of an archive interval in minutes. The manual has only less and more often than every 15 minutes; exactly 15
 * counts as more often, the safer reading (stream §2.2, docs/rulings.md).
 */
export function weighArchiveInterval(frequency: Frequency, minutes: number): number {
  return decimal(minutes).gt(frequency.rareAboveMinutes) ? frequency.rarePoints : frequency.frequentPoints
}

/** That an interval lies exactly on the bound, and which size the other reading would give for it. */
export function assumeArchiveInterval(
  frequency: Frequency,
  minutes: number,
  score: number,
  sizeOf: (score: number) => SizeId,
): Assumption<'interval-exactly-15-minutes'>[] {
  if (!decimal(minutes).eq(frequency.rareAboveMinutes)) return []
  const here = sizeOf(score)
  const other = sizeOf(score - (frequency.frequentPoints - frequency.rarePoints))
  const values = { differs: other === here ? 'no' : 'yes', size: here, otherSize: other }
  return [{ code: 'interval-exactly-15-minutes', values, citation: frequency.citation }]
}
