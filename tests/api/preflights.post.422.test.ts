import { afterAll, expect, test } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/preflights'
const body = { software: 'stream', phase: 'before-install', evidence: [] }

const refused: readonly (readonly [string, object, string, string])[] = [
  ['no phase', { software: 'stream', evidence: [] }, '/phase', 'required'],
  ['another software', { ...body, software: 'word' }, '/software', 'unknown_value'],
  [
    'a parameter that there is not',
    { ...body, parameters: { colour: 'red' } },
    '/parameters/colour',
    'unknown_property',
  ],
  [
    'a port beyond the last',
    { ...body, parameters: { httpsPort: 70_000 } },
    '/parameters/httpsPort',
    'too_big',
  ],
  [
    'a kind that there is not',
    { ...body, evidence: [{ kind: 'guess', text: '' }] },
    '/evidence/0/kind',
    'unknown_value',
  ],
  ['a day that there is not', { ...body, date: '2026-02-30' }, '/date', 'not_a_day'],
]

for (const [what, sent, pointer, code] of refused)
  test(`${what} is refused`, async () => {
    const { status, json } = await api.post(path, sent)
    expect([status, json.errors?.[0]?.pointer, json.errors?.[0]?.code]).toEqual([422, pointer, code])
  })

test('a secret is never repeated', async () => {
  const { status, text } = await api.post(path, { ...body, parameters: { sqlPassword: 'kurz' } })
  expect(status).toBe(422)
  expect(text).not.toContain('kurz')
})
