import { describe, expect, it } from 'vitest'
import { type Language, languages } from '#text/language.ts'
import { notationOf } from '../../app/estimate/notation.ts'
import { writeHtmlTable, writeTabbed } from '../../app/quote/copy-table.ts'
import { type Draft, emptyDraft, emptySeller, renotate, takeOver } from '../../app/quote/draft.ts'
import { readDraft } from '../../app/quote/read-draft.ts'
import { examplePrices } from '../scenarios/licence-estimates.ts'

const load = { managers: 12, productsPerManager: 15, servicesPerProduct: 10 }
const incoming = {
  ...{ name: 'Dahn', address: '/en?managers=12', order: null, sizing: null },
  estimate: load,
  currency: 'EUR',
  prices: { ...examplePrices } as Record<string, string>,
}

const read = (draft: Draft, language: Language = 'en') =>
  readDraft(draft, emptySeller, {
    notation: notationOf(language),
    today: '2026-12-15',
    nameSite: index => `Site ${index + 1}`,
  })
const start = (more: Partial<Draft> = {}): Draft => ({
  ...emptyDraft,
  ...{
    number: '2026-0042',
    customer: 'Wasgau',
    currency: 'EUR',
    date: '2026-12-01',
    validUntil: '2026-12-31',
  },
  ...more,
})
const row = {
  ...{
    id: '1',
    text: 'Work',
    quantity: '6.5',
    unit: 'h',
    unitPrice: '110.50',
    discountPercent: '',
    taxes: '',
  },
}
const tax = { id: '1', name: 'VAT', ratePercent: '19' }
const codes = (draft: Draft, language?: Language) =>
  Object.fromEntries([...read(draft, language).faults].map(([name, { code }]) => [name, code]))
const totalOf = (draft: Draft, language?: Language) => read(draft, language).preview?.quote.total.amount

