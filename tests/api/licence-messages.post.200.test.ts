import assert from 'node:assert/strict'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { workflowIds } from '#domain/licensing/workflows/workflow.ts'
import { licenceMessageExamples } from '#openapi/endpoints/licence-message-examples.ts'
import { languages } from '#text/language.ts'
import { someValues } from '../domain/support/message-values.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const pathOf = (workflow: string) => `/api/v1/licence-workflows/${workflow}/messages`
const { value } = licenceMessageExamples.transfer

describe('POST /licence-workflows/{workflowId}/messages', () => {
  for (const workflow of workflowIds)
    for (const language of languages)
      it(`${workflow} in ${language}, with and without values`, async () => {
        for (const body of [value, {}]) {
          const { status, json, headers } = await api.post(pathOf(workflow), body, {
            'accept-language': language,
          })
          assert.deepEqual([status, headers.get('content-language')], [200, language])
          assert.equal(json.workflow, workflow)
          assert.equal(json.complete, json.missing.length === 0)
          assert.ok(json.citations.length > 0 && json.assumptions.length > 0 && json.explanation.length > 0)
        }
      })

  it('every value that the domain accepts has its message, in every format and language', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...workflowIds),
        someValues,
        fc.constantFrom('application/json', 'text/plain'),
        fc.constantFrom(...languages),
        async (workflow, values, accept, language) => {
          const headers = { accept, 'accept-language': language }
          const { status } = await api.post(pathOf(workflow), values, headers)
          expect(status).toBe(200)
        },
      ),
      { numRuns: 100 },
    ))

  it('keeps codes as they were typed, counts the points and names what is left out', async () => {
    const { json } = await api.post(pathOf('transfer-local'), { ...value, licencePool: 'P-1' })
    assert.match(json.body, /^Old Site Key: 5F2O-0Il1-77AB$/m)
    assert.match(json.body, /^Kill Code: K9-204-OO0$/m)
    assert.deepEqual(json.points, { licence: 5200, added: null, total: null })
    assert.deepEqual(
      json.leftOut.map(({ name }: { name: string }) => name),
      ['licencePool'],
    )
    assert.doesNotMatch(json.body, /P-1/)
    assert.deepEqual([json.complete, json.next], [true, 'activate-local'])
  })

  it('names what is missing, an empty text counting as missing', async () => {
    const { json } = await api.post(pathOf('activate-local'), { customer: 'Wasgau Mills', siteCode: '  ' })
    assert.deepEqual(
      json.missing.map(({ name }: { name: string }) => name),
      ['site', 'contact', 'references', 'siteCode'],
    )
    assert.match(json.body, /^To follow: .*Site code of this machine/m)
  })

  it('as plain text: subject, an empty line, body', async () => {
    const { json } = await api.post(pathOf('transfer-local'), value)
    const { text, headers } = await api.post(pathOf('transfer-local'), value, { accept: 'text/plain' })
    assert.equal(headers.get('content-type'), 'text/plain; charset=utf-8')
    assert.equal(text, `${json.subject}\n\n${json.body}\n`)
  })

  it('says what must not be sent, each with its reason and source', async () => {
    const { json } = await api.post(pathOf('activate-local'), {})
    const codes = json.mustNotSend.map(({ code }: { code: string }) => code)
    assert.deepEqual(codes, ['passwords', 'site-key-file', 'remote-access', 'stale-site-code'])
    for (const { text, citation } of json.mustNotSend)
      assert.ok(text.length > 40 && citation.document === '6LE007608')
  })

  it('writes no value into the log', async () => {
    await api.post(pathOf('transfer-local'), { killCode: 'K-SECRET-1' })
    assert.doesNotMatch(JSON.stringify(api.lines), /K-SECRET-1/)
  })
})
