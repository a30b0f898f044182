import Big from 'big.js'
import { afterAll, describe, expect, it } from 'vitest'
import { quoteExamples } from '#openapi/endpoints/quote-examples.ts'
import { formatDay } from '#reports/format-day.ts'
import { languages } from '#text/language.ts'
import { translateQuote } from '#text/quotes/quotes.ts'
import { quoteOf, quotes } from '../../scenarios/quotes.ts'
import { startApi } from '../start-api.ts'
import { compute, readWorkbook, type Workbook } from './read-workbook.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/quote-documents'
const accept = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function make(body: unknown, language = 'en') {
  const headers = { 'accept-language': language }
  const { json } = await api.post(path, body, headers)
  const { bytes, status } = await api.post(path, body, { ...headers, accept })
  expect(status).toBe(200)
  return { json, book: await readWorkbook(bytes) }
}

/** The row of the first line, from 1: the one that follows the heads. */
const firstRow = ({ rows }: Workbook) => rows.findIndex(row => row[0] === 1 && typeof row[1] === 'number') + 1
const lastFormula = ({ formulas }: Workbook) => [...formulas.keys()].at(-1) ?? ''

describe('the workbook of a quote', () => {
  it('holds who, for whom, and the days as dates', async () => {
    const { book } = await make(quoteExamples.recommended.value)
    const texts = book.rows.flat()
    expect(texts).toContain('Quote 2026-0042')
    expect(texts.some(text => String(text).startsWith('Wasgau Mühlen GmbH, '))).toBe(true)
    const days = texts.filter(value => value instanceof Date)
    expect(days.map(day => (day as unknown as Date).toISOString().slice(0, 10))).toEqual([
      '2026-12-01',
      '2026-12-31',
    ])
  })

  for (const language of languages)
    it(`says on its day that it is not valid, as the other documents do, in ${language}`, async () => {
      const work = { text: 'Work', quantity: '1', unitPrice: '1' }
      const days = { date: '2026-10-01', validUntil: '2026-10-31', lines: [work] }
      for (const [asOf, key] of [
        ['2026-12-15', 'notice.expired'],
        ['2026-09-01', 'notice.notYet'],
      ] as const) {
        const body = quoteOf({ ...days, asOf })
        const date = formatDay(key === 'notice.expired' ? days.validUntil : days.date, language)
        const said = translateQuote[language](key, { date })
        expect((await make(body, language)).book.rows.flat()).toContain(said)
        const asked = { accept: 'text/markdown', 'accept-language': language }
        expect((await api.post(path, body, asked)).text).toContain(said.slice(0, 12))
      }
      // On its last day it holds.
      const { book } = await make(quoteOf({ ...days, asOf: days.validUntil }), language)
      expect(book.rows.flat().join()).not.toContain(formatDay(days.validUntil, language))
    })

  it('has rates of taxes in a column of their own, and none among the discounts', async () => {
    const { book, json } = await make(quoteExamples.recommended.value)
    const cellsOf = (label: string) => book.rows.find(row => row[4] === label) ?? []
    const [tax] = json.taxes
    expect(cellsOf(tax.name)[7] ?? null).toBe(null)
    expect(cellsOf(tax.name)[10]).toBe(Number(tax.ratePercent) / 100)
    expect(book.rows.some(row => row[7] === 'Discount' && row[10] === 'Tax rate')).toBe(true)
  })

  for (const [name, { value }] of Object.entries(quoteExamples))
    it(`has numbers in the currency’s format, and beside each formula its result: ${name}`, async () => {
      const { json, book } = await make(value)
      const row = firstRow(book)
      const decimals = json.total.amount.split('.')[1]?.length ?? 0
      const format = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''} [$${json.currency}]`
      json.lines.forEach((line: { quantity: string; unitPrice: string; amount: string }, index: number) => {
        const at = (column: string) => book.cells.get(`${column}${row + index}`)
        expect([at('B'), at('G'), at('I')]).toEqual([line.quantity, line.unitPrice, line.amount].map(Number))
        expect(book.formatOf(`I${row + index}`)).toBe(format)
        expect(book.formatOf(`G${row + index}`)).toBe(format)
      })
      expect(book.cells.get(lastFormula(book))).toBe(Number(json.total.amount))
      for (const cell of book.formulas.keys())
        expect(compute(book, cell), cell).toBeCloseTo(Number(book.cells.get(cell)), 6)
    })

  for (const { name, input } of quotes.filter(({ name: called }) => !called.startsWith('the largest')))
    it(`computes what the quote says: ${name}`, async () => {
      const { json, book } = await make(input)
      expect(compute(book, lastFormula(book))).toBeCloseTo(Number(json.total.amount), 6)
      for (const cell of book.formulas.keys())
        expect(compute(book, cell), cell).toBeCloseTo(Number(book.cells.get(cell)), 6)
    })

  it('follows a changed quantity as a new quote would', async () => {
    for (const example of [quoteExamples.recommended.value, quoteExamples['lines-only'].value]) {
      const { json, book } = await make(example)
      const index = json.lines.length - 1
      const cell = `B${firstRow(book) + index}`
      const lines = example.lines.map(line => ({ ...line, quantity: '7.25' }))
      const { json: changed } = await make({ ...example, lines })
      expect(new Big(changed.total.amount).eq(json.total.amount)).toBe(false)
      expect(compute(book, lastFormula(book), { [cell]: 7.25 })).toBeCloseTo(Number(changed.total.amount), 6)
    }
  })

  it('follows a changed quantity where lines bear different taxes', async () => {
    const body = (quantity: string) =>
      quoteOf({
        lines: Array.from({ length: 7 }, (_, index) => ({
          text: `Line ${index}`,
          quantity: index === 3 ? quantity : '1',
          unitPrice: `${index + 1}.37`,
          taxes: [['A'], ['B'], ['A', 'B'], []][index % 4] ?? [],
        })),
        discountPercent: '3.5',
        taxes: [
          { name: 'A', ratePercent: '20' },
          { name: 'B', ratePercent: '5.5' },
        ],
      })
    for (const quantity of ['1', '2', '17.5']) {
      const { book } = await make(body('1'))
      const { json } = await make(body(quantity))
      const cell = `B${firstRow(book) + 3}`
      expect(compute(book, lastFormula(book), { [cell]: Number(quantity) })).toBeCloseTo(
        Number(json.total.amount),
        6,
      )
    }
  })

  it('repeats no amount in a text, where it would stay when a quantity changes', async () => {
    const { json, book } = await make(quoteExamples.recommended.value)
    const amounts = [json.subtotal, json.net, ...json.taxes, json.total].map(({ amount }) => amount)
    for (const text of book.rows.flat().filter(value => typeof value === 'string'))
      for (const amount of amounts) expect(text.replaceAll(',', '')).not.toContain(amount)
  })

  it('takes what someone typed for text, never for a formula', async () => {
    for (const typed of ['=1+1', '=HYPERLINK("http://example.org")', '+1', '@SUM(A1)', '</t>⇒9</f>', '⇒7']) {
      const line = { text: typed, quantity: '1', unitPrice: '1', unit: typed.slice(0, 20) }
      const { book } = await make(
        quoteOf({
          lines: [line],
          customer: { name: typed },
          terms: typed,
          taxes: [{ name: typed, ratePercent: '20' }],
        }),
      )
      expect(book.rows.flat()).toContain(typed)
      for (const formula of book.formulas.values()) expect(formula).toMatch(/^[-A-Z0-9().,:*+]+$/)
    }
  })

  it('has its heads in the language of the quote', async () => {
    const heads = []
    for (const language of languages) {
      const { book } = await make(quoteExamples.recommended.value, language)
      heads.push(book.rows[firstRow(book) - 2]?.slice(0, 2))
    }
    expect(heads).toEqual([
      ['No.', 'Quantity'],
      ['N°', 'Quantité'],
      ['Pos.', 'Menge'],
      ['Nr', 'Antal'],
    ])
  })

  it('is there for a quote without a line', async () => {
    const sizing = {
      managers: 3,
      productsPerManager: 5,
      archiveScope: 'energies',
      archiveIntervalMinutes: 60,
    }
    const { book } = await make(
      quoteOf({ sites: [{ name: 'A', sizing }], taxes: [{ name: 'TVA', ratePercent: '20' }] }),
    )
    expect(compute(book, lastFormula(book))).toBe(0)
  })
})
