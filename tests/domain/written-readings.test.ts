import { describe, expect, it } from 'vitest'
import { licences } from '#domain/software/stream/licences.data.ts'
import { readPriceList } from '#domain/tables/read-price-table.ts'
import { writePriceFault, writePriceStatus } from '#reports/write-reading.ts'
import { translateReading } from '#text/readings/readings.ts'

const read = (text: string) => readPriceList(text, licences.catalogue, { currency: 'EUR' })

describe('a reading in words', () => {
  it('says that net prices were taken where a list price stands beside', () => {
    const reading = read('Reference;List price;Net price\nHTG500H;1250,00;1000,00')
    expect(reading.prices).toEqual({ HTG500H: '1000.00' })
    expect(writePriceStatus(reading, translateReading.en)).toMatch(/net prices are taken/)
    expect(writePriceStatus(read('HTG500H;1250,00'), translateReading.en)).not.toMatch(/net/)
  })

  it('says which of several titled prices was taken', () => {
    const reading = read('Artikel;Listenpreis;Preis\nHTG500H;1250,00;1000,00')
    expect(reading.prices).toEqual({ HTG500H: '1000.00' })
    expect(writePriceStatus(reading, translateReading.en)).toMatch(/those of “Preis” are taken/)
    const alone = read('Artikel;Menge;Einzelpreis;Gesamt\nHTG500H;1;1250,00;1250,00')
    expect(writePriceStatus(alone, translateReading.en)).not.toMatch(/taken/)
  })

  it('says that prices hold tax, and that discounts are not applied', () => {
    const text = (list: string) => writePriceStatus(read(list), translateReading.en)
    expect(text('HTG500H;1500,00 TTC')).toMatch(/hold tax/)
    expect(text('Artikel;Listenpreis;Rabatt %\nHTG500H;1250,00;20')).toMatch(/discounts .* are not applied/)
    expect(text('Artikel;Liste;Rabatt %;Netto\nHTG500H;1250,00;20;1000,00')).not.toMatch(/not applied|tax/)
  })

  it('asks for the currency where signs contradict', () => {
    const reading = readPriceList('HTG500H;1250,00 €\nHTG501H;2100,00 CHF', licences.catalogue)
    expect(writePriceStatus(reading, translateReading.en)).toMatch(/several currencies: EUR, CHF/)
  })

  it('asks about amounts under titles that are no price', () => {
    expect(writePriceStatus(read('Réf;Prix TTC\nHTG500H;1500,00'), translateReading.en)).toMatch(
      /No column is titled/,
    )
  })

  it('asks what is open: the column or the mark', () => {
    for (const text of [
      'Ref;Price\nHTG500H;1250,00\nPrices are subject to a 5 % surcharge',
      'HTG500H;1250,00\n20 % discount on all prices',
      'Ref;Qty;x\nHTG500H;2;1250,00',
    ])
      expect(writePriceStatus(read(text), translateReading.en), text).toMatch(/^Only one column can hold/)
    expect(writePriceStatus(read('HTG500H;1250,00;1000,00'), translateReading.en)).toMatch(
      /column could hold/,
    )
    expect(writePriceStatus(read('HTG500H;1.250'), translateReading.en)).toMatch(/comma or a point/)
  })

  it('does not say that all was understood without saying which references have no price', () => {
    const list = 'Artikel;Preis\nHTG500H;1250,00\nHTG505H;auf Anfrage\nHTG506H;0,00'
    expect(writePriceStatus(read(list), translateReading.en)).toMatch(/2 references in the list are left/)
    const one = read('Artikel;Preis\nHTG500H;1250,00\nHTG505H;auf Anfrage')
    expect(writePriceStatus(one, translateReading.de)).toMatch(/Eine Bestellnummer der Liste bleibt/)
    expect(writePriceStatus(read('HTG500H;1250,00'), translateReading.en)).toBe('Every line was understood.')
  })

  it('repeats no more of a cell than 60 characters', () => {
    const found = { code: 'not-an-amount', found: '9'.repeat(5000) } as const
    expect(writePriceFault(found, translateReading.de)).toMatch(/„9{59}…“/)
  })
})
