import type { FactId, FactValues } from './facts.ts'
import type { Known } from './settle-facts.ts'

/** Adds what follows from another fact, with that one's line; a contradiction there is one here too. */
export function setFact<Id extends FactId>(known: Known, id: Id, value: FactValues[Id], from: FactId): void {
  const base = known.facts.get(from)
  if (base) known.facts.set(id, { ...base, id, value, parts: [{ id, value, source: base.source }] })
}
