import { uniqueCitations } from '../shared/citation.ts'
import type { Decimal } from '../shared/decimal.ts'
import type { Explained, Ruleset } from '../shared/explanation.ts'
import type { Margin } from '../shared/margin.ts'
import { assumeOfLicence, type LicenceAssumption } from './assume-of-licence.ts'
import { createChooser } from './create-chooser.ts'
import { type ChosenBy, explainWhyNotChosen, type Reason } from './explain-choice.ts'
import { explainOrder } from './explain-order.ts'
import { findLicenceMargins } from './find-licence-margins.ts'
import type { LicenceEstimateInput } from './licence-estimate-input.ts'
import type { LicenceFacts } from './licence-facts.ts'
import { listAlternatives } from './list-alternatives.ts'
import { countPoints, findLicence } from './offer-licences.ts'
import { type Order, totalPrice } from './order.ts'
import { isSamePurchase, type Purchase } from './purchase.ts'
import { chooseByManual, neededGrid } from './recommend-licence.ts'
import { type LicenceScore, scoreLicence } from './score-licence.ts'

type Basis = 'manual' | 'lowest-price' | 'owned-suffices'

type Recommendation = Order & { basis: Basis }

export type LicenceStep = (LicenceScore['steps'] | ReturnType<typeof explainOrder>)[number]['code']

export type LicenceEstimate = Explained<LicenceAssumption, LicenceStep> & {
  score: Decimal
  requirement: Decimal
  satisfiable: boolean
  recommendation: Recommendation | null
  /** What the manual gives whatever the prices; reason null when it is what is recommended. */
  manualChoice: (Order & { reason: Reason | null }) | null
  /** Each stands for all that are equal to it in price, units and points; `equalPurchases` counts it, too. */
  alternatives: (Order & { reason: Reason | null; equalPurchases: number })[]
  /** Whether there are no other alternatives than those listed. */
  alternativesComplete: boolean
  margins: Margin<Order>[]
  owned: { points: number; sufficient: boolean } | null
}

/**
 * Estimates the licence: score, requirement with headroom, what to order and what else could be ordered,
 * how far each input can grow; points as exact decimals, money in the price list's currency
 * (stream §5.1.1, §11.3, docs/rulings.md).
 */
export function estimateLicence(
  software: { ruleset: Ruleset; licences: LicenceFacts },
  input: LicenceEstimateInput,
): LicenceEstimate {
  const facts = software.licences
  const { owned, priceList } = input
  const { score, requirement, steps } = scoreLicence(facts, input)
  const ownedPoints = owned ? countPoints(facts, owned) : 0
  const { unpriced, shop, choose, writeOrder } = createChooser(facts, input)
  const need = neededGrid(facts, requirement)

  const sufficient = owned !== undefined && requirement.lt(ownedPoints)
  const chosen = choose(need)
  const exact = requirement.eq((need - 1) * facts.gridPoints) ? choose(need - 1) : null
  const short = exact?.grid === need - 1 ? exact : null
  const basis: Basis = sufficient ? 'owned-suffices' : priceList ? 'lowest-price' : 'manual'
  const recommendation = chosen && { basis, ...writeOrder(chosen, requirement) }
  const by = chosenBy(facts, input, requirement)
  const whyNot = (purchase: Purchase) =>
    chosen && !isSamePurchase(purchase, chosen)
      ? explainWhyNotChosen(
          priceList ? { ...purchase, price: totalPrice(purchase, priceList) } : purchase,
          chosen,
          by,
          facts.gridPoints,
        )
      : null
  const withReason = (purchase: Purchase) => ({
    ...writeOrder(purchase, requirement),
    reason: whyNot(purchase),
  })

  const others = sufficient ? { alternatives: [], isComplete: true } : listAlternatives(shop, need, chosen)
  const manual = sufficient ? null : chooseByManual(unpriced, need)
  const explanation = [...steps, ...explainOrder(facts, owned, ownedPoints, recommendation, requirement, by)]
  return {
    score,
    requirement,
    satisfiable: chosen !== null,
    recommendation,
    manualChoice: manual && withReason(manual),
    alternatives: others.alternatives.map(({ purchase, equalPurchases }) => ({
      ...withReason(purchase),
      equalPurchases,
    })),
    alternativesComplete: others.isComplete,
    margins: chosen
      ? findLicenceMargins(facts, input, score, chosen.grid * facts.gridPoints, points => {
          const next = choose(neededGrid(facts, points))
          return next && writeOrder(next, points)
        })
      : [],
    owned: owned ? { points: ownedPoints, sufficient } : null,
    ruleset: software.ruleset,
    assumptions: assumeOfLicence(facts, input, requirement, recommendation, short),
    citations: uniqueCitations([
      ...explanation.map(step => step.citation),
      ...(recommendation?.lines ?? []).map(line => findLicence(facts, line.reference).citation),
    ]),
    explanation,
  }
}

function chosenBy(facts: LicenceFacts, input: LicenceEstimateInput, requirement: Decimal): ChosenBy {
  if (input.priceList) return { code: 'price', currency: input.priceList.currency }
  if (input.owned) return { code: 'fewest-units', base: null }
  const largest = facts.catalogue
    .filter(licence => licence.kind === 'base')
    .reduce((a, b) => (b.points > a.points ? b : a))
  return requirement.lt(largest.points) ? { code: 'table' } : { code: 'fewest-units', base: largest }
}
