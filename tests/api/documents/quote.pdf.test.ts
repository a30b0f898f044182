import { afterAll, describe, expect, it } from 'vitest'
import { quoteExamples } from '#openapi/endpoints/quote-examples.ts'
import { type Language, languages } from '#text/language.ts'
import { hostileTexts } from '../../domain/support/hostile-texts.ts'
import { logo } from '../../scenarios/logo.ts'
import { type QuoteBody, quoteOf } from '../../scenarios/quotes.ts'
import { startApi } from '../start-api.ts'
import { findAll, type PdfRead, readPdf, type Tagged, textOf } from './read-pdf.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/quote-documents'
const { recommended } = quoteExamples

async function make(body: unknown, language: Language = 'en') {
  const headers = { 'accept-language': language }
  const { json } = await api.post(path, body, headers)
  const { status, bytes } = await api.post(path, body, { ...headers, accept: 'application/pdf' })
  expect(status).toBe(200)
  return { json, pdf: await readPdf(bytes) }
}

const squeeze = (text: string) => text.replace(/\s+/g, '')
const allText = ({ pages }: PdfRead) => squeeze(pages.map(({ text }) => text).join('\n'))
/** The rows of the order and its sums: all from the one with the heads of its columns on. */
const orderRows = (trees: readonly Tagged[]) => {
  // pdf.js gives each page the tags of its own texts, so the rows of other pages are there without any.
  const rows = findAll(trees, 'TR')
    .map(row => row.children.map(cell => textOf(cell).trim()))
    .filter(cells => cells.some(text => text !== ''))
  return rows.slice(rows.findIndex(cells => cells.includes('Amount')))
}

const longGerman: Partial<QuoteBody> = {
  customer: {
    name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH & Co. KG',
    contact: 'Dr.-Ing. Maximiliane Freifrau von Hohenlohe-Waldenburg-Schillingsfürst',
    address: [
      'Abteilung Energiemanagement und Gebäudeautomation, Gebäude 17 B',
      'Bürgermeister-Doktor-Schwarzenbacher-Ring 112–118',
      '66440 Blieskastel-Niederwürzbach',
      'Telefon +49 6893 945-0, Telefax +49 6893 945-1199',
    ],
  },
}

describe('the PDF of a quote for one site', async () => {
  const { json, pdf } = await make(recommended.value)

  it('is one A4 page, marked, with its title and its fonts embedded', () => {
    expect(pdf.pages.length).toBe(1)
    expect(pdf.pages[0]?.size.map(Math.round)).toEqual([595, 842])
    expect(pdf.isMarked).toBe(true)
    expect(pdf.info).toMatchObject({ Language: 'en', Title: 'Quote 2026-0042 – Wasgau Mühlen GmbH' })
    expect(pdf.raw).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
    const fonts = new Set([...pdf.raw.matchAll(/\/BaseFont \/([\w+-]+)/g)].map(([, name]) => name))
    for (const name of fonts) expect(name).toMatch(/^[A-Z]{6}\+IBMPlex/)
  })

  it('has one title, its parts as headings in order, and no text without a tag', () => {
    expect(findAll(pdf.trees, 'H1').map(({ text }) => text)).toEqual(['Quote 2026-0042'])
    const headings = findAll(pdf.trees, 'H2').map(({ text }) => text)
    expect(headings).toEqual(['What it is for', 'Order', 'What this quote rests on', 'Terms', 'Acceptance'])
    expect(pdf.outline).toEqual(headings)
    for (const { loose } of pdf.pages) expect(loose).toEqual([])
  })

  it('names seller, customer, number and days before anything else', () => {
    const said = pdf.pages[0]?.text ?? ''
    const places = [
      'Energie & Technik Saar',
      'Wasgau Mühlen GmbH',
      '1 December 2026',
      '31 December 2026',
      'What it is for',
    ]
    const found = places.map(text => said.indexOf(text))
    expect(found).not.toContain(-1)
    expect(found).toEqual(found.toSorted((one, other) => one - other))
  })

  it('says why in three lines', () => {
    const rows = findAll(pdf.trees, 'TR').map(row => row.children.map(textOf))
    const why = rows.filter(([label = '']) => /^(Requirement|Licence|Server)/.test(label))
    expect(why.length).toBe(3)
    expect(why.map(([, value]) => value).join()).toMatch(/2,000 points.*HTG502H.*HTG504H.*16\sGB/)
  })

  it('has every line and every sum in one table, the amounts as the quote has them', () => {
    const rows = orderRows(pdf.trees)
    expect(rows.length).toBe(1 + json.lines.length + 5)
    const amounts = rows.slice(1).map(row => row.at(-1)?.replace(/[^\d.-]/g, ''))
    expect(amounts).toEqual([
      ...json.lines.map(({ amount }: { amount: string }) => amount),
      json.subtotal.amount,
      `-${json.discounts[0].amount}`,
      json.net.amount,
      json.taxes[0].amount,
      json.total.amount,
    ])
    expect(rows.at(-1)?.[0]).toBe('Total')
  })

  it('has a head for each row and column, over all columns where it is that of a sum', () => {
    expect([...pdf.raw.matchAll(/\/ColSpan 5/g)].length).toBe(5)
    const [table] = findAll(pdf.trees, 'Table').filter(one => findAll([one], 'TD').length > 10)
    for (const row of findAll(table ? [table] : [], 'TR')) expect(row.children[0]?.role).toBe('TH')
  })

  it('says what binds the customer and nothing of the house', () => {
    const said = allText(pdf)
    for (const { text, isBinding } of json.assumptions)
      expect(said.includes(squeeze(text)), text).toBe(isBinding)
    expect(said).not.toContain('appendix')
  })
})

