import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createStore } from '#api/store/create-store.ts'
import { startApi } from '../api/start-api.ts'
import { makers, onBothDatabases } from './support/databases.ts'
import { startKeptApi } from './support/start-kept-api.ts'

const authorization = `Bearer gw_${'0'.repeat(16)}_${'A'.repeat(43)}`
const list = { headers: { authorization } }

it('without a store, what is open works and the rest says that it can not be reached', async () => {
  await using api = await startApi()
  expect((await api.call('/api/v1/software')).status).toBe(200)
  const { status, json, headers } = await api.call('/api/v1/sites', list)
  expect([status, json.type, headers.get('retry-after')]).toEqual([503, '/problems/store-unavailable', '5'])
})

it('a database that comes later is used when it is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-'))
  const blocker = join(folder, 'data')
  writeFileSync(blocker, '')
  const store = createStore({ databaseFile: join(blocker, 'kept.sqlite') })
  await using api = await startApi({ store })
  expect((await api.call('/api/v1/sites', list)).status).toBe(503)
  rmSync(blocker)
  expect((await api.call('/api/v1/sites', list)).status).toBe(401)
  await store.close()
  rmSync(folder, { recursive: true })
})

it('a database in a place where no file can be is said so', async () => {
  const store = createStore({ databaseFile: '/proc/groundwork/kept.sqlite' })
  await expect(store.open()).rejects.toThrow(/\/proc\/groundwork/)
  await using api = await startApi({ store })
  expect((await api.call('/api/v1/sites', list)).status).toBe(503)
})

it('a file that is no database, or damaged from its beginning, is said so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-'))
  const databaseFile = join(folder, 'kept.sqlite')
  writeFileSync(databaseFile, 'hello, this is no database at all')
  const store = createStore({ databaseFile })
  await using api = await startApi({ store })
  const { status, json } = await api.call('/api/v1/sites', list)
  expect([status, json.type]).toEqual([503, '/problems/store-unavailable'])
  rmSync(folder, { recursive: true })
})

it('a database that PostgreSQL does not have is said so', async () => {
  const made = await makers.PostgreSQL?.()
  if (!made?.settings.databaseUrl) throw new Error('no PostgreSQL')
  const databaseUrl = new URL(made.settings.databaseUrl)
  databaseUrl.pathname = '/none'
  const store = createStore({ databaseUrl: databaseUrl.href, databaseFile: '' })
  await using api = await startApi({ store })
  const { status, json } = await api.call('/api/v1/sites', list)
  expect([status, json.type]).toEqual([503, '/problems/store-unavailable'])
  await made.remove()
})

it('a PostgreSQL that does not listen is said so', async () => {
  const probe = createServer()
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise(resolve => probe.close(resolve))
  const store = createStore({ databaseUrl: `postgres://nobody@127.0.0.1:${port}/none`, databaseFile: '' })
  await using api = await startApi({ store })
  expect((await api.call('/api/v1/sites', list)).status).toBe(503)
})

onBothDatabases('too many requests', make => {
  it('are refused with how long to wait, for each key and for strangers', async () => {
    const server = await startKeptApi(await make(), { rates: { ofKey: 3, ofStrangers: 2 } })
    const send = server.as(await server.makeKey('Saar'))
    const other = server.as(await server.makeKey('Saar'))
    const left: (string | null)[] = []
    for (let count = 0; count < 3; count++) {
      const { status, headers } = await send('GET', '/api/v1/sites')
      expect(status).toBe(200)
      left.push(headers.get('ratelimit'))
      expect(headers.get('ratelimit-policy')).toContain('q=3')
    }
    expect(left.map(text => /r=(\d+)/.exec(text ?? '')?.[1])).toEqual(['2', '1', '0'])
    const refused = await send('GET', '/api/v1/sites')
    expect([refused.status, refused.json.type]).toEqual([429, '/problems/too-many-requests'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await other('GET', '/api/v1/sites')).status).toBe(200)
    const statuses = []
    for (let count = 0; count < 3; count++) statuses.push((await server.api.call('/api/v1/sites')).status)
    expect(statuses).toEqual([401, 401, 429])
    expect((await server.api.call('/api/v1/software')).status).toBe(200)
    await server.close()
  })
})
