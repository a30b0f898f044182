import { afterAll, describe, expect, it } from 'vitest'
import { languages } from '#text/language.ts'
import { quoteOf, refusedQuotes } from '../scenarios/quotes.ts'
import { faultsOf, startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/quote-documents'
const line = { text: 'Work', quantity: '1', unitPrice: '1' }

const malformed: [name: string, body: unknown, ...faults: string[]][] = [
  ['no object', [], ' invalid_type'],
  [
    'nothing at all',
    {},
    ...['number', 'date', 'validUntil', 'customer', 'currency'].map(name => `/${name} required`),
  ],
  ['an unknown property', { ...quoteOf({ lines: [line] }), logo: 'x' }, '/logo unknown_property'],
  ['a site that is none', { ...quoteOf({}), sites: [1] }, '/sites/0 invalid_type'],
  ['sites that are no list', { ...quoteOf({}), sites: {} }, '/sites invalid_type'],
  [
    'an estimate that is none',
    { ...quoteOf({}), sites: [{ name: 'A', estimate: 'x' }] },
    '/sites/0/estimate invalid_type',
  ],
  [
    'a number for a percentage',
    { ...quoteOf({ lines: [line] }), discountPercent: 5 },
    '/discountPercent invalid_type',
  ],
  [
    'half a licence',
    { ...quoteOf({}), sites: [{ name: 'A', order: [{ reference: 'HTG500H', quantity: 0.5 }] }] },
    '/sites/0/order/0/quantity not_whole',
  ],
  [
    'a load beyond the limits, which is not weighed',
    {
      ...quoteOf({}),
      priceList: { HTG503H: '7500.00' },
      sites: [
        {
          name: 'A',
          estimate: { managers: 1e15, productsPerManager: 100_000, servicesPerProduct: 10_000 },
        },
      ],
    },
    '/sites/0/estimate/managers too_big',
  ],
  [
    'a site without a name, and no price for it',
    {
      ...quoteOf({}),
      priceList: {},
      sites: [{ name: '', estimate: { managers: 1, productsPerManager: 1, servicesPerProduct: 1 } }],
    },
    '/sites/0/name too_small',
    '/priceList/HTG500H price_missing',
  ],
  [
    'a price of an unknown reference',
    { ...quoteOf({ lines: [line] }), priceList: { HTG511H: '1' } },
    '/priceList/HTG511H unknown_reference',
  ],
  [
    'too many sites',
    { ...quoteOf({}), sites: Array.from({ length: 51 }, () => ({ name: 'A' })) },
    '/sites too_big',
  ],
  ['too many lines', { ...quoteOf({}), lines: Array.from({ length: 201 }, () => line) }, '/lines too_big'],
  [
    'a list that is too long deep inside, named once instead of each of its entries',
    {
      ...quoteOf({}),
      sites: [{ name: 'A', estimate: { inventory: Array.from({ length: 100_000 }, () => 0) } }],
    },
    '/sites/0/estimate/inventory too_big',
  ],
]

describe('POST /quote-documents refuses', () => {
  for (const { name, input, faults } of refusedQuotes)
    it(name, async () => {
      for (const accept of ['application/json', 'application/pdf', 'text/csv']) {
        const answer = await api.post(path, input, { accept })
        expect(answer.status).toBe(422)
        expect(faultsOf(answer)).toEqual(faults)
      }
    })

  for (const [name, body, ...faults] of malformed)
    it(name, async () => {
      const answer = await api.post(path, body)
      expect(answer.status).toBe(422)
      expect(faultsOf(answer)).toEqual(faults)
    })

  it('an amount that is a number, and says how it is written, with the digits that came', async () => {
    const said = {
      en: 'in quotes',
      fr: 'entre guillemets',
      de: 'in Anführungszeichen',
      sv: 'inom citattecken',
    }
    for (const language of languages) {
      const { json } = await api.post(path, '{"priceList":{"HTG500H":1250.00}}', {
        'accept-language': language,
      })
      const { detail } = json.errors.find(({ pointer }: { pointer: string }) => pointer.endsWith('HTG500H'))
      expect(detail).toContain(said[language])
      expect(detail).toContain('1250.00')
    }
  })

  it('what is neither true nor false, and says in each language that one of them is expected', async () => {
    const expected = {
      en: 'true or false',
      fr: 'true ou false',
      de: 'true oder false',
      sv: 'true eller false',
    }
    for (const language of languages)
      for (const appendix of ['true', null, 1]) {
        const { json } = await api.post(path, { appendix }, { 'accept-language': language })
        const { detail } = json.errors.find(({ pointer }: { pointer: string }) => pointer === '/appendix')
        expect(detail).toContain(expected[language])
      }
  })

  it('in the reader’s language, with a place for every fault', async () => {
    for (const language of languages)
      for (const { input } of refusedQuotes) {
        const { json, headers } = await api.post(path, input, { 'accept-language': language })
        expect(headers.get('content-language')).toBe(language)
        for (const { pointer, detail } of json.errors) {
          expect(pointer).toMatch(/^\//)
          expect(detail).not.toMatch(/undefined|[{}]/)
        }
      }
  })
})
