import { afterAll, describe, expect, it } from 'vitest'
import { priceLists } from '../scenarios/pasted-price-lists.ts'
import { startApi } from './start-api.ts'
import { workbookOf, XLSX } from './workbooks.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const path = '/api/v1/price-list-readings'

const sendFile = (bytes: Uint8Array | string, type: string, query = '', headers = {}) =>
  api.call(`${path}${query}`, { method: 'POST', headers: { 'content-type': type, ...headers }, body: bytes })

type Line = { line: number; fault?: { code: string; detail: string }; note?: string }
const codesOf = (lines: Line[]) =>
  lines.flatMap(({ line, fault, note }) => (fault || note ? [[line, fault?.code ?? note]] : []))

describe('a pasted price list by the API', () => {
  for (const { name, input, expected } of priceLists)
    it(name, async () => {
      const { status, json } = await api.post(path, input)
      expect(status).toBe(200)
      expect({
        status: json.status,
        prices: json.prices,
        ...(expected.unread && { unread: codesOf(json.lines) }),
        ...(expected.candidates && { candidates: json.candidates }),
      }).toEqual(expected)
      for (const { fault } of json.lines as Line[]) if (fault) expect(fault.detail.length).toBeGreaterThan(10)
    })
})

describe('what a reading says', () => {
  it('is what separates the cells, where the titles are, what each column is and why', async () => {
    const { json } = await api.post(path, {
      text: 'Artikel;Bezeichnung;Listenpreis;Rabatt %;Nettopreis\nHTG500H;EMS;1.250,00;20;1.000,00',
      currency: 'EUR',
    })
    expect(json).toMatchObject({
      status: 'read',
      separator: 'semicolon',
      headerLine: 1,
      decimalMark: 'comma',
      priceColumn: 4,
      prices: { HTG500H: '1000.00' },
      currency: 'EUR',
      columns: [
        { index: 0, title: 'Artikel', role: 'reference', decidedBy: 'title' },
        { index: 1, role: 'name' },
        { index: 2, role: 'list-price' },
        { index: 3, role: 'discount' },
        { index: 4, title: 'Nettopreis', role: 'net-price', decidedBy: 'title' },
      ],
    })
    expect(json.text).toMatch(/net prices are taken/)
    expect(json).not.toHaveProperty('encoding')
    expect(json).not.toHaveProperty('sheet')
  })

  it('is that the references decide where their title does not say it', async () => {
    const titles = ['Artikel', 'Référence', 'Art.-Nr.', 'Item', 'Bezeichnung', 'Was', '']
    const decided = titles.map(async title => {
      const { json } = await api.post(path, { text: `${title};Preis\nHTG500H;1250,00\nHTG501H;2100,00` })
      return [title, json.columns[0].role, json.columns[0].decidedBy]
    })
    expect(await Promise.all(decided)).toEqual([
      ...titles.slice(0, 4).map(title => [title, 'reference', 'title']),
      ...titles.slice(4).map(title => [title, 'reference', 'content']),
    ])
  })

  it('asks where two columns could be the price, and takes the one that is then named', async () => {
    const text = 'HTG500H;1250,00;1000,00\nHTG501H;2100,00;1680,00'
    const asked = await api.post(path, { text, currency: 'EUR' })
    expect(asked.json).toMatchObject({ status: 'ambiguous', prices: {}, candidates: [1, 2] })
    const settled = await api.post(path, { text, currency: 'EUR', columns: { price: 2 } })
    expect(settled.json).toMatchObject({
      status: 'read',
      candidates: [],
      prices: { HTG500H: '1000.00', HTG501H: '1680.00' },
    })
  })

  it('shows both ways to read what nothing decides, and takes the one that is then named', async () => {
    const text = 'HTG500H;1.250'
    const { json } = await api.post(path, { text, currency: 'EUR' })
    expect(json).toMatchObject({ status: 'ambiguous', prices: {}, decimalMark: null })
    expect(json.readings).toContainEqual({ decimalMark: 'comma', prices: { HTG500H: '1250' } })
    const settled = await api.post(path, { text, currency: 'EUR', decimalMark: 'comma' })
    expect(settled.json).toMatchObject({ status: 'read', readings: [], prices: { HTG500H: '1250' } })
  })

  it('is in the language of the reader, or in the one that is asked for', async () => {
    const text = 'HTG500H;1250,00 €\nHTG999H;1,00 €'
    const german = await api.post(path, { text }, { 'accept-language': 'de' })
    expect(german.json.lines[1].fault.detail).toMatch(/steht nicht im Katalog/)
    const swedish = await api.post(path, { text, language: 'sv' }, { 'accept-language': 'de' })
    expect(swedish.json.lines[1].fault.detail).toMatch(/finns inte i katalogen/)
    expect(swedish.headers.get('content-language')).toBe('sv')
  })

  it('offers the currencies that the signs can stand for', async () => {
    const { json } = await api.post(path, { text: 'HTG500H;1250,00 kr' })
    expect([json.currency, json.currencies]).toEqual([null, ['SEK', 'NOK', 'DKK', 'ISK']])
  })
})

