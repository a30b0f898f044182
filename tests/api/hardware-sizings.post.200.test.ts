import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const example = {
  managers: 12,
  productsPerManager: 15,
  archiveScope: 'energies-and-powers',
  archiveIntervalMinutes: 10,
}

test('the contract’s example gives the contract’s answer', async () => {
  const { status, json } = await api.post('/api/v1/hardware-sizings', example)
  assert.equal(status, 200)
  assert.deepEqual([json.score, json.size], [9, 'large'])
  assert.deepEqual(json.hardware, {
    cpuCores: 4,
    cpuModels: ['Intel Core i7', 'Intel Xeon', 'AMD Ryzen 7'],
    memoryGb: 16,
    diskGb: 30,
  })
  assert.deepEqual(
    json.answers.map((answer: { question: string; points: number }) => [answer.question, answer.points]),
    [
      ['managers', 3],
      ['products', 2],
      ['services', 2],
      ['frequency', 2],
    ],
  )
  assert.equal('comparison' in json, false)
})

test('a machine is compared aspect by aspect', async () => {
  const machine = { cpuCores: 4, cpuModel: 'Intel Core i5-12400', memoryGb: 15.9 }
  const { json } = await api.post('/api/v1/hardware-sizings', { ...example, machine })
  assert.deepEqual(
    json.comparison.map(({ aspect, verdict }: { aspect: string; verdict: string }) => `${aspect} ${verdict}`),
    ['cpu-cores meets', 'cpu-class short', 'memory meets', 'disk not-judged'],
  )
})
