import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMarginsOfOrder } from '#domain/licensing/find-margins-of-order.ts'
import { weighOrder } from '#domain/licensing/weigh-order.ts'
import { proposeOrder } from '#domain/quotes/propose-order.ts'
import { chooseLicenceEstimateInput } from '#domain/software/stream/licence-estimate-input.ts'
import { stream } from '#domain/software/stream/pack.ts'
import type { LicenceEstimateBody } from '../scenarios/licence-estimates.ts'
import { examplePrices } from '../scenarios/licence-estimates.ts'
import { estimate, sites } from './support/estimates.ts'
import { ownedLicences, priceLists } from './support/price-lists.ts'

const inputOf = (body: LicenceEstimateBody) => chooseLicenceEstimateInput(body).parse(body)
const weigh = (body: LicenceEstimateBody, lines: { reference: string; quantity: number }[]) =>
  weighOrder(stream.licences, inputOf(body), lines)
const askedOf = (lines: readonly { reference: string; quantity: number }[]) =>
  lines.map(({ reference, quantity }) => ({ reference, quantity }))

const load = { managers: 12, productsPerManager: 15, servicesPerProduct: 10 }
const prices = { currency: 'EUR', prices: { ...examplePrices } }

describe('an order chosen by hand', () => {
  it('has the points, the price and the room that the estimate gives it, whatever load and prices', () =>
    fc.assert(
      fc.property(
        sites,
        priceLists,
        fc.option(ownedLicences, { nil: undefined }),
        (site, priceList, owned) => {
          const body = { ...site, priceList, ...(owned && { owned }) }
          for (const { lines, units, points, sparePoints, price } of estimate(body).alternatives.slice(0, 5))
            expect(weigh(body, askedOf(lines))).toEqual({
              order: { lines, units, points, sparePoints, price },
              isEnough: true,
            })
        },
      ),
    ))

  it('is enough only where it holds more than the requirement', () => {
    expect(weigh(load, [{ reference: 'HTG502H', quantity: 1 }])?.isEnough).toBe(false)
    expect(weigh(load, [{ reference: 'HTG503H', quantity: 1 }])?.isEnough).toBe(true)
  })

  it('has no price where one of its licences has none', () => {
    const priceList = { currency: 'EUR', prices: { HTG502H: '3600.00' } }
    const lines = [
      { reference: 'HTG502H', quantity: 1 },
      { reference: 'HTG504H', quantity: 1 },
    ]
    const weighed = weigh({ ...load, priceList }, lines)
    expect(weighed?.order.price).toBe(null)
    expect(weighed?.order.lines.map(({ amount }) => amount)).toEqual(['3600.00', undefined])
  })

  it('is none without one base licence, or with one beside that which is owned', () => {
    const owned = [{ reference: 'HTG500H', quantity: 1 }]
    expect(weigh(load, [])).toBe(null)
    expect(weigh(load, [{ reference: 'HTG506H', quantity: 9 }])).toBe(null)
    expect(weigh(load, [{ reference: 'HTG503H', quantity: 2 }])).toBe(null)
    expect(weigh(load, [{ reference: 'HTG999H', quantity: 1 }])).toBe(null)
    expect(weigh({ ...load, owned }, [{ reference: 'HTG503H', quantity: 1 }])).toBe(null)
    expect(weigh({ ...load, owned }, [{ reference: 'HTG506H', quantity: 9 }])?.isEnough).toBe(true)
  })
})

describe('the room to grow within an order chosen by hand', () => {
  it('reaches as far as that order is enough, and names what is recommended beyond', () =>
    fc.assert(
      fc.property(sites, priceLists, (site, priceList) => {
        const body = { ...site, priceList }
        for (const order of estimate(body).alternatives.slice(0, 3))
          for (const margin of findMarginsOfOrder(stream.licences, inputOf(body), order.points)) {
            const { input, pointer, lastUnchanged, nextAt, next } = margin
            if (pointer !== undefined || lastUnchanged === null || nextAt === null) continue
            const at = (value: unknown) => ({
              ...body,
              [input]: typeof value === 'string' ? value : Number(value),
            })
            const lines = askedOf(order.lines)
            expect(weigh(at(lastUnchanged), lines)?.isEnough, `${input} ${lastUnchanged}`).toBe(true)
            expect(weigh(at(nextAt), lines)?.isEnough, `${input} ${nextAt}`).toBe(false)
            expect(next && askedOf(next.lines)).toEqual(
              askedOf(estimate(at(nextAt)).recommendation?.lines ?? []),
            )
          }
      }),
    ))

  it('is that of the estimate where the recommended order was chosen, and none where it is too small', () => {
    const { recommendation, margins } = estimate({ ...load, priceList: prices })
    const input = inputOf({ ...load, priceList: prices })
    expect(findMarginsOfOrder(stream.licences, input, recommendation?.points ?? 0)).toEqual(margins)
    expect(findMarginsOfOrder(stream.licences, input, 1800)).toEqual([])
  })

  it('has nineteen more devices in a licence of 5,000 points where the cheapest has none', () => {
    const input = inputOf({ ...load, priceList: prices })
    const [managers] = findMarginsOfOrder(stream.licences, input, 5000)
    expect(String(managers?.lastUnchanged)).toBe('31')
  })
})

describe('what is proposed while prices are gathered', () => {
  const propose = (known: Record<string, string>) =>
    proposeOrder(stream, inputOf(load), { currency: 'EUR', priceList: known })

  it('is what the manual names while nothing has a price, so that its price can be asked for', () =>
    expect(propose({})).toEqual([{ reference: 'HTG503H', quantity: 1 }]))

  it('is that of the manual, too, where what has a price is not enough', () =>
    expect(propose({ HTG500H: '1250.00' })).toEqual([{ reference: 'HTG503H', quantity: 1 }]))

  it('is the cheapest order once the list is whole', () =>
    expect(propose(prices.prices)).toEqual(
      askedOf(estimate({ ...load, priceList: prices }).recommendation?.lines ?? []),
    ))

  it('is nothing where what is owned is enough', () => {
    const owned = [{ reference: 'HTG503H', quantity: 1 }]
    expect(
      proposeOrder(stream, inputOf({ ...load, owned }), { currency: 'EUR', priceList: prices.prices }),
    ).toEqual([])
  })
})
