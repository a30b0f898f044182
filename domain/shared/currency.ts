import * as currencies from 'dinero.js/currencies'

/** An ISO 4217 currency: its code and the number of its decimals. */
export type Currency = { code: string; exponent: number }

/** Of these the library counts fifths, as their coins do; ISO 4217 gives them two decimals. */
const countedInFifths: Readonly<Record<string, number>> = { MGA: 2, MRU: 2 }

const byCode: ReadonlyMap<string, Currency> = new Map(
  Object.entries<Currency>(currencies).map(([code, { exponent }]) => [
    code,
    { code, exponent: countedInFifths[code] ?? exponent },
  ]),
)

/** The ISO 4217 currency of that code, or undefined. */
export function findCurrency(code: string): Currency | undefined {
  return byCode.get(code)
}

/** Every ISO 4217 code, in alphabetical order. */
export const currencyCodes: readonly string[] = [...byCode.keys()].sort()
