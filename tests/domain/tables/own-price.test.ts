import { describe, expect, it } from 'vitest'
import { licences } from '#domain/software/stream/licences.data.ts'
import { readInventory } from '#domain/tables/read-inventory-table.ts'
import { readPriceList } from '#domain/tables/read-price-table.ts'

const read = (text: string) => readPriceList(text, licences.catalogue)
const list = (titles: string, first: string, second: string) =>
  read(`Artikel;${titles}\nHTG500H;${first}\nHTG501H;${second}`)
const faultsOf = (text: string) => read(text).lines.flatMap(({ fault }) => fault?.code ?? [])

describe('two prices beside each other', () => {
  it.each([
    ...[
      'Listenpreis netto;Händlerpreis',
      'Listenpreis (netto);Einkaufspreis',
      'UVP netto;EK',
      'UVP netto;EK netto',
    ],
    ...['Prix public net HT;Prix d’achat HT', 'List price net;Dealer price', 'Net list price;Purchase price'],
    ...['Listpris netto;Inköpspris', 'Nettopreis;Aktionspreis', 'Einzelpreis;EK', 'Einzelpreis;Sonderpreis'],
    ...['Prix unitaire;Prix client', 'Prix unitaire HT;Prix client HT', 'Einzelpreis;Projektpreis'],
  ])('are asked about where the other one is lower: %s', titles => {
    expect(list(titles, '1200,00;900,00', '2200,00;1800,00')).toMatchObject({
      status: 'ambiguous',
      prices: {},
      candidates: [1, 2],
    })
  })

  it.each([
    ...['Preis;Neu', 'Prix 2026;Nouveau', 'Price;New', 'Listenpreis;Neu ab 2027', 'Preis;ab 01.01.2027'],
    ...['Preis bis 31.12.2026;ab 01.01.2027', 'Prix HT;À partir du 01/01/2027', 'Pris;Från 2027-01-01'],
    ...['Price;From 01/01/2027', 'Preis;CHF', 'Preis;EUR'],
  ])('are asked about where the other one may be the new one: %s', titles => {
    for (const [first, second] of [
      ['1200,00;1300,00', '2200,00;2300,00'],
      ['1200,00;1100,00', '2200,00;2100,00'],
    ] as const)
      expect(list(titles, first, second), first).toMatchObject({ status: 'ambiguous', prices: {} })
  })

  it('are none where the other amounts are something else', () => {
    for (const [titles, first, second] of [
      ['Preis;Punkte', '1200,00;500', '2200,00;1000'],
      ['Preis;Gültig ab', '1200,00;01.01.2026', '2200,00;01.01.2026'],
      ['Preis;MwSt.', '1200,00;97,20', '2200,00;178,20'],
      ['Preis;inkl. MwSt.', '1200,00;1297,20', '2200,00;2378,20'],
      ['Einzelpreis;Menge;Betrag', '1200,00;2;2400,00', '2200,00;1;2200,00'],
      ['Preis;Zeile', '1200,00;10', '2200,00;20'],
    ] as const)
      expect(list(titles, first, second), titles).toMatchObject({
        status: 'read',
        prices: { HTG500H: '1200.00', HTG501H: '2200.00' },
      })
  })
})

describe('a share that comes on top of all prices', () => {
  const below = (remark: string) => read(`Artikel;Preis\nHTG504H;250,00\nHTG505H;450,00\n${remark}`)

  it.each([
    'Auf alle Preise wird ein Teuerungszuschlag von 4 % erhoben.',
    'Preise zzgl. 4 % Teuerungszuschlag',
    'Zzgl. Energiezuschlag 3,5 %',
    'Preiserhöhung von 5 % auf alle Preise ab 01.01.2027',
    'Prices are subject to a 5 % surcharge',
    'Hausse de 4 % sur tous les tarifs au 1er janvier 2027',
    'Pristillägg 4 % tillkommer på alla priser',
  ])('is asked about: %s', remark => {
    expect(below(remark)).toMatchObject({ status: 'ambiguous', prices: {}, candidates: [1] })
  })

  it.each([
    ...['Preise inkl. 4 % Teuerungszuschlag', 'Expresszuschlag 10 %', 'Mindermengenzuschlag 5 %'],
    ...['Kreditkartenzuschlag 2 %', 'Frachtzuschlag 3 %', 'Supplément livraison express 8 %'],
    ...['Preise gültig bis zur nächsten Erhöhung', '5 % surcharge on card payment'],
  ])('is not what is in them, or on some orders: %s', remark => {
    expect(below(remark).prices).toEqual({ HTG504H: '250.00', HTG505H: '450.00' })
  })
})

