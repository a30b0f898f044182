import { describe, expect, it } from 'vitest'
import { licences } from '#domain/software/stream/licences.data.ts'
import { readInventory, readInventoryTable } from '#domain/tables/read-inventory-table.ts'
import { readPriceList, readPriceTable } from '#domain/tables/read-price-table.ts'
import type { Table } from '#domain/tables/table.ts'
import { readWorkbook } from '#domain/tables/workbook/read-workbook.ts'
import { readTableFile } from '../../../app/estimate/tables/read-table-file.ts'
import { workbookOf } from '../../api/workbooks.ts'

const rowsOf = (bytes: Uint8Array) => {
  const workbook = readWorkbook(bytes, undefined)
  return 'rows' in workbook ? workbook.rows : []
}

describe('digits of a spreadsheet that are raised or lowered', () => {
  const run = (text: string, place?: string) =>
    `<r>${place ? `<rPr><vertAlign val="${place}"/></rPr>` : ''}<t>${text}</t></r>`
  const texts = [
    run('7500') + run('1', 'superscript'),
    run('1250') + run('00', 'superscript'),
    run('CO') + run('2', 'subscript') + run(' 40'),
    run('12', 'baseline') + run('50'),
  ]
  const expected = ['7500¹', '1250⁰⁰', 'CO² 40', '1250']

  it('are marks and no digits of the number before them, in shared texts and in cells', () => {
    const shared = workbookOf(
      { List: [texts.map((_, index) => ({ xml: `<c t="s"><v>${index}</v></c>` }))] },
      { 'xl/sharedStrings.xml': `<sst>${texts.map(text => `<si>${text}</si>`).join('')}</sst>` },
    )
    const inline = workbookOf({
      List: [texts.map(text => ({ xml: `<c t="inlineStr"><is>${text}</is></c>` }))],
    })
    for (const bytes of [shared, inline]) expect(rowsOf(bytes)[0]?.cells).toEqual(expected)
  })
})

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A workbook whose first style after the plain one has that format. */
function workbookWith(format: string | number, ...rows: readonly (readonly (string | [number])[])[]) {
  const own = typeof format === 'string'
  return workbookOf(
    { List: rows.map(cells => cells.map(cell => (typeof cell === 'string' ? cell : styled(cell[0])))) },
    {
      'xl/styles.xml': `<styleSheet>${own ? `<numFmts><numFmt numFmtId="164" formatCode="${escapeXml(format)}"/></numFmts>` : ''}<cellXfs><xf numFmtId="0"/><xf numFmtId="${own ? 164 : format}"/></cellXfs></styleSheet>`,
    },
  )
}
const styled = (value: number) => ({ xml: `<c s="1"><v>${value}</v></c>` })
const tableOf = (bytes: Uint8Array): Table => ({
  separator: 'cells',
  rows: rowsOf(bytes).map(row => ({ ...row, text: row.cells.join('\t') })),
})

/** Formats as spreadsheets write them, and what they show of 1250.5. */
const shown: readonly [format: string | number, text: string][] = [
  ['General', '1250.5'],
  ['@', '1250.5'],
  [4, '1250.5'],
  // The value counts, however it is rounded, scaled or grouped.
  ['0', '1250.5'],
  ['#,##0,', '1250.5'],
  ['# ?/?', '1250.5'],
  ['0.00E+00', '1250.5'],
  ['#\\ ##0,00\\ €', '1250.5 €'],
  ['#,##0.00_);[Red](#,##0.00)', '1250.5'],
  ['#,##0".–"', '1250.5'],
  ['[$CHF] #,##0.00', 'CHF 1250.5'],
  ['"$"#,##0.00', '$ 1250.5'],
  ['$#,##0.00', '$ 1250.5'],
  ['#,##0.00 [$€-407]', '1250.5 €'],
  ['#,##0.00\\ [$€-x-euro2]', '1250.5 €'],
  ['_-* #,##0.00\\ "kr"_-;\\-* #,##0.00\\ "kr"_-;_-* "-"??\\ "kr"_-;_-@_-', '1250.5 kr'],
  ['#,##0.00\\ \\k\\r', '1250.5 kr'],
  ['#,##0.00 CHF', '1250.5 CHF'],
  ['#,##0.00 USD', '1250.5 USD'],
  // The place tells which of the currencies that share a sign.
  ['[$kr-41D] #,##0', 'SEK 1250.5'],
  ['#,##0.00 [$kr.-406]', '1250.5 DKK'],
  ['[$$-en-US]#,##0.00', 'USD 1250.5'],
  ['[$SFr.-807] #,##0.00', 'SFr. 1250.5'],
  ['0 "k€"', '1250.5 k€'],
  ['[>=1000]0.0,"k€";0 "€"', '1250.5 k€ €'],
  ['"auf Anfrage"', 'auf Anfrage'],
  ['0%', '125050 %'],
  ['0.0\\ %', '125050 %'],
  [10, '125050 %'],
  ['0"%"', '1250.5 %'],
  ['yyyy-mm-dd', '1903-06-03T12:00:00.000Z'],
  ['[$-409]d. mmm yyyy', '1903-06-03T12:00:00.000Z'],
  ['mm:ss.0', '1903-06-03T12:00:00.000Z'],
]

