import { describe, expect, it } from 'vitest'
import { licences } from '#domain/software/stream/licences.data.ts'
import { readPriceList } from '#domain/tables/read-price-table.ts'
import { priceLists } from '../../scenarios/pasted-price-lists.ts'

describe('pasted price lists by the domain', () => {
  for (const { name, input, expected } of priceLists)
    it(name, () => {
      const { text, ...options } = input
      const { status, prices, lines, candidates } = readPriceList(text, licences.catalogue, options)
      const unread = lines.flatMap(({ line, fault, note }) =>
        fault || note ? [[line, fault?.code ?? note]] : [],
      )
      expect({
        status,
        prices,
        ...(expected.unread && { unread }),
        ...(expected.candidates && { candidates }),
      }).toEqual(expected)
    })
})
