import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber } from '#domain/shared/parse-number.ts'
import { valueAt } from '#domain/site/look-up-site.ts'
import { createSite, type Site } from '#domain/site/site.ts'
import type { FieldPath } from '#domain/site/site-values.ts'
import { reduceHistory, startHistory } from '#domain/site/undo-changes.ts'
import { putValues } from '#domain/site/write-field.ts'
import { type Language, languages } from '#text/language.ts'
import { translateQuotePage } from '#text/quote-page/quote-page.ts'
import { notationOf } from '../../app/estimate/notation.ts'
import { areAmounts, changeCurrency, hasFigures, takeFigures } from '../../app/quote/change-currency.ts'
import { writeHtmlTable, writeTabbed } from '../../app/quote/copy-table.ts'
import { emptySeller } from '../../app/quote/device-values.ts'
import { type Draft, emptyDraft, KEPT, nextId, OWN, renotate, startAnew } from '../../app/quote/draft.ts'
import { readDraft } from '../../app/quote/read-draft.ts'
import { draftOf, quoteSite, writeDraft } from '../../app/quote/site-draft.ts'
import { examplePrices } from '../scenarios/licence-estimates.ts'

const usual = { date: '2026-12-01', validUntil: '2026-12-31', currency: 'EUR', taxes: [], terms: '' }
const stamp = { at: '2026-12-01T10:00:00.000Z', by: 'Ada' }
const estimated: Partial<Record<FieldPath, unknown>> = {
  name: 'Dahn',
  'load/mode': 'averages',
  'load/managers': 12,
  'load/productsPerManager': 15,
  'load/servicesPerProduct': 10,
  'prices/list': { currency: 'EUR', prices: examplePrices },
  customer: 'Wasgau',
  'quote/number': '2026-0042',
}
const siteWith = (values: Partial<Record<FieldPath, unknown>> = {}): Site =>
  putValues(
    createSite('5f0c8a3e-6f2b-4d0a-9a43-0d9b8f1f2c11'),
    Object.entries({ ...estimated, ...values }),
    stamp,
  )
