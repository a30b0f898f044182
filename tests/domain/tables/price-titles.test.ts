import { describe, expect, it } from 'vitest'
import { licences } from '#domain/software/stream/licences.data.ts'
import { readPriceList } from '#domain/tables/read-price-table.ts'

/** Titles that speak of a price or of "net" and are no price, each with a figure as it stands below: en, fr, de, sv. */
const noPrices: Record<string, readonly [figure: string, ...titles: string[]]> = {
  group: [
    '12',
    ...['Price group', 'Price class', 'Price category', 'Net price group', 'Group (price)'],
    ...['Groupe de prix', 'Groupe tarifaire', 'Catégorie de prix', 'Prix groupe', 'Classe de prix'],
    ...['Preisgruppe', 'Preis-Gruppe', 'Preisklasse', 'Nettopreis Gruppe', 'Preiskategorie'],
    ...['Prisgrupp', 'Pris grupp', 'Prisklass', 'Priskategori', 'Nettopris grupp'],
  ],
  code: [
    '1',
    ...['Price code', 'Price key', 'Price type', 'Price no.', 'Price list', 'Net code', 'Cost center'],
    ...[
      'Code prix',
      'Prix code',
      'Code tarif',
      'Type de prix',
      'Clé de prix',
      'N° tarif douanier',
      'Réf. prix',
    ],
    ...[
      'Preiscode',
      'Preisschlüssel',
      'Preisart',
      'Preis-Nr.',
      'Preisliste',
      'Zolltarif',
      'Preiskennzeichen',
    ],
    ...['Priskod', 'Pristyp', 'Prisnyckel', 'Pris nr', 'Prislista', 'Tulltaxa netto'],
  ],
  share: [
    '80',
    ...['Net %', '% net', 'Net percent', 'Price %', 'Net (%)', 'Discount %', 'Price rate %'],
    ...['% net', 'Net %', 'Prix %', 'Taux net', 'Net en pourcentage', 'Taux de remise'],
    ...['Netto %', 'Netto-%', '% netto', 'Preis %', 'Netto Prozent', 'Rabatt netto'],
    ...['Netto %', 'Pris %', 'Netto procent', '% netto', 'Rabatt %'],
  ],
  factor: [
    '0.80',
    ...['Net factor', 'Price factor', 'Net multiplier', 'Price index', 'Net coefficient'],
    ...['Facteur prix', 'Coefficient net', 'Coef. net', 'Indice de prix', 'Prix multiplicateur'],
    ...['Nettofaktor', 'Faktor netto', 'Preisfaktor', 'Preisindex', 'Preis Koeffizient'],
    ...['Nettofaktor', 'Prisfaktor', 'Faktor netto', 'Prisindex', 'Pris koefficient'],
  ],
  payment: [
    '30',
    ...['Payment terms net', 'Net days', 'Days net', 'Terms (net)', 'Net due'],
    ...['Paiement net', 'Jours net', 'Échéance net', 'Conditions net', 'Règlement net'],
    ...['Zahlungsziel netto', 'Tage netto', 'Netto Tage', 'Zahlungsbedingung netto', 'Netto Konditionen'],
    ...['Betalningsvillkor netto', 'Dagar netto', 'Netto dagar', 'Betalning netto'],
  ],
  unit: [
    '1',
    ...['Price unit', 'Price per', 'Price UOM', 'Price quantity', 'Price basis', 'Price per qty'],
    ...['Unité de prix', 'Prix par', 'Prix pour', 'Base de prix', 'Prix quantité', 'Unité tarifaire'],
    ...['Preiseinheit', 'Preis-Einheit', 'Preis pro', 'Preis je', 'Preisbasis', 'Preis Menge'],
    ...['Prisenhet', 'Pris per', 'Pris-enhet', 'Prisbas', 'Pris antal'],
  ],
  date: [
    '20260101',
    ...['Price valid from', 'Price date', 'Net price from', 'Price effective', 'Price updated'],
    ...['Prix valable du', 'Date prix', 'Date du tarif', 'Prix à partir du', 'Prix mise à jour'],
    ...['Preis gültig ab', 'Preis Datum', 'Preisdatum', 'Nettopreis ab', 'Preis aktualisiert'],
    ...['Pris giltig från', 'Prisdatum', 'Pris gäller', 'Pris från', 'Pris uppdaterad'],
  ],
  unforeseen: [
    '7',
    ...['Price band', 'Net weight', 'Net content', 'Price level', 'Price revision'],
    ...['Prix palier', 'Net emballage', 'Prix révision', 'Poids net', 'Contenance net'],
    ...['Preis Staffel', 'Netto Inhalt', 'Netto Volumen', 'Preis Stufe'],
    ...['Pris nivå', 'Netto innehåll', 'Pris steg', 'Netto volym'],
  ],
  sum: [
    '9',
    ...['Net total', 'Net amount', 'Total (net)', 'Line net'],
    ...['Montant net', 'Total net HT', 'Somme nette'],
    ...['Gesamt netto', 'Nettobetrag', 'Netto Summe', 'Betrag netto'],
    ...['Nettobelopp', 'Netto totalt', 'Summa netto'],
  ],
}

