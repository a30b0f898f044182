import { expect, it } from 'vitest'
import { currencyCodes, findCurrency } from '#domain/shared/currency.ts'
import { moneyFromMinorUnits, readMinorUnits } from '#domain/shared/money.ts'

/** The decimals that ISO 4217 gives to currencies which have not two. */
const others: Record<number, readonly string[]> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' '),
  3: 'BHD IQD JOD KWD LYD OMR TND'.split(' '),
  4: ['CLF', 'UYW'],
}

it('a currency has the decimals of ISO 4217, whatever its coins are', () => {
  for (const code of currencyCodes) {
    const [decimals = 2] = Object.keys(others)
      .map(Number)
      .filter(each => others[each]?.includes(code))
    expect(findCurrency(code)?.exponent, code).toBe(decimals)
  }
})

it('an ariary and an ouguiya, which have five parts, are written with two decimals', () => {
  for (const code of ['MGA', 'MRU']) {
    expect(readMinorUnits('1250.25', code)).toBe(125_025)
    expect(moneyFromMinorUnits(125_025n, code)).toEqual({ amount: '1250.25', currency: code })
  }
})
