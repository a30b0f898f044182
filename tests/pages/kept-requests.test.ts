import { describe, expect, it } from 'vitest'
import { notationOf } from '../../app/estimate/notation.ts'
import type { KeptQuote, QuoteRequest } from '../../app/kept-quotes/kept-quote.ts'
import { listConflicts, mergeRequests } from '../../app/kept-quotes/list-conflicts.ts'
import { previewKept } from '../../app/kept-quotes/preview-kept.ts'
import { closeRequest, openRequest } from '../../app/kept-quotes/request-draft.ts'
import { OWN_PRICES } from '../../app/kept-quotes/use-price-source.ts'
import { readDraft } from '../../app/quote/read-draft.ts'
import { quoteRequest } from '../kept/support/make-objects.ts'

const order = [{ reference: 'HTG503H', quantity: 1, discountPercent: '2.5', taxes: ['VAT'] }]
const taxes = [
  { name: 'VAT', ratePercent: '19' },
  { name: 'Reverse charge', ratePercent: '0', reverseCharge: 'Article 196' },
]
const request = quoteRequest({
  ...{ taxes, discountPercent: '5', terms: 'Net 30 days', appendix: true },
  sites: [{ ...quoteRequest().sites[0], order, choice: 'recommended' }],
  lines: [{ text: 'Work', quantity: '6.5', unit: 'h', unitPrice: '110.00', taxes: [] }],
  seller: { name: 'Saar', address: ['Hafenstraße 4', '66111 Saarbrücken'], colour: '#0a5ca8' },
}) as QuoteRequest

const kept = (asked: QuoteRequest, choice: 'recommended' | 'by-hand' = 'recommended'): KeptQuote => ({
  ...{ id: 'x', number: null, revision: 1, customer: '', validUntil: '', etag: '"1"' },
  state: 'draft',
  ...{ createdAt: '', updatedAt: '', total: { amount: '0.00', currency: 'EUR' } },
  ...{ issuedAt: null, decision: null, priceList: null, request: asked },
  quote: {
    language: 'en',
    lines: [{ reference: 'HTG503H', unitPrice: '7500.00' }],
    sites: [{ choice, order: { lines: [{ reference: 'HTG503H', quantity: 1 }] } }],
  },
})

/** Opens a request in the fields of a language and writes it again, with changes of the draft in between. */
function goThrough(
  asked: QuoteRequest,
  language: 'de' | 'en',
  change = {},
  source?: string,
  choice?: 'recommended' | 'by-hand',
) {
  const notation = notationOf(language)
  const { draft, seller, prices, isEditable } = openRequest(kept(asked, choice), notation)
  const today = '2026-12-01'
  const { body, faults } = readDraft({ ...draft, ...change }, seller, { notation, today, nameSite: String })
  return {
    closed: closeRequest(body, {
      kept: kept(asked),
      source: source ?? prices,
      sites: draft.sites,
      language: kept(asked).quote.language,
    }),
    faults,
    isEditable,
  }
}

