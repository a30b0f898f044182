import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const path = '/api/v1/licence-outages'

test('a cloud licence without connection: thirty days, then demo mode', async () => {
  const { status, json } = await api.post(path, { lost: 'connection', date: '2028-01-31' })
  assert.equal(status, 200)
  assert.equal(json.graceEndsAt, '2028-03-01T00:00:00Z')
  assert.deepEqual(json.demo, { hours: 12, tags: 64, endsAt: '2028-03-01T12:00:00Z' })
  assert.deepEqual(
    json.phases.map(({ phase, sees }: { phase: string; sees: string }) => `${phase} ${sees}`),
    ['grace license-failing', 'demo demo-mode', 'stopped nothing'],
  )
  assert.equal(json.milestones.at(-1).by, json.demo.endsAt)
})

test('a licence server: two hours unless it is set to more', async () => {
  const asked = { lost: 'licence-server', date: '2026-11-25' }
  assert.equal((await api.post(path, asked)).json.graceEndsAt, '2026-11-25T02:00:00Z')
  const longest = await api.post(path, { ...asked, graceHours: 24 })
  assert.equal(longest.json.graceEndsAt, '2026-11-26T00:00:00Z')
})

test('the answer says that the periods are not the manual’s', async () => {
  const { json } = await api.post(path, { lost: 'local-licence', date: '2026-11-25' })
  const codes = json.assumptions.map(({ code }: { code: string }) => code)
  for (const code of ['iconics-other-version', 'milestones-are-our-advice', 'recovery-display-not-said'])
    assert.ok(codes.includes(code), code)
})