describe('the PDF of a quote with a logo', () => {
  it('says whose it is where it cannot be seen, and stays on one page', async () => {
    const { pdf } = await make({ ...recommended.value, seller: { ...recommended.value.seller, logo } })
    expect(pdf.pages.length).toBe(1)
    expect(findAll(pdf.trees, 'Figure').map(({ alt }) => alt)).toEqual(['Energie & Technik Saar'])
    expect(pdf.raw).toMatch(/\/Filter \/DCTDecode/)
  })
})

describe('the PDF of any quote', () => {
  for (const language of languages)
    it(`of one site with long names is one page in ${language}`, async () => {
      const { pdf } = await make({ ...recommended.value, ...longGerman }, language)
      expect(pdf.pages.length).toBe(1)
      for (const line of longGerman.customer?.address ?? []) expect(allText(pdf)).toContain(squeeze(line))
      for (const { right } of pdf.pages) expect(right).toBeLessThan(553.5)
    })

  it('adds the appendix on pages of its own, only where it is asked for', async () => {
    const { pdf: without } = await make(recommended.value)
    const { pdf, json } = await make({ ...recommended.value, appendix: true })
    expect(pdf.pages.length).toBeGreaterThan(without.pages.length)
    expect(pdf.pages[0]?.text).toBe(without.pages[0]?.text)
    const said = allText(pdf)
    for (const { text } of [...json.assumptions, ...json.explanation, ...json.sites[0].explanation])
      expect(said).toContain(squeeze(text))
    for (const { section, title } of json.citations) expect(said).toContain(squeeze(`${section} ${title}`))
    expect(findAll(pdf.trees.slice(1), 'H2')[0]?.text).toBe('Internal appendix')
  })

  it('names each of several sites with what it needs and what it orders', async () => {
    const { pdf } = await make({ ...quoteExamples['chosen-by-hand'].value, language: 'en' })
    expect(findAll(pdf.trees, 'H3').map(({ text }) => text)).toEqual(['Obernai', 'Saverne'])
    expect(allText(pdf)).toContain(squeeze('The order for Obernai was chosen by hand'))
  })

  it('goes over pages with the head of the table repeated, and its sums together', async () => {
    const lines = Array.from({ length: 120 }, (_, index) => ({
      text: `Line ${index} ${'of work '.repeat(index % 20)}`.trim(),
      quantity: '1',
      unitPrice: '10.00',
    }))
    const { pdf, json } = await make(
      quoteOf({ lines, taxes: [{ name: 'TVA', ratePercent: '20' }], discountPercent: '1' }),
    )
    expect(pdf.pages.length).toBeGreaterThan(3)
    const last = pdf.pages.findIndex(({ text }) => text.includes('Sum of the lines'))
    for (const { artifacts } of pdf.pages.slice(1, last)) expect(artifacts).toMatch(/Unit price/)
    expect(pdf.pages[last]?.text).toContain('€1,425.60')
    expect(json.total.amount).toBe('1425.60')
    const rows = orderRows(pdf.trees).filter(row => /^\d+$/.test(row[0] ?? ''))
    expect(rows.map(row => Number(row[0]))).toEqual(lines.map((_line, index) => index + 1))
  })

  it('stays within its margins, whatever is written, and loses nothing of it', async () => {
    const word = 'Ü'.repeat(200)
    const words = 'Straßenbeleuchtungsanlage '.repeat(18).trim()
    const body = quoteOf({
      customer: { name: word, contact: word, address: [word, word, word, word, word, word] },
      seller: { name: word, contact: word, address: [word], registration: word },
      sites: [1, 2].map(site => ({
        name: `${site}${'W'.repeat(199)}`,
        order: [{ reference: 'HTG503H', quantity: 1_000, discountPercent: '33.3333' }].map(line => ({
          ...line,
          quantity: 1,
        })),
      })),
      priceList: { HTG503H: '999999999.99' },
      lines: [
        {
          text: words,
          quantity: '999999.999',
          unit: 'x'.repeat(20),
          unitPrice: '999999999.99',
          discountPercent: '1',
        },
      ],
      taxes: [{ name: 'T'.repeat(60), ratePercent: '99.9999' }],
      terms: 'Zahlbar sofort.\n\nUnd gern.',
    })
    const { pdf } = await make(body, 'de')
    for (const { right, loose } of pdf.pages) {
      // pdf.js adds up widths that it has rounded.
      expect(right).toBeLessThan(554)
      expect(loose).toEqual([])
    }
    const said = allText(pdf)
    for (const text of [word, words, 'Zahlbar sofort.', 'Und gern.', `1${'W'.repeat(199)}`])
      expect(said).toContain(squeeze(text))
  })

  it('says that it has expired, or that it is not valid yet', async () => {
    const lines = [{ text: 'Work', quantity: '1', unitPrice: '1' }]
    expect(allText((await make(quoteOf({ lines, asOf: '2027-01-01' }))).pdf)).toContain(
      'expiredon31December2026',
    )
    expect(allText((await make(quoteOf({ lines, asOf: '2026-11-30' }))).pdf)).toContain(
      'takeseffecton1December2026',
    )
  })

  it('takes whatever a name and the terms may be made of', async () => {
    let accepted = 0
    for (const text of hostileTexts) {
      const body = quoteOf({
        number: text.slice(0, 40),
        customer: { name: text },
        lines: [{ text, quantity: '1', unitPrice: '1' }],
        terms: text,
      })
      const { status, bytes } = await api.post(path, body, { accept: 'application/pdf' })
      expect([200, 422], text).toContain(status)
      if (status === 422) continue
      accepted++
      expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe('%PDF-')
    }
    expect(accepted).toBeGreaterThan(30)
  })
})
