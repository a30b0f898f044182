import * as currencies from 'dinero.js/currencies'

/** An ISO 4217 currency: its code and the number of its decimals. */
export type Currency = { code: string; exponent: number }

const byCode: ReadonlyMap<string, Currency> = new Map(Object.entries<Currency>(currencies))

/** The ISO 4217 currency of that code, or undefined. */
export function findCurrency(code: string): Currency | undefined {
  return byCode.get(code)
}

/** Every ISO 4217 code, in alphabetical order. */
export const currencyCodes: readonly string[] = [...byCode.keys()].sort()