describe('a kept quote in the fields', () => {
  for (const language of ['de', 'en'] as const)
    it(`is written as it was opened, in ${language}`, () => {
      const { closed, faults, isEditable } = goThrough(request, language)
      expect([...faults]).toEqual([])
      expect(isEditable).toBe(true)
      expect(listConflicts(request, closed, request)).toEqual([])
      expect(closed).toMatchObject({ appendix: true, language: 'en', taxes })
    })

  it('follows its price list until its prices are typed, or those of another list are taken', () => {
    const { priceList: _own, ...rest } = request
    const followed = { ...rest, priceListId: 'applying' }
    const { closed } = goThrough(followed, 'de')
    // As the API answers it: a list that is followed stands beside prices of which there are none.
    expect(openRequest(kept({ ...followed, priceList: {} }), notationOf('en')).draft.prices).toEqual({
      HTG503H: '7500.00',
    })
    expect([closed.priceListId, closed.priceList]).toEqual(['applying', undefined])
    const typed = goThrough(followed, 'de', { prices: { HTG503H: '7000,00' } }, OWN_PRICES).closed
    expect([typed.priceListId, typed.priceList]).toEqual([undefined, { HTG503H: '7000.00' }])
    const other = goThrough(followed, 'de', {}, 'another').closed
    expect([other.priceListId, other.priceList]).toEqual(['another', undefined])
    // Two who follow different lists differ, though no price stands in either.
    expect(listConflicts(followed, closed, other)).toMatchObject([{ part: 'priceList', usual: 'theirs' }])
    const own = mergeRequests(typed, other, new Map([['priceList', 'mine'] as const]))
    expect([own.priceListId, own.priceList]).toEqual([undefined, { HTG503H: '7000.00' }])
    const theirs = mergeRequests(other, typed, new Map([['priceList', 'mine'] as const]))
    expect([theirs.priceListId, theirs.priceList]).toEqual(['another', undefined])
  })

  it('says of its order whether it is the one that was recommended, and only then follows what is', () => {
    const site = (more: object) => ({ ...request, sites: [{ ...quoteRequest().sites[0], order, ...more }] })
    const cheaper = { prices: { HTG500H: '100.00', HTG503H: '7500.00', HTG507H: '200.00' } }
    const ordered = (asked: QuoteRequest, change = {}, choice: 'recommended' | 'by-hand' = 'recommended') => {
      const [sites] = [goThrough(asked, 'en', change, undefined, choice).closed.sites ?? []]
      return [sites[0]?.choice, ...(sites[0]?.order ?? []).map(line => `${line.quantity} ${line.reference}`)]
    }
    const recommended = site({ choice: 'recommended' }) as QuoteRequest
    expect(ordered(recommended)).toEqual(['recommended', '1 HTG503H'])
    expect(ordered(recommended, cheaper)).toEqual(['recommended', '1 HTG500H', '2 HTG507H'])
    const byHand = site({ choice: 'by-hand' }) as QuoteRequest
    expect(ordered(byHand, cheaper)).toEqual(['by-hand', '1 HTG503H'])
    // What was saved before anybody noted that is by hand where it is another one than is recommended.
    const old = site({}) as QuoteRequest
    expect(ordered(old, cheaper)).toEqual(['recommended', '1 HTG500H', '2 HTG507H'])
    expect(ordered(old, cheaper, 'by-hand')).toEqual(['by-hand', '1 HTG503H'])
    // Nothing but the mark is added to what it asked for.
    expect(goThrough(old, 'en').closed.sites).toEqual(recommended.sites)
  })

  it('takes seller and terms from the organisation until others are typed', () => {
    const { seller: _own, terms: _too, ...bare } = request
    const inherited = { seller: { name: 'Saar Energie' }, terms: 'Net 14 days' }
    const closed = (change = {}) => {
      const opened = { ...kept(bare), quote: { ...kept(bare).quote, ...inherited } }
      const notation = notationOf('en')
      const { draft, seller } = openRequest(opened, notation)
      const now = { notation, today: '2026-12-01', nameSite: String }
      const { body } = readDraft({ ...draft, ...change }, seller, now)
      return closeRequest(body, { kept: opened, source: OWN_PRICES, sites: draft.sites, language: 'en' })
    }
    expect(closed()).not.toHaveProperty('terms')
    expect(closed()).not.toHaveProperty('seller')
    expect(closed({ terms: 'Net 30 days' }).terms).toBe('Net 30 days')
    expect(closed({ terms: '' }).terms).toBe('')
  })

  it('goes on in the language of the organisation until another is chosen', () => {
    const { language: _own, ...bare } = request
    const opened = { ...kept(bare), quote: { ...kept(bare).quote, language: 'fr' as const } }
    const notation = notationOf('de')
    const { draft, seller } = openRequest(opened, notation)
    const { body } = readDraft(draft, seller, { notation, today: '2026-12-01', nameSite: String })
    const close = (language: 'fr' | 'de') =>
      closeRequest(body, { kept: opened, source: OWN_PRICES, sites: draft.sites, language })
    expect(close('fr')).not.toHaveProperty('language')
    expect(close('de').language).toBe('de')
    // Two who choose different ones differ, and one who chose none takes what the other chose.
    expect(listConflicts(bare, close('fr'), close('de'))).toEqual([
      { part: 'language', isClash: false, usual: 'theirs' },
    ])
    expect(mergeRequests(close('fr'), close('de'), new Map([['language', 'theirs'] as const])).language).toBe(
      'de',
    )
  })

  it('takes the reason why the customer owes a tax as it is typed, and asks for it where it is missing', () => {
    const owed = (reason: string | undefined) => ({
      ...{ lineTaxes: {}, lines: [] },
      taxes: [{ id: '1', name: 'VAT', ratePercent: '0', reverseCharge: reason }],
    })
    const { closed, faults } = goThrough(request, 'de', owed(' Article 44 '))
    expect([[...faults], closed.taxes]).toEqual([
      [],
      [{ name: 'VAT', ratePercent: '0', reverseCharge: 'Article 44' }],
    ])
    expect([...goThrough(request, 'de', owed('')).faults.keys()]).toEqual(['taxes.0.reverseCharge'])
    expect(goThrough(request, 'de', owed(undefined)).closed.taxes).toEqual([
      { name: 'VAT', ratePercent: '0' },
    ])
    // A line that bears such a tax bears no other: it is said at the line.
    const all = { ...owed('Article 44'), lineTaxes: {} }
    const mixed = { ...all, taxes: [...all.taxes, { id: '2', name: 'Levy', ratePercent: '1' }] }
    expect([...goThrough(request, 'de', mixed).faults.keys()]).toEqual(['sites.0.order.0.taxes'])
  })

  it('says where its fields can not hold what a tool asked for', () => {
    const three = ['A', 'B', 'C'].map(name => ({ name, ratePercent: '1' }))
    const lines = [{ text: 'Work', unitPrice: '1.00', taxes: ['A', 'B'] }]
    expect(goThrough({ ...request, taxes: three, lines, sites: [] }, 'en').isEditable).toBe(false)
  })
})

