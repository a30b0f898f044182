import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComparedQuote, compareQuotes } from '#domain/quotes/compare-quotes.ts'
import { listPriceChanges, percentOf } from '#domain/quotes/list-price-changes.ts'
import { decimal } from '#domain/shared/decimal.ts'
import { writeQuoteChange } from '#reports/write-quote-change.ts'
import { languages } from '#text/language.ts'

const free = (text: string, more: object = {}): ComparedQuote['lines'][number] => ({
  ...{ kind: 'free', site: null, reference: null, text, quantity: '1', unit: null, unitPrice: '100.00' },
  ...{ discountPercent: '0', amount: '100.00', taxes: ['VAT'], ...more },
})
const quoteOf = (more: Partial<ComparedQuote> = {}): ComparedQuote => ({
  ...{ date: '2026-12-01', validUntil: '2026-12-31', language: 'en', currency: 'EUR' },
  customer: { name: 'Wasgau' },
  sites: [{ name: 'Dahn' }, { name: 'Bergzabern' }],
  lines: [free('Work')],
  discounts: [],
  taxes: [{ name: 'VAT', ratePercent: '19' }],
  net: { amount: '100.00', currency: 'EUR' },
  total: { amount: '119.00', currency: 'EUR' },
  ...more,
})
const said = (before: ComparedQuote, after: ComparedQuote, language: (typeof languages)[number] = 'en') =>
  compareQuotes(before, after).map(change =>
    writeQuoteChange(change, { before: before.currency, after: after.currency }, language),
  )

