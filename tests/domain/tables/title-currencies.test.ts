import { describe, expect, it } from 'vitest'
import { licences } from '#domain/software/stream/licences.data.ts'
import { readPriceList } from '#domain/tables/read-price-table.ts'

const below = (title: string) =>
  `Artikel\tBezeichnung\t${title}\nHTG500H\tEMS stream 500\t12 500\nHTG504H\tEMS stream 100\t3 000`
const read = (title: string, currency?: string) =>
  readPriceList(below(title), licences.catalogue, currency ? { currency } : {})

/** Titles, and what they leave open. */
const titles: readonly (readonly [title: string, currencies: readonly string[]])[] = [
  ...['Pris (kr)', 'Pris i kr', 'À-pris kr', 'Kr/st', 'PRIS KR'].map(
    title => [title, ['SEK', 'NOK', 'DKK', 'ISK']] as const,
  ),
  ['Pris i kronor', ['SEK', 'NOK', 'DKK']],
  ['Pris (svenska kronor)', ['SEK']],
  ['Pris sek', ['SEK']],
  ['Preis Fr.', ['CHF']],
  ['Preis in sFr.', ['CHF']],
  ['Preis in Franken', ['CHF']],
  ['Prix (francs suisses)', ['CHF']],
  ['Cena zł', ['PLN']],
  ['Price Kč', ['CZK']],
  ['Prix (DH)', ['MAD', 'AED']],
  ['Prix F CFA', ['XOF', 'XAF']],
  ['Price US$', ['USD']],
  ['Price $ (CAD)', ['CAD']],
  ['Preis in US-Dollar', ['USD']],
]

describe('the currency that a title names by a sign or in words', () => {
  for (const [title, currencies] of titles)
    it(`"${title}" is ${currencies.join(' or ')}`, () => {
      const open = read(title)
      expect(open.currencies).toEqual(currencies)
      expect(open.currency).toBe(currencies.length === 1 ? currencies[0] : null)
      expect(read(title, currencies[0]).prices).toEqual({
        HTG500H: expect.any(String),
        HTG504H: expect.any(String),
      })
    })

  it('is not relabelled as the one that was chosen', () => {
    for (const [title] of titles) {
      const { prices, lines } = read(title, 'EUR')
      expect(prices, title).toEqual({})
      expect(lines.find(({ line }) => line === 2)?.fault, title).toMatchObject({ code: 'other-currency' })
    }
  })

  it('may be the one that was chosen', () => {
    for (const title of ['Preis in Euro', 'Prix (euros)', 'Pris eur', 'Price €'])
      expect(Object.keys(read(title, 'EUR').prices), title).toHaveLength(2)
  })

  it('is no country', () => {
    expect(read('Prix FR', 'EUR').prices).toEqual({ HTG500H: '12500', HTG504H: '3000' })
  })
})
