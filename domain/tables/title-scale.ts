import { normaliseCell } from './table.ts'

/** Titles whose figures are no whole units of a currency, or not for one piece. */
const scales: readonly RegExp[] = [
  // Thousands: "Prix (k€)", "TEUR", "tkr", "in Tausend".
  /\bk ?(?:€|\$|£|eur|chf|usd|gbp|sek|nok|dkk|kr)|\bt(?:€|eur|chf|usd|gbp|sek|nok|dkk|kr\b)/i,
  /\b(?:tausend|milliers?|thousands?|tusental|mio|millions?|millionen|miljoner|mkr)\b|\bx ?1000\b/i,
  // Hundredths: "Preis in Cent".
  /(?<!\p{L})(?:cents?|ct|centimes?|rappen|öre|øre|pence)(?!\p{L})/iu,
  // Several pieces: "Preis je 100 Stk", "Prix les 10", "Price/100"; no day and no year, as in "Pris per 01.02.2026", "Preis für 2026".
  /(?:\b(?:je|per|pro|par|pour|les|für|for)|[\p{L}€$£)] ?\/) ?(?!1\b|20[1-4]\d(?!\d))\d{1,5}(?![\d./-])/iu,
]

/** The title, where it says that its figures are thousands, hundredths, or the price of several pieces; else null. */
export function findTitleScale(title: string): string | null {
  const plain = normaliseCell(title)
  return scales.some(scale => scale.test(plain)) ? plain : null
}
