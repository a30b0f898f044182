import type { Quote } from './evidence.ts'
import type { ReadEvidence } from './read-evidence.ts'

/** Readings that were made one by one, each under the index of its place among the others. */
export function placeReadings(readings: readonly ReadEvidence[]): ReadEvidence[] {
  return readings.map((reading, index) => {
    if (reading.summary.index === index) return reading
    const place = <Held extends { source: Quote }>(held: Held): Held => ({
      ...held,
      source: { ...held.source, index },
    })
    return {
      ...reading,
      summary: { ...reading.summary, index },
      facts: reading.facts.map(place),
      unreadable: reading.unreadable.map(place),
    }
  })
}