const priceTitles = ['List price', 'Tarif HT', 'Listenpreis', 'Listpris', 'Price', 'Prix', 'Preis', 'Pris']
const read = (text: string) => readPriceList(text, licences.catalogue, { currency: 'EUR' })

describe('a title that speaks of a price and is none', () => {
  for (const [kind, [figure, ...titles]] of Object.entries(noPrices))
    it(`(${kind}) is never taken for one, beside a price or alone`, () => {
      for (const title of titles) {
        for (const price of priceTitles)
          for (const text of [
            `Ref;${title};${price}\nHTG500H;${figure};1250.00\nHTG501H;${figure};2100.00`,
            `Ref;${price};${title}\nHTG500H;1250.00;${figure}\nHTG501H;2100.00;${figure}`,
          ]) {
            const { status, prices } = read(text)
            if (status !== 'ambiguous' && Object.keys(prices).length > 0)
              expect(prices, text).toEqual({ HTG500H: '1250.00', HTG501H: '2100.00' })
          }
        if (kind === 'unforeseen' || kind === 'sum') continue
        const alone = read(`Ref;${title}\nHTG500H;${figure}\nHTG501H;${figure}`)
        expect(alone.prices, title).toEqual({})
      }
    })
})

/** Titles of a price of which nobody need be asked, beside a group of prices and a share. */
const prices = [
  ...['Price', 'Net price', 'Your price', 'Unit price', 'List price', 'Price per unit', 'Price excl. VAT'],
  ...['Net Price EUR', 'Price after discount', 'Price (EUR, net of VAT)', 'Base price', 'Unit cost'],
  ...[
    'Prix',
    'Prix net',
    'Votre prix',
    'Prix unitaire HT',
    'Tarif HT',
    'P.U. HT',
    'Prix remisé',
    'Prix par pièce',
  ],
  ...['Tarif 2026', 'Prix net client HT', 'Prix après remise', 'Prix public HT (€)', 'Prix de vente'],
  ...[
    'Preis',
    'Nettopreis',
    'Ihr Preis',
    'Einzelpreis',
    'Listenpreis',
    'Preis pro Stück',
    'Preis zzgl. 19% MwSt',
  ],
  ...['Netto', 'Preis nach Rabatt', 'Netto EUR', 'Preis je Lizenz', 'Preis in EUR', 'E-Preis', 'UVP'],
  ...[
    'Pris',
    'Nettopris',
    'Ert pris',
    'Á-pris',
    'Listpris',
    'Styckpris',
    'Pris exkl. moms',
    'Pris per styck',
  ],
  ...['Pris efter rabatt', 'Pris (SEK)', 'Netto', 'Enhetspris', 'Försäljningspris'],
]

