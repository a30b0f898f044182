import assert from 'node:assert/strict'
import { afterAll, describe, it } from 'vitest'
import { languages } from '#text/language.ts'
import { conflictCases } from '../scenarios/conflicts.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

describe('POST /api/v1/conflicts', () => {
  for (const { name, input, expected } of conflictCases)
    it(name, async () => {
      const { status, json } = await api.post('/api/v1/conflicts', { installations: input })
      assert.equal(status, 200)
      const found = json.conflicts.map(
        ({ severity, id }: { severity: string; id: string }) => `${severity} ${id}`,
      )
      assert.deepEqual(found, expected.conflicts)
      assert.deepEqual(
        json.order.map(({ software }: { software: string }) => software),
        expected.order,
      )
    })

  it('cites both manuals in every conflict of two software', async () => {
    const installations = ['stream', 'izytroniq-enterprise', 'sage-100c-crm', 'isogeo-scan-fme'].map(
      software => ({
        software,
      }),
    )
    const { json } = await api.post('/api/v1/conflicts', { installations })
    assert.ok(json.conflicts.length >= 7)
    for (const { citations, text } of json.conflicts) {
      const documents = new Set(citations.map(({ document }: { document: string }) => document))
      assert.equal(documents.size, 2, text)
    }
  })

  for (const language of languages)
    it(`names the port and both software in ${language}`, async () => {
      const body = { installations: [{ software: 'stream' }, { software: 'izytroniq-enterprise' }] }
      const { json } = await api.post('/api/v1/conflicts', body, { 'accept-language': language })
      assert.match(json.conflicts[0].text, /stream.*IZYTRONIQ Enterprise.*443/)
      assert.match(json.conflicts[0].remedy.text, /Hager Group EMS Web Site/)
      for (const { text } of [...json.assumptions, ...json.explanation, ...json.order])
        assert.doesNotMatch(text, /[{}]|undefined/)
    })
})
