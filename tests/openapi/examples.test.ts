import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { afterAll, test } from 'vitest'
import * as z from 'zod/mini'
import { answerExamples } from '#openapi/answer-examples.ts'
import { certificateCheckExamples } from '#openapi/endpoints/certificate-checks.ts'
import { checklistExamples } from '#openapi/endpoints/checklist-examples.ts'
import { conflictsExamples } from '#openapi/endpoints/conflicts-examples.ts'
import { licenceEstimateExamples } from '#openapi/endpoints/licence-estimate-examples.ts'
import { licenceMessageExamples } from '#openapi/endpoints/licence-message-examples.ts'
import { modeAdviceExamples, outageExamples } from '#openapi/endpoints/licence-mode.ts'
import { workflowExamples } from '#openapi/endpoints/licence-workflows.ts'
import { multiServerExamples } from '#openapi/endpoints/multi-server.ts'
import { scanServicePlanExamples } from '#openapi/endpoints/scan-services.ts'
import { createHardwareSizing } from '#openapi/endpoints/sizing.ts'
import { endpoints } from '#openapi/endpoints.ts'
import { startApi } from '../api/start-api.ts'
import { assertMatches } from '../api/validate-answer.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const sizing = createHardwareSizing.input?.from === 'body' ? createHardwareSizing.input.examples : {}

const checklists = '/api/v1/checklists'
const messages = '/api/v1/licence-workflows/transfer-local/messages'

type Asked = {
  path: string
  body?: unknown
  accept?: string
  /** The part of an answer that the document shows, where the whole is too long. */
  pick?: (json: { items: { id: string }[] }) => unknown
}

const answers: Record<string, Asked> = {
  'certificate-check': {
    path: '/api/v1/certificate-checks',
    body: certificateCheckExamples.hidden.value,
  },
  checklist: { path: checklists, body: checklistExamples.record.value },
  'checklist-csv': { path: checklists, body: checklistExamples['one-role'].value, accept: 'text/csv' },
  'checklist-markdown': {
    path: checklists,
    body: checklistExamples['one-role'].value,
    accept: 'text/markdown',
  },
  conflicts: { path: '/api/v1/conflicts', body: conflictsExamples['one-port'].value },
  'hardware-sizing': { path: '/api/v1/hardware-sizings', body: sizing.site?.value },
  items: { path: '/api/v1/items?search=Kill%20Code' },
  'licence-estimate': { path: '/api/v1/licence-estimates', body: licenceEstimateExamples.averages.value },
  'licence-message': { path: messages, body: licenceMessageExamples.transfer.value },
  'licence-message-text': {
    path: messages,
    body: licenceMessageExamples.transfer.value,
    accept: 'text/plain',
  },
  'licence-mode-advice': { path: '/api/v1/licence-mode-advice', body: modeAdviceExamples.island.value },
  'licence-outage': { path: '/api/v1/licence-outages', body: outageExamples.connection.value },
  'licence-workflow': { path: '/api/v1/licence-workflows/extend-cloud' },
  'licence-workflow-list': { path: '/api/v1/licence-workflows' },
  'licence-workflow-steps': {
    path: '/api/v1/licence-workflows/transfer-local/steps',
    body: workflowExamples['old-machine-alive'].value,
  },
  licences: { path: '/api/v1/licences' },
  'multi-server-plan': { path: '/api/v1/multi-server-plans', body: multiServerExamples.three.value },
  procedures: {
    path: '/api/v1/software/stream/procedures',
    pick: json => ({ ...json, items: json.items.filter(({ id }) => id === 'change-mqtt-port') }),
  },
  'scan-service-plan': {
    path: '/api/v1/scan-service-plans',
    body: scanServicePlanExamples['two-groups'].value,
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

for (const { input, path } of endpoints)
  for (const [name, { value }] of Object.entries(input?.from === 'body' ? input.examples : {}))
    test(`the request example ${name} of ${path} is answered`, async () => {
      assert.ok(input?.from === 'body')
      const schema = z.globalRegistry.get(input.schema)?.id
      assert.ok(schema, 'the schema of the body has a name')
      assertMatches(schema, value, name)
      const address = path.replaceAll(/\{(\w+)\}/g, (_whole, part) => String(input.path?.[part]?.example))
      assert.equal((await api.post(address, value)).status, 200)
    })

for (const path of ['hardware-sizings', 'licence-estimates'])
  test(`the CSV example of ${path} is the API's real answer`, async () => {
    const endpoint = endpoints.find(({ formats, path: own }) => formats?.['text/csv'] && own.endsWith(path))
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