describe('two revisions of a quote', () => {
  it('that are the same differ in nothing', () => expect(compareQuotes(quoteOf(), quoteOf())).toEqual([]))

  it('differ line by line, in quantities, prices, discounts and taxes, and in their sums', () => {
    const licence = { kind: 'licence' as const, site: 0, reference: 'HTG503H' }
    const before = quoteOf({ lines: [free('EMS stream 5000', licence), free('Work'), free('Travel')] })
    const after = quoteOf({
      lines: [
        free('EMS stream 5000', { ...licence, unitPrice: '110.00', amount: '110.00' }),
        free('EMS stream 5000', { ...licence, site: 1 }),
        free('Work', { quantity: '2', discountPercent: '10', amount: '180.00', taxes: [] }),
      ],
      discounts: [{ percent: '5' }],
      taxes: [{ name: 'VAT', ratePercent: '20' }],
      total: { amount: '500.00', currency: 'EUR' },
    })
    expect(said(before, after)).toEqual([
      'EMS stream 5000 (HTG503H), Dahn: unit price €100.00 → €110.00',
      'Added: EMS stream 5000 (HTG503H), Bergzabern, €100.00',
      'Work: quantity 1 → 2',
      'Work: discount 0 % → 10 %',
      'Work: taxes “VAT” → “”',
      'Left out: Travel, €100.00',
      'Discount in total: 5 %',
      'Tax VAT: 19 % → 20 %',
      'Total: €119.00 → €500.00',
    ])
    const [price, , quantity] = compareQuotes(before, after)
    expect([price?.difference, price?.percent, quantity?.difference]).toEqual(['10.00', '10', '80.00'])
    expect(compareQuotes(before, after).at(-1)).toMatchObject({ difference: '381.00', percent: '320.1681' })
  })

  it('differ in texts, parties and days; a line that is only called otherwise is the same line', () => {
    const before = quoteOf({ seller: { name: 'Saar', logo: 'a' }, terms: '30 days' })
    const after = quoteOf({
      lines: [free('Commissioning')],
      customer: { name: 'Wasgau', contact: 'Petra Lang' },
      seller: { name: 'Saar', logo: 'b' },
      validUntil: '2027-01-31',
      pricesFrom: { name: 'Prices 2027', from: '2027-01-01', until: null },
    })
    expect(said(before, after)).toEqual([
      'Commissioning: the text was “Work”',
      'Customer: Wasgau → Wasgau, Petra Lang',
      'The logo of the seller has changed.',
      'Valid until: 31 December 2026 → 31 January 2027',
      'Price list: Prices 2027',
      'Terms left out: 30 days',
    ])
    for (const language of languages) expect(said(before, after, language).join()).not.toMatch(/\{|undefined/)
  })

  it('whose site is only called otherwise say so, and neither take its lines away nor add them', () => {
    const estimate = {
      managers: 12,
      productsPerManager: 15,
      archiveScope: 'energies',
      headroomPercent: 0,
    } as const
    const licence = { kind: 'licence' as const, site: 0, reference: 'HTG503H' }
    const of = (name: string, more: object = {}) =>
      quoteOf({
        sites: [{ name, estimate: { ...estimate, ...more } }],
        lines: [free('EMS stream 5000', licence)],
      })
    expect(said(of('Dahn'), of('Dahn, Werk 2'))).toEqual(['The site Dahn is now called Dahn, Werk 2'])
    for (const language of languages) expect(said(of('A'), of('B'), language).join()).toMatch(/A.+B$/)
    // With another load it may be another site.
    expect(said(of('Dahn'), of('Metz', { managers: 13 }))).toEqual([
      'Added: EMS stream 5000 (HTG503H), Metz, €100.00',
      'Left out: EMS stream 5000 (HTG503H), Dahn, €100.00',
      'Site added: Metz',
      'Site left out: Dahn',
    ])
    const two = (...names: string[]) => quoteOf({ sites: names.map(name => ({ name, estimate })) })
    expect(said(two('A', 'B'), two('B', 'C'))).toEqual(['The site A is now called C'])
    expect(said(two('A'), two('B', 'C'))).toEqual(['The site A is now called B', 'Site added: C'])
  })

  it('differ in the load, the server and the appendix, site by site, also where no line does', () => {
    const load = { managers: 12, productsPerManager: 15, headroomPercent: 0 }
    const estimate = { ...load, servicesPerProduct: 10 }
    const sizing = {
      ...{ managers: 12, productsPerManager: 15 },
      ...{ archiveScope: 'energies' as const, archiveIntervalMinutes: 15 },
    }
    const inventory = [{ products: 3, servicesPerProduct: 4 }]
    const before = quoteOf({
      sites: [
        { name: 'Dahn', estimate, sizing },
        { name: 'Bergzabern', estimate: { inventory, headroomPercent: 0 } },
        { name: 'Gone' },
      ],
    })
    const after = quoteOf({
      sites: [
        {
          ...{ name: 'Dahn' },
          estimate: {
            ...{ ...estimate, managers: 13, headroomPercent: 20 },
            owned: [{ reference: 'HTG500H', quantity: 1 }],
          },
          sizing: { ...sizing, managers: 13, archiveScope: 'extended', machine: { cpuCores: 4 } },
        },
        {
          name: 'Bergzabern',
          estimate: { inventory: [{ products: 4, servicesPerProduct: 4 }], headroomPercent: 0 },
          sizing,
        },
        { name: 'New' },
      ],
      appendix: true,
    })
    expect(said(before, after)).toEqual([
      'Dahn: managers 12 → 13',
      'Dahn: what is archived: Energies → Energies and several other kinds',
      'Dahn: headroom in % 0 → 20',
      'Dahn: licence already there – → 1 × HTG500H',
      'Dahn: machine to compare with added',
      'Bergzabern: server added',
      'Bergzabern: the inventory has changed',
      'Site added: New',
      'Site left out: Gone',
      'Internal appendix added',
    ])
    const byScope = quoteOf({ sites: [{ name: 'Dahn', estimate: { ...load, archiveScope: 'energies' } }] })
    const byServices = quoteOf({ sites: [{ name: 'Dahn', estimate }] })
    expect(said(byScope, byServices)).toEqual([
      'Dahn: services per product – → 10',
      'Dahn: what is archived: Energies → –',
    ])
    for (const language of languages)
      for (const [one, other] of [
        [before, after],
        [after, before],
      ] as const)
        expect(said(one, other, language).join()).not.toMatch(/\{|undefined|true/)
  })

  it('differ in price lists of one name by when these hold', () => {
    const of = (from: string) => quoteOf({ pricesFrom: { name: 'Prices', from, until: null } })
    expect(said(of('2026-01-01'), of('2027-01-01'))).toEqual([
      'Price list: Prices (2026-01-01 – …) → Prices (2027-01-01 – …)',
    ])
  })

  it('have no difference of amounts in two currencies', () => {
    const after = quoteOf({ currency: 'CHF', net: { amount: '100.00', currency: 'CHF' } })
    expect(compareQuotes(quoteOf(), after).map(({ difference }) => difference)).toEqual([null, null])
  })

  it('lose no line: what was there, less what was left out, and what was added give what is there', () => {
    const lines = fc.array(
      fc.constantFrom('a', 'b', 'c').map(text => free(text)),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(lines, lines, (was, is) => {
        const changes = compareQuotes(quoteOf({ lines: was }), quoteOf({ lines: is }))
        const count = (side: 'before' | 'after') =>
          changes.filter(({ property, [side]: none }) => property === 'line' && none === null).length
        expect(was.length - count('after') + count('before')).toBe(is.length)
      }),
    )
  })
})

describe('two price lists', () => {
  it('differ by what was added, dropped, dearer and cheaper, in money and percent', () => {
    const before = { HTG500H: '1250.00', HTG501H: '2100', HTG502H: '0.00', HTG503H: '3.00' }
    const after = { HTG500H: '1300.00', HTG502H: '1.00', HTG503H: '2.00', HTG510H: '5.00' }
    expect(listPriceChanges('EUR', before, after).map(each => Object.values(each))).toEqual([
      ['HTG500H', '1250.00', '1300.00', 'dearer', '50.00', '4'],
      ['HTG501H', '2100.00', null, 'dropped', null, null],
      ['HTG502H', '0.00', '1.00', 'dearer', '1.00', null],
      ['HTG503H', '3.00', '2.00', 'cheaper', '-1.00', '-33.3333'],
      ['HTG510H', null, '5.00', 'added', null, null],
    ])
    expect(listPriceChanges('EUR', { HTG500H: '1250' }, { HTG500H: '1250.00' })).toEqual([])
  })

  it('differ in percent to the nearest ten thousandth, halves away from zero, both ways alike', () => {
    const units = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })
    fc.assert(
      fc.property(units, fc.bigInt({ min: 1n, max: 10n ** 12n }), (difference, whole) => {
        const percent = decimal(percentOf(difference, whole) ?? '')
        const exact = decimal(String(difference)).times(100)
        const error = percent.times(String(whole)).minus(exact).abs()
        expect(error.lte(decimal(String(whole)).times('0.00005'))).toBe(true)
        expect(percentOf(-difference, whole)).toBe(percent.times(-1).toFixed().replace(/^-0$/, '0'))
      }),
    )
  })
})
