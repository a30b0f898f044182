import { normaliseCell } from './table.ts'

const money = '(?:€|\\$|£|₹|(?<!\\p{L})(?:eur|chf|usd|gbp|sek|nok|dkk|kr)(?!\\p{L}))'
const pieces =
  'pcs?|pces?|pieces?|pièces?|stk|stck|st|stück|units?|unités?|enheter|pack|er|lizenzen|licen[cs]es|licenser'
const packs = 'lots?|packs?|box(?:es)?|boîtes?|paquets?|packung(?:en)?|karton|set|kit|förp|förpackning'

/** Titles whose figures are no whole units of a currency, or not for one piece. */
const scales: readonly RegExp[] = [
  // Thousands and more: "Prix (k€)", "TEUR", "tkr", "£k", "€000", "in Tausend", "Tsd. €", "₹ lakh".
  /\bk ?(?:€|\$|£|eur|chf|usd|gbp|sek|nok|dkk|kr)|\bt(?:€|eur|chf|usd|gbp|sek|nok|dkk|kr\b)/i,
  /\b(?:tausend|milliers?|thousands?|tusental|mio|millions?|millionen|miljoner|mkr)\b|\bx ?1000\b/i,
  /(?<!\p{L})(?:tsd|tusen|lakhs?|lacs?|crores?|[tm] ?(?:€|eur|chf|usd|gbp|sek))(?!\p{L})|\(k\)|(?<!\p{L})(?:in|en|i) k(?!\p{L})/iu,
  new RegExp(`${money} ?k(?!\\p{L})|(?:${money}|[('’]) ?['’]?000(?!\\d)|(?<!\\d)1[ .’']?000 ?${money}`, 'iu'),
  // Hundredths: "Preis in Cent".
  /(?<!\p{L})(?:cents?|ct|centimes?|rappen|öre|øre|pence)(?!\p{L})|\(p\)/iu,
  // Several pieces: "Preis je 100 Stk", "Prix les 10", "Price/100"; no day and no year, as in "Pris per 01.02.2026", "Preis für 2026".
  /(?:\b(?:je|per|pro|par|pour|les|für|for)|[\p{L}€$£)] ?\/) ?(?!1\b|20[1-4]\d(?!\d))\d{1,5}(?![\d./-])/iu,
  // "Price (10 pcs)", "10-pack", "lot de 3"; no step of a quantity, as in "Preis ab 10 Stk" and "1-9 pcs".
  new RegExp(
    `(?<![\\d.,+–-] ?)(?<!(?:ab|bei|from|at|min\\.?|dès|partir de|från|vid|[≥>]) ?)(?<!\\d)(?!1(?!\\d)|20[1-4]\\d(?!\\d))\\d{1,5}[ -]?(?:${pieces})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:${packs})(?: (?:of|de|à|zu|om|med|mit))? ?(?!1(?!\\d)|20[1-4]\\d(?!\\d))\\d{1,5}(?!\\d)`,
    'iu',
  ),
]

/** The title, where it says that its figures are thousands, hundredths, or the price of several pieces; else null. */
export function findTitleScale(title: string): string | null {
  const plain = normaliseCell(title)
  return scales.some(scale => scale.test(plain)) ? plain : null
}
