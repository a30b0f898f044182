import * as currencies from 'dinero.js/bigint/currencies'

const byCode: ReadonlyMap<string, (typeof currencies)['EUR']> = new Map(Object.entries(currencies))

/** The ISO 4217 currency of that code with the number of its decimals, or undefined. */
export function findCurrency(code: string): (typeof currencies)['EUR'] | undefined {
  return byCode.get(code)
}

/** Every ISO 4217 code, in alphabetical order. */
export const currencyCodes: readonly string[] = [...byCode.keys()].sort()
