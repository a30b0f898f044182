import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { findWritten } from '#api/http/find-written.ts'
import { parseJson } from '#api/http/parse-json.ts'
import { writePath } from '#domain/shared/pointer.ts'
import { faultsOf, startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

test.each([
  ['/api/v1/checklists', '{"software":["a",1e999],"procedure":"install"}', ['/software unknown_value']],
  ['/api/v1/checklists', '{"software":"stream","procedure":[-1e999]}', ['/procedure unknown_value']],
  [
    '/api/v1/checklists',
    '{"software":["stream"],"procedure":["install"]}',
    ['/software unknown_value', '/procedure invalid_type'],
  ],
  ['/api/v1/checklists', '{"software":1e999,"procedure":"install"}', ['/software unknown_value']],
  [
    '/api/v1/conflicts',
    '{"installations":[{"software":[1e999]},{"software":"stream"}]}',
    ['/installations/0/software unknown_value'],
  ],
  [
    '/api/v1/conflicts',
    '{"installations":[{"software":["stream"]},{"software":"stream"}]}',
    ['/installations/0/software unknown_value'],
  ],
  [
    '/api/v1/conflicts',
    '{"installations":[1e999,null]}',
    ['/installations/0 invalid_type', '/installations/1 invalid_type'],
  ],
  ['/api/v1/conflicts', '1e999', [' invalid_type']],
])('%s %s is refused at its place', async (path, body, faults) => {
  const answer = await api.post(path, body)
  expect(answer.status).toBe(422)
  expect(faultsOf(answer)).toEqual(faults)
})

test('a number is named as it was written, whatever was expected in its place', async () => {
  const { json } = await api.post(
    '/api/v1/licence-estimates',
    '{"managers":1e999,"productsPerManager":0.12345678901234567890,"servicesPerProduct":10,"priceList":{"currency":-1e400,"prices":{"HTG500H":1e500}}}',
  )
  expect(
    json.errors.map(({ pointer, code, detail }: Record<string, string>) => [
      pointer,
      code,
      detail?.split(/[;,]/)[0],
    ]),
  ).toEqual([
    ['/managers', 'out_of_range', 'Found 1e999'],
    ['/productsPerManager', 'too_precise', 'Found 0.12345678901234567890'],
    [
      '/priceList/currency',
      'unknown_currency',
      '-1e400 is not an ISO 4217 currency code. Use a code such as EUR',
    ],
    ['/priceList/prices/HTG500H', 'invalid_type', 'Found 1e500'],
  ])
})

const site = '"productsPerManager":15,"archiveScope":"energies","archiveIntervalMinutes":10'

test.each([
  [
    '/api/v1/licence-estimates',
    '{"managers":1e16,"productsPerManager":15,"servicesPerProduct":10}',
    '/managers too_big Found 1e16; expected at most 1,000,000. Enter a smaller number.',
  ],
  [
    '/api/v1/licence-estimates',
    '{"managers":-1E+16,"productsPerManager":15,"servicesPerProduct":10}',
    '/managers too_small Found -1E+16; expected at least 1. Enter a larger number.',
  ],
  [
    '/api/v1/licence-estimates',
    '{"inventory":[{"products":1,"servicesPerProduct":1},{"name":"9","products":1,"servicesPerProduct":10000.50}]}',
    '/inventory/1/servicesPerProduct too_big Found 10000.50; expected at most 10,000. Enter a smaller number.',
  ],
  [
    '/api/v1/hardware-sizings',
    `{"machine":{"memoryGb":1.6384e4},"managers":1,${site}}`,
    '/machine/memoryGb memory_in_other_unit Found 1.6384e4 GB of memory, which no such server has. If the figure is in MB, write 16.',
  ],
  [
    '/api/v1/checklists',
    '{"software":"stream","procedure":"install","parameters":{"httpsPort":1e16}}',
    '/parameters/httpsPort too_big Found 1e16; expected at most 65,535. Enter a smaller number.',
  ],
  [
    '/api/v1/conflicts',
    '{"installations":[{"software":"stream","parameters":{"httpsPort":70000.0}},{"software":"sage-100c-crm"}]}',
    '/installations/0/parameters/httpsPort too_big Found 70000.0; expected at most 65,535. Enter a smaller number.',
  ],
])('%s %s: the limit of the value, and the number as it was sent', async (path, body, fault) => {
  const { json } = await api.post(path, body)
  expect(
    json.errors.map(({ pointer, code, detail }: Record<string, string>) => `${pointer} ${code} ${detail}`),
  ).toEqual([fault])
})

test('a query is answered the same', async () => {
  const query = 'managers=1e16&productsPerManager=100000.50&archiveScope=energies&archiveIntervalMinutes=10'
  const { json } = await api.call(`/api/v1/hardware-sizings?${query}`)
  expect(json.errors.map(({ pointer, detail }: Record<string, string>) => `${pointer} ${detail}`)).toEqual([
    '#query/managers Found 1e16; expected at most 1,000,000. Enter a smaller number.',
    '#query/productsPerManager Found 100000.50; expected at most 100,000. Enter a smaller number.',
  ])
})

test('every number of a text is found by its pointer as it is written there', () => {
  const name = fc.string({ unit: 'binary' })
  const number = fc.constantFrom('1', '-0', '12.50', '1E+2', '-1.0e-3', '0')
  const { value } = fc.letrec<{ value: [string, [string, string][]] }>(tie => ({
    value: fc.oneof(
      { depthSize: 'small' },
      number.map((text): [string, [string, string][]] => [text, [['', text]]]),
      fc
        .constantFrom('null', '"[1,{\\"2\\":3"', 'true')
        .map((text): [string, [string, string][]] => [text, []]),
      fc
        .array(tie('value'))
        .map((inner): [string, [string, string][]] => [
          `[ ${inner.map(([text]) => text).join(' ,')}]`,
          inner.flatMap(([, found], index) =>
            found.map(([at, text]): [string, string] => [`/${index}${at}`, text]),
          ),
        ]),
      fc
        .array(fc.tuple(name, tie('value')), { maxLength: 4 })
        .map((entries): [string, [string, string][]] => {
          const unique = [...new Map(entries)]
          return [
            `{${unique.map(([key, [text]]) => `${JSON.stringify(key)} :${text}`).join(',')} }`,
            unique.flatMap(([key, [, found]]) =>
              found.map(([at, text]): [string, string] => [`${writePath([key])}${at}`, text]),
            ),
          ]
        }),
    ),
  }))
  fc.assert(
    fc.property(value, ([text, numbers]) => {
      const inside = numbers.filter(([pointer]) => pointer !== '')
      expect([...findWritten(text, new Set(inside.map(([pointer]) => pointer)))]).toEqual(inside)
    }),
    { numRuns: 200 },
  )
})

test('no symbol stands in what was read, and every refused number is found by its pointer', () => {
  const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', '10', '2', 'a/b', '~'))
  const number = fc.constantFrom('1e999', '-1e999', '0.12345678901234567890', '1', '-0', '12.5', '1e2')
  const { value } = fc.letrec<{ value: string; list: string; object: string }>(tie => ({
    value: fc.oneof(
      { depthSize: 'small' },
      number,
      fc.constantFrom('null', '"1e999"', 'true'),
      tie('list'),
      tie('object'),
    ),
    list: fc.array(tie('value'), { maxLength: 4 }).map(values => `[${values.join(',')}]`),
    object: fc
      .dictionary(key, tie('value'), { noNullPrototype: true })
      .map(
        entries => `{${Object.entries(entries).map(([name, text]) => `${JSON.stringify(name)}:${text}`)}}`,
      ),
  }))
  fc.assert(
    fc.property(value, text => {
      const parsed = parseJson(Buffer.from(text))
      const refused = [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?[\d.]+(?:e\d+)?/g)]
        .map(([token]) => token)
        .filter(token => /^-?1e999$|^0\.12345678901234567890$/.test(token))
      expect([...parsed.refused.values()].toSorted()).toEqual(refused.toSorted())
      for (const pointer of parsed.refused.keys()) expect(resolve(parsed.value, pointer)).toBeNaN()
      expect(count(parsed.value, inner => typeof inner === 'symbol')).toBe(0)
      expect(count(parsed.value, Number.isNaN)).toBe(refused.length)
    }),
    { numRuns: 500 },
  )
})

function resolve(value: unknown, pointer: string): unknown {
  const parts = pointer.split('/').slice(1)
  return parts.reduce(
    (inner, part) =>
      Object.getOwnPropertyDescriptor(inner as object, part.replaceAll('~1', '/').replaceAll('~0', '~'))
        ?.value,
    value,
  )
}

function count(value: unknown, is: (inner: unknown) => boolean): number {
  if (typeof value !== 'object' || value === null) return is(value) ? 1 : 0
  return Object.values(value).reduce((sum: number, inner) => sum + count(inner, is), 0)
}
