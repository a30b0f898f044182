import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { computeQuote } from '#domain/quotes/compute-quote.ts'
import { findRoomToGrow } from '#domain/quotes/find-room-to-grow.ts'
import type { Quote, QuoteInput } from '#domain/quotes/quote.ts'
import { readLogo } from '#domain/quotes/read-logo.ts'
import { currencyCodes, findCurrency } from '#domain/shared/currency.ts'
import { findFaults } from '#domain/shared/find-faults.ts'
import { writePath } from '#domain/shared/pointer.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { createStreamQuoteInput } from '#domain/software/stream/quote-input.ts'
import { quoteExamples } from '#openapi/endpoints/quote-examples.ts'
import { logo, noLogos } from '../scenarios/logo.ts'
import { type QuoteBody, quoteOf, quotes, refusedQuotes } from '../scenarios/quotes.ts'
import { readQuote } from '../scenarios/read-quotes.ts'
import { estimate, sites } from './support/estimates.ts'
import { evaluate } from './support/evaluate.ts'
import { ownedLicences, priceLists } from './support/price-lists.ts'

const { chooseQuoteInput } = createStreamQuoteInput({})
const read = (body: unknown) => z.safeParse(chooseQuoteInput(body), body)

/** The quote of a body, or the places and codes of its faults. */
function quote(body: QuoteBody): Quote | string[] {
  const { data, error } = read(body)
  if (data) return computeQuote(stream, data as QuoteInput, '2026-12-15')
  return (error?.issues ?? [])
    .flatMap(issue => findFaults(issue, { value: body }))
    .map(({ path, code }) => `${writePath(path)} ${code}`)
}

function quoted(body: QuoteBody): Quote {
  const result = quote(body)
  if (Array.isArray(result)) throw new TypeError(result.join())
  return result
}

describe('quotes by the domain', () => {
  for (const { name, input, expected } of quotes)
    it(name, () => expect(readQuote(quoted(input), expected)).toEqual(expected))
})

describe('the room to grow that a quote tells the house', () => {
  const [load] = quoteExamples['chosen-by-hand'].value.sites
  const growth = (order?: { reference: string; quantity: number }[]) => {
    const { priceList } = quoteExamples['chosen-by-hand'].value
    const site = { name: load.name, estimate: load.estimate, ...(order && { order }) }
    const [settled] = quoted(quoteOf({ priceList, sites: [site] })).sites
    return settled?.margins.map(({ input, lastUnchanged }) => `${input} ${lastUnchanged}`)
  }

  it('is that of the order it has, whoever chose it', () => {
    expect(growth([{ reference: 'HTG503H', quantity: 1 }])).not.toEqual(growth())
    expect(growth([{ reference: 'HTG503H', quantity: 1 }])?.[0]).toBe('managers 26')
  })
})

describe('a quote is refused with', () => {
  for (const { name, input, faults } of refusedQuotes) it(name, () => expect(quote(input)).toEqual(faults))
})

describe('a logo', () => {
  const withLogo = (given: string) =>
    quoteOf({ lines: [{ text: 'Work', quantity: '1', unitPrice: '1' }], seller: { name: 'A', logo: given } })

  it('is a JPEG with its size', () => {
    expect(readLogo(logo)).toMatchObject({ width: 1, height: 1 })
    expect(quote(withLogo(logo))).not.toBeInstanceOf(Array)
  })

  for (const [name, given] of Object.entries(noLogos))
    it(`is not ${name}`, () =>
      expect(quote(withLogo(given))).toEqual([
        given.length > 140_000 ? '/seller/logo too_big' : '/seller/logo not_a_logo',
      ]))
})

it('is judged by the day that is passed in, where the quote names none', () => {
  const { asOf: _asOf, ...body } = quoteOf({ lines: [{ text: 'Work', quantity: '1', unitPrice: '1' }] })
  const { data } = read(body)
  for (const [today, valid] of [
    ['2026-12-01', true],
    ['2027-01-01', false],
  ] as const)
    expect(computeQuote(stream, data as QuoteInput, today)).toMatchObject({ asOf: today, valid })
})

