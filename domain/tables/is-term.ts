import { normaliseCell } from './table.ts'

/** What a line is about that prices no article in any list: a tax, the least order, the capital of a company. */
const condition =
  /^\W*(?:mwst|ust|tva|vat|moms|mindest\w*|minimum|min\. ?order|commande minimum|franco|minsta)(?!\p{L})/iu
const capital = /^\W*.{0,40}\bcapital (?:de|social)(?!\p{L})/iu

/** What brings the goods, which no list of licences sells as an article. */
const freight = [
  ...['fracht', 'versand', 'porto', 'zustellung', 'lieferung', 'lieferkosten', 'verpackung', 'spedition'],
  ...[
    'shipping',
    'shipment',
    'freight',
    'carriage',
    'postage',
    'delivery',
    'handling',
    'packing',
    'packaging',
  ],
  ...['livraison', 'expédition', 'emballage', 'port et emballage', 'forfait (?:de )?(?:port|transport)'],
  ...['frais (?:de |d.)?(?:port|transport|livraison|expédition|envoi|emballage|dossier)', 'p ?& ?p'],
  ...['frakt', 'leverans', 'emballage', 'expeditionsavgift', 'hanteringsavgift', 'transport(?:ation)?'],
]
const ending = '(?:s?(?:kosten|pauschale|gebühr|anteil|kostnad|avgift|tillägg))?'
const freightLine = new RegExp(
  String.raw`^\W*(?:(?:zzgl|zuzügl|plus|exkl|excl|inkl|incl|und|and|et|och|hors)\.? )?(?:(?:${freight.join('|')})${ending}(?!\p{L})|port(?= ?(?:$|:|\d)))`,
  'iu',
)

/** Whether a cell begins a line about conditions or freight. */
export function isTerm(cell: string): boolean {
  const text = normaliseCell(cell)
  return condition.test(text) || freightLine.test(text) || (/capital/i.test(text) && capital.test(text))
}
