import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const licence = '/api/v1/licence-estimates?managers=12&productsPerManager=15'
const hardware =
  '/api/v1/hardware-sizings?managers=12&productsPerManager=15.0&archiveScope=extended&archiveIntervalMinutes=1e1'

test('flat inputs give what the body gives', async () => {
  const { json, headers } = await api.call(`${licence}&servicesPerProduct=9.5&headroomPercent=20`)
  const body = { managers: 12, productsPerManager: 15, servicesPerProduct: 9.5, headroomPercent: 20 }
  assert.deepEqual(json, (await api.post('/api/v1/licence-estimates', body)).json)
  assert.equal(headers.get('cache-control'), 'public, max-age=300, must-revalidate')
  assert.equal((await api.call(hardware)).json.score, 10)
})

for (const [how, path, init] of [
  [
    'format=csv',
    `${licence}&archiveScope=energies-and-powers&format=csv`,
    { headers: { accept: 'application/json' } },
  ],
  ['Accept', `${licence}&archiveScope=energies-and-powers`, { headers: { accept: 'text/csv' } }],
] as const)
  test(`a licence as CSV by ${how}`, async () => {
    const { text, headers } = await api.call(path, init)
    assert.equal(headers.get('content-type'), 'text/csv; charset=utf-8; header=present')
    assert.equal(
      text,
      'score,requirement,satisfiable,basis,reference,name,kind,licencePoints,quantity,points,sparePoints\r\n2000,2000,true,manual,HTG503H,EMS stream 5000,base,5000,1,5000,3000\r\n',
    )
  })

test('an order of several lines is a table of several rows', async () => {
  const { text } = await api.call(`${licence}&servicesPerProduct=100&format=csv`)
  const rows = text.trimEnd().split('\r\n')
  const { json } = await api.call(`${licence}&servicesPerProduct=100`)
  assert.ok(json.recommendation.lines.length > 1)
  assert.equal(rows.length, 1 + json.recommendation.lines.length)
})

test('exact decimals keep their digits in CSV', async () => {
  const { text } = await api.call(
    '/api/v1/licence-estimates?managers=3&productsPerManager=1.1&servicesPerProduct=1.00000000000001&format=csv',
  )
  assert.match(text, /\r\n203\.300000000000033,203\.300000000000033,true,/)
})

test('hardware as CSV', async () => {
  const { text } = await api.call(`${hardware}&format=csv`)
  assert.equal(
    text,
    'score,size,cpuCores,cpuModels,memoryGb,diskGb\r\n10,large,4,Intel Core i7; Intel Xeon; AMD Ryzen 7,16,30\r\n',
  )
})