const percentages = fc.oneof(
  fc.constantFrom('0', '100', '5', '12.5', '33.3333'),
  fc.integer({ min: 0, max: 1_000_000 }).map(units => String(units / 10_000)),
)
const names = ['TVA', 'GST', 'Zero']

const amountsIn = (currency: string) =>
  fc
    .bigInt({ min: 0n, max: 999_999_999n })
    .map(units => new Big(`${units}e-${findCurrency(currency)?.exponent ?? 0}`).toFixed())

/** Quotes of lines of one's own in any currency, with any discounts and taxes. */
const lineQuotes: fc.Arbitrary<QuoteBody> = fc.constantFrom(...currencyCodes).chain(currency =>
  fc
    .record({
      lines: fc.array(
        fc.record(
          {
            text: fc.constant('Work'),
            quantity: fc.integer({ min: 1, max: 99_999 }).map(units => String(units / 1000)),
            unitPrice: amountsIn(currency),
            discountPercent: percentages,
            taxes: fc.subarray(names),
          },
          { requiredKeys: ['text', 'quantity', 'unitPrice'] },
        ),
        { minLength: 1, maxLength: 8 },
      ),
      discountPercent: percentages,
      taxes: fc
        .tuple(percentages, percentages, percentages)
        .map(rates => names.map((name, index) => ({ name, ratePercent: rates[index] ?? '0' }))),
    })
    .map(body => quoteOf({ currency, ...body })),
)

const sumOf = (amounts: readonly string[]) => amounts.reduce((sum, amount) => sum.plus(amount), new Big(0))
const amountsOf = (parts: readonly { amount: string }[]) => parts.map(({ amount }) => amount)

