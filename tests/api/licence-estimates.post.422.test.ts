import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { languages } from '#text/language.ts'
import { faultsOf, startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const averages = '"managers":12,"productsPerManager":15,"servicesPerProduct":10'
const owned = (lines: string) => `{${averages},"owned":${lines}}`
const prices = (currency: string, list: string) =>
  `{${averages},"priceList":{"currency":"${currency}","prices":${list}}}`
const rows = (count: number) =>
  `{"inventory":[${'{"products":1,"servicesPerProduct":1},'.repeat(count).slice(0, -1)}]}`
const managers = (value: string) => `{"managers":${value},"productsPerManager":15,"servicesPerProduct":10}`
const services = (value: string) => `{"managers":12,"productsPerManager":15,"servicesPerProduct":${value}}`

const cases: Record<string, [body: string, ...faults: string[]]> = {
  'zero managers': [managers('0'), '/managers too_small'],
  'negative managers': [managers('-3'), '/managers too_small'],
  'fractional managers': [managers('10.2'), '/managers not_whole'],
  'too many managers': [managers('1000001'), '/managers too_big'],
  'managers beyond whole doubles': [managers('99999999999999999999'), '/managers too_big'],
  'a number as text': [managers('"12"'), '/managers invalid_type'],
  'infinity as text': [services('"Infinity"'), '/servicesPerProduct invalid_type'],
  'not-a-number as text': [services('"NaN"'), '/servicesPerProduct invalid_type'],
  null: [services('null'), '/servicesPerProduct invalid_type'],
  '1e309': [services('1e309'), '/servicesPerProduct out_of_range'],
  '-1e309': [services('-1e309'), '/servicesPerProduct out_of_range'],
  'a number too small for a double': [services('1e-400'), '/servicesPerProduct too_precise'],
  'more digits than a double keeps': [services('1.00000000000000000001'), '/servicesPerProduct too_precise'],
  'zero, with a minus': [services('-0'), '/servicesPerProduct too_small'],
  'nothing given': [
    '{}',
    '/managers required',
    '/productsPerManager required',
    '/servicesPerProduct required',
  ],
  'no object': ['[1]', ' invalid_type'],
  'only a number beyond doubles': ['1e309', ' invalid_type'],
  'an unknown property': [`{${averages},"manager":1}`, '/manager unknown_property'],
  'a property with the characters of pointers': [`{${averages},"a/b~c":1}`, '/a~1b~0c unknown_property'],
  'a property named __proto__': [`{${averages},"__proto__":{"x":1}}`, '/__proto__ unknown_property'],
  'scope and services': [`{${averages},"archiveScope":"energies"}`, '/archiveScope conflicting_properties'],
  'inventory and averages': [
    '{"inventory":[{"products":1,"servicesPerProduct":1}],"managers":3}',
    '/managers conflicting_properties',
  ],
  'unknown scope': [
    '{"managers":12,"productsPerManager":15,"archiveScope":"all"}',
    '/archiveScope unknown_value',
  ],
  'too much headroom': [`{${averages},"headroomPercent":501}`, '/headroomPercent too_big'],
  'empty inventory': ['{"inventory":[]}', '/inventory too_small'],
  '10,000 inventory rows': [rows(10_000), '/inventory too_big'],
  'a wrong row': [
    '{"inventory":[{"products":1,"servicesPerProduct":1},{"products":1.5,"servicesPerProduct":"8"}]}',
    '/inventory/1/products not_whole',
    '/inventory/1/servicesPerProduct invalid_type',
  ],
  'a number beyond doubles as a row': ['{"inventory":[1e309]}', '/inventory/0 invalid_type'],
  'unknown reference owned': [
    owned('[{"reference":"HTG999H","quantity":1}]'),
    '/owned/0/reference unknown_reference',
  ],
  'two base licences': [
    owned('[{"reference":"HTG500H","quantity":1},{"reference":"HTG501H","quantity":1}]'),
    '/owned not_one_base_licence',
  ],
  'one base licence twice': [owned('[{"reference":"HTG500H","quantity":2}]'), '/owned not_one_base_licence'],
  'no base licence': [owned('[{"reference":"HTG504H","quantity":1}]'), '/owned not_one_base_licence'],
  'duplicate references': [
    owned(
      '[{"reference":"HTG500H","quantity":1},{"reference":"HTG504H","quantity":1},{"reference":"HTG504H","quantity":2}]',
    ),
    '/owned/2/reference duplicate_reference',
  ],
  'three decimals in EUR': [
    prices('EUR', '{"HTG500H":"12.505"}'),
    '/priceList/prices/HTG500H too_many_decimals',
  ],
  'decimals in JPY': [prices('JPY', '{"HTG500H":"12.5"}'), '/priceList/prices/HTG500H too_many_decimals'],
  'a price with a comma': [prices('EUR', '{"HTG500H":"12,50"}'), '/priceList/prices/HTG500H not_an_amount'],
  'a negative price': [prices('EUR', '{"HTG500H":"-1"}'), '/priceList/prices/HTG500H not_an_amount'],
  'a price that is a number': [prices('EUR', '{"HTG500H":12.5}'), '/priceList/prices/HTG500H invalid_type'],
  'a price for an unknown reference': [
    prices('EUR', '{"HTG1":"1"}'),
    '/priceList/prices/HTG1 unknown_reference',
  ],
  'an unknown currency': [prices('EUX', '{}'), '/priceList/currency unknown_currency'],
}

for (const [name, [body, ...expected]] of Object.entries(cases))
  test(`${name} is refused with a pointer, in every language`, async () => {
    for (const language of languages) {
      const answer = await api.post('/api/v1/licence-estimates', body, { 'accept-language': language })
      assert.equal(answer.status, 422)
      assert.equal(answer.json.type, '/problems/invalid-input')
      assert.deepEqual(faultsOf(answer), expected)
      assert.equal(answer.headers.get('content-language'), language)
    }
  })

test('a fault says what was found, what was expected and what to do', async () => {
  const { json } = await api.post('/api/v1/licence-estimates', managers('10.2'))
  assert.equal(
    json.errors[0].detail,
    'Found 10.2; expected a whole number. Write it in digits, rounded to the count that is meant.',
  )
})

test('huge input is never reflected and at most 100 faults are listed', async () => {
  const long = await api.post('/api/v1/licence-estimates', services(`"${'9'.repeat(500_000)}"`))
  assert.ok(long.text.length < 1000)
  const names = Array.from({ length: 50_000 }, (_, index) => `"x${index}":1`).join()
  const many = await api.post('/api/v1/licence-estimates', `{${averages},${names}}`)
  assert.equal(many.json.errors.length, 100)
  const row = await api.post('/api/v1/licence-estimates', `{"inventory":[${'1,'.repeat(400_000)}1]}`)
  assert.deepEqual(faultsOf(row), ['/inventory too_big'])
  const name = await api.post('/api/v1/licence-estimates', `{"${'n'.repeat(300_000)}":1}`)
  assert.ok(name.text.length < 3000)
})
