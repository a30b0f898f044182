import type { Licence } from '../../licence-facts.ts'
import type { MessageValues } from './message-values.ts'

/** A reference of the catalogue with its quantity. */
export type CountedLicence = { licence: Licence; quantity: number }

/** Looks references up in the catalogue; throws on one that it does not have. */
export function lookUp(
  catalogue: readonly Licence[],
  lines: MessageValues['references'] | MessageValues['addedReferences'],
): CountedLicence[] {
  return (lines ?? []).map(({ reference, quantity }) => {
    const licence = catalogue.find(candidate => candidate.reference === reference)
    if (!licence) throw new RangeError(`No licence ${reference}`)
    return { licence, quantity }
  })
}

/** The points that references hold together (manual 11.3): a whole number, exact. */
export function countPoints(counted: readonly CountedLicence[]): number {
  return counted.reduce((sum, { licence, quantity }) => sum + licence.points * quantity, 0)
}

/** How the points add up, the same in every language: 5000 + 2 × 100. */
export function writePoints(counted: readonly CountedLicence[]): string {
  return counted
    .map(({ licence: { points }, quantity }) => (quantity === 1 ? points : `${quantity} × ${points}`))
    .join(' + ')
}