describe('whatever is quoted', () => {
  it('the total is the sum of the lines as printed, discounts taken off and taxes added', () =>
    fc.assert(
      fc.property(lineQuotes, body => {
        const { lines, subtotal, discounts, net, taxes, total } = quoted(body)
        expect(sumOf(amountsOf(lines)).eq(subtotal.amount)).toBe(true)
        expect(
          sumOf(amountsOf(lines))
            .minus(sumOf(amountsOf(discounts)))
            .eq(net.amount),
        ).toBe(true)
        expect(sumOf([net.amount, ...amountsOf(taxes)]).eq(total.amount)).toBe(true)
      }),
    ))

  it('every amount has exactly the decimals of the currency, and none is below zero', () =>
    fc.assert(
      fc.property(lineQuotes, body => {
        const { lines, subtotal, discounts, net, taxes, total } = quoted(body)
        const exponent = findCurrency(body.currency)?.exponent ?? 0
        const pattern = new RegExp(exponent === 0 ? '^\\d+$' : `^\\d+\\.\\d{${exponent}}$`)
        const amounts = [
          ...amountsOf([...lines, subtotal, ...discounts, net, ...taxes, total]),
          ...[...discounts, ...taxes].map(({ base }) => base),
          ...lines.map(({ unitPrice }) => unitPrice),
        ]
        for (const amount of amounts) expect(amount).toMatch(pattern)
      }),
    ))

  it('each line lies within half of the smallest unit of its exact amount, halves going up', () =>
    fc.assert(
      fc.property(lineQuotes, body => {
        const unit = new Big(`1e-${findCurrency(body.currency)?.exponent ?? 0}`)
        quoted(body).lines.forEach(({ amount }, index) => {
          const { quantity = '', unitPrice = '', discountPercent = '0' } = body.lines?.[index] ?? {}
          const exact = new Big(quantity)
            .times(unitPrice)
            .times(new Big(100).minus(discountPercent))
            .times('0.01')
          const above = new Big(amount).minus(exact).times(2)
          expect(above.lte(unit) && above.gt(unit.times(-1)), `${exact} → ${amount}`).toBe(true)
        })
      }),
    ))

  it('taxes are reckoned on what is left of the lines that bear them', () =>
    fc.assert(
      fc.property(lineQuotes, body => {
        const { lines, discounts, taxes } = quoted(body)
        for (const { name, base } of taxes) {
          const bearing = (parts: readonly { amount: string; taxes: readonly string[] }[]) =>
            sumOf(amountsOf(parts.filter(part => part.taxes.includes(name))))
          expect(bearing(lines).minus(bearing(discounts)).eq(base)).toBe(true)
        }
      }),
    ))

  it('ten times the price is ten times the total, where nothing is rounded', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 999 }), (price, count) => {
        const totalAt = (unitPrice: number) =>
          quoted(
            quoteOf({
              lines: [{ text: 'Work', quantity: String(count), unitPrice: String(unitPrice) }],
              discountPercent: '10',
              taxes: [{ name: 'TVA', ratePercent: '20' }],
            }),
          ).total.amount
        expect(new Big(totalAt(price)).times(10).eq(totalAt(price * 10))).toBe(true)
      }),
    ))

  it('each step of the explanation gives its value', () =>
    fc.assert(
      fc.property(lineQuotes, body => {
        const result = quoted(body)
        const unit = new Big(`1e-${findCurrency(body.currency)?.exponent ?? 0}`)
        for (const { expression, value } of result.explanation) {
          const computed = evaluate(expression)
          const off = computed.minus(String(value).split(' ')[0] ?? '').abs()
          expect(off.times(2).lte(unit), `${expression} = ${value}`).toBe(true)
        }
        expect(result.explanation.at(-1)?.value).toBe(`${result.total.amount} ${body.currency}`)
      }),
    ))

  it('the recommendation is quoted at its own price, whatever load and prices', () =>
    fc.assert(
      fc.property(
        sites,
        priceLists,
        fc.option(ownedLicences, { nil: undefined }),
        (load, { currency, prices }, owned) => {
          const site = { ...load, ...(owned && { owned }) }
          const result = quote(
            quoteOf({ currency, priceList: prices, sites: [{ name: 'A', estimate: site }] }),
          )
          const expected = estimate({ ...site, priceList: { currency, prices } })
          if (Array.isArray(result)) {
            expect(expected.satisfiable).toBe(false)
            for (const fault of result) expect(fault).toMatch(/^\/priceList\/HTG5\d\dH price_missing$/)
          } else {
            expect(result.total).toEqual(expected.recommendation?.price)
            expect(result.sites[0]?.estimate).toEqual(expected)
          }
        },
      ),
    ))
})

describe('room to grow', () => {
  it('is an alternative with more points, at most 10 % dearer and no dearer per point', () =>
    fc.assert(
      fc.property(sites, priceLists, (load, priceList) => {
        const result = estimate({ ...load, priceList })
        const room = findRoomToGrow(result)
        const { price, points = 0 } = result.recommendation ?? {}
        const costs = new Big(price?.amount ?? 0)
        const isWithin = (order: (typeof result.alternatives)[number]) => {
          const other = new Big(order.price?.amount ?? 0)
          return (
            order.points > points &&
            other.lte(costs.times('1.1')) &&
            other.times(points).lte(costs.times(order.points))
          )
        }
        const most = Math.max(0, ...result.alternatives.filter(isWithin).map(order => order.points))
        expect(room?.order.points ?? 0).toBe(most)
        if (room)
          expect(new Big(room.order.price?.amount ?? 0).minus(costs).eq(room.morePrice.amount)).toBe(true)
      }),
      { numRuns: 300 },
    ))

  it('is not known without prices, nor where what is owned is enough', () => {
    expect(
      findRoomToGrow(estimate({ managers: 12, productsPerManager: 15, servicesPerProduct: 10 })),
    ).toBeNull()
    const owned = [{ reference: 'HTG503H', quantity: 1 }]
    const priceList = { currency: 'EUR', prices: { HTG504H: '1' } }
    expect(
      findRoomToGrow(
        estimate({ managers: 1, productsPerManager: 1, servicesPerProduct: 1, owned, priceList }),
      ),
    ).toBeNull()
  })
})