describe('what the format of a cell shows beside its number', () => {
  for (const [format, text] of shown)
    it(`of ${format} is "${text}"`, () => {
      expect(rowsOf(workbookWith(format, ['HTG500H', [1250.5]]))[0]?.cells[1]).toBe(text)
    })

  const read = (format: string, currency?: string) => {
    const bytes = workbookWith(format, ['Artikel', 'Preis'], ['HTG500H', [1250.5]], ['HTG504H', [2.125]])
    const { status, prices, lines, ...rest } = readPriceTable(tableOf(bytes), licences.catalogue, {
      currency,
    })
    return { status, prices, currency: rest.currency, codes: lines.flatMap(({ fault }) => fault?.code ?? []) }
  }

  it('names the currency where none was chosen, and is a fault beside another one', () => {
    for (const format of ['[$CHF] #,##0.00', '#,##0.00\\ "CHF"', '#,##0.00 [$SFr.-807]'])
      expect(read(format)).toMatchObject({ currency: 'CHF', prices: { HTG500H: '1250.5' } })
    for (const format of ['[$CHF] #,##0.00', '"$"#,##0.00', '[$kr-41D] #,##0', '"£"0'])
      expect(read(format, 'EUR')).toMatchObject({ prices: {}, codes: ['other-currency', 'other-currency'] })
    expect(read('#,##0.00 [$€-407]', 'EUR')).toMatchObject({
      status: 'partly',
      prices: { HTG500H: '1250.5' },
    })
  })

  it('leaves the value as it is: three decimals of euros are too many, also where two are shown', () => {
    expect(read('#,##0.00 "€"', 'EUR').codes).toEqual(['too-many-decimals'])
    expect(read('0.00 [$KWD]')).toMatchObject({ status: 'read', prices: { HTG504H: '2.125' } })
  })

  it('may point to a note behind the currency', () => {
    expect(read('#,##0.00 "€*"', 'EUR')).toMatchObject({ status: 'partly', prices: { HTG500H: '1250.5' } })
  })

  it('makes no price of a share, of thousands or of words that are unknown', () => {
    for (const format of ['0%', '0.0 "k€"', '0.00" (1)"', '"ca. "0'])
      expect(read(format, 'EUR')).toMatchObject({ prices: {}, codes: ['not-an-amount', 'not-an-amount'] })
    expect(read('"auf Anfrage"', 'EUR')).toMatchObject({ prices: {}, codes: [] })
  })

  it('is on the page what it is by the API', async () => {
    const bytes = workbookWith(
      '[$CHF] #,##0.00',
      ['Artikel', 'Preis'],
      ['HTG500H', [1250.5]],
      ['HTG504H', [2.125]],
    )
    const file = await readTableFile(new File([new Uint8Array(bytes)], 'list.xlsx'))
    expect(file).toEqual({ text: 'Artikel\tPreis\nHTG500H\tCHF 1250.5\nHTG504H\tCHF 02.125' })
    const reading = readPriceList('text' in file ? file.text : '', licences.catalogue)
    expect(reading).toMatchObject({ currency: 'CHF', prices: { HTG500H: '1250.5' } })
  })

  it('may be a word for pieces beside a count, and no share', () => {
    const inventory = (format: string) => {
      const bytes = workbookWith(format, ['Name', 'Products', 'Services'], ['A', [12], '8,5'])
      return readInventoryTable(tableOf(bytes))
    }
    expect(inventory('0 "Stk"').inventory).toEqual([{ name: 'A', products: 12, servicesPerProduct: 8.5 }])
    for (const format of ['0%', '0 "kg"'])
      expect(inventory(format)).toMatchObject({ status: 'unreadable', inventory: [] })
  })
})

