import { afterAll, describe, expect, it } from 'vitest'
import { languages } from '#text/language.ts'
import { faultsOf, startApi } from './start-api.ts'
import { workbookOf, XLSX } from './workbooks.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const prices = '/api/v1/price-list-readings'
const inventories = '/api/v1/inventory-readings'

const sendFile = (path: string, bytes: Uint8Array | string, type: string, headers = {}) =>
  api.call(path, { method: 'POST', headers: { 'content-type': type, ...headers }, body: bytes })

describe('what can not be used in a request is named', () => {
  const text = 'HTG500H;1250,00;1000,00'
  for (const [path, body, faults] of [
    [prices, {}, ['/text required']],
    [prices, { text: 1 }, ['/text invalid_type']],
    [prices, { text, currency: 'XXQ' }, ['/currency unknown_currency']],
    [prices, { text, language: 'it' }, ['/language unknown_value']],
    [prices, { text, decimalMark: ',' }, ['/decimalMark unknown_value']],
    [prices, { text, sheet: 'A' }, ['/sheet unknown_property']],
    [prices, { text, columns: { price: -1 } }, ['/columns/price too_small']],
    [prices, { text, columns: { price: 60 } }, ['/columns/price too_big']],
    [prices, { text, columns: { price: 1.5 } }, ['/columns/price not_whole']],
    [prices, { text, columns: { products: 1 } }, ['/columns/products unknown_property']],
    [prices, { text, columns: { price: 1, amount: 1 } }, ['/columns/amount duplicate_value']],
    [prices, { text, columns: { price: 3 } }, ['/columns/price too_big']],
    [prices, { text, columns: { other: 60 } }, ['/columns/other too_big']],
    [prices, { text, columns: { other: [1, 60] } }, ['/columns/other/1 too_big']],
    [prices, { text, columns: { other: [1, 3] } }, ['/columns/other too_big']],
    [prices, { text, columns: { price: 1, other: [1] } }, ['/columns/other duplicate_value']],
    [prices, { text, takesZero: 'true' }, ['/takesZero invalid_type']],
    [inventories, { text, currency: 'EUR' }, ['/currency unknown_property']],
    [inventories, { text: 'A;1;2', columns: { services: 7 } }, ['/columns/services too_big']],
  ] as const)
    it(`${path} ${JSON.stringify(body)}`, async () => {
      const answer = await api.post(path, body)
      expect([answer.status, ...faultsOf(answer)]).toEqual([422, ...faults])
    })

  it('the last column of the table is the limit that is told', async () => {
    const { json } = await api.post(prices, { text, columns: { price: 3 } })
    expect(json.errors[0].detail).toMatch(/Found 3; expected at most 2/)
  })
})

describe('what can not be used in the query beside a file is named', () => {
  for (const [query, faults] of [
    ['?currency=', ['#query/currency unknown_currency']],
    ['?sheet=A', ['#query/sheet unknown_property']],
    ['?text=x', ['#query/text unknown_property']],
    ['?takesZero=yes', ['#query/takesZero unknown_value']],
    ['?columns=3', ['#query/columns invalid_type']],
    ['?columns[price]=x', ['#query/columns/price not_a_number']],
    ['?columns[price]=1e999', ['#query/columns/price out_of_range']],
    ['?columns[prix]=1', ['#query/columns/prix unknown_property']],
    ['?columns[__proto__]=1', ['#query/columns/__proto__ unknown_property']],
    ['?columns[price]=1&columns[price]=2', ['#query/columns[price] repeated_parameter']],
    ['?columns[price]=9', ['#query/columns/price too_big']],
    ['?other[price]=1', ['#query/other[price] unknown_property']],
  ] as const)
    it(query, async () => {
      const answer = await sendFile(`${prices}${query}`, 'HTG500H;1250,00', 'text/csv')
      expect([answer.status, ...faultsOf(answer)]).toEqual([422, ...faults])
    })

  it('?columns=3: how columns are named in a query', async () => {
    const { json } = await sendFile(`${prices}?columns=3`, 'HTG500H;1250,00', 'text/csv')
    expect(json.errors[0].detail).toMatch(/^Found "3"; .*columns\[price\]=3/)
  })
})

