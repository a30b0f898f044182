import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '#domain/shared/decimal.ts'
import { fromPlain } from '../../app/estimate/notation.ts'

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
