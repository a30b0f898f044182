import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { parsePriceList, priceListLineLimit } from '#domain/licensing/parse-price-list.ts'
import { findCurrency } from '#domain/shared/currency.ts'
import { readMinorUnits } from '#domain/shared/money.ts'
import { licences } from '#domain/software/stream/licences.data.ts'
import { priceLists } from '../scenarios/price-lists.ts'

describe('a price list pasted as text', () => {
  for (const { name, input, expected } of priceLists)
    it(name, () => {
      const { prices, lines } = parsePriceList(licences.catalogue, input.text, input.currency)
      assert.deepEqual(prices, expected.prices)
      const unread = lines.flatMap(({ line, fault, note }) =>
        fault || note ? [[line, fault?.code ?? note]] : [],
      )
      assert.deepEqual(unread, expected.unread)
    })

  it('keeps the first of two prices and says where it stands', () => {
    const { prices, lines } = parsePriceList(licences.catalogue, 'HTG500H;1\n\nhtg500h;2', 'EUR')
    assert.deepEqual(prices, { HTG500H: '1' })
    assert.deepEqual(lines[2]?.fault, { code: 'duplicate-reference', found: 'HTG500H', firstLine: 1 })
  })

  it('takes a price that follows a line without one', () => {
    assert.deepEqual(parsePriceList(licences.catalogue, 'HTG500H;\nHTG500H;2', 'EUR').prices, {
      HTG500H: '2',
    })
  })

  it(`stops after ${priceListLineLimit} lines`, () => {
    const { prices, lines } = parsePriceList(
      licences.catalogue,
      `${'\n'.repeat(priceListLineLimit)}HTG500H;1\nHTG501H;1`,
      'EUR',
    )
    assert.deepEqual(prices, {})
    assert.equal(lines.length, priceListLineLimit + 1)
    assert.deepEqual(lines.at(-1)?.fault, { code: 'too-many-lines', limit: priceListLineLimit })
  })
})

const group = (digits: string, separator: string) => digits.replace(/\B(?=(\d{3})+$)/g, separator)

/** Notations of an amount with the currency's decimals written out: thousands separator, decimal separator. */
const notations = [
  ['', '.'],
  ['', ','],
  [',', '.'],
  ['.', ','],
  [' ', ','],
  ['\u00a0', ','],
  ['\u202f', ','],
  ["'", '.'],
  ['’', '.'],
] as const

const around = fc.constantFrom<(amount: string, code: string) => string>(
  amount => amount,
  (amount, code) => `${amount} ${code}`,
  (amount, code) => `${code} ${amount}`,
  (amount, code) => `${code.toLowerCase()}${amount}`,
)

describe('amounts that are formatted and read back', () => {
  it('are the same, in any usual notation, currency and separator', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 999_999_999 }), { minLength: 11, maxLength: 11 }),
        fc.constantFrom('EUR', 'CHF', 'SEK', 'USD', 'JPY', 'KWD'),
        fc.constantFrom(...notations),
        fc.constantFrom('\t', ';', ','),
        around,
        (amounts, currency, [thousands, decimal], separator, write) => {
          const exponent = Number(findCurrency(currency)?.exponent)
          const lines = licences.catalogue.map(({ reference, name }, index) => {
            const digits = String(amounts[index]).padStart(exponent + 1, '0')
            const whole = group(digits.slice(0, digits.length - exponent), thousands)
            const fraction = exponent === 0 ? '' : decimal + digits.slice(-exponent)
            return [reference, name, write(whole + fraction, currency)].join(separator)
          })
          const { prices, lines: read } = parsePriceList(licences.catalogue, lines.join('\n'), currency)
          licences.catalogue.forEach(({ reference }, index) => {
            const fault = read[index]?.fault
            // A dinar's three decimals behind a lone separator may be thousands: only then may it refuse.
            if (fault?.code === 'ambiguous-amount' && exponent === 3) return
            assert.equal(fault, undefined, lines[index])
            assert.equal(readMinorUnits(prices[reference] ?? '', currency), amounts[index], lines[index])
          })
        },
      ),
      { numRuns: 300 },
    )
  })

  it('never throw, whatever is pasted, and are always amounts of the currency', () => {
    const fragments = fc.constantFrom(
      'HTG500H',
      'HTG',
      '\t',
      ';',
      ',',
      '\n',
      '"',
      '1',
      '.',
      '€',
      'kr',
      ' ',
      '-',
      'x',
      '0',
    )
    const pasted = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(fragments, { maxLength: 30 }).map(parts => parts.join('')),
    )
    fc.assert(
      fc.property(pasted, fc.constantFrom('EUR', 'JPY', 'KWD'), (text, currency) => {
        const { prices, lines } = parsePriceList(licences.catalogue, text, currency)
        assert.equal(lines.length, text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/).length)
        for (const amount of Object.values(prices))
          assert.equal(typeof readMinorUnits(amount ?? '', currency), 'number')
        for (const line of lines) assert.ok([line.amount, line.fault, line.note].filter(Boolean).length === 1)
      }),
      { numRuns: 2000 },
    )
  })
})
