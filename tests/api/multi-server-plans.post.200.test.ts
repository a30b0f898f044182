import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { languages } from '#text/language.ts'
import { threeServers } from '../scenarios/multi-server-plans.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

for (const language of languages)
  test(`${language}: three servers get fields to paste, each text in the reader’s language`, async () => {
    const { status, json } = await api.post(
      '/api/v1/multi-server-plans',
      { servers: threeServers },
      { 'accept-language': language },
    )
    assert.equal(status, 200)
    assert.equal(json.fields[0].value, 'WEB1;WEB2;WEB3')
    assert.equal(json.ruleset.id, 'sage-100c-crm/Sage 100c CRM installation')
    for (const { text } of [...json.conditions, ...json.byHand, ...json.assumptions, ...json.explanation])
      assert.match(text, /\p{L}{3}/u)
  })
