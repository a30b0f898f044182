import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { hardwareSizings } from '../scenarios/hardware-sizings.ts'
import { licenceEstimates } from '../scenarios/licence-estimates.ts'
import { readEstimate, readSizing } from '../scenarios/read-answers.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

assert.ok(licenceEstimates.length > 20 && hardwareSizings.length > 10)

for (const { name, input, expected } of licenceEstimates)
  test(`POST /licence-estimates: ${name}`, async () => {
    const { status, json } = await api.post('/api/v1/licence-estimates', input)
    assert.equal(status, 200)
    assert.deepEqual(readEstimate(json, expected), expected)
    const { owned, priceList, inventory, ...flat } = input
    if (owned || priceList || inventory) return
    const query = new URLSearchParams(Object.entries(flat).map(([key, value]) => [key, String(value)]))
    assert.deepEqual((await api.call(`/api/v1/licence-estimates?${query}`)).json, json)
  })

for (const { name, input, expected } of hardwareSizings)
  test(`POST /hardware-sizings: ${name}`, async () => {
    const { status, json } = await api.post('/api/v1/hardware-sizings', input)
    assert.equal(status, 200)
    assert.deepEqual(readSizing(json, expected), expected)
    if (input.machine) return
    const query = new URLSearchParams(Object.entries(input).map(([key, value]) => [key, String(value)]))
    assert.deepEqual((await api.call(`/api/v1/hardware-sizings?${query}`)).json, json)
  })
