import type { Decimal } from '../shared/decimal.ts'
import type { Step } from '../shared/explanation.ts'
import type { ChosenBy } from './explain-choice.ts'
import type { OwnedLicence } from './licence-estimate-input.ts'
import type { LicenceFacts } from './licence-facts.ts'
import { findLicence } from './offer-licences.ts'
import type { Order } from './order.ts'

type OrderedStep = 'owned-points' | 'licence-table' | 'licence-cover' | 'order-price'

/** The steps from the requirement to the order: what is owned, the table's row or the sum, and the price. */
export function explainOrder(
  facts: LicenceFacts,
  owned: readonly OwnedLicence[] | undefined,
  ownedPoints: number,
  order: Order | null,
  requirement: Decimal,
  by: ChosenBy,
): Step<OrderedStep>[] {
  const steps: Step<OrderedStep>[] = []
  const needed = requirement.toFixed()
  if (owned)
    steps.push({
      code: 'owned-points',
      expression: owned
        .map(line => `${line.quantity} × ${findLicence(facts, line.reference).points}`)
        .join(' + '),
      value: ownedPoints,
      citation: facts.catalogueCitations.base,
    })
  if (!order) return steps
  const [first] = order.lines
  if (by.code === 'table' && first)
    steps.push({
      code: 'licence-table',
      expression: writeTableRow(facts, first.points, needed),
      value: first.reference,
      citation: facts.recommendation.citation,
    })
  else
    steps.push({
      code: 'licence-cover',
      expression: `${[
        ...(ownedPoints > 0 ? [String(ownedPoints)] : []),
        ...order.lines.map(line => `${line.quantity} × ${line.points}`),
      ].join(' + ')} = ${order.points} > ${needed}`,
      value: order.points,
      citation: order.lines.some(line => line.kind === 'extension')
        ? facts.catalogueCitations.extension
        : facts.catalogueCitations.base,
    })
  if (order.price && order.lines.length > 0)
    steps.push({
      code: 'order-price',
      expression: order.lines.map(line => `${line.quantity} × ${line.unitPrice}`).join(' + '),
      value: `${order.price.amount} ${order.price.currency}`,
      citation: facts.recommendation.citation,
    })
  return steps
}

/** The row of the manual's table as printed: "< 500", "≥ 500 and < 1000", "≥ 2000". */
function writeTableRow(facts: LicenceFacts, points: number, needed: string): string {
  const tiers = facts.catalogue.filter(licence => licence.kind === 'base').map(licence => licence.points)
  const index = tiers.indexOf(points)
  const lower = tiers[index - 1]
  return lower === undefined ? `${needed} < ${points}` : `${lower} ≤ ${needed} < ${points}`
}