describe('two versions of one quote', () => {
  const mine = { ...request, terms: 'mine', discountPercent: '6' }
  const theirs = { ...request, terms: 'theirs', date: '2026-12-02' }

  it('differ part by part, and what only one has changed is taken from them', () => {
    expect(listConflicts(request, mine, theirs)).toEqual([
      { part: 'date', isClash: false, usual: 'theirs' },
      { part: 'discountPercent', isClash: false, usual: 'mine' },
      { part: 'terms', isClash: true, usual: 'mine' },
    ])
  })

  it('become one by what is chosen, with nothing else touched', () => {
    const merged = mergeRequests(mine, theirs, new Map([['discountPercent', 'mine'] as const]))
    expect(merged).toEqual({ ...theirs, discountPercent: '6' })
    const { discountPercent: _none, ...without } = mine
    const emptied = mergeRequests(without, theirs, new Map([['discountPercent', 'mine'] as const]))
    expect('discountPercent' in emptied).toBe(false)
  })
})

describe('the letter of a kept quote', () => {
  const rates = [
    { name: 'A', ratePercent: '10' },
    { name: 'B', ratePercent: '5' },
    { name: 'C', ratePercent: '2' },
  ]

  it('says all that was asked for, also what no field can hold', () => {
    const lines = [
      { text: 'Work', quantity: '1', unitPrice: '1000.00', taxes: ['A', 'B'] },
      { text: 'Travel', quantity: '1', unitPrice: '100.00' },
    ]
    const asked = { ...request, taxes: rates, lines, sites: [], discountPercent: undefined } as QuoteRequest
    expect(openRequest(kept(asked), notationOf('de')).isEditable).toBe(false)
    expect(previewKept(kept(asked), '2026-12-01')?.quote.total.amount).toBe('1267.00')
  })

  it('names the list that its prices come from, and the seller and terms of the organisation', () => {
    const { priceList: _own, seller: _seller, terms: _terms, ...rest } = request
    const priceList = { name: '2026', from: '2026-01-01', until: null, standing: 'follows' }
    const found = {
      ...kept({ ...rest, priceListId: 'applying' }),
      priceList,
      quote: { ...kept(request).quote, seller: { name: 'Saar' }, terms: '14 days' },
    }
    const input = previewKept(found, '2026-12-01')?.input
    expect(input).toMatchObject({ seller: { name: 'Saar' }, terms: '14 days', pricesFrom: { name: '2026' } })
  })
})
