import { afterAll, describe, expect, it } from 'vitest'
import { quoteExamples } from '#openapi/endpoints/quote-examples.ts'
import { languages } from '#text/language.ts'
import { type QuoteBody, quoteOf, quotes } from '../scenarios/quotes.ts'
import { readQuote } from '../scenarios/read-quotes.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/quote-documents'
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const { recommended, 'chosen-by-hand': byHand } = quoteExamples

describe('POST /quote-documents', () => {
  for (const { name, input, expected } of quotes)
    it(name, async () => {
      const { status, json } = await api.post(path, input)
      expect(status).toBe(200)
      expect(readQuote(json, expected)).toEqual(expected)
    })

  it('carries what it rests on, with a text, a citation and whether it binds the customer', async () => {
    const { json } = await api.post(path, recommended.value)
    expect(json.ruleset.id).toBe('stream/6LE007608')
    expect(json.rounding).toBe('half-up-per-line')
    expect(json.explanation.at(-1)).toMatchObject({ code: 'quote-total', value: `${json.total.amount} EUR` })
    const codes = json.assumptions.map(({ code }: { code: string }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const { text, citation, isBinding } of json.assumptions) {
      expect(text.length).toBeGreaterThan(30)
      expect(citation.document).toMatch(/^(6LE007608|Groundwork)$/)
      expect(typeof isBinding).toBe('boolean')
    }
    expect(json.sites[0].explanation.length).toBeGreaterThan(5)
  })

  it('shows the recommendation beside an order that was chosen by hand, and says so', async () => {
    const { json } = await api.post(path, byHand.value)
    const [obernai] = json.sites
    expect(obernai.choice).toBe('by-hand')
    expect(obernai.order.lines.map(({ reference }: { reference: string }) => reference)).toEqual(['HTG503H'])
    expect(obernai.recommendation.price.amount).toBe('4800.00')
    expect(json.assumptions).toContainEqual(
      expect.objectContaining({ code: 'order-chosen-by-hand', isBinding: true }),
    )
  })

  it('derives the order that was chosen by hand, and compares others with the recommended one in its appendix', async () => {
    const load = { managers: 12, productsPerManager: 15, servicesPerProduct: 10 }
    const body = quoteOf({
      priceList: { HTG502H: '3600', HTG503H: '7500', HTG504H: '300' },
      sites: [{ name: 'Dahn', estimate: load, order: [{ reference: 'HTG503H', quantity: 1 }] }],
    })
    const { json } = await api.post(path, body)
    const steps = new Map<string, { expression: string; value: unknown }>(
      json.sites[0].explanation.map((step: { code: string }) => [step.code, step]),
    )
    expect(steps.get('licence-cover')?.expression).toMatch(/^1 × 5000 = 5000 > /)
    expect(steps.get('licence-cover')?.value).toBe(5000)
    expect(steps.get('order-price')).toMatchObject({ expression: '1 × 7500.00', value: '7500.00 EUR' })
    const asked = { accept: 'text/markdown', 'accept-language': 'en' }
    const { text } = await api.post(path, { ...body, appendix: true }, asked)
    const others = text.slice(text.indexOf('## Other orders'), text.indexOf('## How far'))
    expect(others).toMatch(/HTG502H.*HTG504H.*€3,900\.00 · Recommended/)
    expect(others).not.toContain('HTG503H)')
    // Nothing changes where the recommended one is ordered.
    const { sites: _sites, ...rest } = body
    const plain = await api.post(path, { ...rest, sites: [{ name: 'Dahn', estimate: load }] })
    expect(plain.json.sites[0].explanation).toContainEqual(
      expect.objectContaining({ code: 'order-price', value: '3900.00 EUR' }),
    )
  })

  it('speaks its own language, else the reader’s, in every format', async () => {
    for (const accept of [
      'application/json',
      'application/pdf',
      sheet,
      'text/csv',
      'text/html',
      'text/markdown',
    ])
      for (const language of languages) {
        const asked = await api.post(path, recommended.value, { accept, 'accept-language': language })
        expect(asked.headers.get('content-language')).toBe(language)
        const own = await api.post(
          path,
          { ...recommended.value, language: 'sv' },
          { accept, 'accept-language': language },
        )
        expect(own.headers.get('content-language')).toBe('sv')
      }
    const { json } = await api.post(
      path,
      { ...recommended.value, language: 'de' },
      { 'accept-language': 'fr' },
    )
    expect(json.assumptions[0].text).toMatch(/^Das Angebot gilt/)
  })

  it('is named after the kind, the number and the customer', async () => {
    for (const [accept, ending] of Object.entries({
      'application/pdf': 'pdf',
      [sheet]: 'xlsx',
      'text/csv': 'csv',
      'text/markdown': 'md',
    })) {
      const { headers } = await api.post(path, { ...recommended.value, language: 'fr' }, { accept })
      expect(headers.get('content-disposition')).toContain(
        `Devis-2026-0042-Wasgau-M%C3%BChlen-GmbH.${ending}`,
      )
    }
  })

  it('judges by today where no day is given', async () => {
    const { asOf: _asOf, ...body } = quoteOf({ lines: [{ text: 'Work', quantity: '1', unitPrice: '1' }] })
    const today = new Date().toISOString().slice(0, 10)
    const { json } = await api.post(path, { ...body, date: today, validUntil: '2999-12-31' })
    expect([json.asOf, json.valid]).toEqual([today, true])
  })

  it('is bounded by what is asked, with as many sites and lines as there may be', async () => {
    const site = {
      estimate: { managers: 900_000, productsPerManager: 99.5, servicesPerProduct: 9.5, headroomPercent: 20 },
      sizing: {
        managers: 12,
        productsPerManager: 15,
        archiveScope: 'extended',
        archiveIntervalMinutes: 15,
      },
    }
    for (const [lines, characters] of [
      [50, 10],
      [50, 60],
      [100, 20],
      [200, 10],
      [200, 500],
    ] as const) {
      const text = 'é'.repeat(characters)
      const body: QuoteBody = quoteOf({
        priceList: { ...recommended.value.priceList, HTG510H: '7000.00', HTG508H: '2801.00' },
        sites: Array.from({ length: 50 }, (_, index) => ({ name: `Site ${index}`, ...site })),
        lines: Array.from({ length: lines }, () => ({ text, quantity: '1', unitPrice: '1' })),
      })
      const { status, bytes, json } = await api.post(path, body)
      expect(status).toBe(200)
      // Each has a receipt, which repeats what was asked for and what came of it.
      expect(json.receipt).not.toBeNull()
      expect(bytes.length).toBeLessThan(250_000 + 4 * Buffer.byteLength(JSON.stringify(body)))
    }
  })
})
