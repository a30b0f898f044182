import { findCurrency } from '../shared/currency.ts'
import { plainPriceWords } from './no-price-titles.data.ts'
import { headOfPriceTitle } from './price-title-head.ts'
import { simplifyTitle } from './title.ts'

/** Whose price it is: that of a customer or of a dealer may be after a discount and before one. */
const buyers = /^(?:clients?|customers?|kunden?|kund\w*pris|kunden\w*preis)$/

/**
 * Whether a title that counts as that of a price holds a word that may make it something else: "Price band", "Netto
 * Inhalt". Beside another column that could be the price, it is not preferred without a question.
 */
export function isDoubtfulTitle(title: string): boolean {
  const simple = headOfPriceTitle(simplifyTitle(title))
  const isNet = /\bnett?[os]?\b|\bnetto/.test(simple)
  return simple
    .split(' ')
    .some(
      word =>
        !plainPriceWords.has(word) &&
        !(isNet && buyers.test(word)) &&
        !/^[\d%]*$/.test(word) &&
        findCurrency(word.toUpperCase()) === undefined,
    )
}
