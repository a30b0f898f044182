import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal, firstMultipleFrom, toDouble } from '#domain/shared/decimal.ts'
import { exactNumber } from '#reports/exact-number.ts'
import { formatNumber } from '#reports/format-number.ts'
import { languages } from '#text/language.ts'
import type { LicenceEstimateBody } from '../scenarios/licence-estimates.ts'
import { decimals, estimate, size } from './support/estimates.ts'
import { compare, plus, type Rational, rational, times } from './support/rational.ts'

const services: Record<string, number> = { energies: 5, 'energies-and-powers': 10, extended: 20 }

/** Score and requirement by whole numbers alone. */
function compute(body: LicenceEstimateBody): { score: Rational; requirement: Rational } {
  let score = rational(200)
  if (body.inventory)
    for (const row of body.inventory)
      score = plus(score, times(rational(row.products), rational(row.servicesPerProduct)))
  else {
    const perProduct = body.servicesPerProduct ?? services[body.archiveScope ?? ''] ?? Number.NaN
    const products = times(rational(body.managers ?? 0), rational(body.productsPerManager ?? 0))
    score = plus(score, times(products, rational(perProduct)))
  }
  const percent = plus(rational(100), rational(body.headroomPercent ?? 0))
  return { score, requirement: times(times(score, percent), rational('0.01')) }
}

/** The manual's table by exact comparison; null above it. */
function tierOf(requirement: Rational): string | null {
  const tiers = [
    ['HTG500H', 500],
    ['HTG501H', 1000],
    ['HTG502H', 2000],
    ['HTG503H', 5000],
  ] as const
  return tiers.find(([, points]) => compare(requirement, rational(points)) < 0)?.[0] ?? null
}

function check(body: LicenceEstimateBody): void {
  const result = estimate(body)
  const { score, requirement } = compute(body)
  assert.equal(compare(rational(result.score.toFixed()), score), 0)
  assert.equal(compare(rational(result.requirement.toFixed()), requirement), 0)
  const tier = tierOf(requirement)
  const lines = result.recommendation?.lines ?? []
  if (tier)
    assert.deepEqual(
      lines.map(({ reference }) => reference),
      [tier],
    )
  else assert.deepEqual([lines[0]?.reference, lines.length > 1], ['HTG503H', true])
  assert.ok(compare(requirement, rational(result.recommendation?.points ?? 0)) < 0)
}

const anyAverage = fc.oneof(
  decimals(100, 1),
  decimals(50, 3),
  fc.double({ min: 1e-9, max: 1000, noNaN: true }),
)

/** Sites whose score or requirement lies exactly at a tier, or a hair beside it. */
const atTiers: fc.Arbitrary<LicenceEstimateBody> = fc
  .record({
    tier: fc.constantFrom(500, 1000, 2000, 5000, 5100),
    count: fc.integer({ min: 2, max: 40 }),
    tenths: fc.integer({ min: 1, max: 70 }),
    beside: fc.constantFrom(0, 0, 1, -1),
  })
  .map(({ tier, count, tenths, beside }) => {
    const rest = ((tier - 200) * 10 - count * tenths) / 10
    const last = beside === 0 ? rest : rest + beside * rest * Number.EPSILON
    return {
      inventory: [
        ...Array.from({ length: count }, () => ({ products: 1, servicesPerProduct: tenths / 10 })),
        { products: 1, servicesPerProduct: last },
      ],
    }
  })

