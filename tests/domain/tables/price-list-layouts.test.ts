import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '#domain/shared/decimal.ts'
import { licences } from '#domain/software/stream/licences.data.ts'
import { readPriceList } from '#domain/tables/read-price-table.ts'
import { writtenList } from './write-price-list.ts'

describe('a price list in any layout', () => {
  it('is read right, or is asked about or refused in sight: never another number, never a line without a word', () => {
    const counts: Record<string, number> = {}
    fc.assert(
      fc.property(writtenList, ({ text, currency, prices }) => {
        const reading = readPriceList(text, licences.catalogue, { currency })
        counts[reading.status] = (counts[reading.status] ?? 0) + 1
        for (const [reference, amount] of Object.entries(reading.prices))
          expect(
            decimal(amount).eq(prices[reference] ?? 'NaN'),
            `${reference}: ${amount} for ${prices[reference]}`,
          ).toBe(true)
        expect(reading.lines.map(({ line }) => line)).toEqual(text.split('\n').map((_, index) => index + 1))
        for (const line of reading.lines)
          expect(
            [line.amount !== undefined || line.reference !== undefined, line.fault, line.note].some(Boolean),
            JSON.stringify(line),
          ).toBe(true)
        if (reading.status === 'read')
          expect(Object.keys(reading.prices).sort()).toEqual(Object.keys(prices).sort())
      }),
      { numRuns: 3000 },
    )
    expect(counts.read ?? 0, JSON.stringify(counts)).toBeGreaterThan(900)
  })
})
