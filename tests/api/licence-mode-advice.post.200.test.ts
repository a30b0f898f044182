import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { languages } from '#text/language.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const path = '/api/v1/licence-mode-advice'

test('nothing known: the mode that the manual recommends', async () => {
  const { status, json } = await api.post(path, {})
  assert.equal(status, 200)
  assert.deepEqual([json.mode, json.basis, json.conflicts], ['cloud', 'recommended-by-manual', []])
})

test('no internet ever, yet delivered before the installation: said, with the ways round', async () => {
  const { json } = await api.post(path, { internet: 'never', licenceBeforeInstallation: 'yes' })
  assert.deepEqual([json.mode, json.basis], ['local', 'no-internet-ever'])
  assert.equal(json.conflicts[0].code, 'local-before-installation')
  assert.ok(json.conflicts[0].waysRound.length >= 2)
})

test('the answer carries what it rests on', async () => {
  const { json } = await api.post(path, { internet: 'occasional', licenceServer: 'proxy' })
  assert.equal(json.ruleset.id, 'stream/6LE007608')
  assert.deepEqual(
    json.explanation.map((step: { code: string; value: unknown }) => [step.code, step.value]),
    [
      ['cloud-possible', 'yes'],
      ['criteria-for-cloud', 0],
      ['criteria-for-local', 1],
      ['advised-mode', 'cloud'],
    ],
  )
  assert.ok(json.assumptions.length > 0 && json.citations.length > 0)
})

test('codes are the same in every language, texts are not', async () => {
  const answers = await Promise.all(
    languages.map(language => api.post(path, { internet: 'never' }, { 'accept-language': language })),
  )
  assert.equal(new Set(answers.map(({ json }) => json.reason)).size, languages.length)
  assert.equal(new Set(answers.map(({ json }) => json.basis)).size, 1)
})
