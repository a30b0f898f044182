import assert from 'node:assert/strict'
import { afterAll, describe, it } from 'vitest'
import { languages } from '#text/language.ts'
import { faultsOf, startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/licence-workflows/transfer-local/messages'
const base = { reference: 'HTG500H', quantity: 1 }
const extension = { reference: 'HTG504H', quantity: 1 }

const cases: [name: string, body: unknown, ...faults: string[]][] = [
  ['no object', [], ' invalid_type'],
  ['an unknown value', { password: 'x' }, '/password unknown_property'],
  ['a number for a code', { siteCode: 12 }, '/siteCode invalid_type'],
  ['a code that is too long', { killCode: 'x'.repeat(1001) }, '/killCode too_big'],
  ['a name that is too long', { customer: 'x'.repeat(201) }, '/customer too_big'],
  ['a hidden character in a code', { siteCode: 'A\u200bB' }, '/siteCode hidden_character'],
  ['a line feed in a code', { oldSiteKey: 'A\nB' }, '/oldSiteKey hidden_character'],
  ['a Cyrillic letter in a code', { killCode: '\u0410B' }, '/killCode look_alike_character'],
  ['a long dash in a pool', { licencePool: 'A\u2014B' }, '/licencePool look_alike_character'],
  ['a Site key file', { siteCode: 'C:\\key.glic' }, '/siteCode site_key_file'],
  ['a line feed in a name', { customer: 'A\nKill Code: B' }, '/customer unsafe_character'],
  ['a line separator in a reason', { reason: 'A\u2028B' }, '/reason unsafe_character'],
  ['no references', { references: [] }, '/references too_small', '/references not_one_base_licence'],
  ['an extension without base', { references: [extension] }, '/references not_one_base_licence'],
  [
    'two base licences',
    { references: [base, { ...base, reference: 'HTG501H' }] },
    '/references not_one_base_licence',
  ],
  [
    'an unknown reference',
    { references: [base, { ...extension, reference: 'HTG511H' }] },
    '/references/1/reference unknown_reference',
  ],
  [
    'a base licence as extension',
    { addedReferences: [base] },
    '/addedReferences/0/reference unknown_reference',
  ],
  [
    'an extension twice',
    { addedReferences: [extension, extension] },
    '/addedReferences/1/reference duplicate_reference',
  ],
  [
    'half an extension',
    { addedReferences: [{ ...extension, quantity: 0.5 }] },
    '/addedReferences/0/quantity not_whole',
  ],
]

describe('POST /licence-workflows/{workflowId}/messages refuses', () => {
  for (const [name, body, ...faults] of cases)
    it(name, async () => {
      for (const accept of ['application/json', 'text/plain']) {
        const answer = await api.post(path, body, { accept })
        assert.equal(answer.status, 422)
        assert.deepEqual(faultsOf(answer), faults)
      }
    })

  it('an odd character by its code point and place, in every language', async () => {
    for (const language of languages) {
      const { json } = await api.post(
        path,
        { siteCode: 'AB\u0410', killCode: 'A\u200b' },
        { 'accept-language': language },
      )
      const details = json.errors.map(({ detail }: { detail: string }) => detail)
      assert.match(details[0], /U\+0410.*3.*A/)
      assert.match(details[1], /U\+200B.*2/)
    }
  })
})