const open = (site: Site, language: Language = 'en') => draftOf(site, usual, notationOf(language))
/** The site after something was typed on its quote. */
function type(site: Site, change: Partial<Draft>, language: Language = 'en', goesOn = false): Site {
  const before = open(site, language)
  return writeDraft(site, [before, { ...before, ...change }], stamp, {
    goesOn,
    notation: notationOf(language),
  })
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
    expect(renotate(draft, notationOf('de')).lines[0]?.unitPrice).toBe('110,50')
  })

  it('say the same in every language, whatever marks a number was typed with', () => {
    const digits = (least: number, most: number) =>
      fc
        .array(fc.constantFrom(...'0123456789'), { minLength: least, maxLength: most })
        .map(all => all.join(''))
    const numbers = fc
      .tuple(
        digits(1, 4),
        fc.array(fc.tuple(fc.constantFrom('.', ',', ' ', "'"), digits(0, 4)), { maxLength: 3 }),
      )
      .map(([first, more]) => first + more.flat().join(''))
    const value = (typed: string, language: Language) => parseNumber(typed, notationOf(language))
    const unitPriceOf = (draft: Draft) => draft.lines[0]?.unitPrice ?? ''
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom(...languages),
        fc.constantFrom(...languages),
        (typed, one, other) => {
          const there = { ...start({ lines: [{ ...row, unitPrice: typed }] }), notation: notationOf(one) }
          const kept = renotate(there, KEPT)
          const [back, elsewhere] = [one, other].map(language =>
            unitPriceOf(renotate(kept, notationOf(language))),
          )
          const meant = value(typed, one)
          if ('value' in meant) expect(value(elsewhere ?? '', other), `${one} ${other}`).toEqual(meant)
          // What is typed stands in its field to the last mark, at every keystroke.
          expect(back).toBe(typed)
        },
      ),
      {
        examples: [
          ['1.250', 'de', 'fr'],
          ['1.234,5', 'de', 'sv'],
          ['1,250.5', 'en', 'fr'],
          ['1.250', 'fr', 'en'],
          ['1.250,00', 'sv', 'de'],
          ['1.5270', 'sv', 'fr'],
        ],
      },
    )
  })

  it('quote the site at hand with its prices, and order what the estimate recommends', () => {
    const { preview, orders, faults } = read(open(siteWith()))
    expect(faults.size).toBe(0)
    expect(orders).toEqual([
      preview?.quote.sites[0]?.estimate?.recommendation?.lines.map(({ reference, quantity }) => ({
        reference,
        quantity,
      })),
    ])
    expect(preview?.quote.sites[0]?.choice).toBe('recommended')
    expect(preview?.input.customer.name).toBe('Wasgau')
  })

  it('keep the order that was chosen, say so, and give it up for every tool', () => {
    const site = siteWith({ order: [{ reference: 'HTG503H', quantity: 1 }] })
    const { preview } = read(open(site))
    expect(preview?.quote.sites[0]?.choice).toBe('by-hand')
    expect(preview?.quote.lines.map(({ reference }) => reference)).toEqual(['HTG503H'])
    const { sites } = open(site)
    expect(valueAt(type(site, { sites: sites.map(each => ({ ...each, order: null })) }), 'order')).toBe(
      undefined,
    )
  })

  it('refuse a chosen order once it is too small', () => {
    expect(codes(open(siteWith({ order: [{ reference: 'HTG500H', quantity: 1 }] })))).toEqual({
      'sites.0.order': 'order_too_small',
    })
  })

  it('ask for the price of what the manual names where no price is known', () => {
    const draft = open(siteWith({ 'prices/list': null }))
    expect(codes(draft)).toEqual({ 'priceList.HTG503H': 'price_missing' })
    expect(totalOf({ ...draft, prices: { HTG503H: '7500' } })).toBe('7500.00')
    expect(codes({ ...draft, number: '' })).toEqual({
      number: 'required',
      'priceList.HTG503H': 'price_missing',
    })
    expect(codes({ ...draft, prices: { HTG503H: '7,5x' } })).toEqual({ 'priceList.HTG503H': 'not_an_amount' })
  })

  it('ask for a price and a quantity that can be read in two ways', () => {
    const lines = [{ ...row, quantity: '1.250', unitPrice: '110,50' }]
    for (const currency of ['EUR', 'TND'])
      for (const language of ['fr', 'sv'] as const) {
        const draft = { ...open(siteWith({ 'prices/list': null }), language), currency, lines }
        const found = codes({ ...draft, prices: { HTG503H: '1.250' } }, language)
        expect(found).toMatchObject({ 'priceList.HTG503H': 'not_an_amount' })
        expect(Object.keys(found)).toContain('lines.0.quantity')
      }
  })

  it('stand in the site as they were typed, in the notation of any language', () => {
    const typed = {
      ...{ customer: 'Mühlen', contact: 'Petra Lang', address: 'Mühlstraße 4', number: '7', terms: '30 d' },
      discountPercent: '2,',
      lines: [{ ...row, unitPrice: '1.110,5' }],
      taxes: [{ ...tax, ratePercent: '5,5' }],
    }
    const site = type(siteWith(), typed, 'de')
    expect(open(site, 'de')).toMatchObject(typed)
    expect(open(site, 'en').lines[0]?.unitPrice).toBe('1,110.5')
    expect(valueAt(site, 'contacts')).toEqual([{ name: 'Petra Lang' }])
  })

  it('leave a site alone in which nothing was changed but what the quote adds', () => {
    const site = type(siteWith(), {})
    expect(type(site, {})).toBe(site)
    expect(valueAt(site, 'prices/list')).toEqual({ currency: 'EUR', prices: examplePrices })
  })

  it('give a price that can be read to the price list of every tool, and keep any other as typed', () => {
    const site = type(siteWith({ 'prices/list': null }), { prices: { HTG503H: '7.500,5' } }, 'de')
    expect(valueAt(site, 'prices/list')).toEqual({ currency: 'EUR', prices: { HTG503H: '7500.5' } })
    expect(open(site, 'de').prices.HTG503H).toBe('7.500,5')
    const mistyped = type(site, { prices: { HTG503H: '7500x' } }, 'de')
    expect(valueAt(mistyped, 'prices/list')).toBe(undefined)
    expect(open(mistyped, 'de').prices.HTG503H).toBe('7500x')
    // A list that another tool has brought since stands.
    const listed = { currency: 'EUR', prices: { HTG503H: '8000.00' } }
    expect(open(putValues(site, [['prices/list', listed]], stamp)).prices.HTG503H).toBe('8000')
  })

  it('are undone field by field: what is typed on in one field is one change', () => {
    let history = startHistory(siteWith())
    const go = (change: Partial<Draft>, goesOn: boolean) => {
      const site = type(history.present, change, 'en', goesOn)
      history = reduceHistory(history, { type: 'change', site, what: 'quote' })
    }
    go({ prices: { HTG503H: '7' } }, false)
    go({ prices: { HTG503H: '75' } }, true)
    go({ prices: { HTG503H: '75', HTG504H: '9' } }, false)
    expect(history.past.length).toBe(2)
    history = reduceHistory(history, { type: 'undo', stamp })
    expect(open(history.present).prices).toEqual({ HTG503H: '75' })
  })

  it('hold other sites as they were added, and leave out the own one where that is wished', () => {
    const other = quoteSite(siteWith({ name: 'Obernai', 'load/managers': 3 }), 'b')
    const { sites } = open(siteWith())
    const site = type(siteWith(), { sites: [...sites, other] })
    expect(open(site).sites.map(({ name }) => name)).toEqual(['Dahn', 'Obernai'])
    expect(read(open(site)).preview?.quote.sites.length).toBe(2)
    const alone = type(site, { ownLicences: false, sites: [other] })
    expect(open(alone).sites.map(({ name }) => name)).toEqual(['Obernai'])
    expect(startAnew(open(site), usual)).toMatchObject({ number: '', customer: 'Wasgau', lines: [] })
    expect(startAnew(open(site), usual).sites.map(({ id }) => id)).toEqual([OWN])
    expect(nextId([{ id: '3' }])).toBe('4')
  })

  it('never take prices of one currency for those of another', () => {
    const text = 'HTG502H\t3 900,50 €'
    const listed = siteWith({ 'prices/text': text })
    const chosen = type(listed, changeCurrency(open(listed), 'CHF'))
    expect(open(chosen)).toMatchObject({ currency: 'CHF', listCurrency: 'EUR', prices: {} })
    expect(codes(open(chosen))).toEqual({ 'priceList.HTG503H': 'price_missing' })
    const site = type(chosen, { prices: { HTG503H: '7900' } })
    expect(open(site)).toMatchObject({ currency: 'CHF', prices: { HTG503H: '7900' } })
    expect(totalOf(open(site))).toBe('7900.00')
    // The list stays what it is, to its very text, and comes back with its currency.
    for (const each of [chosen, site]) {
      expect(valueAt(each, 'prices/list')).toEqual({ currency: 'EUR', prices: examplePrices })
      expect(valueAt(each, 'prices/text')).toBe(text)
      const back = type(each, changeCurrency(open(each), 'EUR'))
      expect(open(back)).toMatchObject({ ...open(listed), listCurrency: null })
    }
    // Both at once are no other thing.
    const both = type(siteWith(), { currency: 'CHF', prices: { HTG500H: '1300' } })
    expect(valueAt(both, 'prices/list')).toEqual({ currency: 'EUR', prices: examplePrices })
    expect(open(both).prices).toEqual({ HTG500H: '1300' })
  })

  it('follow a list that came in another currency since, without what was typed in the one before', () => {
    const typed = type(siteWith({ 'prices/list': null }), { prices: { HTG503H: '7500', HTG504H: '300' } })
    const list = { currency: 'CHF', prices: { HTG504H: '320' } }
    const site = putValues(typed, [['prices/list', list]], stamp)
    expect(open(site)).toMatchObject({ currency: 'CHF', listCurrency: null, prices: { HTG504H: '320' } })
    const more = type(site, { prices: { HTG504H: '320', HTG503H: '7900x' } })
    expect(open(more).prices).toEqual({ HTG504H: '320', HTG503H: '7900x' })
    // A currency that was chosen beside one list says nothing beside another.
    const beside = type(siteWith(), { currency: 'SEK' })
    expect(open(putValues(beside, [['prices/list', list]], stamp)).currency).toBe('CHF')
    expect(open(putValues(beside, [['prices/list', null]], stamp)).currency).toBe('SEK')
  })

  it('open the prices of rows with the currency, and take the figures as they are where somebody says so', () => {
    const draft = start({ lines: [row, { ...row, id: '2' }], prices: { HTG503H: '7500' } })
    const changed = { ...draft, ...changeCurrency(draft, 'JPY') }
    expect(codes(changed)).toMatchObject({
      'lines.0.unitPrice': 'required',
      'lines.1.unitPrice': 'required',
    })
    // The yen has no cents.
    expect(areAmounts(draft, 'JPY', draft)).toBe(false)
    expect(areAmounts(draft, 'CHF', draft)).toBe(true)
    const retyped = {
      ...changed,
      lines: changed.lines.map(line => (line.id === '2' ? { ...line, unitPrice: '9' } : line)),
    }
    expect(takeFigures(retyped, draft, 'JPY').lines.map(line => line.unitPrice)).toEqual(['110.50', '9'])
    expect({ ...retyped, ...takeFigures(retyped, draft, 'EUR') }).toEqual(draft)
    expect([hasFigures(draft), hasFigures(changed)]).toEqual([true, false])
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

  it('say how many decimals a percentage and a quantity have, where it may be these that are too many', () => {
    const typed = { quantity: '1.2345', discountPercent: '33.33333' }
    expect(codes(start({ lines: [{ ...row, ...typed }], discountPercent: '33.33333' }))).toEqual({
      'lines.0.quantity': 'not_a_quantity',
      'lines.0.discountPercent': 'not_a_percentage',
      discountPercent: 'not_a_percentage',
    })
    expect(codes(start({ lines: [{ ...row, quantity: '999999.123', discountPercent: '33.3333' }] }))).toEqual(
      {},
    )
    for (const language of languages) {
      const t = translateQuotePage[language]
      expect(t('error.not_a_percentage'), language).toMatch(/\b0\b.*\b100\b.*\b4\b/)
      expect(t('error.not_a_quantity'), language).toMatch(/\b0\b.*\b6\b.*\b3\b/)
    }
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
