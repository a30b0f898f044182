import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { workflows } from '#domain/software/stream/workflows/workflows.ts'
import { languages } from '#text/language.ts'
import { startApi } from './start-api.ts'
import { assertMatches } from './validate-answer.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

test('the list names every workflow, and those that kill a licence', async () => {
  const { status, json } = await api.call('/api/v1/licence-workflows')
  assert.equal(status, 200)
  assertMatches('LicenceWorkflowList', json, 'list')
  const items: { id: string; irreversible: boolean }[] = json.items
  assert.deepEqual(
    items.map(({ id }) => id),
    workflows.map(({ id }) => id),
  )
  assert.deepEqual(
    items.filter(({ irreversible }) => irreversible).map(({ id }) => id),
    ['transfer-local', 'upgrade-local'],
  )
})

for (const { id, states } of workflows)
  test(`the whole machine ${id}, in every language`, async () => {
    for (const language of languages) {
      const { status, json } = await api.call(`/api/v1/licence-workflows/${id}`, {
        headers: { 'accept-language': language },
      })
      assert.equal(status, 200)
      assertMatches('LicenceWorkflow', json, id)
      assert.deepEqual(
        json.states.map((state: { id: string }) => state.id),
        states.map(state => state.id),
      )
      assert.equal(json.start, states[0]?.id)
      assert.equal(json.language, language)
      assert.ok(json.citations.length > 0)
    }
  })
