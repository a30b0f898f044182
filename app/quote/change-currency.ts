import { readMinorUnits } from '#domain/shared/money.ts'
import { toPlain } from '../estimate/notation.ts'
import type { Draft } from './draft.ts'

/** The figures that are money, with the currency that they are in. */
export type Figures = Pick<Draft, 'currency' | 'prices' | 'lines'>

/** Another currency for a quote: a figure of one currency is no price of another, so every price is open again. */
export function changeCurrency({ lines }: Draft, currency: string): Figures {
  return { currency, prices: {}, lines: lines.map(line => ({ ...line, unitPrice: '' })) }
}

/** The figures of before, in their own currency or in another that somebody says they are in; what was typed since stands. */
export function takeFigures(draft: Draft, before: Figures, currency: string): Figures {
  const typed = currency === draft.currency ? draft : changeCurrency(draft, currency)
  const prices = new Map(before.lines.map(({ id, unitPrice }) => [id, unitPrice]))
  return {
    currency,
    prices: { ...before.prices, ...Object.fromEntries(Object.entries(typed.prices).filter(isTyped)) },
    lines: typed.lines.map(line => ({ ...line, unitPrice: line.unitPrice || (prices.get(line.id) ?? '') })),
  }
}

/** Whether any of them is typed. */
export function hasFigures({ prices, lines }: Figures): boolean {
  return Object.entries(prices).some(isTyped) || lines.some(({ unitPrice }) => unitPrice.trim() !== '')
}

/** Whether all of them could be amounts of a currency: the yen has no cents. */
export function areAmounts({ prices, lines }: Figures, currency: string, { notation }: Draft): boolean {
  return [...Object.values(prices), ...lines.map(({ unitPrice }) => unitPrice)]
    .map(typed => typed.trim())
    .every(typed => typed === '' || typeof readMinorUnits(toPlain(typed, notation), currency) === 'number')
}

const isTyped = ([, typed]: [string, string]) => typed.trim() !== ''