describe('what is struck through in a cell', () => {
  const struck = (text: string, val = '') => `<r><rPr><strike${val}/></rPr><t>${text}</t></r>`
  const texts = [
    `${struck('250')}<r><t> 230</t></r>`,
    `${struck('1950')}<r><t>1900</t></r>`,
    struck('1950'),
    `${struck('1', ' val="0"')}<r><t>250</t></r>`,
  ]

  it('is no number, and no part of the one beside it, in shared texts and in cells', () => {
    const rows = (cell: (text: string, index: number) => string) =>
      texts.map((text, index) => [`HTG50${index}H`, { xml: cell(text, index) }])
    for (const bytes of [
      workbookOf({ List: [['Ref', 'Price'], ...rows(text => `<c t="inlineStr"><is>${text}</is></c>`)] }),
      workbookOf(
        { List: [['Ref', 'Price'], ...rows((_text, index) => `<c t="s"><v>${index}</v></c>`)] },
        { 'xl/sharedStrings.xml': `<sst>${texts.map(text => `<si>${text}</si>`).join('')}</sst>` },
      ),
    ]) {
      const { prices, lines } = readPriceTable(tableOf(bytes), licences.catalogue)
      expect(prices).toEqual({ HTG503H: '1250' })
      expect(lines.flatMap(({ fault }) => fault?.code ?? [])).toEqual(Array(3).fill('not-an-amount'))
    }
  })
})

describe('what a spreadsheet hides', () => {
  const cell = (at: string, value: string | number) =>
    typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
  const row = (line: number, cells: readonly (string | number)[], hidden = '') =>
    `<row r="${line}"${hidden}>${cells.map((value, at) => cell(`${'ABC'[at]}${line}`, value)).join('')}</row>`
  const columns = (hidden: string) => `</sheetData><cols><col min="2" max="2"${hidden}/></cols><sheetData>`
  const read = (sheet: string) => readPriceTable(tableOf(workbookOf({ List: sheet })), licences.catalogue)

  it('counts for nothing in a row, which is refused in sight', () => {
    for (const hidden of [' hidden="1"', ' hidden="true"']) {
      const { prices, lines } = read(
        row(1, ['Ref', 'Price']) + row(2, ['HTG500H', 1100], hidden) + row(3, ['HTG500H', 1250]),
      )
      expect(prices).toEqual({ HTG500H: '1250' })
      expect(lines[1]).toMatchObject({ line: 2, fault: { code: 'not-an-amount', found: '~1100~' } })
    }
    const shown = row(1, ['Ref', 'Price']) + row(2, ['HTG500H', 1100], ' hidden="0"')
    expect(read(shown).prices).toEqual({ HTG500H: '1100' })
    const bytes = workbookOf({
      List:
        row(1, ['Name', 'Products', 'Services']) +
        row(2, ['Old', 40, 10], ' hidden="1"') +
        row(3, ['A', 12, 8]),
    })
    expect(readInventoryTable(tableOf(bytes))).toMatchObject({ status: 'partly', inventory: [{ name: 'A' }] })
  })

  it('is not read in a column', () => {
    const rows = row(1, ['Ref', 'Net', 'List price']) + row(2, ['HTG500H', 900, 1250])
    expect(read(columns(' hidden="1"') + rows).prices).toEqual({ HTG500H: '1250' })
    expect(read(columns('') + rows).prices).toEqual({ HTG500H: '900' })
    expect(read(columns(' hidden="1"').replace('max="2"', 'max="999999999"') + rows).prices).toEqual({})
  })
})

describe('a spreadsheet on the page', () => {
  const textOf = async (rows: Parameters<typeof workbookOf>[0][string]) => {
    const bytes = workbookOf({ List: rows })
    const file = await readTableFile(new File([new Uint8Array(bytes)], 'list.xlsx'))
    return 'text' in file ? file.text : ''
  }

  it('takes no text by the mark of a number beside it', async () => {
    for (const written of ['1,250', '1.250']) {
      const prices = await textOf([
        ['Ref', 'Price'],
        ['HTG500H', written],
        ['HTG501H', 2000.5],
      ])
      expect(readPriceList(prices, licences.catalogue).prices).toEqual({ HTG501H: '2000.5' })
    }
    const counts = await textOf([
      ['Name', 'Products', 'Services'],
      ['A', 12, '7,125'],
      ['B', 5, 7.5],
    ])
    expect(readInventory(counts)).toMatchObject({ status: 'partly', inventory: [{ name: 'B' }] })
  })

  it('takes no number of more digits than a spreadsheet shows', async () => {
    const counts = await textOf([
      ['Name', 'Products', 'Services'],
      ['A', 12, { xml: '<c><v>8.3333333333333339</v></c>' }],
      ['B', 5, 7],
    ])
    expect(readInventory(counts)).toMatchObject({ status: 'partly', inventory: [{ name: 'B' }] })
  })
})
