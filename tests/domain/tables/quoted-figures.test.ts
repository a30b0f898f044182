import { describe, expect, it } from 'vitest'
import { licences } from '#domain/software/stream/licences.data.ts'
import { readPriceList } from '#domain/tables/read-price-table.ts'

describe('a figure that is no price', () => {
  for (const [text, found] of [
    ['HTG500H kostar 14 500 kr', 'kostar 14 500 kr'],
    ['HTG500H kostet 14.500 EUR', 'kostet 14.500 EUR'],
    ['HTG500H EMS stream 500 coûte 14 500 €', 'coûte 14 500 €'],
    ['HTG500H 500 now 14 500 kr', 'now 14 500 kr'],
  ] as const)
    it(`is quoted as it stands: ${text}`, () => {
      const [line] = readPriceList(text, licences.catalogue).lines
      expect(line?.fault).toEqual({ code: 'not-an-amount', found })
    })
})
