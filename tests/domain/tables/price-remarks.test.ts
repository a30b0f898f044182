import { describe, expect, it } from 'vitest'
import { licences } from '#domain/software/stream/licences.data.ts'
import { readPriceList } from '#domain/tables/read-price-table.ts'

const list = 'HTG502H;3900,00\nHTG503H;7500,00'
const read = (text: string, currency?: string) =>
  readPriceList(text, licences.catalogue, currency ? { currency } : {})

/** A line above a list with titles, below it, and above one without. */
const places = (remark: string) => [
  `${remark}\nArtikel;Preis\n${list}`,
  `Artikel;Preis\n${list}\n${remark}`,
  `${remark}\n${list.replaceAll(';', ' ')}`,
]

/** What a line says of all prices: en, fr, de, sv. */
const doubts = [
  ...['All prices incl. VAT', 'VAT included', 'Prices are inclusive of 20% VAT'],
  ...['Tous nos prix sont TTC', 'TVA comprise', 'Prix toutes taxes comprises'],
  ...['Alle Preise inkl. 8,1 % MwSt.', 'MwSt. enthalten', 'Preise inkl. der gesetzlichen MwSt.'],
  ...['Alla priser inkl. moms', 'Moms ingår', 'Priserna inkluderar 25 % moms'],
  ...['Monthly prices', 'Prices per year', 'Prix mensuels', 'Tarif annuel', 'Preise pro Monat', 'Mietpreise'],
  ...['Priser per månad', 'Årspriser', '(per month)'],
  ...['20 % discount on all prices', 'Remise de 20 % sur tous les prix', 'Auf alle Preise 20 % Rabatt'],
  ...['20 % rabatt på alla priser', '20 % Rabatt auf Listenpreise'],
  ...[
    'Ihr Rabatt: 20 %',
    'Auf diese Preise gewähren wir Ihnen 20 % Rabatt.',
    'Abzüglich 20 % Rabatt',
    'abzgl. 20 %',
  ],
  ...['Auf die Listenpreise erhalten Sie 20 %.', 'Händlerrabatt: 30 %', 'Wir gewähren 20 % Nachlass'],
  ...['Ihr Rabatt: 20 %, gültig 30 Tage', 'Votre remise de 20 % est valable 30 jours'],
  ...['Your discount: 20 %', 'Less 20 % discount', 'You get 20% off', 'Prices before discount'],
  ...['Votre remise : 20 %', 'Remise accordée 20 %', 'Sur ces prix, une remise de 20 % vous est accordée.'],
  ...['Er rabatt: 20 %', 'På dessa priser lämnar vi 20 % rabatt', 'Avgår 20 % rabatt'],
  ...[
    'Alle Preise brutto',
    'Prices include GST',
    'Prices with VAT',
    'Prix avec TVA',
    'Alla priser är med moms',
  ],
  ...[
    'Preise verstehen sich p.a.',
    'Alle Preise monatlich',
    'Annual subscription',
    'Abonnement annuel',
    'Årlig avgift',
  ],
]
const scales = [
  ...['All prices per 100 pcs', 'Figures in thousands', 'Prices in k€', 'Prices/100'],
  ...['Prix pour 10 pièces', 'Montants en k€', 'Prix en milliers d’euros', 'Prix en centimes'],
  ...['Preise je 100 Stück', 'Angaben in TEUR', 'Preise in Cent', 'Preise in 1000 EUR'],
  ...[
    'Prices per pack of 10',
    'Prix par lot de 10',
    'Priser per 10-pack',
    'Preise pro 100 Punkte',
    'Preise in Tsd. EUR',
  ],
  ...['Priser per 100 st', 'Belopp i tkr', 'Priser i tusental kronor'],
]
const francs = [
  ...['All prices in CHF', 'Currency: CHF', 'Price list CHF', '(in CHF)', 'Prices in Swiss francs'],
  ...['Prix HT en CHF', 'Devise : CHF', 'Tarif CHF 2026', 'Prix en francs suisses'],
  ...['Alle Preise in CHF', 'Währung: CHF', 'Preisliste CHF', 'CHF-Preise', 'Preise in Schweizer Franken'],
  ...['Alla priser i CHF', 'Valuta: CHF', 'Prislista CHF', 'Priser i schweiziska francs'],
]
/** Lines that say nothing of the sort. */
const harmless = [
  ...['Prices excl. VAT', 'VAT not included', 'Prices for 2026', 'Prices after 20 % discount', 'Per piece'],
  ...['CHF prices on request', '20 % discount from 10 units', 'Prices valid for 30 days'],
  ...[
    'Tous nos prix sont HT',
    'Prix hors taxes',
    'TVA non comprise',
    'Prix valables 30 jours',
    'Prix en euros',
  ],
  ...['Alle Preise zzgl. 19 % MwSt., inkl. Verpackung', 'MwSt. nicht enthalten', 'Preise nicht inkl. MwSt.'],
  ...[
    'Preise gültig für 30 Tage',
    'Versand 15,00 € inkl. MwSt.',
    'Preise pro Stück',
    'Preisstand 01.01.2026',
  ],
  ...[
    'Bei Zahlung innert 10 Tagen 2 % Rabatt',
    'Mengenrabatt ab 5 Stück: 5 %',
    'Volume discount 5 %',
    '3 % Rabatt bei Vorkasse',
  ],
  ...[
    'Preise inkl. 20 % Händlerrabatt',
    'Preise abzüglich 20 % Rabatt',
    'Remise de 20 % déduite',
    'Wartung: 20 % pro Jahr',
  ],
  ...['Alla priser exkl. moms', 'Moms ingår ej', 'Priser i EUR', 'Lizenzen monatlich kündbar'],
]

