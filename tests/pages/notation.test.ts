import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '#domain/shared/decimal.ts'
import { fromPlain, notationOf, parseField, toPlain } from '../../app/estimate/notation.ts'

describe('a plain number in the notation of a language', () => {
  it('is written with all its digits and none that say nothing', () => {
    const digits = fc.stringMatching(/^\d{1,30}$/)
    fc.assert(
      fc.property(fc.constantFrom('', '-'), digits, fc.option(digits), (sign, whole, fraction) => {
        const plain = `${sign}${whole}${fraction === null ? '' : `.${fraction}`}`
        const expected = decimal(plain).toFixed().replace('.', ',')
        expect(fromPlain(plain, { decimal: ',', group: ['.'] })).toBe(expected)
      }),
      { examples: [['-', '0', null]] },
    )
  })
})

describe('a number that may group thousands or mark decimals', () => {
  const cases = [
    ['fr', '1.250', null],
    ['sv', '12.500', null],
    ['fr', '-1.250', null],
    ['de', '1.250', '1250'],
    ['en', '1,250', '1250'],
    ['en', '1.250', '1.250'],
    ['fr', '1,250', '1.250'],
    ['fr', '0.125', '0.125'],
    ['fr', '1.25', '1.25'],
    ['sv', '1250.125', '1250.125'],
    ['fr', '1 250', '1250'],
  ] as const
  for (const [language, typed, read] of cases)
    it(`${language}: ${typed} is ${read === null ? 'asked about' : `read as ${read}`}`, () => {
      const notation = notationOf(language)
      const expected = read === null ? { fault: 'grouping' } : { value: read }
      expect(parseField('productsPerManager', typed, notation)).toEqual(expected)
      // A link or a quote that holds it asks again.
      const kept = fromPlain(toPlain(typed, notation), notation)
      expect(parseField('productsPerManager', kept, notation)).toEqual(
        read === null ? expected : { value: fromPlain(read, notationOf('en')) },
      )
    })

  it('is whole where only whole numbers are', () => {
    expect(parseField('managers', '1.250', notationOf('fr'))).toEqual({ value: '1250' })
  })
})
