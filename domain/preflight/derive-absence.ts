import { isPerhapsCut } from './find-by-name.ts'
import { isAsked } from './parsers/read-asked-services.ts'
import { setFact } from './set-fact.ts'
import { findValue, type Known } from './settle-facts.ts'

/**
 * A service that a list was asked for by its displayed name, and does not name, is missing; one whose displayed name was
 * cut may be the one. Nothing is said beside a list that shows it.
 */
export function deriveAbsenceOfDisplayed(known: Known, name: string): void {
  if (known.facts.has('software.service')) return
  const asked = findValue(known.facts, 'services.askedDisplayed') ?? []
  const cut = findValue(known.facts, 'services.cutDisplayed') ?? []
  const mayBeCut = isPerhapsCut(Object.fromEntries(cut.map(one => [one, ''])), name)
  if (isAsked(asked, name) && !mayBeCut)
    setFact(known, 'software.service', 'missing', 'services.askedDisplayed', part => isAsked(part, name))
}