describe('a text file', () => {
  const text = 'Référence;Prix (€)\nHTG500H;1 250,00\n'

  for (const [name, bytes, type, encoding] of [
    ['UTF-8', Buffer.from(text), 'text/csv', 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'text/csv', 'utf-8'],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'text/csv; header=present', 'utf-16le'],
    [
      'UTF-16, big end first',
      Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
      'text/csv; charset=utf-8',
      'utf-16be',
    ],
    ['UTF-16 as named', Buffer.from(text, 'utf16le'), 'text/csv; charset=utf-16', 'utf-16le'],
    [
      'Windows-1252 as named',
      Buffer.from(text.replace('€', '\u0080'), 'latin1'),
      'Text/CSV; Charset="windows-1252"',
      'windows-1252',
    ],
  ] as const)
    it(`in ${name} is read, and its encoding said`, async () => {
      const { status, json } = await sendFile(bytes, type, '?currency=EUR')
      expect(status).toBe(200)
      expect(json).toMatchObject({
        status: 'read',
        encoding,
        prices: { HTG500H: '1250.00' },
        currency: 'EUR',
      })
      expect(json.columns[1].title).toBe('Prix (€)')
    })

  it('takes the rest from the query, columns by their roles', async () => {
    const query = '?currency=EUR&columns[reference]=0&columns[price]=2&language=fr'
    const { json, headers } = await sendFile('HTG500H;1250,00;1000,00\nHTG501H;x;1680,00', 'text/csv', query)
    expect(json.prices).toEqual({ HTG500H: '1000.00', HTG501H: '1680.00' })
    expect(json.columns[2]).toMatchObject({ role: 'price', decidedBy: 'given' })
    expect(headers.get('content-language')).toBe('fr')
    const marked = await sendFile('HTG500H;1.250', 'text/csv', '?decimalMark=point&currency=KWD')
    expect(marked.json.prices).toEqual({ HTG500H: '1.250' })
    const zero = await sendFile('HTG500H;0,00', 'text/csv', '?currency=EUR&takesZero=true')
    expect(zero.json.prices).toEqual({ HTG500H: '0.00' })
  })

  it('without a byte is read as nothing', async () => {
    const { json } = await sendFile('', 'text/csv')
    expect(json).toMatchObject({ status: 'unreadable', prices: {} })
  })
})

