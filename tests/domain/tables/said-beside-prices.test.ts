import { describe, expect, it } from 'vitest'
import { licences } from '#domain/software/stream/licences.data.ts'
import { readPriceList } from '#domain/tables/read-price-table.ts'

const read = (...rows: string[]) => readPriceList(rows.join('\n'), licences.catalogue, { currency: 'EUR' })
const faultsOf = ({ lines }: ReturnType<typeof read>) =>
  lines.flatMap(({ line, fault }) => (fault ? [[line, fault.code]] : []))

describe('titles that come again further down', () => {
  const first = ['Artikel;Preis;Liste', 'HTG500H;1250,00;1562,50']

  it('with another one above the price are no titles of the same price', () => {
    for (const titles of ['Artikel;Liste;Preis', 'Artikel;Endkundenpreis;Liste', 'Artikel;Aufpreis;Liste']) {
      const reading = read(...first, '', titles, 'HTG504H;375,00;300,00')
      expect(reading.prices, titles).toEqual({ HTG500H: '1250.00' })
      expect(faultsOf(reading), titles).toEqual([[5, 'ambiguous-column']])
    }
  })

  it('go on with the same price where they are the same, as on the next page', () => {
    const reading = read(...first, '', 'Artikel;PREIS;Liste', 'HTG504H;300,00;375,00')
    expect({ status: reading.status, prices: reading.prices }).toEqual({
      status: 'read',
      prices: { HTG500H: '1250.00', HTG504H: '300.00' },
    })
  })

  it('count no more where somebody has chosen the column', () => {
    const text = [...first, 'Artikel;Liste;Preis', 'HTG504H;375,00;300,00'].join('\n')
    expect(readPriceList(text, licences.catalogue, { columns: { price: 1 } }).prices).toEqual({
      HTG500H: '1250.00',
      HTG504H: '375.00',
    })
  })
})

describe('a heading of something else than licences', () => {
  const prices = ['HTG500H 120,00 EUR', 'HTG501H 210,00 EUR']

  it.each([
    'Wartung',
    'Wartung & Support',
    'Maintenance contract 2027',
    'Contrat de maintenance',
    'Location',
    'Underhåll',
    'Schulungen',
    'Upgrades',
  ])('makes no prices of licences of what stands below it: %s', heading => {
    const alone = read(heading, ...prices)
    expect([alone.prices, faultsOf(alone)]).toEqual([
      {},
      [
        [2, 'price-of-other'],
        [3, 'price-of-other'],
      ],
    ])
    const titled = read(heading, 'Artikel;Preis', 'HTG500H;120,00')
    expect([titled.prices, faultsOf(titled)]).toEqual([{}, [[3, 'price-of-other']]])
    const below = read(
      'Lizenzen',
      'HTG500H 1250,00 EUR',
      '',
      heading,
      'HTG501H 210,00 EUR',
      'Lizenzen',
      'HTG504H 300,00 EUR',
    )
    expect([below.prices, faultsOf(below)]).toEqual([
      { HTG500H: '1250.00', HTG504H: '300.00' },
      [[5, 'price-of-other']],
    ])
  })

  it.each([
    'Lizenzen',
    'EMS stream',
    'Lizenzen und Wartung',
    'Wartungsfreie Lizenzen',
    'Obernai, Support: Frau Lang',
    'Installation Obernai',
    'Preisliste 2027',
  ])('is none that names licences, a site or a person: %s', heading => {
    expect(read(heading, ...prices).prices).toEqual({ HTG500H: '120.00', HTG501H: '210.00' })
  })
})

describe('a column of units', () => {
  it('may say that a price is for several pieces or for a time', () => {
    for (const unit of [
      'Pack',
      'VPE',
      'Lot',
      'DZ',
      'C',
      'Hundert',
      'Set',
      'Förp.',
      'month',
      'Monat',
      'an',
      'år',
    ]) {
      const reading = read('Part;Price;Unit', `HTG504H;3000.00;${unit}`, 'HTG500H;1250.00;each')
      expect(reading.prices, unit).toEqual({ HTG500H: '1250.00' })
      expect(faultsOf(reading), unit).toEqual([[2, 'price-in-other-unit']])
    }
  })

  it('may call one piece as it likes', () => {
    for (const unit of ['pce', 'Stk', 'ST', 'EA', 'Lizenz', 'licence', 'NMP', ''])
      expect(read('Part;Price;Unit', `HTG504H;300.00;${unit}`).prices, unit).toEqual({ HTG504H: '300.00' })
  })
})

