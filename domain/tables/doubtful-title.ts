import { findCurrency } from '../shared/currency.ts'
import { plainPriceWords } from './no-price-titles.data.ts'
import { simplifyTitle } from './title.ts'

/**
 * Whether a title that counts as that of a price holds a word that may make it something else: "Price band", "Netto
 * Inhalt". Beside another column that could be the price, it is not preferred without a question.
 */
export function isDoubtfulTitle(title: string): boolean {
  return simplifyTitle(title)
    .split(' ')
    .some(
      word =>
        !plainPriceWords.has(word) &&
        !/^[\d%]*$/.test(word) &&
        findCurrency(word.toUpperCase()) === undefined,
    )
}
