import type { Decimal } from '../shared/decimal.ts'
import type { Assumption } from '../shared/explanation.ts'
import type { LicenceEstimateInput } from './licence-estimate-input.ts'
import type { LicenceFacts } from './licence-facts.ts'
import type { Order } from './order.ts'
import type { Purchase } from './purchase.ts'

export type LicenceAssumption =
  | 'services-from-scope'
  | 'real-time-alarms-weather-not-scored'
  | 'licence-strictly-above-requirement'
  | 'above-largest-tier'
  | 'owned-base-stays'
  | 'extensions-listed-at-11-3-2'
  | 'unpriced-references-not-bought'

/**
 * The rulings and defaults that touched an estimate, by their codes (docs/rulings.md, "stream: licence"); `short` is
 * the purchase of exactly the requirement, which a licence strictly above it rules out, or null.
 */
export function assumeOfLicence(
  facts: LicenceFacts,
  input: LicenceEstimateInput,
  requirement: Decimal,
  order: Order | null,
  short: Purchase | null,
): Assumption<LicenceAssumption>[] {
  const { citation } = facts.score
  const assumptions: Assumption<LicenceAssumption>[] = []
  const assumed = (code: LicenceAssumption, values: Assumption['values'] = {}, where = citation) =>
    assumptions.push({ code, values, citation: where })
  const bases = facts.catalogue.filter(licence => licence.kind === 'base').map(licence => licence.points)
  if ('archiveScope' in input)
    assumed('services-from-scope', { services: facts.servicesPerProduct[input.archiveScope] })
  assumed('real-time-alarms-weather-not-scored')
  if (short)
    assumed('licence-strictly-above-requirement', {
      bound: short.grid * facts.gridPoints,
      held: short.units === 0 ? 'owned' : short.base && short.units === 1 ? 'base' : 'sum',
      name: short.base?.licence.name ?? '',
    })
  if (!input.owned && requirement.gte(Math.max(...bases)))
    assumed('above-largest-tier', { points: Math.max(...bases) })
  if (input.owned) assumed('owned-base-stays')
  if (order?.lines.some(line => line.kind === 'extension'))
    assumed('extensions-listed-at-11-3-2', {}, facts.catalogueCitations.extension)
  if (
    input.priceList &&
    !facts.catalogue.every(({ reference }) => reference in (input.priceList?.prices ?? {}))
  )
    assumed('unpriced-references-not-bought', {
      references: facts.catalogue
        .map(licence => licence.reference)
        .filter(reference => !(reference in (input.priceList?.prices ?? {})))
        .join(', '),
    })
  return assumptions
}