describe('a unit beside a price', () => {
  it.each([
    'Ref;Preis;Bemerkung\nHTG504H;250;pro Jahr\nHTG505H;100;je Punkt',
    'Réf;Prix HT;Remarque\nHTG504H;250,00;par an\nHTG505H;100,00;par mois',
    'Ref,Price,Remark\nHTG504H,250.00,per year\nHTG505H,100.00,per point',
    'Artikel;Preis;Einheit\nHTG504H;250,00;je Punkt\nHTG505H;2,50;Punkt',
    'HTG501H;12500;Jahr\nHTG502H;100;Monat',
  ])('is heard where it is none of one licence: %s', text => {
    expect(faultsOf(text)).toEqual(['price-in-other-unit', 'price-in-other-unit'])
  })

  it('may be one piece, or a remark that begins like a unit', () => {
    for (const beside of ['Stk', 'je Stück', 'per unit', 'pro Lizenz', 'A', 'C', 'neu', 'per Mail'])
      expect(read(`Ref;Preis;Bemerkung\nHTG504H;250;${beside}`).prices, beside).toEqual({ HTG504H: '250' })
  })
})

describe('two figures in one cell', () => {
  it('are no number', () => {
    for (const text of [
      'Artikel;Preis\nHTG504H;"250\n230"',
      'Artikel\tPreis\nHTG504H\t"250\n230"',
      'Artikel;Preis\nHTG504H;950  900',
    ])
      expect(faultsOf(text), text).toEqual(['not-an-amount'])
    const { lines, inventory } = readInventory('Manager;Produkte;Dienste\nA;"12\n300";8')
    expect(inventory).toEqual([])
    expect(lines.flatMap(({ faults }) => faults)).toEqual([
      { code: 'not-a-number', column: 'products', found: '12 / 300' },
    ])
  })

  it('are thousands as before where one blank stands between them', () => {
    for (const blank of [' ', '\u00a0', '\u202f', '\u2009'])
      expect(read(`Artikel;Preis\nHTG504H;1${blank}250,00`).prices).toEqual({ HTG504H: '1250.00' })
  })
})

describe('titles that mean nothing by themselves', () => {
  it('are titles above the columns that somebody has settled', () => {
    for (const titles of ['2025;2026', 'VK1;VK2', 'Price1;Price2', 'P1;P2', 'Tier 1;Tier 2']) {
      const text = `Artikel;${titles}\nHTG500H;1250.00;1300.00\nHTG503H;7500.00;7600.00`
      const columns = { reference: 0, price: 2 }
      const { status, headerLine, prices } = readPriceList(text, licences.catalogue, { columns })
      expect({ status, headerLine, prices }, titles).toEqual({
        status: 'read',
        headerLine: 1,
        prices: { HTG500H: '1300.00', HTG503H: '7600.00' },
      })
    }
    const { status, inventory } = readInventory('Board;A1;A2\nTGBT;12;8', {
      columns: { name: 0, products: 1, services: 2 },
    })
    expect([status, inventory]).toEqual(['read', [{ name: 'TGBT', products: 12, servicesPerProduct: 8 }]])
  })

  it('are none where they hold values', () => {
    const columns = { reference: 0, price: 1 }
    for (const above of ['HTG999H;1250,00', 'Licence;1250,00', 'Lizenz;900'])
      expect(
        readPriceList(`${above}\nHTG503H;7500,00`, licences.catalogue, { columns }).lines[0]?.fault?.code,
        above,
      ).toBe('unknown-reference')
  })
})
