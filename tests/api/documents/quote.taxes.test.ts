import { afterAll, describe, expect, it } from 'vitest'
import { type Language, languages } from '#text/language.ts'
import { translateQuote } from '#text/quotes/quotes.ts'
import { type QuoteBody, quoteOf } from '../../scenarios/quotes.ts'
import { startApi } from '../start-api.ts'
import { findAll, readPdf, textOf } from './read-pdf.ts'

/* What a customer reads lets its sums be followed: which line bears which tax stands at the line where they differ. */

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/quote-documents'
const line = { text: 'Inbetriebnahme', quantity: '1', unitPrice: '1234.56' }
const several: Partial<QuoteBody> = {
  lines: [
    { ...line, taxes: ['MwSt. 19'], discountPercent: '2.5' },
    { ...line, taxes: ['MwSt. 7'] },
    { ...line, taxes: [] },
    line,
  ],
  taxes: [
    { name: 'MwSt. 19', ratePercent: '19' },
    { name: 'MwSt. 7', ratePercent: '7' },
  ],
  discountPercent: '7.25',
}
const borne = (language: Language) => [
  ...['MwSt. 19', 'MwSt. 7', translateQuote[language]('value.untaxed'), 'MwSt. 19, MwSt. 7'],
]

async function make(body: unknown, accept: string, language: Language = 'en') {
  const answer = await api.post(path, body, { accept, 'accept-language': language })
  expect(answer.status).toBe(200)
  return answer
}

/** The rows of the order: those of its lines have their number first. */
const rowsOf = {
  'text/html': (html: string) =>
    [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell),
    ),
  'text/markdown': (markdown: string) =>
    markdown
      .split('\n')
      .filter(row => row.startsWith('|'))
      .map(row =>
        row
          .split('|')
          .slice(1, -1)
          .map(cell => cell.trim()),
      ),
}
/** Without what breaks lines. */
const squeeze = (text = '') => text.replace(/\s+/g, '')
const isLine = ([first = '']: readonly string[]) => /^\d+$/.test(first)

describe('the taxes of the lines', () => {
  for (const language of languages) {
    const label = translateQuote[language]('column.taxes')

    it(`stand at each line of a printed quote on one page in ${language}, named as in the sums`, async () => {
      const { bytes } = await make(quoteOf(several), 'application/pdf', language)
      const pdf = await readPdf(bytes)
      expect(pdf.pages.length).toBe(1)
      expect(pdf.pages[0]?.right).toBeLessThan(553.5)
      const rows = findAll(pdf.trees, 'TR').map(row => row.children.map(cell => textOf(cell).trim()))
      const at = rows.find(row => row.includes(label))?.indexOf(label) ?? -1
      expect(rows.filter(isLine).map(row => squeeze(row[at]))).toEqual(borne(language).map(squeeze))
    })

    for (const [accept, read] of Object.entries(rowsOf))
      it(`stand at each line of ${accept} in ${language}`, async () => {
        const rows = read((await make(quoteOf(several), accept, language)).text)
        const at = rows.find(row => row.includes(label))?.indexOf(label) ?? -1
        expect(rows.filter(isLine).map(row => row[at])).toEqual(borne(language))
      })
  }

  it('take no column where all lines bear the same', async () => {
    const alike = { ...several, lines: [line, { ...line, taxes: ['MwSt. 7', 'MwSt. 19'] }] }
    for (const [accept, read] of Object.entries(rowsOf)) {
      const rows = read((await make(quoteOf(alike), accept)).text)
      expect(rows.filter(isLine).map(row => row.length)).toEqual([6, 6])
    }
  })

  it('leave the names of sites above the names of lines in Markdown', async () => {
    const order = [{ reference: 'HTG500H', quantity: 1, taxes: ['MwSt. 7'] }]
    const sites = ['Nord', 'Süd'].map(name => ({ name, order }))
    const body = quoteOf({ ...several, sites, priceList: { HTG500H: '1000.00' } })
    const rows = rowsOf['text/markdown']((await make(body, 'text/markdown')).text)
    const at = rows[0]?.indexOf('Description') ?? -1
    expect(rows.filter(row => row.includes('**Nord**')).map(row => row.indexOf('**Nord**'))).toEqual([at])
  })
})

describe('the rate of a tax', () => {
  const tax = (name: string, ratePercent: string) => ({ name, ratePercent })
  const body = quoteOf({
    lines: [{ ...line, unitPrice: '100.00' }],
    taxes: [
      ...[tax('MwSt. 19 %', '19'), tax('MwSt. 7', '7.00'), tax('2,5% Abgabe', '2.5'), tax('Öko 5', '19')],
      ...[tax('Abgabe 12.5 % 2027', '12.5'), tax('3', '3'), tax('Fonds 2019', '19'), tax('Umlage', '1')],
    ],
  })

  it('is said once, also where the name has it', async () => {
    const sums = [
      ...['MwSt. 19 % auf', 'MwSt. 7 % auf', '2,5% Abgabe auf', 'Öko 5 19 % auf', 'Abgabe 12.5 % 2027 auf'],
      ...['3 3 % auf', 'Fonds 2019 19 % auf', 'Umlage 1 % auf'],
    ]
    for (const accept of ['text/csv', 'text/markdown']) {
      const text = (await make(body, accept, 'de')).text.replaceAll('\u00a0', ' ')
      for (const sum of sums) expect(text, accept).toContain(`${sum} 100,00 €`)
      expect(text, accept).not.toMatch(/19 % 19|7 7|2,5 %/)
    }
  })
})

describe('a discount of nothing', () => {
  const free = { text: 'Einweisung', quantity: '1', unitPrice: '0.00', taxes: ['MwSt. 7'] }
  for (const [currency, languages] of [
    ['EUR', ['en', 'de']],
    ['KWD', ['fr', 'sv']],
  ] as const)
    for (const language of languages)
      it(`is written without a minus in ${currency} in ${language}`, async () => {
        const lines = [free, { ...line, taxes: ['MwSt. 19'] }]
        const body = quoteOf({ ...several, currency, lines, discountPercent: '5' })
        for (const accept of ['text/html', 'text/markdown', 'text/csv']) {
          const { text } = await make(body, accept, language)
          expect(text, accept).not.toMatch(/[-−][^\d\n|<;]{0,6}0[.,]0+(?!\d)/)
          expect(text, accept).toMatch(/[-−][^\d\n|<;]{0,6}61[.,]7[23]/)
        }
        const { bytes } = await make(body, 'application/pdf', language)
        const { pages } = await readPdf(bytes)
        expect(pages[0]?.text).not.toMatch(/[-−][^\d\n]{0,6}0[.,]0+(?!\d)/)
      })
})
