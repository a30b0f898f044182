import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkOrder, tidyOrder, writeOrderLines } from '#domain/licensing/order-text.ts'
import { licences } from '#domain/software/stream/licences.data.ts'

const references = licences.catalogue.map(({ reference }) => reference)
const lines = fc
  .uniqueArray(fc.constantFrom(...references), { minLength: 1 })
  .chain(chosen =>
    fc.tuple(
      ...chosen.map(reference =>
        fc.record({ reference: fc.constant(reference), quantity: fc.integer({ min: 1, max: 9999 }) }),
      ),
    ),
  )

describe('an order that is typed', () => {
  it('reads in every usual way of writing, and is written in one', () => {
    fc.assert(
      fc.property(
        lines,
        fc.constantFrom(
          (reference: string, quantity: number) => `${quantity} × ${reference}`,
          (reference: string, quantity: number) => `${quantity}x${reference.toLowerCase()}`,
          (reference: string, quantity: number) => `${quantity} ${reference}`,
          (reference: string, quantity: number) => `${reference} × ${quantity}`,
          (reference: string, quantity: number) => `${reference}:${quantity}`,
        ),
        fc.constantFrom(' + ', '+', ', ', ';'),
        (order, write, between) => {
          const typed = order.map(({ reference, quantity }) => write(reference, quantity)).join(between)
          expect(checkOrder(licences, typed)).toBeNull()
          expect(tidyOrder(typed)).toBe(writeOrderLines(order))
        },
      ),
    )
  })

  it('is one of a reference that stands alone', () => {
    expect(tidyOrder('htg502h')).toBe('1 × HTG502H')
  })

  for (const [typed, found] of [
    ['HTG599H', 'HTG599H'],
    ['1 × HTG502H + two HTG504H', 'two HTG504H'],
    ['0 × HTG502H', '0 × HTG502H'],
    ['1 × HTG502H +', ''],
    ['-1 HTG502H', '-1 HTG502H'],
  ] as const)
    it(`is refused with what can't be read in it: ${typed}`, () => {
      expect(checkOrder(licences, typed)).toMatchObject({ code: 'unknown_reference', values: { found } })
    })

  it('is refused where it names a reference twice', () => {
    expect(checkOrder(licences, '1 × HTG502H + 2 htg502h')).toEqual({
      code: 'duplicate_reference',
      values: { found: 'HTG502H' },
    })
  })
})
