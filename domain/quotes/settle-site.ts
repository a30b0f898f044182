import { estimateLicence, type LicenceEstimate } from '../licensing/estimate-licence.ts'
import { explainGivenOrder } from '../licensing/explain-given-order.ts'
import { findMarginsOfOrder } from '../licensing/find-margins-of-order.ts'
import type { LicenceFacts } from '../licensing/licence-facts.ts'
import { countPoints, findLicence } from '../licensing/offer-licences.ts'
import type { OrderLine } from '../licensing/order.ts'
import { decimal } from '../shared/decimal.ts'
import type { Ruleset } from '../shared/explanation.ts'
import { sizeHardware } from '../sizing/size-hardware.ts'
import type { SizingFacts } from '../sizing/sizing-facts.ts'
import { findFixedOrder } from './find-fixed-order.ts'
import { findRoomToGrow } from './find-room-to-grow.ts'
import { isSameOrder } from './is-same-order.ts'
import type { Choice, OrderedLine, QuotedOrder, QuotedSite, QuoteInput, SiteInput } from './quote.ts'

/** What a quote takes from a software: its licences and its sizing. */
export type QuotedSoftware = { ruleset: Ruleset; licences: LicenceFacts; sizing: SizingFacts }

/** A site with its estimate at the quote's prices, its server and the order that was chosen or is recommended. */
export function settleSite(
  software: QuotedSoftware,
  site: SiteInput,
  { currency, priceList }: Pick<QuoteInput, 'currency' | 'priceList'>,
): QuotedSite {
  const load = site.estimate ? { ...site.estimate, priceList: { currency, prices: priceList } } : null
  const estimate = load && estimateLicence(software, load)
  const order = findFixedOrder(site)
  const given = order && writeOrder(software.licences, site, order, estimate)
  const choice = chooseBy(order, estimate)
  const byHand = given && load && choice === 'by-hand' ? { order: given, load } : null
  return {
    name: site.name,
    load,
    estimate,
    sizing: site.sizing ? sizeHardware(software, site.sizing) : null,
    order: given ?? estimate?.recommendation ?? null,
    choice,
    roomToGrow: estimate && findRoomToGrow(estimate),
    margins: byHand
      ? findMarginsOfOrder(software.licences, byHand.load, byHand.order.points)
      : (estimate?.margins ?? []),
    steps: byHand
      ? explainGivenOrder(software.licences, byHand.load, byHand.order)
      : (estimate?.explanation ?? []),
  }
}

/** An order as it was given, in catalogue order. */
function writeOrder(
  facts: LicenceFacts,
  { estimate: asked }: SiteInput,
  order: readonly OrderedLine[],
  estimate: LicenceEstimate | null,
): QuotedOrder {
  const quantities = new Map(order.map(({ reference, quantity }) => [reference, quantity]))
  const lines = facts.catalogue.flatMap(({ reference }): OrderLine[] => {
    const quantity = quantities.get(reference)
    const { name, kind, points } = findLicence(facts, reference)
    return quantity === undefined ? [] : [{ reference, name, kind, points, quantity }]
  })
  const points = countPoints(facts, [...(asked?.owned ?? []), ...order])
  return {
    lines,
    units: order.reduce((sum, { quantity }) => sum + quantity, 0),
    points,
    sparePoints: estimate && decimal(points).minus(estimate.requirement),
  }
}

function chooseBy(
  order: readonly OrderedLine[] | undefined,
  estimate: LicenceEstimate | null,
): Choice | null {
  if (!order) return estimate && 'recommended'
  if (!estimate) return 'not-compared'
  return isSameOrder(order, estimate.recommendation?.lines ?? []) ? 'recommended' : 'by-hand'
}
