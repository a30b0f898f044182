import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStore } from '#api/store/create-store.ts'
import { isUnavailable } from '#api/store/is-unavailable.ts'
import { quoteRequest, siteOf } from './support/make-objects.ts'
import { makePostgres, type PostgresServer } from './support/postgres-server.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

const PATH = '/api/v1/sites'

/** Sends sites until one is refused, and tells the ids of those that were acknowledged. */
async function writeUntilRefused(
  send: Sender,
): Promise<{ kept: string[]; refused: Awaited<ReturnType<Sender>> }> {
  const kept: string[] = []
  for (;;) {
    const site = siteOf({ name: 'Dahn '.repeat(30) })
    const answer = await send('POST', PATH, site)
    if (answer.status !== 201) return { kept, refused: answer }
    kept.push(site.id)
    if (kept.length > 5000) throw new Error('The disk never was full')
  }
}

async function listed(send: Sender): Promise<string[]> {
  const ids: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { json } = await send('GET', `${PATH}?limit=100${cursor && `&cursor=${cursor}`}`)
    ids.push(...json.items.map(({ id }: { id: string }) => id))
    cursor = json.nextCursor
  }
  return ids
}

/** 503 with a word and a time, never more than that. */
function expectOutage({ status, json, headers }: Awaited<ReturnType<Sender>>): void {
  expect([status, json.type, headers.get('retry-after')]).toEqual([503, '/problems/store-unavailable', '5'])
  expect(JSON.stringify(json)).not.toMatch(/sqlite|postgres|full|disk/i)
}

const rates = { ofKey: 1_000_000, ofStrangers: 1_000_000 }

/** What has to hold on either database. */
async function outlive(server: KeptApi, key: string, fill: () => Promise<void>, free: () => Promise<void>) {
  const send = server.as(key)
  const draft = (await send('POST', '/api/v1/quotes', quoteRequest())).json.id
  const before = await listed(send)
  await fill()
  const { kept, refused } = await writeUntilRefused(send)
  expectOutage(refused)
  // What is there can still be read, what is open still be asked.
  expect((await listed(send)).toSorted()).toEqual([...before, ...kept].toSorted())
  expect((await send('GET', '/api/v1/software')).status).toBe(200)
  expectOutage(await send('POST', PATH, siteOf({ name: 'Dahn '.repeat(30) })))
  // PostgreSQL has a file for each table; only that of the sites is full.
  if (server.store.kind === 'sqlite')
    expectOutage(await send('POST', `/api/v1/quotes/${draft}/issue`, {}, { 'if-match': '*' }))
  await free()
  const site = siteOf()
  expect((await send('POST', PATH, site)).status).toBe(201)
  expect((await listed(send)).toSorted()).toEqual([...before, ...kept, site.id].toSorted())
  const issued = await send('POST', `/api/v1/quotes/${draft}/issue`, {}, { 'if-match': '*' })
  expect([issued.status, issued.json.number]).toEqual([200, '2026-0001'])
}

describe('an outage', () => {
  it('of a full disk under SQLite is a problem that passes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'groundwork-full-'))
    const server = await startKeptApi({ databaseFile: join(folder, 'kept.sqlite') }, { rates })
    const key = await server.makeKey('Saar')
    const db = await server.store.open()
    const limit = async (pages: number) => {
      await sql.raw(`pragma max_page_count = ${pages}`).execute(db)
    }
    const { rows } = await sql<{ pages: number }>`select page_count as pages from pragma_page_count`.execute(
      db,
    )
    const pages = rows[0]?.pages ?? 0
    await outlive(
      server,
      key,
      () => limit(pages + 10),
      () => limit(1_000_000),
    )
    await server.close()
    rmSync(folder, { recursive: true })
  })

  describe('of PostgreSQL', () => {
    let postgres: PostgresServer
    let server: KeptApi
    let key: string
    beforeAll(async () => {
      postgres = await makePostgres()
      server = await startKeptApi({ databaseUrl: postgres.url, databaseFile: '' }, { rates })
      key = await server.makeKey('Saar')
    })
    afterAll(async () => {
      await server.close()
      await postgres.remove()
    })

    it('whose disk is full is a problem that passes', async () => {
      // PostgreSQL takes a limit to the size of files as it takes a full disk.
      const limitFiles = async (bytes: number | 'unlimited') => {
        for (const pid of [postgres.pid(), ...childrenOf(postgres.pid())])
          execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`], postgres.owner)
      }
      const db = await server.store.open()
      await server.makeKey('Ballast')
      // In the table that is written to, below the size at which texts are packed.
      await sql`
        insert into sites (organisation_id, id, version, name, body, created_at, updated_at)
        select id, number::text, 1, '', repeat(md5(random()::text) || md5(random()::text), 20), '', ''
        from organisations, generate_series(1, 1400) number where name = 'Ballast'`.execute(db)
      const { rows } = await sql<{ size: string }>`select pg_relation_size('sites') as size`.execute(db)
      await outlive(
        server,
        key,
        () => limitFiles(Number(rows[0]?.size) + 20_000),
        () => limitFiles('unlimited'),
      )
    })

    it('that breaks a connection amid a transaction fails what was asked over it, and no more', async () => {
      const lost: Error[] = []
      const store = createStore(
        { databaseUrl: postgres.url, databaseFile: '' },
        { onLost: error => lost.push(error) },
      )
      const db = await store.open()
      const failing = db.transaction().execute(async within => {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(within)
        await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(db)
        while (lost.length === 0) await new Promise(resolve => setTimeout(resolve, 5))
        await sql`select 1`.execute(within)
      })
      expect(await failing.catch(isUnavailable)).toBe(true)
      expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }])
      await store.close()
    })

    it('that is stopped and started again is over by itself', async () => {
      const send = server.as(key)
      const before = await listed(send)
      // Some while it goes, so that connections break within a request.
      const some = Array.from({ length: 20 }, async (_each, index) => {
        await new Promise(resolve => setTimeout(resolve, 5 * index))
        const site = siteOf()
        const answer = await send('POST', PATH, site)
        if (answer.status !== 201) expectOutage(answer)
        return { id: site.id, isKept: answer.status === 201 }
      })
      await postgres.stop()
      const sent = await Promise.all(some)
      expectOutage(await send('GET', PATH))
      expectOutage(await send('POST', PATH, siteOf()))
      expect((await send('GET', '/api/v1/software')).status).toBe(200)
      await postgres.start()
      const after = await listed(send)
      for (const { id, isKept } of sent) if (isKept) expect(after).toContain(id)
      expect(after).toEqual(expect.arrayContaining(before))
      expect((await send('POST', PATH, siteOf())).status).toBe(201)
    })
  })
})

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(name => {
      try {
        // The name of the program stands in brackets, and may hold blanks.
        const [, parentId] = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
        return Number(parentId) === parent
      } catch {
        return false
      }
    })
    .map(Number)
}
