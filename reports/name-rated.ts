import { decimal } from '#domain/shared/decimal.ts'

const RATES = /(?<![\d.,])\d+(?:[.,]\d+)?(?![\d.,]*\d)(\s*%)?/g

/**
 * How a tax is named beside its rate: one whose name has the rate already ("VAT 19 %") says it once. `name` is what is
 * left of it to stand before the rate; `isRated` where all of it stays, as the rate is among its words.
 */
export function nameRated({ name, ratePercent }: { name: string; ratePercent: string }): {
  name: string
  isRated: boolean
} {
  for (const { 0: found, 1: percent, index } of name.matchAll(RATES)) {
    const number = found.replace('%', '').trim().replace(',', '.')
    if (!decimal(number).eq(ratePercent)) continue
    if (percent !== undefined) return { name, isRated: true }
    const before = name.slice(0, index).trim()
    if (before !== '' && name.slice(index + found.length).trim() === '')
      return { name: before, isRated: false }
  }
  return { name, isRated: false }
}
