import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { languages } from '#text/language.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/licence-workflows/transfer-local/steps'
const upTo = (...events: string[]) => ({ events: events.map(event => ({ event })) })

const refused: [name: string, body: unknown, pointer: string, code: string][] = [
  [
    'an event of a later step',
    upTo('prepared', 'licence-killed', 'kill-confirmed'),
    '/events/2/event',
    'event_not_allowed',
  ],
  ['an event of no step', upTo('licence-eaten'), '/events/0/event', 'event_not_allowed'],
  ['no events', {}, '/events', 'required'],
  [
    'a time without seconds',
    { events: [{ event: 'prepared', at: '2026-11-24' }] },
    '/events/0/at',
    'not_a_time',
  ],
  ['an unknown property', { events: [], state: 'done' }, '/state', 'unknown_property'],
  ['too many events', upTo(...Array<string>(201).fill('prepared')), '/events', 'too_big'],
]

for (const [name, body, pointer, code] of refused)
  test(`422 for ${name}`, async () => {
    const { status, json } = await api.post(path, body)
    assert.equal(status, 422)
    assert.deepEqual(
      json.errors.map((error: { pointer: string; code: string }) => [error.pointer, error.code]),
      [[pointer, code]],
    )
  })

test('the reason is said in the reader’s language, with what is allowed', async () => {
  const details = new Set<string>()
  for (const language of languages) {
    const { json } = await api.post(path, upTo('kill-confirmed'), { 'accept-language': language })
    assert.match(json.errors[0].detail, /kill-confirmed.*prepare-transfer.*prepared/)
    details.add(json.errors[0].detail)
  }
  assert.equal(details.size, languages.length)
})
