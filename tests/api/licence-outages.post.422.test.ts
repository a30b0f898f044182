import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { languages } from '#text/language.ts'
import { faultsOf, startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const path = '/api/v1/licence-outages'
const example = { lost: 'connection', date: '2026-11-25' }

const cases: [change: Record<string, unknown>, ...faults: string[]][] = [
  [{ date: '2026-02-29' }, '/date not_a_day'],
  [{ date: '25.11.2026' }, '/date not_a_day'],
  [{ date: '2026-11-25T00:00:00Z' }, '/date not_a_day'],
  [{ date: '1999-12-31' }, '/date not_a_day'],
  [{ date: '3000-01-01' }, '/date not_a_day'],
  [{ date: 20261125 }, '/date invalid_type'],
  [{ date: undefined }, '/date required'],
  [{ lost: 'keys' }, '/lost unknown_value'],
  [{ lost: undefined }, '/lost required'],
  [{ graceHours: 2 }, '/graceHours unknown_property'],
  [{ lost: 'licence-server', graceHours: 0 }, '/graceHours too_small'],
  [{ lost: 'licence-server', graceHours: 25 }, '/graceHours too_big'],
  [{ lost: 'licence-server', graceHours: 1.5 }, '/graceHours not_whole'],
  [{ hour: 3 }, '/hour unknown_property'],
]

for (const [change, ...expected] of cases)
  test(`${JSON.stringify(change)} is refused with a pointer`, async () => {
    const answer = await api.post(path, { ...example, ...change })
    assert.equal(answer.status, 422)
    assert.deepEqual(faultsOf(answer), expected)
  })

for (const language of languages)
  test(`${language}: a day that is missing is told how it is written`, async () => {
    const { date: _missing, ...rest } = example
    const answer = await api.post(path, rest, { 'accept-language': language })
    assert.match(answer.json.errors[0].detail, /2026-11-25/)
  })

for (const language of languages)
  test(`${language}: a day that does not exist is named with what is expected`, async () => {
    const answer = await api.post(path, { ...example, date: '2026-02-30' }, { 'accept-language': language })
    assert.match(answer.json.errors[0].detail, /2026-02-30.*2000.*2999.*2026-11-25/s)
  })
