import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import { writeAssumption } from '#reports/write-assumption.ts'
import { writeOrderText } from '#reports/write-order-text.ts'
import { type Language, languages } from '#text/language.ts'
import { translateResult } from '#text/results/results.ts'
import type { LicenceEstimateBody } from '../scenarios/licence-estimates.ts'
import { estimate, size } from './support/estimates.ts'

const sizingCodes = (
  managers: number,
  products: number,
  minutes: number,
  machine?: { memoryGb?: number; cpuModel?: string },
) =>
  size({
    managers,
    productsPerManager: products,
    archiveScope: 'energies',
    archiveIntervalMinutes: minutes,
    ...(machine && { machine }),
  }).assumptions.map(({ code }) => code)

const always = ['services-decided-by-scope', 'storage-longevity-not-scored']

describe('assumptions of a hardware sizing', () => {
  it('name the bounds that were met', () => {
    assert.deepEqual(sizingCodes(4, 9.9, 60), always)
    for (const managers of [5, 10])
      assert.deepEqual(sizingCodes(managers, 9, 60), ['bound-belongs-to-middle-managers', ...always])
    for (const products of [10, 20])
      assert.deepEqual(sizingCodes(1, products, 60), ['bound-belongs-to-middle-products', ...always])
    for (const [managers, products] of [
      [6, 9],
      [11, 9],
      [1, 10.1],
      [1, 20.1],
    ] as const)
      assert.deepEqual(sizingCodes(managers, products, 60), always)
  })

  it('name the interval of exactly 15 minutes, and the size that the other reading gives', () => {
    const assumed = (managers: number, products: number, scope: string) =>
      size({
        managers,
        productsPerManager: products,
        archiveScope: scope,
        archiveIntervalMinutes: 15,
      }).assumptions.find(({ code }) => code === 'interval-exactly-15-minutes')?.values
    assert.deepEqual(assumed(1, 1, 'energies'), { differs: 'no', size: 'small', otherSize: 'small' })
    assert.deepEqual(assumed(6, 1, 'energies'), { differs: 'yes', size: 'medium', otherSize: 'small' })
    assert.deepEqual(assumed(6, 15, 'energies'), { differs: 'no', size: 'medium', otherSize: 'medium' })
    assert.deepEqual(assumed(6, 15, 'extended'), { differs: 'yes', size: 'large', otherSize: 'medium' })
    assert.deepEqual(assumed(11, 21, 'extended'), { differs: 'no', size: 'large', otherSize: 'large' })
    for (const minutes of [14.9, 15.1]) assert.deepEqual(sizingCodes(1, 1, minutes), always)
  })

  it('name how a machine was judged', () => {
    assert.deepEqual(sizingCodes(1, 1, 60, { memoryGb: 8 }), [...always, 'memory-from-95-percent'])
    assert.deepEqual(sizingCodes(1, 1, 60, { cpuModel: 'Intel Core i5' }), [...always, 'processor-classes'])
    assert.deepEqual(sizingCodes(1, 1, 60, {}), always)
  })
})

const counting = (points: number): LicenceEstimateBody => ({
  managers: 1,
  productsPerManager: points - 200,
  servicesPerProduct: 1,
})
const codes = (body: LicenceEstimateBody) => estimate(body).assumptions.map(({ code }) => code)
const unscored = 'real-time-alarms-weather-not-scored'

describe('assumptions of a licence estimate', () => {
  for (const [name, body, expected] of [
    ['averages below a bound', counting(499), [unscored]],
    ['exactly at a bound', counting(1000), [unscored, 'licence-strictly-above-requirement']],
    [
      'exactly at the largest tier',
      counting(5000),
      [unscored, 'licence-strictly-above-requirement', 'above-largest-tier', 'extensions-listed-at-11-3-2'],
    ],
    [
      'above the largest tier',
      counting(5001),
      [unscored, 'above-largest-tier', 'extensions-listed-at-11-3-2'],
    ],
    [
      'services from the scope',
      { managers: 1, productsPerManager: 1, archiveScope: 'energies' },
      ['services-from-scope', unscored],
    ],
    [
      'an owned licence that suffices',
      { ...counting(499), owned: [{ reference: 'HTG501H', quantity: 1 }] },
      [unscored, 'owned-base-stays'],
    ],
    [
      'an owned licence that is extended',
      { ...counting(1001), owned: [{ reference: 'HTG501H', quantity: 1 }] },
      [unscored, 'owned-base-stays', 'extensions-listed-at-11-3-2'],
    ],
    [
      'a price list with gaps',
      { ...counting(499), priceList: { currency: 'EUR', prices: { HTG500H: '1' } } },
      [unscored, 'unpriced-references-not-bought'],
    ],
  ] satisfies [string, LicenceEstimateBody, string[]][])
    it(`${name}: ${expected.join(', ')}`, () => {
      assert.deepEqual(codes(body), expected)
    })

  it('name the references without a price', () => {
    const { assumptions } = estimate({
      ...counting(499),
      priceList: { currency: 'EUR', prices: { HTG500H: '1', HTG504H: '0' } },
    })
    const { references } =
      assumptions.find(({ code }) => code === 'unpriced-references-not-bought')?.values ?? {}
    assert.equal(
      references,
      'HTG501H, HTG502H, HTG503H, HTG505H, HTG506H, HTG507H, HTG508H, HTG509H, HTG510H',
    )
  })
})

describe('why a licence exactly as large as the requirement is too small', () => {
  const text = (body: LicenceEstimateBody, language: Language) => {
    const found = estimate(body).assumptions.find(({ code }) => code === 'licence-strictly-above-requirement')
    return found && writeAssumption(found, translateResult[language])
  }
  const priced = { currency: 'EUR', prices: { HTG501H: '1', HTG503H: '9', HTG506H: '1', HTG504H: '1' } }
  for (const [name, body, start] of [
    [
      'a base licence of the table',
      counting(2000),
      'A requirement of exactly 2,000 points needs more than EMS stream 2000:',
    ],
    [
      'what is owned',
      { ...counting(1000), owned: [{ reference: 'HTG501H', quantity: 1 }] },
      'A requirement of exactly 1,000 points needs more than is owned:',
    ],
    [
      'the cheapest sum of base and extension',
      { ...counting(1500), priceList: priced },
      'A requirement of exactly 1,500 points needs a licence of more than 1,500:',
    ],
  ] satisfies [string, LicenceEstimateBody, string][])
    it(`names ${name}`, () => {
      assert.ok(text(body, 'en')?.startsWith(start), text(body, 'en'))
      for (const language of languages) assert.match(text(body, language) ?? '', /\d.*\.$/)
    })

  it('is silent where a licence of exactly that size would not have been chosen anyway', () => {
    assert.equal(text({ ...counting(2000), owned: [{ reference: 'HTG503H', quantity: 1 }] }, 'en'), undefined)
    assert.equal(text(counting(1500), 'en'), undefined)
  })
})

describe('an order in words', () => {
  it('tells an extension from the base licence of the same name', () => {
    const prices = { HTG500H: '1', HTG506H: '1' }
    const order = estimate({ ...counting(899), priceList: { currency: 'EUR', prices } }).recommendation
    assert.ok(order)
    const words = languages.map(language => writeOrderText(order, translateResult[language]))
    assert.deepEqual(words, [
      'EMS stream 500 + extension EMS stream 500',
      'EMS stream 500 + extension EMS stream 500',
      'EMS stream 500 + Erweiterung EMS stream 500',
      'EMS stream 500 + utökning EMS stream 500',
    ])
  })
})
