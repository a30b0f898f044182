import { afterAll, describe, expect, it } from 'vitest'
import { startApi } from './start-api.ts'
import { XLSX } from './workbooks.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const path = '/api/v1/inventory-readings'

const send = (type: string, body = 'A;12;8,5') =>
  api.call(path, { method: 'POST', headers: { 'content-type': type }, body })

describe('a file of another type is refused, and those that are read are named', () => {
  for (const type of [
    'text/plain',
    'application/vnd.ms-excel',
    'text/csvx',
    'text/tab-separated-values',
    'x',
  ])
    it(type, async () => {
      const { status, json } = await send(type)
      expect([status, json.type]).toEqual([415, '/problems/unsupported-media-type'])
      expect(json.detail).toContain(`application/json, text/csv, ${XLSX}`)
    })

  it('a character set that nobody knows', async () => {
    const { status, json } = await send('text/csv; charset=klingon')
    expect(status).toBe(415)
    expect(json.detail).toMatch(/"klingon".*windows-1252/)
  })

  it('JSON in another character set than UTF-8', async () => {
    expect((await send('application/json; charset=windows-1252', '{"text":""}')).status).toBe(415)
  })
})