describe('a workbook', () => {
  const header = ['Reference', 'Name', 'Price']

  it('is read from its cells, numbers with the digits that they show', async () => {
    const bytes = workbookOf({
      Prices: [
        header,
        ['HTG500H', 'EMS stream 500', { digits: '1250.0999999999999' }],
        ['HTG501H', 'EMS stream 1000', { digits: '2.1E+3' }],
        ['HTG502H', 'EMS stream 2000', '3.359,50 €'],
        ['HTG503H', 'EMS stream 5000', { xml: '<c s="2"><v>8000</v></c>' }],
        [null, 'Note', null],
      ],
    })
    const { status, json } = await sendFile(bytes, XLSX, '?currency=EUR')
    expect(status).toBe(200)
    expect(json).toMatchObject({
      status: 'read',
      sheet: 'Prices',
      separator: 'cells',
      prices: { HTG500H: '1250.1', HTG501H: '2100', HTG502H: '3359.50', HTG503H: '8000' },
    })
    expect(json.lines.map(({ line }: Line) => line)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('says of each line that gives nothing why: more digits than shown, dates, errors, open formulas, merged cells', async () => {
    const bytes = workbookOf({
      Prices: [
        header,
        ['HTG500H', null, { digits: '0.30000000000000004' }],
        ['HTG501H', null, { xml: '<c s="1"><v>46000</v></c>' }],
        ['HTG502H', null, { xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' }],
        ['HTG503H', null, { xml: '<c><f>A1*2</f></c>' }],
        ['HTG504H', null, { xml: '<c><f>2*75</f><v>150</v></c>' }],
        [],
        ['HTG505H', null, null],
      ],
    })
    const { json } = await sendFile(bytes, XLSX, '?currency=EUR')
    expect(json.prices).toEqual({ HTG504H: '150' })
    expect(codesOf(json.lines)).toEqual([
      [1, 'header'],
      [2, 'too-precise'],
      [3, 'not-an-amount'],
      [4, 'not-an-amount'],
      [5, 'not-an-amount'],
      [7, 'empty'],
      [8, 'price-missing'],
    ])
    expect(json.lines[2].fault.detail).toMatch(/“2025-12-09”/)
    expect(json.lines[3].fault.detail).toMatch(/“#DIV\/0!”/)
    expect(json.lines[4].fault.detail).toMatch(/“=A1\*2”/)
  })

  it('is read as others write it: shared and rich texts, prefixes, cells without an address, days from 1904', async () => {
    const rows = `<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c></x:row>
      <x:row><x:c t="s"><x:v>2</x:v></x:c><x:c><x:v>1250.5</x:v></x:c></x:row>
      <x:row r="4"><x:c r="A4" t="str"><x:v><![CDATA[HTG501H]]></x:v></x:c><x:c r="B4" s="3"><x:v>44538</x:v></x:c></x:row>`
    const bytes = workbookOf(
      { A: rows },
      {
        'xl/sharedStrings.xml':
          '<sst><si><t>Reference</t></si><si><r><t>Pri</t></r><r><t>ce_x000D_</t></r><rPh><t>no</t></rPh></si><si><t xml:space="preserve"> HTG500H </t></si></sst>',
        'xl/styles.xml':
          '<styleSheet><numFmts><numFmt numFmtId="171" formatCode="[$-407]dd/mm/yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="1"/><xf numFmtId="4"/><xf numFmtId="171"/></cellXfs></styleSheet>',
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
      },
    )
    const { json } = await sendFile(bytes, XLSX, '?currency=EUR')
    expect(json.columns.map(({ title }: { title: string }) => title)).toEqual(['Reference', 'Price'])
    expect(json.prices).toEqual({ HTG500H: '1250.5' })
    expect(codesOf(json.lines)).toEqual([
      [1, 'header'],
      [3, 'empty'],
      [4, 'not-an-amount'],
    ])
    expect(json.lines[3].fault.detail).toMatch(/“2025-12-09”/)
  })

  it('with a format longer than any is read all the same', async () => {
    const formats = `<numFmts><numFmt numFmtId="200" formatCode="${'[['.repeat(1_000_000)}"/></numFmts>`
    const styles = `<styleSheet>${formats}<cellXfs>${'<xf numFmtId="200"/>'.repeat(200_000)}</cellXfs></styleSheet>`
    const bytes = workbookOf(
      { A: [['HTG500H', { xml: '<c s="7"><v>1250</v></c>' }]] },
      { 'xl/styles.xml': styles },
    )
    expect((await sendFile(bytes, XLSX)).json.prices).toEqual({ HTG500H: '1250' })
  })

  it('whose cells claim to be far away makes nothing longer than what is read', async () => {
    const cell = (at: string) => `<c r="${at}"><v>1</v></c>`
    const far = workbookOf({ A: `<row r="1048576">${cell('XFD1048576')}</row>` })
    const below = (await sendFile(far, XLSX)).json
    expect(below.lines).toHaveLength(6001)
    expect(below.lines.at(-1)).toMatchObject({ line: 1_048_576, fault: { code: 'too-many-lines' } })
    const wide = workbookOf({ A: `<row r="1">${cell('A1')}${cell('XFD1')}</row>` })
    const beside = (await sendFile(wide, XLSX)).json
    expect(beside.columns).toHaveLength(60)
    expect(codesOf(beside.lines)).toEqual([[1, 'too-many-columns']])
  })

  it('of which one sheet holds something is read from that one, another is read by its name', async () => {
    const one = workbookOf({ Cover: [], 'Prix & Tarifs': [header, ['HTG500H', 'EMS', 1250]] })
    expect((await sendFile(one, XLSX)).json).toMatchObject({
      sheet: 'Prix & Tarifs',
      prices: { HTG500H: '1250' },
    })
    const two = workbookOf({ 2025: [['HTG500H', 1100]], 2026: [['HTG500H', 1250]] })
    expect((await sendFile(two, XLSX, '?sheet=2026')).json).toMatchObject({
      sheet: '2026',
      prices: { HTG500H: '1250' },
    })
  })

  it('without any cell is read as nothing', async () => {
    expect((await sendFile(workbookOf({ A: [] }), XLSX)).json).toMatchObject({
      status: 'unreadable',
      sheet: 'A',
      lines: [],
    })
  })

  it('of as many rows as are read is answered, and told of the first that is not', async () => {
    const rows = Array.from({ length: 7000 }, (_, row) => ['HTG500H', `EMS ${row}`, 1250 + row])
    const { status, json } = await sendFile(workbookOf({ A: [header, ...rows] }), XLSX)
    expect(status).toBe(200)
    expect(json.lines).toHaveLength(6001)
    expect(json.lines.at(-1).fault.code).toBe('too-many-lines')
  })
})