describe('floating point never decides', () => {
  it('for averages, scopes and headroom', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        anyAverage,
        fc.oneof(
          anyAverage.map(servicesPerProduct => ({ servicesPerProduct })),
          fc
            .constantFrom('energies', 'energies-and-powers', 'extended')
            .map(archiveScope => ({ archiveScope })),
        ),
        fc.oneof(fc.constant(0), decimals(500, 2), fc.double({ min: 0, max: 500, noNaN: true })),
        (managers, productsPerManager, kind, headroomPercent) =>
          check({ managers, productsPerManager, ...kind, headroomPercent }),
      ),
      { numRuns: 400 },
    )
  })

  it('for inventories that add up to a tier, or to a hair beside it', () => {
    fc.assert(fc.property(atTiers, check), { numRuns: 400 })
  })

  it('for headroom that takes a score exactly to a multiple of 100', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(400, 625, 1250, 1600, 1875, 2000, 2500, 3125, 3750, 4000, 5000),
        fc.integer({ min: 0, max: 500 }),
        (points, headroomPercent) =>
          check({ managers: 1, productsPerManager: points - 200, servicesPerProduct: 1, headroomPercent }),
      ),
      { numRuns: 200 },
    )
  })

  it('for the bounds of the hardware test', () => {
    fc.assert(
      fc.property(fc.double({ min: 9, max: 21, noNaN: true }), products => {
        const value = rational(products)
        const expected = compare(value, rational(10)) < 0 ? 1 : compare(value, rational(20)) > 0 ? 3 : 2
        const { answers } = size({
          managers: 1,
          productsPerManager: products,
          archiveScope: 'energies',
          archiveIntervalMinutes: 60,
        })
        assert.equal(answers[1]?.points, expected)
      }),
      { numRuns: 300 },
    )
  })

  it('although binary arithmetic really gives another answer for some of the scenarios', () => {
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
    const tenTimes = Array.from({ length: 10 }, () => 0.1)
    assert.ok(sum([200, ...tenTimes, 299]) < 500)
    assert.ok(sum([...Array.from({ length: 28 }, () => 0.7), 280.4, 200]) < 500)
    assert.ok(15 * 2.8571428571428568 * 7 + 200 >= 500)
    assert.ok(1875 * (1 + 172 / 100) < 5100)
  })

  it('for inventories of many rows, their sum beyond what a double holds', () => {
    const rows = fc.record({
      products: fc.oneof(fc.integer({ min: 1, max: 100_000 }), fc.constant(100_000)),
      servicesPerProduct: fc.oneof(
        decimals(10_000, 2),
        decimals(9, 9),
        fc.double({ min: 1e-12, max: 10_000, noNaN: true }),
        fc.constantFrom(10_000, 9999.999999999998, 1e-7),
      ),
    })
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 300 }), inventory => check({ inventory })),
      { numRuns: 100 },
    )
  })
})

describe('a decimal as a double', () => {
  const anyDecimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }), fc.integer({ min: -25, max: 25 }))
    .map(([digits, exponent]) => decimal(`${digits}e${exponent}`))

  it('has the same digits, or is none', () => {
    fc.assert(
      fc.property(anyDecimal, value => {
        const double = toDouble(value)
        if (double !== null) expect(decimal(String(double)).eq(value)).toBe(true)
      }),
    )
  })

  it('is there for whatever has at most 15 digits before and after the point', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
        fc.integer({ min: 0, max: 15 }),
        (digits, decimals) => {
          const text = `${digits}e-${decimals}`
          expect(toDouble(decimal(text))).toBe(Number(text))
        },
      ),
    )
  })

  it('is written with the digits of the decimal, in JSON and in every language', () => {
    fc.assert(
      fc.property(anyDecimal, value => {
        expect(decimal(JSON.stringify(exactNumber(value))).eq(value)).toBe(true)
        for (const language of languages) {
          const format = new Intl.NumberFormat(language, { maximumFractionDigits: 20 })
          const text = value.toFixed() as Intl.StringNumericLiteral
          expect(formatNumber(value, language)).toBe(format.format(text))
        }
      }),
    )
  })
})

describe('the smallest multiple of a step that times a divisor reaches a limit', () => {
  const places = fc.integer({ min: 0, max: 12 })
  /** Some that a double holds as a whole number, some that none does. */
  const amount = (min: number) =>
    fc
      .tuple(fc.oneof(fc.bigInt(BigInt(min), 5000n), fc.bigInt(BigInt(min), 10n ** 22n)), places)
      .map(([digits, shift]) => decimal(`${digits}e-${shift}`))
  const step = fc.constantFrom('1', '0.1', '0.01').map(decimal)

  it('reaches it, and the one before does not', () => {
    fc.assert(
      fc.property(amount(0), amount(1), step, (limit, divisor, each) => {
        const multiple = firstMultipleFrom(limit, divisor, each)
        expect(multiple.mod(each).eq(0)).toBe(true)
        expect(multiple.times(divisor).gte(limit)).toBe(true)
        if (limit.gt(0)) expect(multiple.minus(each).times(divisor).lt(limit)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
