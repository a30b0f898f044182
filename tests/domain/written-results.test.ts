import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { LicenceEstimate } from '#domain/licensing/estimate-licence.ts'
import type { Explained } from '#domain/shared/explanation.ts'
import type { HardwareSizing } from '#domain/sizing/size-hardware.ts'
import type { ResultAssumption } from '#reports/write-assumption.ts'
import { writeExplained } from '#reports/write-explained.ts'
import { writeMargin } from '#reports/write-margin.ts'
import { writeOrderText, writeReason } from '#reports/write-order-text.ts'
import { type ResultStep, resultWords } from '#reports/write-step.ts'
import { languages } from '#text/language.ts'
import { translateResult } from '#text/results/results.ts'
import { hardwareSizings } from '../scenarios/hardware-sizings.ts'
import { licenceEstimates } from '../scenarios/licence-estimates.ts'
import { estimate, sites, size, sizingBodies } from './support/estimates.ts'
import { ownedLicences, priceLists } from './support/price-lists.ts'

const reasons = new Set<string>()
const steps = new Set<string>()

/** Everything of a result that is written in words, in every language. */
function write(result: LicenceEstimate | HardwareSizing): string[] {
  const explained: Explained<ResultAssumption, ResultStep> = result
  for (const step of result.explanation) steps.add(step.code)
  return languages.flatMap(language => {
    const translate = translateResult[language]
    const { assumptions, explanation } = writeExplained(explained, resultWords(translate))
    const texts = [
      ...[...assumptions, ...explanation].map(({ text }) => text),
      ...result.margins.map(margin => writeMargin(margin, language, translate)),
    ]
    if (!('alternatives' in result)) return texts
    const orders = [...result.alternatives, ...(result.manualChoice ? [result.manualChoice] : [])]
    for (const { reason } of orders) {
      if (!reason) continue
      reasons.add(reason.code)
      texts.push(writeReason(reason, language, translate))
    }
    return [...texts, ...orders.map(order => writeOrderText(order, translate))]
  })
}

function check(result: LicenceEstimate | HardwareSizing): void {
  for (const text of write(result)) {
    assert.notEqual(text.trim(), '')
    assert.doesNotMatch(text, /[{}]|undefined|NaN|\[object/)
    // An order is a list, “Extension X”; in a sentence it has its article.
    assert.doesNotMatch(
      text,
      /(?:exige|faut|needs|takes|erforder[nt]|kräver) (?:extension|erweiterung|utökning)\b/i,
    )
  }
}

describe('every code that a result can carry has a text in every language', () => {
  it('for every scenario', () => {
    for (const { input } of hardwareSizings) check(size(input))
    for (const { input } of licenceEstimates) check(estimate(input))
  })

  it('for any site, price list and owned licence', () => {
    fc.assert(
      fc.property(
        sites,
        fc.option(priceLists, { nil: undefined }),
        fc.option(ownedLicences, { nil: undefined }),
        (site, priceList, owned) =>
          check(estimate({ ...site, ...(priceList && { priceList }), ...(owned && { owned }) })),
      ),
      { numRuns: 150 },
    )
    fc.assert(
      fc.property(sizingBodies, body => check(size(body))),
      { numRuns: 150 },
    )
  })

  it('and the tests above met every reason and every step', () => {
    // A manual's choice that is not on the list, and ties in every respect, need a price list of their own.
    const counting = (points: number) => ({
      managers: 1,
      productsPerManager: points - 200,
      servicesPerProduct: 1,
    })
    const prices = { HTG500H: '1', HTG504H: '1' }
    check(estimate({ ...counting(600), priceList: { currency: 'EUR', prices } }))
    const many = Array.from({ length: 20 }, () => ({ products: 1, servicesPerProduct: 1 }))
    check(estimate({ inventory: many }))
    for (const code of [
      'costs-more',
      'price-missing',
      'needs-more-units',
      'manual-names-one-base-licence',
      'other-base-above-largest-tier',
      'later-in-catalogue-order',
    ])
      assert.ok(reasons.has(code), `no result gave the reason ${code}`)
    for (const code of [
      'managers-points',
      'products-points',
      'services-points',
      'frequency-points',
      'hardware-score',
      'hardware-size',
      'services-per-product',
      'inventory-services',
      'licence-score',
      'licence-requirement',
      'owned-points',
      'licence-table',
      'licence-cover',
      'order-price',
    ])
      assert.ok(steps.has(code), `no result had the step ${code}`)
  })
})