describe('the fields of a quote', () => {
  it('give the same total as every language writes them', () => {
    const draft = start({
      lines: [{ ...row, discountPercent: '2.5' }],
      discountPercent: '1.5',
      taxes: [{ ...tax, ratePercent: '5.5' }],
    })
    for (const language of languages)
      expect(totalOf(renotate(draft, notationOf(language)), language)).toBe(totalOf(draft))
    expect(renotate(draft, notationOf('de')).lines[0]?.unitPrice).toBe('110,5')
  })

  it('take the estimate over with its prices, and order what it recommends', () => {
    const draft = takeOver(start(), incoming, 'alone', notationOf('en'))
    const { preview, orders, faults } = read(draft)
    expect(faults.size).toBe(0)
    expect(orders).toEqual([
      preview?.quote.sites[0]?.estimate?.recommendation?.lines.map(({ reference, quantity }) => ({
        reference,
        quantity,
      })),
    ])
    expect(preview?.quote.sites[0]?.choice).toBe('recommended')
  })

  it('keep the order that was chosen, and say so', () => {
    const order = [{ reference: 'HTG503H', quantity: 1 }]
    const { preview } = read(takeOver(start(), { ...incoming, order }, 'alone', notationOf('en')))
    expect(preview?.quote.sites[0]?.choice).toBe('by-hand')
    expect(preview?.quote.lines.map(({ reference }) => reference)).toEqual(['HTG503H'])
  })

  it('refuse a chosen order once it is too small', () => {
    const order = [{ reference: 'HTG500H', quantity: 1 }]
    expect(codes(takeOver(start(), { ...incoming, order }, 'alone', notationOf('en')))).toEqual({
      'sites.0.order': 'order_too_small',
    })
  })

  it('ask for the price of what the manual names where no price is known', () => {
    const draft = takeOver(start(), { ...incoming, currency: null, prices: {} }, 'alone', notationOf('en'))
    expect(codes(draft)).toEqual({ 'priceList.HTG503H': 'price_missing' })
    expect(totalOf({ ...draft, prices: { HTG503H: '7500' } })).toBe('7500.00')
    expect(codes({ ...draft, number: '' })).toEqual({
      number: 'required',
      'priceList.HTG503H': 'price_missing',
    })
    expect(codes({ ...draft, prices: { HTG503H: '7,5x' } })).toEqual({ 'priceList.HTG503H': 'not_an_amount' })
  })

  it('put a site beside others, in the place of the one of its name, or alone', () => {
    const one = takeOver(start(), incoming, 'alone', notationOf('en'))
    const two = takeOver(one, { ...incoming, name: 'Obernai' }, 'beside', notationOf('en'))
    expect(two.sites.map(({ name }) => name)).toEqual(['Dahn', 'Obernai'])
    const changed = takeOver(two, { ...incoming, address: '/en?managers=13' }, 'beside', notationOf('en'))
    expect(changed.sites.map(({ address }) => address)).toEqual(['/en?managers=13', '/en?managers=12'])
    expect(takeOver(two, incoming, 'alone', notationOf('en')).sites.length).toBe(1)
  })

  it('never take prices of one currency for those of another', () => {
    const draft = takeOver(
      start({ prices: { HTG500H: '1', HTG510H: '9' } }),
      incoming,
      'alone',
      notationOf('en'),
    )
    expect(draft.prices.HTG510H).toBe(examplePrices.HTG510H && fromCents(examplePrices.HTG510H))
    const francs = takeOver(
      draft,
      { ...incoming, currency: 'CHF', prices: { HTG500H: '1300' } },
      'alone',
      notationOf('en'),
    )
    expect(francs.prices).toEqual({ HTG500H: '1300' })
    expect(francs.currency).toBe('CHF')
  })

  it('leave the preview in sight while number, customer, a row and a tax are still to come', () => {
    const draft = start({
      ...{ number: '', customer: '' },
      lines: [{ ...row, id: '2', text: '', unitPrice: '' }, row],
      taxes: [{ ...tax, ratePercent: '' }],
    })
    expect(totalOf(draft)).toBe('718.25')
    expect(codes(draft)).toEqual({
      number: 'required',
      'customer.name': 'required',
      'lines.0.text': 'required',
      'lines.0.unitPrice': 'required',
      'taxes.0.ratePercent': 'required',
    })
  })

  it('let each line bear all taxes, one, or none', () => {
    const taxes = [tax, { id: '2', name: 'Eco', ratePercent: '1' }]
    const lines = ['', '2', '-'].map((chosen, index) => ({
      ...row,
      ...{ id: String(index), quantity: '1', unitPrice: '100', taxes: chosen },
    }))
    const { preview } = read(start({ lines, taxes }))
    expect(preview?.quote.lines.map(line => line.taxes)).toEqual([['VAT', 'Eco'], ['Eco'], []])
  })

  it('name what is wrong at its field', () => {
    expect(codes(start())).toEqual({ sites: 'nothing_to_quote' })
    const begun = { ...row, id: '2', text: '' }
    expect(codes(start({ lines: [begun, { ...row, unitPrice: 'x' }] }))).toEqual({
      'lines.0.text': 'required',
      'lines.1.unitPrice': 'not_an_amount',
    })
    expect(codes(start({ lines: [row], date: '2027-01-01' }))).toEqual({ validUntil: 'day_before_another' })
    expect(codes(start({ lines: [{ ...row, quantity: '0' }] }))).toEqual({
      'lines.0.quantity': 'not_a_quantity',
    })
    expect(codes(start({ lines: [row], address: 'a\u202eb' }))).toEqual({
      'customer.address': 'unsafe_character',
    })
  })
})

const fromCents = (price: string) => price.replace(/\.00$/, '')

describe('a copied table', () => {
  const table = {
    columns: [{ label: 'No.', isNumeric: true as const }, { label: 'Text' }],
    rows: [
      ['1', '=HYPERLINK("x")<b>'],
      ['-5', 'two\tcells\nhere'],
    ],
  }

  it('holds what was typed as text, never as markup or formula', () => {
    const html = writeHtmlTable(table)
    expect(html).not.toContain('<b>')
    expect(html.match(/<tr>/g)?.length).toBe(3)
    expect(html).toMatch(/mso-number-format:'\\@'">=HYPERLINK/)
    expect(writeTabbed(table).split('\r\n')).toEqual([
      'No.\tText',
      '1\t\'=HYPERLINK("x")<b>',
      '-5\ttwo cells here',
    ])
  })
})
