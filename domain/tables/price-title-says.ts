import { headOfPriceTitle } from './price-title-head.ts'
import { type Amount, currenciesOf } from './read-amount.ts'
import { normaliseCell } from './table.ts'
import { simplifyTitle } from './title.ts'

/** The currency that a title of a price names. */
export function currencyOfTitle(title: string): { sign: string; currencies: readonly string[] } | null {
  for (const word of normaliseCell(title).match(/[€$£¥₺₹]|\p{L}+/gu) ?? []) {
    const isCode = word.length === 3 && word === word.toUpperCase()
    const currencies = isCode || !/\p{L}/u.test(word) ? currenciesOf(word) : null
    if (currencies) return { sign: word, currencies }
  }
  return null
}

/** "Prix HT", "Preis inkl. MwSt."; "net" is the price after discounts, and "brutto" may be that before. */
export function taxOfTitle(title: string): Amount['tax'] {
  // "Inkl. 20 % Rabatt" speaks of a discount.
  const isIncluded = /\b(?:incl|inkl|inclusive|inklusive)\b/.test(headOfPriceTitle(simplifyTitle(title)))
  if (isIncluded || /\b(?:TTC|T\.T\.C)\b/i.test(title)) return 'with'
  return /\b(?:HT|H\.T|excl|exkl|exclusive|zzgl)\b/i.test(title) ? 'without' : null
}
