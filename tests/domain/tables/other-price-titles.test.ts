import { describe, expect, it } from 'vitest'
import { licences } from '#domain/software/stream/licences.data.ts'
import { readPriceList } from '#domain/tables/read-price-table.ts'

const read = (...rows: string[]) => readPriceList(rows.join('\n'), licences.catalogue, { currency: 'EUR' })
const alone = (title: string) =>
  read(`Artikel;Bezeichnung;${title}`, 'HTG500H;EMS;1250,00', 'HTG504H;EMS;300,00')

/** Titles of amounts that are not what one piece costs once, without tax. */
const others: Record<string, readonly string[]> = {
  'with tax': [
    ...['Price inc VAT', 'Price (VAT inc.)', 'Price with VAT', 'Price gross of tax', 'Price after tax'],
    ...['Prix taxes comprises', 'Prix (TVA comprise)', 'Prix avec TVA', 'Prix TVAC', 'Prix T.T.C.'],
    ...['Preis mit MwSt.', 'Preis m. MwSt.', 'Preis mit 19 % MwSt.', 'Preis mit USt'],
    ...['Pris med moms', 'Pris m. moms', 'Pris med 25 % moms', 'Pris inklusive moms'],
  ],
  'for a time': [
    ...['Price p.a.', 'Price/mo', 'Price per annum', 'Quarterly price', 'Rental price'],
    ...['Prix trimestriel', 'Loyer', 'Preis p.a.', 'Preis mtl.', 'Mietpreis', 'Preis/Quartal'],
    ...['Pris/mån', 'Hyrespris', 'Kvartalspris', 'Årskostnad'],
  ],
  'per something else': [
    ...['Price per point', 'Price/pt', 'Prix par point', 'Preis pro Punkt', 'Pris per poäng'],
    ...[
      'Price per user',
      'Pack price',
      'Price per box',
      'Prix du lot',
      'Paketpreis',
      'Preis je VPE',
      'Pris/förp',
    ],
  ],
  'for something else': [
    ...['Maintenance', 'Maintenance price', 'Support price', 'Renewal', 'Upgrade price', 'Installation'],
    ...['Prix maintenance', 'Prix de mise à niveau', 'Prix pose', 'Frais de port'],
    ...['Wartung', 'Wartungspreis', 'Softwarepflege', 'Upgradepreis', 'Montagepreis', 'Versandkosten'],
    ...['Underhåll', 'Serviceavtal', 'Uppgraderingspris', 'Frakt'],
  ],
  'a part of a price': [
    ...['Price difference', 'Price increase', 'Saving', 'Deposit', 'VAT amount', 'Commission'],
    ...['Supplément de prix', 'Écart de prix', 'Acompte', 'Montant TVA'],
    ...[
      'Aufpreis',
      'Ersparnis',
      'Preisdifferenz',
      'Anzahlung',
      'Steuerbetrag',
      'MwSt. Betrag',
      'Rabattbetrag',
    ],
    ...['Prishöjning', 'Tillägg', 'Besparing', 'Momsbelopp'],
  ],
}

describe('an amount whose title says that it is', () => {
  for (const [kind, titles] of Object.entries(others))
    it(`${kind} is asked about`, () => {
      for (const title of titles) {
        const { status, prices, candidates } = alone(title)
        expect({ status, prices, candidates }, title).toEqual({
          status: 'ambiguous',
          prices: {},
          candidates: [2],
        })
      }
    })

  it('thousands or for several pieces is a fault of every price', () => {
    for (const title of [
      ...['Price (£k)', 'Price EUR k', 'Price €000', 'Price (EUR ’000)', 'Price (k)', 'Price (₹ lakh)'],
      ...[
        'Prix M€',
        'Prix (en k)',
        'Preis Tsd. €',
        'Preis in 1000 €',
        'Preis T EUR',
        'Pris MSEK',
        'Pris (tusen kr)',
      ],
      ...['Price (10 pcs)', 'Preis 10 Stk', 'Prix par lot de 3', 'Price per pack of 10', 'Pris/10-pack'],
    ]) {
      const { prices, lines } = alone(title)
      expect(prices, title).toEqual({})
      expect(
        lines.some(({ note }) => note === 'price-missing'),
        title,
      ).toBe(false)
    }
  })

  it('with tax says so where it is chosen all the same', () => {
    const text = 'Artikel;Preis mit MwSt.\nHTG500H;1250,00'
    expect(readPriceList(text, licences.catalogue, { columns: { price: 1 } })).toMatchObject({
      prices: { HTG500H: '1250.00' },
      holdsTax: true,
    })
  })
})

