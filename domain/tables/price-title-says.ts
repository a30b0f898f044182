import { currencyNames, titleSigns } from './currency-signs.data.ts'
import { taxedTitles } from './other-price-titles.data.ts'
import { headOfPriceTitle } from './price-title-head.ts'
import { type Amount, currenciesOf, isNameOf } from './read-amount.ts'
import { normaliseCell } from './table.ts'
import { simplifyTitle } from './title.ts'

/** No more of a title is looked at. */
const LONGEST = 200

type TitleCurrency = { sign: string; currencies: readonly string[] }

/** A sign with the letters before it, or a word with the point behind it: "US$", "€", "Fr.". */
const signOrWord = /\p{L}{0,3}\p{Sc}|\p{L}+\.?/gu

/**
 * The currency that a title of a price names, by a code, a sign or in words: "Prix (CHF)", "Pris kr", "Preis in Franken". Of
 * several, the one that leaves fewest open: "Price $ (CAD)".
 */
export function currencyOfTitle(title: string): TitleCurrency | null {
  const plain = normaliseCell(title.slice(0, LONGEST))
  const found = (plain.match(signOrWord) ?? []).flatMap(word => {
    const currencies = currenciesOfSign(word)
    return currencies ? [{ sign: word, currencies }] : []
  })
  const [narrowest] = [...found, ...currenciesInWords(plain)].toSorted(
    (one, other) => one.currencies.length - other.currencies.length,
  )
  return narrowest ?? null
}

function currenciesOfSign(word: string): readonly string[] | null {
  const isCode = word.length === 3 && word === word.toUpperCase() && /\p{L}{3}/u.test(word)
  const known = titleSigns.find(([sign]) => sign.test(word))?.[1]
  const sign = /\p{Sc}$/u.exec(word)?.[0]
  return known ?? (isCode ? currenciesOf(word) : null) ?? (sign === undefined ? null : currenciesOf(sign))
}

/** "Svenska kronor", "Franken", "US dollars"; of kronor each kind, while dollars alone are a sign. */
function currenciesInWords(plain: string): TitleCurrency[] {
  const words = plain.match(/\p{L}+/gu) ?? []
  const names = [...words.map((word, index) => `${word} ${words[index + 1] ?? ''}`.trim()), ...words]
  return names.flatMap(sign => {
    const currencies = currencyNames.map(([code]) => code).filter(code => isNameOf(sign, code))
    return currencies.length === 0 || /^dollars?$/i.test(sign) ? [] : [{ sign, currencies }]
  })
}

/** "Prix HT", "Preis inkl. MwSt."; "net" is the price after discounts, and "brutto" may be that before. */
export function taxOfTitle(title: string): Amount['tax'] {
  // "Inkl. 20 % Rabatt" speaks of a discount.
  const isIncluded = /\b(?:incl|inkl|inclusive|inklusive)\b/.test(headOfPriceTitle(simplifyTitle(title)))
  if (isIncluded || taxedTitles.test(simplifyTitle(title))) return 'with'
  return /\b(?:HT|H\.T|excl|exkl|exclusive|zzgl)\b/i.test(title) ? 'without' : null
}