it('a cell beside the price that says that tax is in it is heeded as one in its own cell', () => {
  for (const said of ['TTC', 'T.T.C.', 'inkl. MwSt.', 'incl. VAT', 'inkl. moms'])
    for (const titles of ['Ref;Price;Tax', 'Ref;Price;HT/TTC'])
      expect(read(titles, `HTG500H;1500,00;${said}`, `HTG504H;360,00;${said}`), said).toMatchObject({
        holdsTax: true,
      })
  const mixed = read('Ref;Prix;HT/TTC', 'HTG500H;1500,00;TTC', 'HTG504H;360,00 HT;HT')
  expect(faultsOf(mixed)).toEqual([[3, 'mixed-tax']])
})

describe('steps of a quantity', () => {
  it('on lines of their own give the price of one piece, in any order', () => {
    const steps = ['HTG504H;10;280,00', 'HTG504H;1;300,00', 'HTG504H;50;260,00']
    for (const title of ['ab Menge', 'From qty', 'Qté', 'Antal från', 'Mindestmenge'])
      for (const rows of [steps, steps.toReversed(), steps.toSorted()]) {
        const { prices, lines } = read(`Artikel;${title};Preis`, ...rows)
        expect(prices, title).toEqual({ HTG504H: '300.00' })
        expect(
          lines.flatMap(({ fault }) => fault?.code ?? []),
          title,
        ).toEqual(['price-for-several', 'price-for-several'])
      }
  })

  it('are no orders of the same licence for two sites', () => {
    expect(read('Artikel;Menge;Preis', 'HTG504H;2;300,00', 'HTG504H;3;300,00').prices).toEqual({
      HTG504H: '300.00',
    })
  })

  it('leave a quantity alone where there is one line', () => {
    expect(read('Artikel;Mindestmenge;Preis', 'HTG504H;5;300,00').prices).toEqual({ HTG504H: '300.00' })
  })
})

describe('a line of a mail', () => {
  it('with thousands grouped by a comma is not cut at it', () => {
    expect(read('HTG500H 1,250.00 EUR', 'HTG501H 2,150.00 EUR')).toMatchObject({
      status: 'read',
      prices: { HTG500H: '1250.00', HTG501H: '2150.00' },
    })
    expect(read('HTG500H 1,250.00', 'HTG504H 300.00').prices).toEqual({
      HTG500H: '1250.00',
      HTG504H: '300.00',
    })
    expect(read('- HTG 500 H - 12,50 €', '- HTG 504 H - 3,00 €').prices).toEqual({
      HTG500H: '12.50',
      HTG504H: '3.00',
    })
  })

  it('with one comma before three digits is asked about', () => {
    for (const text of ['HTG500H 1,250 €', 'HTG500H 1,250\nHTG501H 2,150'])
      expect(read(text), text).toMatchObject({ status: 'ambiguous', prices: {} })
  })
})

describe('a line that begins with something else than the licence', () => {
  it('gives no price of the licence', () => {
    for (const row of [
      ...[
        'HTG504H;Wartung EMS stream 100;60,00',
        'HTG504H;Upgrade EMS stream 100;60,00',
        'HTG504H;Miete;60,00',
      ],
      ...['HTG504H (maintenance);EMS stream 100;60,00', 'HTG504H;Maintenance – EMS stream 100;60,00'],
    ]) {
      const reading = read('Ref;Name;Price', row, 'HTG500H;EMS stream 500;1250,00')
      expect(reading.prices, row).toEqual({ HTG500H: '1250.00' })
      expect(faultsOf(reading), row).toEqual([[2, 'price-of-other']])
    }
    expect(read('HTG504H (Miete): 50 €', 'HTG500H: 1250,00').prices).toEqual({ HTG500H: '1250.00' })
  })

  it('may go on with it', () => {
    for (const name of [
      'EMS stream 100, support included',
      'Licence with maintenance',
      'Extension (upgrade)',
    ])
      expect(read('Ref;Name;Price', `HTG504H;${name};300,00`).prices, name).toEqual({ HTG504H: '300.00' })
  })
})
