import { describe, expect, it } from 'vitest'
import { licences } from '#domain/software/stream/licences.data.ts'
import { readInventory } from '#domain/tables/read-inventory-table.ts'
import { readPriceList } from '#domain/tables/read-price-table.ts'
import { tableLimits } from '#domain/tables/table.ts'

const LENGTH = 1_000_000
const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)

/** Texts that would take hours if the work grew with the square of their length. */
const texts: Record<string, string> = {
  'digits between two signs': `HTG500H,a:${fill('1')}:x`,
  'signs between digits': `HTG500H,x:${fill('11111111111111111111')}=`,
  'one row of many cells': `HTG500H${fill(';1')}`,
  'one row of many cut numbers': `HTG500H${fill(',1')}`,
  'one word of many groups': `HTG500H;1${fill(' 000')}`,
  'quotes that do not pair': fill('"a";"'),
  'spaces in one line': `HTG500H${fill(' ')}1`,
  'empty lines': fill('\n'),
  'many managers': fill('A;12;8,5\n'),
  'many prices': fill('HTG500H;1250,00\n'),
}

describe('a text of a megabyte', () => {
  for (const [name, text] of Object.entries(texts))
    it(`is read, and no more of it than the rows that there may be: ${name}`, () => {
      const prices = readPriceList(text, licences.catalogue, { currency: 'EUR' })
      const inventory = readInventory(text)
      for (const { lines, columns } of [prices, inventory]) {
        expect(lines.length).toBeLessThanOrEqual(tableLimits.rows + 1)
        expect(columns.length).toBeLessThanOrEqual(tableLimits.columns)
      }
    })

  it('says where its reading ends', () => {
    const prices = readPriceList(texts['many prices'] ?? '', licences.catalogue)
    expect(prices.lines.at(-1)?.fault).toEqual({ code: 'too-many-lines', limit: tableLimits.rows })
    const inventory = readInventory(texts['many managers'] ?? '')
    expect(inventory.lines.at(-1)?.faults).toEqual([{ code: 'too-many-rows', limit: 5000 }])
    const { lines } = readPriceList(texts['one row of many cells'] ?? '', licences.catalogue)
    expect(lines.map(({ fault }) => fault?.code)).toEqual(['too-many-columns'])
  })
})
