import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { faultsOf, startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const good = 'managers=12&productsPerManager=15'

const cases: [query: string, ...faults: string[]][] = [
  [
    '',
    '#query/managers required',
    '#query/productsPerManager required',
    '#query/servicesPerProduct required',
  ],
  [`${good}&servicesPerProduct=12,5`, '#query/servicesPerProduct not_a_number'],
  [`${good}&servicesPerProduct=`, '#query/servicesPerProduct not_a_number'],
  [`${good}&servicesPerProduct=0x10`, '#query/servicesPerProduct not_a_number'],
  [`${good}&servicesPerProduct=Infinity`, '#query/servicesPerProduct not_a_number'],
  [`${good}&servicesPerProduct=1e309`, '#query/servicesPerProduct out_of_range'],
  [`${good}&servicesPerProduct=0.30000000000000000004`, '#query/servicesPerProduct too_precise'],
  [`${good}&servicesPerProduct=1&servicesPerProduct=2`, '#query/servicesPerProduct repeated_parameter'],
  [`${good}&servicesPerProduct=1&archiveScope=energies`, '#query/archiveScope conflicting_properties'],
  [`${good}&servicesPerProduct=1&inventory=1`, '#query/inventory unknown_property'],
  [`${good}&servicesPerProduct=1&owned=HTG500H`, '#query/owned unknown_property'],
  [`${good}&servicesPerProduct=1&format=xml`, '#query/format unknown_value'],
  [`${good}&archiveScope=Energies`, '#query/archiveScope unknown_value'],
  ['managers=12.5&productsPerManager=15&servicesPerProduct=1', '#query/managers not_whole'],
  [`${good}&servicesPerProduct=1&__proto__=x`, '#query/__proto__ unknown_property'],
  [`${good}&servicesPerProduct=%FF%zz`, '#query/servicesPerProduct not_a_number'],
]

for (const [query, ...expected] of cases)
  test(`?${query} is refused with a pointer`, async () => {
    const answer = await api.call(`/api/v1/licence-estimates?${query}`)
    assert.equal(answer.status, 422)
    assert.deepEqual(faultsOf(answer), expected)
  })

test('the hardware query knows no machine', async () => {
  const query = 'managers=1&productsPerManager=1&archiveScope=energies&archiveIntervalMinutes=10&machine=x'
  assert.deepEqual(faultsOf(await api.call(`/api/v1/hardware-sizings?${query}`)), [
    '#query/machine unknown_property',
  ])
})
