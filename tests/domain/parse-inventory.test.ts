import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { inventoryLimit, inventoryRow } from '#domain/licensing/licence-estimate-input.ts'
import { parseInventory } from '#domain/licensing/parse-inventory.ts'
import type { NumberNotation } from '#domain/shared/parse-number.ts'
import { inventories } from '../scenarios/inventories.ts'
import { decimals } from './support/estimates.ts'

const english: NumberNotation = { decimal: '.', group: [','] }

describe('an inventory pasted from a spreadsheet', () => {
  for (const { name, input, expected } of inventories)
    it(name, () => {
      const { rows, lines } = parseInventory(input.text, { decimal: input.decimal, group: input.group })
      assert.deepEqual(rows, expected.rows)
      const unread = lines.flatMap(({ line, note, faults }) => {
        const codes = faults.map(fault => ('column' in fault ? `${fault.code} ${fault.column}` : fault.code))
        return note || codes.length > 0 ? [[line, ...(note ? [note] : codes)]] : []
      })
      assert.deepEqual(unread, expected.unread)
    })

  it(`stops after ${inventoryLimit} rows`, () => {
    const { rows, lines } = parseInventory('1\t1\n'.repeat(inventoryLimit + 2), english)
    assert.equal(rows.length, inventoryLimit)
    assert.equal(lines.length, inventoryLimit + 1)
    assert.deepEqual(lines.at(-1)?.faults, [{ code: 'too-many-rows', limit: inventoryLimit }])
  })

  it('is read back as it was written, in every notation', () => {
    const notations: [string, NumberNotation][] = [
      ['en', { decimal: '.', group: [','] }],
      ['de', { decimal: ',', group: ['.'] }],
      ['fr', { decimal: ',', group: [' '] }],
      ['sv', { decimal: ',', group: [' '] }],
      ['de-CH', { decimal: '.', group: ['’'] }],
    ]
    const row = fc.record(
      {
        name: fc
          .string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' })
          .map(text => `N ${text}`.trim()),
        products: fc.integer({ min: 1, max: 100_000 }),
        servicesPerProduct: decimals(10_000, 2),
      },
      { noNullPrototype: true },
    )
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 10 }),
        fc.constantFrom(...notations),
        fc.constantFrom('\t', ';'),
        (rows, [locale, notation], separator) => {
          const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 })
          const text = rows
            .map(({ name, products, servicesPerProduct }) =>
              [
                `"${name.replaceAll('"', '""')}"`,
                format.format(products),
                format.format(servicesPerProduct),
              ].join(separator),
            )
            .join('\n')
          assert.deepEqual(parseInventory(text, notation).rows, rows)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('gives only rows that the estimate accepts, whatever is pasted', () => {
    const fragments = fc.constantFrom(
      '1',
      '12',
      ',',
      '.',
      '5',
      '\t',
      ';',
      '\n',
      '"',
      'x',
      ' ',
      '-',
      '0',
      '100001',
    )
    const pasted = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(fragments, { maxLength: 30 }).map(parts => parts.join('')),
    )
    fc.assert(
      fc.property(pasted, text => {
        const { rows, lines } = parseInventory(text, english)
        for (const row of rows) assert.deepEqual(inventoryRow.parse(row), row)
        for (const line of lines)
          assert.equal([line.row, line.note, line.faults.length > 0].filter(Boolean).length, 1)
      }),
      { numRuns: 2000 },
    )
  })
})
