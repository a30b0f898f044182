import fc from 'fast-check'
import { licences } from '#domain/software/stream/licences.data.ts'

/** A price list as somebody could have written it, and what it really says. */
export type WrittenList = { text: string; currency: string; prices: Record<string, string> }

type Notation = { mark: ',' | '.'; group: string; decimals: number; sign: string; signBehind: boolean }

const signs: Record<string, readonly string[]> = {
  EUR: ['€', 'EUR', ''],
  USD: ['$', 'USD', ''],
  SEK: ['kr', 'SEK', ''],
  CHF: ['CHF', 'Fr.', ''],
  PLN: ['zł', 'PLN', ''],
  JPY: ['¥', 'JPY', ''],
  KWD: ['KWD', ''],
}
const exponents: Record<string, number> = { JPY: 0, KWD: 3 }

const titles = {
  reference: ['Reference', 'Référence', 'Artikelnummer', 'Artikel'],
  name: ['Name', 'Désignation', 'Bezeichnung', 'Benämning'],
  price: ['Unit price', 'Prix', 'Einzelpreis', 'Pris'],
  quantity: ['Quantity', 'Qté', 'Menge', 'Antal'],
  vat: ['VAT', 'TVA', 'MwSt', 'Moms'],
  discount: ['Discount', 'Remise', 'Rabatt %', 'Rabatt'],
  points: ['Points', 'Points', 'Punkte', 'Poäng'],
  list: ['List price', 'Prix public', 'Listenpreis', 'Listpris'],
  amount: ['Amount', 'Montant', 'Betrag', 'Belopp'],
  stock: ['Stock', 'Stock', 'Bestand', 'Lager'],
  year: ['Year', 'Année', 'Jahr', 'År'],
  unit: ['Price unit', 'Unité de prix', 'Preiseinheit', 'Prisenhet'],
  gtin: ['GTIN', 'EAN', 'EAN', 'EAN'],
} as const
type Kind = keyof typeof titles
const further: readonly Kind[] = [
  'quantity',
  'vat',
  'discount',
  'points',
  'list',
  'amount',
  'stock',
  'year',
  'unit',
  'gtin',
]

function writeNumber(minor: number, exponent: number, { mark, group, decimals }: Notation): string {
  const digits = String(minor).padStart(exponent + 1, '0')
  const whole = exponent === 0 ? digits : digits.slice(0, -exponent)
  const fraction = exponent === 0 ? '' : digits.slice(-exponent)
  const grouped = group === '' ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group)
  return decimals === 0 ? grouped : `${grouped}${mark}${fraction}`
}

const row = fc.record({
  licence: fc.constantFrom(...licences.catalogue),
  units: fc.integer({ min: 1, max: 99_999 }),
  cents: fc.integer({ min: 0, max: 999 }),
  quantity: fc.integer({ min: 1, max: 12 }),
  discount: fc.constantFrom(5, 10, 12, 30),
  vat: fc.constantFrom(20, 19, 25, 8),
  stock: fc.integer({ min: 0, max: 40 }),
})

/** Any list in any layout: order of columns, titles or none, separator, notation of numbers, further columns and lines. */
export const writtenList: fc.Arbitrary<WrittenList> = fc
  .record({
    rows: fc.uniqueArray(row, { minLength: 1, maxLength: 8, selector: ({ licence }) => licence.reference }),
    currency: fc.constantFrom(...Object.keys(signs)),
    signAt: fc.nat(2),
    signBehind: fc.boolean(),
    mark: fc.constantFrom(',' as const, '.' as const),
    grouping: fc.constantFrom('', 'mark', ' ', '\u00a0', '\u202f', "'"),
    hasDecimals: fc.boolean(),
    columns: fc.shuffledSubarray(['name', ...further] as Kind[], { maxLength: 4 }),
    order: fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }),
    language: fc.constantFrom(null, 0, 1, 2, 3),
    separator: fc.constantFrom('\t', ';', ',', ' | ', '   '),
    quotes: fc.constantFrom('always', 'needed', 'never'),
    emptyLines: fc.boolean(),
    total: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  })
  .map(made => {
    const { currency, rows, mark, separator } = made
    const exponent = exponents[currency] ?? 2
    const hasDecimals = exponent > 0 && made.hasDecimals
    const sign = signs[currency]?.[made.signAt % (signs[currency]?.length ?? 1)] ?? ''
    const group = made.grouping === 'mark' ? (mark === ',' ? '.' : ',') : made.grouping
    const notation: Notation = {
      mark,
      group,
      decimals: hasDecimals ? exponent : 0,
      sign,
      signBehind: made.signBehind,
    }
    const money = (minor: number) => {
      const number = writeNumber(minor, exponent, notation)
      return sign === '' ? number : made.signBehind ? `${number} ${sign}` : `${sign} ${number}`
    }
    const kinds = (['reference', 'price', ...made.columns] as Kind[])
      .map((kind, index) => ({ kind, at: made.order[index] ?? 0 }))
      .sort((a, b) => a.at - b.at)
      .map(({ kind }) => kind)
    const minorOf = (each: (typeof rows)[number]) =>
      each.units * 10 ** exponent + (hasDecimals ? each.cents % 10 ** exponent : 0)
    const cellOf = (kind: Kind, each: (typeof rows)[number]): string => {
      const minor = minorOf(each)
      switch (kind) {
        case 'reference':
          return each.licence.reference
        case 'name':
          return each.licence.name
        case 'price':
          return money(minor)
        case 'list':
          return money(minor + 100 * 10 ** exponent)
        case 'amount':
          return money(minor * each.quantity)
        case 'points':
          return String(each.licence.points)
        case 'discount':
          return `${each.discount}`
        case 'year':
          return '2026'
        case 'unit':
          return '1'
        case 'gtin':
          return `3250616${String(each.licence.points).padStart(6, '0')}`
        default:
          return String(each[kind])
      }
    }
    const language = made.language
    const table = [
      ...(language === null ? [] : [kinds.map(kind => titles[kind][language] as string)]),
      ...rows.map(each => kinds.map(kind => cellOf(kind, each))),
      ...(made.total
        ? [
            kinds.map(kind =>
              kind === 'reference'
                ? 'Total'
                : kind === 'price'
                  ? money(rows.reduce((sum, each) => sum + minorOf(each), 0))
                  : '',
            ),
          ]
        : []),
    ]
    const quote = (cell: string) =>
      made.quotes === 'always' || (made.quotes === 'needed' && cell.includes(separator.trim() || '\0'))
        ? `"${cell.replaceAll('"', '""')}"`
        : cell
    const lines = table.map(cells =>
      cells.map(separator === '   ' ? cell => cell || '-' : quote).join(separator),
    )
    const prices = Object.fromEntries(
      rows.map(each => [
        each.licence.reference,
        writeNumber(minorOf(each), exponent, { ...notation, mark: '.', group: '', decimals: exponent }),
      ]),
    )
    return { text: (made.emptyLines ? ['', ...lines, ''] : lines).join(made.lineEnd), currency, prices }
  })
