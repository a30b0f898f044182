import { describe, expect, it } from 'vitest'
import { licences } from '#domain/software/stream/licences.data.ts'
import { readInventoryTable } from '#domain/tables/read-inventory-table.ts'
import { readPriceTable } from '#domain/tables/read-price-table.ts'
import type { NumericCell, Table } from '#domain/tables/table.ts'

/** Cells of a spreadsheet; a number stands for one that it holds as a number, `~` before it for one of too many digits. */
function tableOf(...rows: readonly (readonly (string | number)[])[]): Table {
  return {
    separator: 'cells',
    rows: rows.map((cells, index) => {
      const isInexact = (cell: string | number) => typeof cell === 'string' && cell.startsWith('~')
      const numbers = cells.flatMap((cell, at): [number, NumericCell][] =>
        typeof cell === 'number' || isInexact(cell) ? [[at, isInexact(cell) ? 'inexact' : 'exact']] : [],
      )
      const texts = cells.map(cell => String(cell).replace('~', ''))
      return { line: index + 1, text: texts.join('\t'), cells: texts, numbers: new Map(numbers) }
    }),
  }
}

const pricesOf = (table: Table, currency = 'EUR') => {
  const { status, prices, lines } = readPriceTable(table, licences.catalogue, { currency })
  return { status, prices, codes: lines.flatMap(({ fault }) => fault?.code ?? []) }
}

describe('a number that a spreadsheet holds', () => {
  it('is weighed as it is against the price beside it: 12.125 is no 12125', () => {
    const table = tableOf(['Artikel', 'Preis', 'Final'], ['HTG500H', 12.125, 10.5], ['HTG501H', 20, 18])
    expect(pricesOf(table, 'KWD')).toMatchObject({ status: 'ambiguous', prices: {} })
  })

  it('is read as it is, whatever the marks: 2.125 is no question', () => {
    expect(pricesOf(tableOf(['HTG500H', 2.125], ['HTG501H', 1250]), 'KWD')).toEqual({
      status: 'read',
      prices: { HTG500H: '2.125', HTG501H: '1250' },
      codes: [],
    })
    const { status, inventory } = readInventoryTable(tableOf(['A', 12, 2.125], ['B', 1000, 8]))
    expect({ status, inventory }).toEqual({
      status: 'read',
      inventory: [
        { name: 'A', products: 12, servicesPerProduct: 2.125 },
        { name: 'B', products: 1000, servicesPerProduct: 8 },
      ],
    })
  })

  it('says nothing about how texts beside it are written', () => {
    expect(pricesOf(tableOf(['HTG500H', 1250.1], ['HTG501H', '1.250']))).toEqual({
      status: 'ambiguous',
      prices: {},
      codes: ['ambiguous-amount'],
    })
    expect(pricesOf(tableOf(['HTG500H', 1250.1], ['HTG501H', '1.250,00 €']))).toMatchObject({
      status: 'read',
      prices: { HTG500H: '1250.1', HTG501H: '1250.00' },
    })
  })

  it('is refused with more digits than it shows, or below 0', () => {
    expect(pricesOf(tableOf(['HTG500H', '~0.30000000000000004'], ['HTG501H', -5])).codes).toEqual([
      'too-precise',
      'not-an-amount',
    ])
    const { lines } = readInventoryTable(
      tableOf(
        ['Name', 'Products', 'Services'],
        ['A', 12, '~0.30000000000000004'],
        ['B', -1, 8],
        ['C', 1.5, 8],
      ),
    )
    expect(lines.flatMap(({ faults }) => faults.map(({ code }) => code))).toEqual([
      'too-precise',
      'too-small',
      'not-whole',
    ])
  })
})

describe('a table of more columns than are read', () => {
  const wide = ['HTG500H', '1250,00', ...Array.from({ length: 58 }, () => ''), 'x']

  it('says so on each line that has more', () => {
    const prices = readPriceTable(tableOf(wide, ['HTG501H', '2000,00']), licences.catalogue)
    expect(prices.lines).toMatchObject([
      { fault: { code: 'too-many-columns', limit: 60 } },
      { reference: 'HTG501H', amount: '2000.00' },
    ])
    const inventory = readInventoryTable(tableOf(['A', '1', ...wide.slice(2)], ['B', '1', '8,5']))
    expect(inventory.lines.map(({ faults }) => faults)).toEqual([
      [{ code: 'too-many-columns', limit: 60 }],
      [],
    ])
  })

  it('is read where what is more is empty', () => {
    expect(pricesOf(tableOf([...wide.slice(0, -1), '', ''])).prices).toEqual({ HTG500H: '1250.00' })
  })
})
