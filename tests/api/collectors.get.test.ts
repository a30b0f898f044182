import { afterAll, expect, test } from 'vitest'
import { softwareIds } from '#domain/software/pack.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

for (const id of softwareIds)
  test(`the collector of ${id} is a script to be saved, in ASCII`, async () => {
    const { status, headers, text } = await api.call(`/api/v1/software/${id}/collector`, {
      headers: { accept: '*/*' },
    })
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(headers.get('content-disposition')).toBe(`attachment; filename=groundwork-${id}.ps1`)
    expect(text).toContain("kind = 'systeminfo'")
    expect(text).not.toMatch(/\P{ASCII}/u)
  })

test('the account stands in it as one text, whatever it is called', async () => {
  const query = new URLSearchParams({ account: "SRV\\o'neil" })
  const { json } = await api.call(`/api/v1/software/stream/collector?${query}`, {
    headers: { accept: 'application/json' },
  })
  expect(json.script).toContain("net user 'o''neil'")
})

test('an account that Windows would not take is refused, a software that there is not is not found', async () => {
  const refused = await api.call('/api/v1/software/stream/collector?account=a%22b')
  expect([refused.status, refused.json.errors[0].pointer]).toEqual([422, '#query/account'])
  expect((await api.call('/api/v1/software/word/collector')).status).toBe(404)
})