describe('a text file whose bytes are not in its encoding is refused in sight', () => {
  const cases: [name: string, bytes: Uint8Array, type: string, encoding: string][] = [
    ['Windows-1252 taken for UTF-8', Buffer.from('Référence;Prix', 'latin1'), 'text/csv', 'utf-8'],
    ['UTF-16 without a mark', Buffer.from('HTG500H;1250,00', 'utf16le'), 'text/csv', 'utf-8'],
    ['half a character', Buffer.from('\ufeffHTG', 'utf16le').subarray(0, 7), 'text/csv', 'utf-16le'],
    [
      'not in the code page',
      Buffer.from([0x41, 0x81, 0x42]),
      'text/csv; charset=windows-1252',
      'windows-1252',
    ],
    ['no text at all', workbookOf({ A: [['x']] }), 'text/csv', 'utf-8'],
  ]
  for (const [name, bytes, type, encoding] of cases)
    it(name, async () => {
      const answer = await sendFile(prices, bytes, type)
      expect([answer.status, ...faultsOf(answer)]).toEqual([422, ' not_in_encoding'])
      expect(answer.json.errors[0].detail).toContain(encoding)
    })
})

describe('a workbook', () => {
  const two = workbookOf({ 'Prix 2025': [['HTG500H', 1100]], 'Prix 2026': [['HTG500H', 1250]], Empty: [] })

  it('of several sheets is asked about, by their names', async () => {
    for (const language of languages) {
      const answer = await sendFile(prices, two, XLSX, { 'accept-language': language })
      expect([answer.status, ...faultsOf(answer)]).toEqual([422, '#query/sheet required'])
      expect(answer.json.errors[0].detail).toContain('Prix 2025, Prix 2026')
    }
  })

  it('without the sheet that is named says which there are', async () => {
    const answer = await sendFile(`${prices}?sheet=Prix`, two, XLSX)
    expect(faultsOf(answer)).toEqual(['#query/sheet unknown_value'])
    expect(answer.json.errors[0].detail).toMatch(/"Prix".*Prix 2025, Prix 2026, Empty/)
  })

  const whole = workbookOf({ A: [['HTG500H', 1250]] })
  const broken: Record<string, Uint8Array | string> = {
    nothing: '',
    text: 'HTG500H;1250,00',
    'an old workbook': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    'half of it': whole.subarray(0, whole.length / 2),
    'one bit that is another': whole.map((byte, index) => (index === 60 ? byte ^ 0xff : byte)),
    'an archive of something else': workbookOf({}, { 'xl/workbook.xml': '<nothing/>' }).subarray(0, 200),
    'broken XML': workbookOf({ A: '<row r="1"><c r="A1">' }),
    'a cell that is nowhere': workbookOf({ A: '<row r="1"><c r="?"><v>1</v></c></row>' }),
    'a row beyond any sheet': workbookOf({ A: '<row r="900000000"><c r="A900000000"><v>1</v></c></row>' }),
    'a column beyond any sheet': workbookOf({ A: '<row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>' }),
    'a sheet that is nowhere': workbookOf({}, { 'xl/workbook.xml': '<workbook><sheets/></workbook>' }),
    'a text that is not there': workbookOf({ A: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>' }),
    'rows out of order': workbookOf({ A: '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"/>' }),
  }
  for (const [name, bytes] of Object.entries(broken))
    it(`that can not be read is refused: ${name}`, async () => {
      const answer = await sendFile(inventories, bytes, XLSX)
      expect([answer.status, ...faultsOf(answer)]).toEqual([422, ' not_a_workbook'])
    })
})
