import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { answerExamples } from '#openapi/answer-examples.ts'
import { checklistExamples } from '#openapi/endpoints/checklist-examples.ts'
import { licenceEstimateExamples } from '#openapi/endpoints/licence-estimate-examples.ts'
import { workflowExamples } from '#openapi/endpoints/licence-workflows.ts'
import { createHardwareSizing } from '#openapi/endpoints/sizing.ts'
import { startApi } from '../api/start-api.ts'
import { assertMatches } from '../api/validate-answer.ts'

const api = await startApi()
after(() => api[Symbol.asyncDispose]())

const sizing = createHardwareSizing.input?.from === 'body' ? createHardwareSizing.input.examples : {}

const checklists = '/api/v1/checklists'

type Asked = {
  path: string
  body?: unknown
  accept?: string
  /** The part of an answer that the document shows, where the whole is too long. */
  pick?: (json: { items: { id: string }[] }) => unknown
}

const answers: Record<string, Asked> = {
  checklist: { path: checklists, body: checklistExamples.record.value },
  'checklist-csv': { path: checklists, body: checklistExamples['one-role'].value, accept: 'text/csv' },
  'checklist-markdown': {
    path: checklists,
    body: checklistExamples['one-role'].value,
    accept: 'text/markdown',
  },
  'hardware-sizing': { path: '/api/v1/hardware-sizings', body: sizing.site?.value },
  'licence-estimate': { path: '/api/v1/licence-estimates', body: licenceEstimateExamples.averages.value },
  'licence-workflow': { path: '/api/v1/licence-workflows/extend-cloud' },
  'licence-workflow-list': { path: '/api/v1/licence-workflows' },
  'licence-workflow-steps': {
    path: '/api/v1/licence-workflows/transfer-local/steps',
    body: workflowExamples['old-machine-alive'].value,
  },
  licences: { path: '/api/v1/licences' },
  procedures: {
    path: '/api/v1/software/stream/procedures',
    pick: json => ({ ...json, items: json.items.filter(({ id }) => id === 'change-mqtt-port') }),
  },
  software: { path: '/api/v1/software/stream' },
  'software-list': { path: '/api/v1/software' },
}

assert.deepEqual(Object.keys(answers).sort(), Object.keys(answerExamples).sort())

const STALE =
  'stale example: UPDATE_EXAMPLES=1 node --test tests/openapi/examples.test.ts && npm run format && npm run openapi'

for (const [name, { path, body, accept = 'application/json', pick }] of Object.entries(answers))
  test(`the example ${name} is the API's real answer`, async () => {
    const { json, text } = await (body
      ? api.post(path, body, { accept })
      : api.call(path, { headers: { accept } }))
    const answer = json && pick ? pick(json) : (json ?? text)
    if (process.env.UPDATE_EXAMPLES)
      writeFileSync(
        new URL(`../../openapi/examples/${name}.json`, import.meta.url),
        `${JSON.stringify(answer, null, 2)}\n`,
      )
    assert.deepEqual(answer, answerExamples[name], STALE)
  })

for (const [name, { value }] of Object.entries(checklistExamples))
  test(`the request example ${name} is answered`, async () => {
    assertMatches('ChecklistRequest', value, name)
    assert.equal((await api.post(checklists, value)).status, 200)
  })

for (const [name, { value }] of Object.entries(workflowExamples))
  test(`the request example ${name} is answered`, async () => {
    assertMatches('LicenceWorkflowSteps', value, name)
    assert.equal((await api.post('/api/v1/licence-workflows/transfer-local/steps', value)).status, 200)
  })

for (const [name, { value }] of Object.entries({ ...licenceEstimateExamples }))
  test(`the request example ${name} is answered`, async () => {
    assertMatches('LicenceEstimateRequest', value, name)
    assert.equal((await api.post('/api/v1/licence-estimates', value)).status, 200)
  })

for (const [name, { value }] of Object.entries(sizing))
  test(`the request example ${name} is answered`, async () => {
    assertMatches('HardwareSizingRequest', value, name)
    assert.equal((await api.post('/api/v1/hardware-sizings', value)).status, 200)
  })

for (const path of ['hardware-sizings', 'licence-estimates'])
  test(`the CSV example of ${path} is the API's real answer`, async () => {
    const endpoints = [
      ...Object.values(await import('#openapi/endpoints/sizing.ts')),
      ...Object.values(await import('#openapi/endpoints/licensing.ts')),
    ]
    const endpoint = endpoints.find(({ formats, path: served }) => formats && served.endsWith(path))
    const input = endpoint?.input
    assert.ok(input?.from === 'query')
    const query = new URLSearchParams(
      Object.entries(input.parameters).flatMap(([name, { example }]) =>
        example === undefined ? [] : [[name, String(example)]],
      ),
    )
    const { text } = await api.call(`/api/v1/${path}?${query}&format=csv`)
    assert.equal(text, endpoint?.formats?.['text/csv']?.example)
  })
