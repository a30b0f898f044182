import { afterAll, describe, expect, it } from 'vitest'
import { inventories } from '../scenarios/pasted-inventories.ts'
import { startApi } from './start-api.ts'
import { workbookOf, XLSX } from './workbooks.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const path = '/api/v1/inventory-readings'

const sendFile = (bytes: Uint8Array | string, type: string, query = '') =>
  api.call(`${path}${query}`, { method: 'POST', headers: { 'content-type': type }, body: bytes })

type Row = { name?: string; products: number; servicesPerProduct: number }
type Line = {
  line: number
  fault?: { code: string; detail: string }
  moreFaults?: { code: string; detail: string }[]
  note?: string
}
const faultsOf = ({ fault, moreFaults = [] }: Line) => (fault ? [fault, ...moreFaults] : [])

describe('a pasted inventory by the API', () => {
  for (const { name, input, expected } of inventories)
    it(name, async () => {
      const { status, json } = await api.post(path, input)
      expect(status).toBe(200)
      const managers = json.inventory.map((row: Row) => [
        row.name ?? '',
        row.products,
        row.servicesPerProduct,
      ])
      const unread = (json.lines as Line[]).flatMap(line => {
        const codes = faultsOf(line).map(({ code }) => code)
        return line.note || codes.length > 0 ? [[line.line, ...(line.note ? [line.note] : codes)]] : []
      })
      // A scenario names the column of a fault behind its code.
      const codes = expected.unread?.map(([line, ...all]) => [line, ...all.map(code => code.split(' ')[0])])
      expect({ status: json.status, managers, ...(codes && { unread }) }).toEqual({
        ...expected,
        ...(codes && { unread: codes }),
      })
    })
})

describe('what a reading says', () => {
  it('is each line with what it gives, and how decimals are written in either column', async () => {
    const { json } = await api.post(path, {
      text: 'Nom;Produits;Services\nA;1 250;8,5\nB;douze;0\nTotal;1250;',
      language: 'fr',
    })
    expect(json).toMatchObject({
      status: 'partly',
      decimalMark: 'comma',
      decimalMarks: { products: null, services: 'comma' },
      inventory: [{ name: 'A', products: 1250, servicesPerProduct: 8.5 }],
    })
    expect(json.lines[1]).toEqual({ line: 2, name: 'A', products: 1250, servicesPerProduct: 8.5 })
    expect(faultsOf(json.lines[2]).map(({ code, detail }) => `${code} ${detail}`)).toEqual([
      'not-a-number « douze » n’est pas un nombre de produits. N’écrivez que des chiffres.',
      'too-small « 0 » est trop petit : les services doivent dépasser 0. Corrigez le nombre.',
    ])
    expect(json.lines[3]).toMatchObject({ line: 4 })
  })

  it('is no single decimal mark where the two columns differ', async () => {
    const { json } = await api.post(path, { text: 'Name;Products;Services\nA;1.250;8.5\nB;1.000.000,0;2.25' })
    expect(json.decimalMarks).toEqual({ products: 'comma', services: 'point' })
    expect(json.decimalMark).toBeNull()
  })

  it('asks where columns can not be told apart, and takes those that are then named', async () => {
    const text = 'A;12;8\nB;15;10'
    expect((await api.post(path, { text })).json).toMatchObject({ status: 'ambiguous', candidates: [1, 2] })
    const { json } = await api.post(path, { text, columns: { products: 2, services: 1 } })
    expect(json).toMatchObject({ status: 'read', inventory: [{ products: 8 }, { products: 10 }] })
  })

  it('can be sent as the inventory of an estimate as it is', async () => {
    const { json } = await api.post(path, { text: 'Name;Products;Services\nA;12;8,5\nB;15;10' })
    expect((await api.post('/api/v1/licence-estimates', { inventory: json.inventory })).json.score).toBe(452)
  })
})

describe('a file', () => {
  it('of text is read with its query', async () => {
    const { json } = await sendFile('A;12;8\nB;15;10', 'text/csv', '?columns[products]=1&columns[services]=2')
    expect(json).toMatchObject({
      status: 'read',
      encoding: 'utf-8',
      inventory: [{ name: 'A' }, { name: 'B' }],
    })
  })

  it('that is a workbook is read from its cells: 2.125 is no question there', async () => {
    const sheet = [
      ['Name', 'Products', 'Services'],
      ['A', 12, 2.125],
      ['B', 1000, 8],
      ['Total', 1012, null],
    ]
    const { json } = await sendFile(workbookOf({ Site: sheet }), XLSX)
    expect(json).toMatchObject({
      status: 'read',
      sheet: 'Site',
      inventory: [
        { name: 'A', products: 12, servicesPerProduct: 2.125 },
        { name: 'B', products: 1000, servicesPerProduct: 8 },
      ],
    })
    expect(json.lines[3]).toEqual({ line: 4, note: 'total' })
  })
})
