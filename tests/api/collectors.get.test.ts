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

test('a SQL Server that is named is asked for its version, one that stream is to bring along is not', async () => {
  const ask = async (query: Record<string, string>) => {
    const { status, text } = await api.call(
      `/api/v1/software/stream/collector?${new URLSearchParams(query)}`,
      {
        headers: { accept: 'text/plain' },
      },
    )
    expect(status).toBe(200)
    return text
  }
  const databaseServer = 'SQL-02\\EMS,1433'
  const remote = await ask({ hostName: 'SRV-EMS-01', sqlServer: 'remote', databaseServer })
  expect(remote).toContain("sqlcmd -S 'SQL-02\\EMS,1433' -E -l 10 -Q 'select @@version'")
  expect(remote).toContain("kind = 'sql-version'")
  expect(await ask({ sqlServer: 'existing-local', databaseServer })).toContain(databaseServer)
  expect(await ask({ hostName: 'EMS01', sqlServer: 'existing-local' })).toContain(
    "-S 'EMS01\\HagerGroupEMS,1433'",
  )
  expect(await ask({ sqlServer: 'new-local' })).not.toContain('sqlcmd')
  expect(await ask({ sqlServer: 'remote', databaseServer, phase: 'after-install' })).not.toContain('sqlcmd')
})

test('a parameter that a software does not have, or that nothing can be, is refused where it stands', async () => {
  for (const [path, code] of [
    ['isogeo-scan-fme/collector?sqlServer=remote', 'unknown_property'],
    ['stream/collector?sqlServer=here', 'unknown_value'],
    ['stream/collector?licenceMode=cloud', 'unknown_property'],
  ] as const) {
    const { status, json } = await api.call(`/api/v1/software/${path}`)
    expect([path, status, json.errors[0].code]).toEqual([path, 422, code])
  }
})
