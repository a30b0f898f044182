import { deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { startApi } from './start-api.ts'
import { workbookOf, XLSX } from './workbooks.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const path = '/api/v1/price-list-readings'

const send = (body: Uint8Array | string, type: string, headers = {}) =>
  api.call(path, { method: 'POST', headers: { 'content-type': type, ...headers }, body })

/** A part whose header says that it holds one byte, while it inflates to 400 MB. */
function lyingBomb(): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(400_000_000, 0x20), { level: 9 })
  const name = Buffer.from('xl/worksheets/sheet1.xml')
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(8, 8)
  header.writeUInt32LE(packed.length, 18)
  header.writeUInt32LE(1, 22)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name, packed])
}

describe('what holds too much is refused, and not unpacked to its end', () => {
  const bombs: Record<string, () => Uint8Array> = {
    'a part of 40 MB': () => workbookOf({ A: `<!--${' '.repeat(40_000_000)}-->` }),
    'many parts of a megabyte': () =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: 60 }, (_, part) => [`xl/${part}.xml`, strToU8(' '.repeat(1_000_000))]),
        ),
      ),
    'a part larger than its header says': lyingBomb,
    'a thousand sheets that are one part': () => {
      const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(100_000)}</t></is></c></row>`
      const sheets = Array.from({ length: 1000 }, (_, at) => `<sheet name="S${at}" sheetId="1" r:id="rId1"/>`)
      return workbookOf(
        { A: rows },
        { 'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets.join('')}</sheets></workbook>` },
      )
    },
    'one long text in many cells': () =>
      workbookOf(
        {
          A: Array.from(
            { length: 3000 },
            (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>0</v></c></row>`,
          ).join(''),
        },
        { 'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(30_000)}</t></si></sst>` },
      ),
  }
  for (const [name, bomb] of Object.entries(bombs))
    it(name, async () => {
      const { status, json } = await send(bomb(), XLSX)
      expect([status, json.type]).toEqual([413, '/problems/body-too-large'])
      expect(json.detail).toMatch(/8,388,608 bytes/)
    })

  it('a text of 2 MB', async () => {
    const { status, json } = await send('x'.repeat(2_000_000), 'text/csv')
    expect([status, json.type]).toEqual([413, '/problems/body-too-large'])
  })
})