describe('a line about all prices', () => {
  for (const remark of doubts)
    it(`"${remark}" leaves it open what one piece costs`, () => {
      for (const text of places(remark)) {
        const { status, prices, candidates, lines } = read(text)
        expect({ status, prices, candidates }, text).toEqual({
          status: 'ambiguous',
          prices: {},
          candidates: [1],
        })
        expect(lines.find(line => line.text === remark)?.note).toBe('of-all-prices')
        const chosen = readPriceList(text, licences.catalogue, { columns: { price: 1 } })
        expect(chosen.prices).toEqual({ HTG502H: '3900.00', HTG503H: '7500.00' })
      }
    })

  it('that tax is in the prices is told where their column is chosen', () => {
    const text = `Alle Preise inkl. MwSt.\n${list}`
    expect(readPriceList(text, licences.catalogue, { columns: { price: 1 } }).holdsTax).toBe(true)
  })

  for (const remark of scales)
    it(`"${remark}" is a fault of every price`, () => {
      for (const text of places(remark)) {
        const { prices, lines } = read(text)
        expect(prices, text).toEqual({})
        expect(lines.filter(({ fault }) => fault).map(({ fault }) => fault)).toEqual(
          Array.from({ length: 2 }, () => ({ code: 'price-in-other-unit', found: remark })),
        )
      }
    })

  for (const remark of francs)
    it(`"${remark}" is the currency of the list`, () => {
      for (const text of places(remark)) {
        expect(read(text), text).toMatchObject({ status: 'read', currency: 'CHF' })
        expect(read(text, 'EUR').prices, text).toEqual({})
      }
    })

  for (const remark of harmless)
    it(`"${remark}" leaves the prices as they are`, () => {
      for (const text of places(remark).slice(0, 2))
        expect(read(text, 'EUR'), text).toMatchObject({
          status: 'read',
          prices: { HTG502H: '3900.00', HTG503H: '7500.00' },
        })
    })

  it('counts for the prices below it, where two lists stand one after the other', () => {
    const text =
      'Preisliste EUR\nArtikel;Preis\nHTG502H;3900,00\nPreisliste CHF\nArtikel;Preis\nHTG503H;8100,00'
    expect(read(text)).toMatchObject({ status: 'ambiguous', prices: {}, isMixed: true })
    expect(read(text, 'EUR').prices).toEqual({ HTG502H: '3900.00' })
    expect(read(text, 'CHF').prices).toEqual({ HTG503H: '8100.00' })
  })
})

describe('a title that goes on in the row below', () => {
  const below = (title: string) => read(`Artikel;Preis\n;${title}\n${list}`)

  for (const title of [
    'inkl. MwSt.',
    'incl. 20 % VAT',
    'TTC',
    'inkl. moms',
    'per month',
    'par an',
    'pro Monat',
  ])
    it(`"${title}" is asked about`, () => {
      expect(below(title)).toMatchObject({ status: 'ambiguous', prices: {}, candidates: [1] })
    })

  for (const title of ['tkr', 'k€', 'EUR/100', 'per 10 pcs', 'je 100 Stk'])
    it(`"${title}" is a fault of every price, and no article`, () => {
      const { prices, lines } = below(title)
      expect(prices).toEqual({})
      expect(lines.map(({ fault, note }) => fault?.code ?? note)).toEqual([
        'header',
        'header',
        'price-in-other-unit',
        'price-in-other-unit',
      ])
    })

  for (const [title, currency] of [
    ['in CHF', 'CHF'],
    ['[SEK]', 'SEK'],
    ['EUR', 'EUR'],
    ['€/Stk', 'EUR'],
    ['HT', null],
    ['exkl. moms', null],
  ] as const)
    it(`"${title}" is read`, () => {
      expect(below(title)).toMatchObject({ status: 'read', currency, prices: { HTG502H: '3900.00' } })
    })

  it('tells two columns below one title apart', () => {
    const text = 'Réf;Prix;\n;HT;TTC\nHTG502H;3900,00;4680,00'
    expect(read(text)).toMatchObject({ status: 'read', prices: { HTG502H: '3900.00' } })
  })
})

describe('the currency of a sum', () => {
  const sums = [
    ...['Att betala SEK 23 125,00', 'Summa 18 500,00 kr', 'Total SEK', 'Gesamtbetrag: 18.500,00 SEK'],
    ...['Net à payer 18 500,00 SEK', 'Grand total (SEK)', 'Totalt SEK', 'Amount due: SEK 18,500.00'],
  ]

  it('is that of the prices above it, where nothing else says one', () => {
    for (const sum of sums) {
      expect(read(`Artikel;Pris\n${list}\n${sum};`, 'SEK').prices, sum).toEqual({
        HTG502H: '3900.00',
        HTG503H: '7500.00',
      })
      expect(read(`Artikel;Pris\n${list}\n${sum};`).currencies, sum).toContain('SEK')
      expect(read(`Artikel;Pris\n${list}\n${sum};`, 'EUR').prices, sum).toEqual({})
    }
  })

  it('gives way to what is said of the prices themselves', () => {
    const text = `Alle Preise in EUR\nArtikel;Preis\n${list}\nTotal CHF;11.000,00`
    expect(read(text).currencies).toEqual(['EUR'])
  })

  it('is none where sums name none', () => {
    for (const sum of [
      'Total HT',
      'Total TTC',
      'Summa exkl. moms',
      'Gesamt netto',
      'Total inkl. MWST',
      'Net à payer',
      'Att betala',
    ])
      expect(read(`Artikel;Preis\n${list}\n${sum};11.400,00`), sum).toMatchObject({
        currencies: [],
        status: 'read',
      })
  })
})
