import assert from 'node:assert/strict'
import Big from 'big.js'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { Explained, Step } from '#domain/shared/explanation.ts'
import { manual } from '#domain/software/stream/manual.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { hardwareSizings } from '../scenarios/hardware-sizings.ts'
import { licenceEstimates } from '../scenarios/licence-estimates.ts'
import { estimate, sites, size, sizingBodies } from './support/estimates.ts'
import { evaluate, holds } from './support/evaluate.ts'
import { ownedLicences, priceLists } from './support/price-lists.ts'

const sections: Readonly<Record<string, string>> = manual.sections

/** Every step cites a section of the manual under its printed heading, and what is cited is listed once. */
function checkCitations(result: Explained): void {
  assert.deepEqual(result.ruleset, stream.ruleset)
  const cited = [...result.explanation, ...result.assumptions].map(({ citation }) => citation)
  for (const citation of [...cited, ...result.citations]) {
    assert.equal(citation.document, manual.document)
    assert.equal(citation.title, sections[citation.section])
  }
  const listed = result.citations.map(({ section }) => section)
  assert.equal(new Set(listed).size, listed.length)
  for (const step of result.explanation) assert.ok(listed.includes(step.citation.section))
}

/** A step's arithmetic gives its value; a lookup gives it behind its arrow; a comparison is true. */
function checkExpression({ code, expression, value }: Step): void {
  if (expression.includes('→')) assert.ok(expression.endsWith(`→ ${new Big(value).toFixed()}`), expression)
  else if (code === 'inventory-services') assert.match(expression, / \+ … \(\d+\)$/)
  else if (/[<≤>≥]/.test(expression)) assert.ok(holds(expression), expression)
  else
    assert.ok(
      evaluate(expression).eq(String(value).replace(/ [A-Z]{3}$/, '')),
      `${code}: ${expression} = ${value}`,
    )
}

function check(result: Explained): void {
  checkCitations(result)
  for (const step of result.explanation) checkExpression(step)
}

describe('the explanation of a result', () => {
  it('evaluates to the result and cites the manual, for every scenario', () => {
    for (const { input } of hardwareSizings) check(size(input))
    for (const { input } of licenceEstimates) check(estimate(input))
  })

  it('does so for any site, price list and owned licence', () => {
    fc.assert(
      fc.property(
        sites,
        fc.option(priceLists, { nil: undefined }),
        fc.option(ownedLicences, { nil: undefined }),
        (site, priceList, owned) => {
          const result = estimate({ ...site, ...(priceList && { priceList }), ...(owned && { owned }) })
          check(result)
          const step = (code: string) => result.explanation.find(candidate => candidate.code === code)
          assert.ok(result.score.eq(step('licence-score')?.value ?? ''))
          assert.ok(result.requirement.eq(step('licence-requirement')?.value ?? ''))
          const { recommendation } = result
          if (recommendation?.price && recommendation.lines.length > 0)
            assert.equal(
              step('order-price')?.value,
              `${recommendation.price.amount} ${recommendation.price.currency}`,
            )
        },
      ),
      { numRuns: 300 },
    )
  })

  it('adds the four answers up to the hardware score', () => {
    fc.assert(
      fc.property(sizingBodies, body => {
        const result = size(body)
        check(result)
        assert.equal(result.explanation.find(({ code }) => code === 'hardware-score')?.value, result.score)
        assert.equal(result.explanation.at(-1)?.value, result.size)
      }),
      { numRuns: 300 },
    )
  })

  it('writes the smallest inputs as digits, without exponents', () => {
    const tiny = 1e-7
    check(estimate({ inventory: [{ products: 1, servicesPerProduct: tiny }] }))
    check(
      estimate({ managers: 1, productsPerManager: tiny, servicesPerProduct: tiny, headroomPercent: tiny }),
    )
    const sizing = size({
      managers: 1,
      productsPerManager: tiny,
      archiveScope: 'energies',
      archiveIntervalMinutes: tiny,
    })
    for (const { expression } of sizing.explanation) assert.doesNotMatch(expression, /\de-/)
  })
})

describe('the evaluator that the test relies on', () => {
  it('computes, and refuses what is not arithmetic', () => {
    assert.ok(evaluate('12 × 15 × 10 + 200').eq(2000))
    assert.ok(evaluate('2000 × (1 + 12.5 / 100)').eq(2250))
    assert.ok(holds('1000 ≤ 1100 < 2000'))
    assert.ok(holds('1 × 5000 + 1 × 100 = 5100 > 5000'))
    assert.ok(!holds('1000 ≤ 999 < 2000'))
    assert.throws(() => evaluate('2 ^ 3'))
    assert.throws(() => evaluate('(1 + 2'))
  })
})
