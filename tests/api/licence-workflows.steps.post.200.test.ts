import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { listPaths } from '#domain/licensing/workflows/list-paths.ts'
import { workflows } from '#domain/software/stream/workflows/workflows.ts'
import { startApi } from './start-api.ts'
import { assertMatches } from './validate-answer.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

for (const workflow of workflows)
  test(`${workflow.id} is followed from its start to an end`, async () => {
    const [path] = listPaths(workflow)
    assert.ok(path)
    for (const length of [0, 1, path.length]) {
      const events = path.slice(0, length).map(({ event }) => ({ event }))
      const { status, json } = await api.post(`/api/v1/licence-workflows/${workflow.id}/steps`, { events })
      assert.equal(status, 200)
      assertMatches('LicenceWorkflowStanding', json, workflow.id)
      assert.equal(json.isEnded, length === path.length)
      assert.equal(json.history.length, length)
      assert.equal(json.explanation.length, length + 1)
    }
  })

test('the kill is announced before it is reached, and named among what is ahead', async () => {
  const { json } = await api.post('/api/v1/licence-workflows/transfer-local/steps', { events: [] })
  assert.deepEqual(json.allowed, [
    { event: 'prepared', to: 'kill-licence', announcesIrreversible: true, text: 'Everything is prepared' },
  ])
  assert.deepEqual(json.ahead[0], { id: 'kill-licence', title: 'Kill the licence', irreversible: true })
})