describe('a title of a price', () => {
  it('is that, whatever else speaks of prices', () => {
    for (const title of prices) {
      const text = `Ref;Price group;${title};Net %\nHTG500H;12;1250.00;80\nHTG501H;14;2100.00;80`
      const currency = title.includes('SEK') ? 'SEK' : 'EUR'
      const { status, prices } = readPriceList(text, licences.catalogue, { currency })
      expect({ status, prices }, title).toEqual({
        status: 'read',
        prices: { HTG500H: '1250.00', HTG501H: '2100.00' },
      })
    }
  })

  it('is net where a discount is taken off, beside the list price', () => {
    for (const title of ['Prix remisé', 'Preis nach Rabatt', 'Price after discount', 'Pris efter rabatt'])
      expect(read(`Ref;Listpris;${title}\nHTG500H;1500.00;1250.00`).prices, title).toEqual({
        HTG500H: '1250.00',
      })
  })

  it('is that where the day from which it holds or its discount follows', () => {
    for (const titles of [
      ...['List price;Net price effective 1 Jan 2026', 'List price;Net price updated 01/2026'],
      ...['Listpris;Nettopris gäller från 2026-01-01', 'Listenpreis;Nettopreis ab 01.01.2026'],
      ...['Listenpreis;Nettopreis (inkl. 20 % Rabatt)', 'Prix catalogue;Votre prix remisé'],
      ...['Prix catalogue;Prix net client', 'Listenpreis;Preis nach 20 % Rabatt'],
      ...['List price;Price as of 01/01/2026', 'Listpris;Pris giltigt från 2026-01-01'],
      ...[
        'Prix catalogue;Prix net valable jusqu’au 31/12/2026',
        'Prix catalogue;Prix mis à jour le 01/01/2026',
      ],
      ...['Listenpreis;Ihr Preis (20 % Rabatt inkl.)', 'Listenpreis;Preis gültig bis 31. Dezember 2026'],
    ]) {
      const { status, prices, holdsTax } = read(`Ref;Name;${titles}\nHTG500H;EMS stream 500;1250,00;1000,00`)
      expect({ status, prices, holdsTax }, titles).toEqual({
        status: 'read',
        prices: { HTG500H: '1000.00' },
        holdsTax: false,
      })
    }
  })

  it('speaks of a day only where it begins with one', () => {
    for (const title of ['Price valid from', 'Gültig ab', 'Preisdatum', 'Price date 2026', 'Gültig ab 2026'])
      expect(read(`Ref;${title};Listenpreis\nHTG500H;20260101;1250,00`).prices, title).toEqual({
        HTG500H: '1250.00',
      })
  })

  it('is no step of a quantity', () => {
    for (const title of ['Preis ab 10 Stück', 'Preis ab 2026 Stück'])
      expect(read(`Ref;${title};Listenpreis\nHTG500H;1000,00;1250,00`).prices, title).toEqual({
        HTG500H: '1250.00',
      })
  })

  it('is asked about where it is that of a buyer beside the list price', () => {
    for (const titles of [
      ...[
        'Händlerpreis;Listenpreis',
        'Kundpris;Listpris',
        'Dealer price;List price',
        'Prix client;Prix catalogue',
      ],
      ...['Kundenpreis;Listenpreis', 'Mitgliederpreis;Listenpreis'],
      ...['Net price list 2026;List price', 'Nettopreisliste 2026;Listenpreis'],
    ])
      expect(read(`Ref;Name;${titles}\nHTG500H;EMS stream 500;1000,00;1250,00`), titles).toMatchObject({
        status: 'ambiguous',
        prices: {},
        candidates: [2, 3],
      })
  })

  it('is not asked about above the only amounts', () => {
    for (const title of [
      ...['Price effective 1 Jan 2026', 'Preisliste 2026', 'Liste de prix 2026', 'Price list 2026 (EUR)'],
      ...[
        'Pris giltigt från 2026-01-01',
        'Price (ID 2026-01)',
        'Preis (Typ Lizenz)',
        'Prix unitaire HT type A',
      ],
    ])
      for (const amount of ['1.250,00 €', '1250,00'])
        expect(
          read(`Nr\tPart\tDescription\t${title}\n1\tHTG500H\tEMS stream 500\t${amount}`),
          title,
        ).toMatchObject({
          status: 'read',
          prices: { HTG500H: '1250.00' },
        })
    for (const rival of ['Prix TTC\t1250,00', 'Prix mensuel\t60,00', 'Wert\t1250'])
      for (const title of ['Preisliste 2026', 'Price code']) {
        const [other, amount] = rival.split('\t')
        const text = `Part\tDescription\t${title}\t${other}\nHTG500H\tEMS stream 500\t10,20\t${amount}`
        expect(read(text), text).toMatchObject({ status: 'ambiguous', prices: {} })
      }
  })

  it('is not asked about beside small whole numbers', () => {
    for (const [titles, cells] of [
      ['Liefereinheit;PE;Preis EUR / PE;RG', '1;1;60,00;74'],
      ['Prix installateur;Colisage', '60,00;10'],
      ['Pris installatör;Förp', '60,00;1'],
      ['Zeile;Preis Installateur', '70;60,00'],
    ])
      expect(
        read(`Artikel-Nr.;Bezeichnung;${titles}\nHTG504H;EMS stream 100;${cells}`),
        titles,
      ).toMatchObject({
        status: 'read',
        prices: { HTG504H: '60.00' },
      })
  })
})
