import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { languages } from '#text/language.ts'
import { faultsOf, startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const groups = (...codes: string[]) => ({ workGroups: codes.map(code => ({ code })) })

const cases: [body: unknown, ...faults: string[]][] = [
  [{}, '/workGroups required'],
  [groups('CA'), '/workGroups too_small'],
  [groups(...Array.from({ length: 51 }, (_, index) => `C${index}`)), '/workGroups too_big'],
  [groups('CA', ''), '/workGroups/1/code not_a_work_group'],
  [groups('CA', 'C/C'), '/workGroups/1/code not_a_work_group'],
  [groups('CA', 'nul'), '/workGroups/1/code not_a_work_group'],
  [groups('CA', 'ca'), '/workGroups/1/code duplicate_work_group'],
  [{ ...groups('CA', 'CC'), mainGroup: 'CD' }, '/mainGroup unknown_value'],
  [{ ...groups('CA', 'CC'), installFolder: 'Isogeo' }, '/installFolder not_a_windows_path'],
  [{ ...groups('CA', 'CC'), installFolder: `C:\\${'i'.repeat(235)}` }, '/installFolder not_a_windows_path'],
  [
    { workGroups: [{ code: 'CA' }, { code: 'CC', serviceName: 'isogeo worker ca' }] },
    '/workGroups/1/serviceName duplicate_service_name',
  ],
  [
    {
      workGroups: [
        { code: 'CA', serviceName: 'a/b' },
        { code: 'CC', serviceName: 'Isogeo Worker' },
      ],
    },
    '/workGroups/0/serviceName not_a_service_name',
    '/workGroups/1/serviceName not_a_service_name',
  ],
  [{ ...groups('CA', 'CC'), folder: 'C:\\' }, '/folder unknown_property'],
]

for (const [body, ...expected] of cases)
  test(`${JSON.stringify(body).slice(0, 70)} is refused with a pointer`, async () => {
    const answer = await api.post('/api/v1/scan-service-plans', body)
    assert.equal(answer.status, 422)
    assert.deepEqual(faultsOf(answer), expected)
  })

for (const language of languages)
  test(`what is wrong is said in ${language}, and names the code`, async () => {
    const { json } = await api.post('/api/v1/scan-service-plans', groups('CA', 'ca'), {
      'accept-language': language,
    })
    assert.match(json.errors[0].detail, /"ca"/)
  })
