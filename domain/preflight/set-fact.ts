import type { FactId, FactValues } from './facts.ts'
import type { Known } from './settle-facts.ts'

/**
 * Adds what follows from another fact; a contradiction there is one here too. It is quoted by the reading that `decides`,
 * else by the first one.
 */
export function setFact<Id extends FactId, From extends FactId>(
  known: Known,
  id: Id,
  value: FactValues[Id],
  from: From,
  decides: (part: FactValues[From]) => boolean = () => false,
): void {
  const base = known.facts.get(from)
  if (!base) return
  const source = base.parts.find(part => decides(part.value as FactValues[From]))?.source ?? base.source
  known.facts.set(id, { ...base, id, value, source, parts: [{ id, value, source }] })
}