describe('a price whose title says that something else', () => {
  it('is not in it is read', () => {
    for (const title of [
      ...[
        'Price excl. maintenance',
        'Price excl. shipping',
        'Price plus VAT',
        'Prix hors port',
        'Prix hors TVA',
      ],
      ...['Preis exkl. Versandkosten', 'Preis ohne MwSt.', 'Pris exkl. frakt', 'Pris utan moms'],
    ])
      expect(alone(title).prices, title).toEqual({ HTG500H: '1250.00', HTG504H: '300.00' })
  })

  it('is in it is asked about beside a list price', () => {
    expect(
      read('Part;List price;Your price (support)', 'HTG500H;1500.00;1250.00', 'HTG504H;375.00;300.00'),
    ).toMatchObject({ status: 'ambiguous', prices: {}, candidates: [1, 2] })
  })

  it('stands beside it is the price', () => {
    for (const other of [
      'Maintenance',
      'Maintenance price',
      'Upgrade price',
      'Price per point',
      'Pack price',
      'Aufpreis',
    ])
      expect(
        read(`Part;Price;${other}`, 'HTG500H;1250.00;250.00', 'HTG504H;300.00;60.00').prices,
        other,
      ).toEqual({ HTG500H: '1250.00', HTG504H: '300.00' })
  })

  it('may be called a licence', () => {
    expect(
      read('Part;Description;Licence;Maintenance', 'HTG500H;EMS;1250.00;250.00', 'HTG504H;EMS;300.00;60.00')
        .prices,
    ).toEqual({ HTG500H: '1250.00', HTG504H: '300.00' })
  })
})

describe('beside quantities of several', () => {
  it('a sum is never the price of one', () => {
    for (const title of [
      'Ext. price',
      'Extended price',
      'Subtotal',
      'GP',
      'G-Preis',
      'Wert',
      'Summa',
      'EUR',
      'Zeilensumme',
    ]) {
      const { status, prices } = read(`Artikel;Menge;${title}`, 'HTG504H;3;900,00', 'HTG500H;2;2500,00')
      expect({ status, prices }, title).toEqual({ status: 'ambiguous', prices: {} })
    }
  })

  it('the price of one is told from the sum', () => {
    for (const titles of ['EP;GP', 'Unit price;Ext. price', 'À-pris;Summa', 'Einzelpreis;Zeilensumme'])
      expect(
        read(`Artikel;Menge;${titles}`, 'HTG504H;3;300,00;900,00', 'HTG500H;2;1250,00;2500,00').prices,
      ).toEqual({
        HTG504H: '300.00',
        HTG500H: '1250.00',
      })
  })
})

describe('amounts a little below a price', () => {
  const beside = (titles: string, amounts = ['1562,50;1250,00', '375,00;300,00']) =>
    read(`Ref;${titles}`, ...amounts.map((cells, index) => `${['HTG500H', 'HTG504H'][index]};${cells}`))

  it('may be what is left of it, and are asked about', () => {
    for (const titles of [
      ...[
        'Price;Final',
        'Price;You pay',
        'Price;Price with discount',
        'List price;Offer',
        'List price;20 % off',
      ],
      ...['Prix;À payer', 'Prix;Remisé', 'Tarif;Net remisé', 'Tarif;Client Dupont'],
      ...[
        'Listenpreis;Müller AG',
        'Listenpreis;Silber',
        'Preis;Endpreis',
        'Preis;Rabattpreis',
        'Listpris;Med rabatt',
      ],
    ])
      expect(beside(titles), titles).toMatchObject({ status: 'ambiguous', prices: {}, candidates: [1, 2] })
  })

  it('are no such where they are of something else, or no part of it', () => {
    for (const [titles, amounts] of [
      ['Price;Eco', ['1250,00;0,12', '300,00;0,12']],
      ['Preis;Wartung', ['1250,00;250,00', '300,00;60,00']],
      ['Prix HT;TTC', ['1250,00;1500,00', '300,00;360,00']],
      ['Price;Discount amount', ['1250,00;250,00', '300,00;60,00']],
      ['Preis;Kapazität', ['1250,00;400', '300,00;400']],
    ] as const)
      expect(beside(titles, [...amounts]).prices, titles).toEqual({ HTG500H: '1250.00', HTG504H: '300.00' })
  })
})
