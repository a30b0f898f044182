import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quoteExamples } from '#openapi/endpoints/quote-examples.ts'
import { type Language, languages } from '#text/language.ts'
import { hostileTexts } from '../../domain/support/hostile-texts.ts'
import { findOverflow } from '../../pages/support/find-overflow.ts'
import { findViolations } from '../../pages/support/find-violations.ts'
import { shareBrowser } from '../../pages/support/share-browser.ts'
import { quoteOf } from '../../scenarios/quotes.ts'
import { startApi } from '../start-api.ts'
import { parseCsv } from './parse-csv.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/quote-documents'
const { recommended } = quoteExamples
const separators = { en: ',', fr: ';', de: ';', sv: ';' } as const

async function make(body: unknown, accept: string, language: Language = 'en') {
  const { json } = await api.post(path, body, { 'accept-language': language })
  const { text, status, headers } = await api.post(path, body, { accept, 'accept-language': language })
  expect(status).toBe(200)
  return { json, text, headers }
}

describe('the CSV of a quote', () => {
  for (const language of languages)
    it(`has a row for each line, discount, tax and sum, with numbers as ${language} writes them`, async () => {
      const { json, text } = await make(recommended.value, 'text/csv', language)
      const [head = [], ...rows] = parseCsv(text.slice(1), separators[language])
      const plain = (amount: string) => (language === 'en' ? amount : amount.replace('.', ','))
      expect(head.length).toBe(12)
      // A rate is no discount: it has a column of its own, after those of before.
      const [discounted, , taxed] = rows.slice(json.lines.length)
      expect([discounted?.[7], discounted?.[11]]).toEqual([plain(json.discounts[0].percent), ''])
      expect([taxed?.[7], taxed?.[11]]).toEqual(['', plain(json.taxes[0].ratePercent)])
      expect(rows.map(row => row[8])).toEqual(
        [
          ...json.lines.map(({ amount }: { amount: string }) => amount),
          `-${json.discounts[0].amount}`,
          json.net.amount,
          json.taxes[0].amount,
          json.total.amount,
        ].map(plain),
      )
      for (const row of rows) expect(row.length).toBe(head.length)
    })

  it('keeps formulas from being any, and a number below zero a number', async () => {
    const typed = ['=1+1', '+1', '-1+2', '@SUM(A1)', '-5']
    const lines = typed.map(text => ({ text, quantity: '1', unitPrice: '1', unit: text.slice(0, 20) }))
    const { text } = await make(quoteOf({ lines, discountPercent: '10' }), 'text/csv')
    const [, ...rows] = parseCsv(text.slice(1), ',')
    expect(rows.slice(0, 5).map(row => [row[3], row[5]])).toEqual(typed.map(one => [`'${one}`, `'${one}`]))
    expect(rows[5]?.[8]).toBe('-0.50')
  })
})

/** Every node of a type, in order. */
function findAll<Type extends Nodes['type']>(node: Nodes, type: Type): Extract<Nodes, { type: Type }>[] {
  const own = node.type === type ? [node as Extract<Nodes, { type: Type }>] : []
  return 'children' in node ? [...own, ...node.children.flatMap(child => findAll(child, type))] : own
}

describe('the Markdown of a quote', () => {
  it('has the order as a table with as many cells in each row', async () => {
    const { json, text, headers } = await make(recommended.value, 'text/markdown')
    expect(headers.get('content-type')).toContain('variant=GFM')
    const rows = text.split('\n').filter(line => line.startsWith('|'))
    expect(rows.length).toBe(2 + json.lines.length + 5)
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)?.length).toBe(7)
    expect(rows.at(-1)).toContain('€5,217.26')
  })

  it('takes what someone typed for text', async () => {
    for (const typed of [
      'a | b',
      '<script>alert(1)</script>',
      '[x](javascript:alert(1))',
      '# heading',
      ...hostileTexts,
    ]) {
      const body = quoteOf({
        customer: { name: typed },
        lines: [{ text: typed, quantity: '1', unitPrice: '1' }],
        terms: typed,
      })
      const { status, text } = await api.post(path, body, { accept: 'text/markdown' })
      if (status === 422) continue
      const tree = fromMarkdown(text)
      for (const type of ['html', 'link', 'image', 'code'] as const)
        expect(findAll(tree, type), typed).toEqual([])
      expect(findAll(tree, 'heading').length, typed).toBe(5)
      for (const row of text.split('\n').filter(line => line.startsWith('|')))
        expect(row.match(/(?<!\\)(?:\\\\)*\|/g)?.length, typed).toBe(7)
    }
  })
})

describe('the HTML of a quote', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await shareBrowser()
  })

  for (const [name, width] of Object.entries({ 'a wide screen': 1200, 'a phone': 375 }))
    it(`is accessible and within the width of ${name}`, async () => {
      const value = {
        ...quoteExamples['chosen-by-hand'].value,
        seller: recommended.value.seller,
        discountPercent: '3',
      }
      const { text } = await make(value, 'text/html')
      const page = await browser.newPage({ viewport: { width, height: 900 } })
      await page.route('**/*', route =>
        route.fulfill({ body: text, headers: { 'content-type': 'text/html; charset=utf-8' } }),
      )
      await page.goto('http://quote.test/')
      expect(await findOverflow(page)).toEqual([])
      expect(await findViolations(page)).toEqual([])
      await page.close()
    })

  it('has the order as one table with its sums, which can be pasted', async () => {
    const { json, text, headers } = await make(recommended.value, 'text/html', 'de')
    expect(text).toMatch(/^<!doctype html>\n<html lang="de">/)
    expect(headers.get('content-disposition')).toBeNull()
    const [table = ''] = /<table>.*?<\/table>/s.exec(text) ?? []
    expect(table.match(/<tr>/g)?.length).toBe(1 + json.lines.length + 5)
    expect(table).toMatch(/<tfoot>.*<th scope="row" colSpan="5"|<th scope="row" colspan="5"/s)
    expect(table).toContain('5.217,26')
  })

  it('holds nothing that someone typed as markup', async () => {
    const tagsOf = (html: string) => new Set([...html.matchAll(/<(\w+)/g)].map(([, name]) => name))
    const body = (typed: string) =>
      quoteOf({
        customer: { name: typed },
        lines: [{ text: typed, quantity: '1', unitPrice: '1' }],
        terms: typed,
      })
    const names = tagsOf((await make(body('plain'), 'text/html')).text)
    for (const typed of ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</style><b>']) {
      const { text } = await make(body(typed), 'text/html')
      expect(tagsOf(text)).toEqual(names)
    }
  })
})
