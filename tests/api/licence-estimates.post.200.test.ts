import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { hostileEstimates } from '../scenarios/hostile-estimates.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const path = '/api/v1/licence-estimates'

test('the contract’s example gives the contract’s answer', async () => {
  const { status, json, headers } = await api.post(path, {
    managers: 12,
    productsPerManager: 15,
    servicesPerProduct: 10,
  })
  assert.equal(status, 200)
  assert.equal(headers.get('cache-control'), 'no-store')
  assert.equal(json.score, 2000)
  assert.equal(json.requirement, 2000)
  assert.equal(json.satisfiable, true)
  assert.deepEqual(json.recommendation, {
    basis: 'manual',
    lines: [{ reference: 'HTG503H', name: 'EMS stream 5000', kind: 'base', points: 5000, quantity: 1 }],
    units: 1,
    points: 5000,
    sparePoints: 3000,
    price: null,
  })
  assert.equal(json.ruleset.id, 'stream/6LE007608')
})

test('numbers that a double can not hold are answered with all their digits', async () => {
  const { text } = await api.post(
    path,
    '{"managers":999999,"productsPerManager":99999.123456789,"servicesPerProduct":0.123456789012345}',
  )
  // 999999 × 99999.123456789 × 0.123456789012345 + 200, computed with whole numbers.
  const whole = 999_999n * 99_999_123_456_789n * 123_456_789_012_345n + 200n * 10n ** 24n
  const digits = whole.toString().padStart(25, '0')
  const expected = `${digits.slice(0, -24)}.${digits.slice(-24).replace(/0+$/, '')}`
  assert.match(text, new RegExp(`^\\{"score":${expected.replace('.', '\\.')},`))
})

test('a price list gives the cheapest order with unit prices, amounts and a total', async () => {
  const { json } = await api.post(path, {
    managers: 12,
    productsPerManager: 15,
    servicesPerProduct: 10,
    priceList: { currency: 'EUR', prices: { HTG502H: '2100.00', HTG504H: '310.50', HTG503H: '4600.00' } },
  })
  assert.equal(json.recommendation.basis, 'lowest-price')
  assert.deepEqual(json.recommendation.price, { amount: '2410.50', currency: 'EUR' })
  assert.deepEqual(
    json.recommendation.lines.map((line: { reference: string; unitPrice: string; amount: string }) => [
      line.reference,
      line.unitPrice,
      line.amount,
    ]),
    [
      ['HTG502H', '2100.00', '2100.00'],
      ['HTG504H', '310.50', '310.50'],
    ],
  )
  assert.equal(json.manualChoice.reason.code, 'costs-more')
})

test('that nothing is large enough is an answer, not an error', async () => {
  const { status, json } = await api.post(path, {
    managers: 12,
    productsPerManager: 15,
    servicesPerProduct: 10,
    priceList: { currency: 'EUR', prices: { HTG500H: '1' } },
  })
  assert.deepEqual([status, json.satisfiable, json.recommendation], [200, false, null])
})

test('5,000 inventory rows, with a byte order mark and compressed, are answered', async () => {
  const { gzipSync } = await import('node:zlib')
  const inventory = Array.from({ length: 5000 }, (_, index) => ({
    name: `M${index}`,
    products: 1,
    servicesPerProduct: 2,
  }))
  const body = gzipSync(`\uFEFF${JSON.stringify({ inventory })}`)
  const { status, json } = await api.post(path, body, { 'content-encoding': 'gzip' })
  assert.deepEqual([status, json.score], [200, 10_200])
})

test('purchases that are equal in price, units and points are one alternative, and the answer says whether it lists all', async () => {
  const prices = { HTG500H: '500', HTG501H: '1000', HTG506H: '500', HTG507H: '1000' }
  const body = { managers: 1, productsPerManager: 1200, servicesPerProduct: 1 }
  const { json } = await api.post(path, { ...body, priceList: { currency: 'EUR', prices } })
  assert.equal(json.score, 1400)
  assert.equal(json.alternativesComplete, true)
  const listed = json.alternatives.map(
    ({ lines, equalPurchases }: { lines: { reference: string }[]; equalPurchases: number }) =>
      [...lines.map(line => line.reference), equalPurchases].join(' '),
  )
  assert.deepEqual(listed, ['HTG501H HTG506H 1'])
})

for (const [name, body] of Object.entries(hostileEstimates))
  test(`is answered with at most 50 alternatives and 200 kB: ${name}`, async () => {
    const { status, json, text } = await api.post(path, body)
    assert.equal(status, 200)
    assert.ok(json.alternatives.length <= 50)
    assert.ok(json.alternativesComplete || json.alternatives.length > 0)
    assert.ok(Buffer.byteLength(text) <= 200_000)
  })
