import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { certificateCheckExamples } from '#openapi/endpoints/certificate-checks.ts'
import { languages } from '#text/language.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/certificate-checks'
const body = certificateCheckExamples.hidden.value

test('a hidden character is found, and the entry to put back is given', async () => {
  const { status, json } = await api.post(path, body)
  assert.equal(status, 200)
  assert.equal(json.verdict, 'put-back')
  assert.equal(json.snippet, body.before)
  assert.deepEqual(json.after.entries[0].thumbprint.hidden, [
    { codePoint: 'U+200E', position: 1, text: 'U+200E at position 1' },
  ])
  assert.equal(json.ruleset.id, 'izytroniq-enterprise/IZYTRONIQ Enterprise update')
  assert.deepEqual(
    json.assumptions.map(({ code }: { code: string }) => code),
    ['entry-of-before-counts', 'thumbprint-is-sha-1'],
  )
})

test('a text that is no XML is an answer, not an error', async () => {
  const { status, json } = await api.post(path, { before: '<a>', after: 'b' })
  assert.equal(status, 200)
  assert.equal(json.verdict, 'unreadable')
})

test('the verdict speaks the reader’s language; codes stay', async () => {
  const answers = await Promise.all(
    languages.map(language => api.post(path, body, { 'accept-language': language })),
  )
  assert.equal(new Set(answers.map(({ json }) => json.text)).size, languages.length)
  assert.equal(new Set(answers.map(({ json }) => json.verdict)).size, 1)
})
