import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { listTables } from '#api/store/backup/list-tables.ts'
import { readRows } from '#api/store/backup/read-rows.ts'
import { restoreBackup } from '#api/store/backup/restore-backup.ts'
import { writeBackup } from '#api/store/backup/write-backup.ts'
import { createStore, type StoreSettings } from '#api/store/create-store.ts'
import type { Migration } from '#api/store/migrate.ts'
import { migrations } from '#api/store/migrations/migrations.ts'
import type { Store } from '#api/store/store.ts'
import { makers, onBothDatabases } from './support/databases.ts'
import { quoteRequest, siteOf } from './support/make-objects.ts'
import { runScript } from './support/run-script.ts'
import { ask, cookiesOf, PASSWORD, sendWith, setUp, signIn } from './support/sign-in.ts'
import { startKeptApi } from './support/start-kept-api.ts'

const AT = '2026-12-01T08:00:00.000Z'
const folder = mkdtempSync(join(tmpdir(), 'groundwork-backup-'))
const opened: Store[] = []
let files = 0
const newFile = () => join(folder, `${++files}.backup`)

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

function storeOf(settings: StoreSettings, steps = migrations): Store {
  const store = createStore(settings, { migrations: steps })
  opened.push(store)
  return store
}

/** An account with a session, sites, an issued quote with its documents and a link, keys, a trail, answers that are kept. */
async function fill(settings: StoreSettings): Promise<string> {
  const server = await startKeptApi(settings)
  await setUp(server)
  await signIn(server)
  const key = await server.makeKey('Saar')
  const send = server.as(key)
  for (const name of ['Dahn', 'Zweibrücken\u2028 “II”', 'b', 'B'])
    await send('POST', '/api/v1/sites', siteOf({ name }), { 'idempotency-key': encodeURIComponent(name) })
  for (let count = 0; count < 60; count++) await send('POST', '/api/v1/sites', siteOf())
  const { json } = await send('POST', '/api/v1/quotes', quoteRequest())
  expect((await send('POST', `/api/v1/quotes/${json.id}/issue`, {}, { 'if-match': '*' })).status).toBe(200)
  expect((await send('POST', `/api/v1/quotes/${json.id}/share-links`, {})).status).toBe(201)
  await server.close()
  return key
}

/** Everything that a store holds. */
async function contents(store: Store, steps = migrations): Promise<string> {
  const db = (await store.open()).withoutPlugins()
  const all: unknown[] = []
  for (const table of await listTables(steps))
    all.push(table.name, await Array.fromAsync(readRows(db, table)))
  return JSON.stringify(all)
}

const addNote: Migration = async (db, text) => {
  await db.schema
    .alterTable('organisations')
    .addColumn('note', text, column => column.notNull().defaultTo('none'))
    .execute()
}
const later = [...migrations, addNote]

onBothDatabases('a backup', make => {
  let filled: StoreSettings
  let key: string
  beforeAll(async () => {
    filled = await make()
    key = await fill(filled)
  })

  for (const [name, makeOther] of Object.entries(makers))
    it(`is restored into an empty ${name}, where everything is the same and works on`, async () => {
      const file = newFile()
      const from = storeOf(filled)
      const written = await writeBackup(from, migrations, file, AT)
      expect(written.rows).toBeGreaterThan(130)
      const other = await makeOther()
      const to = storeOf(other.settings)
      expect(await restoreBackup(to, migrations, file, false)).toEqual({ rows: written.rows, at: AT })
      expect(await contents(to)).toBe(await contents(from))
      await to.close()
      const server = await startKeptApi(other.settings)
      const send = server.as(key)
      const quotes = (await send('GET', '/api/v1/quotes')).json.items
      expect(quotes.map((quote: { number: string }) => quote.number)).toEqual(['2026-0001'])
      const draft = (await send('POST', '/api/v1/quotes', quoteRequest())).json
      const issued = await send('POST', `/api/v1/quotes/${draft.id}/issue`, {}, { 'if-match': '*' })
      expect(issued.json.number).toBe('2026-0002')
      const { json } = await (await signIn(server))('GET', '/api/v1/session')
      expect([json.role, json.organisation.name]).toEqual(['owner', 'Saar'])
      await server.close()
      await other.remove()
    })

  it('that a running server gets brings its sessions with it, and those that follow outlive the server', async () => {
    const from = await startKeptApi(filled)
    const before = cookiesOf(
      await ask(from, '/sign-in/email', { email: 'jonas@example.org', password: PASSWORD }),
    )
    const file = newFile()
    await writeBackup(from.store, migrations, file, AT)
    await from.close()
    const settings = await make()
    const server = await startKeptApi(settings)
    const unknown = { email: 'jonas@example.org', password: 'not known here yet' }
    expect((await ask(server, '/sign-in/email', unknown)).status).toBe(401)
    await restoreBackup(storeOf(settings), migrations, file, false)
    expect((await sendWith(server, before)('GET', '/api/v1/session')).status).toBe(200)
    const signedIn = await ask(server, '/sign-in/email', { ...unknown, password: PASSWORD })
    await server.close()
    const next = await startKeptApi(settings)
    expect((await sendWith(next, cookiesOf(signedIn))('GET', '/api/v1/session')).status).toBe(200)
    await next.close()
  })

  it('holds one moment, though others write while it is made', async () => {
    const settings = await make()
    await fill(settings)
    const [writer, reader] = [await storeOf(settings).open(), storeOf(settings)]
    let isOver = false
    let pairs = 0
    const { id } = await writer.selectFrom('organisations').select('id').executeTakeFirstOrThrow()
    const write = async () => {
      while (!isOver) {
        const year = 3000 + pairs
        await writer.transaction().execute(async within => {
          // The one that is read first is written last.
          const event = { organisationId: id, createdAt: AT, actor: 'test', action: 'pair', object: '' }
          await within.insertInto('quoteNumbers').values({ organisationId: id, year, count: 1 }).execute()
          await within
            .insertInto('auditEvents')
            .values({ ...event, id: String(year) })
            .execute()
        })
        pairs++
        // SQLite answers at once; the file that is being written has to have its turn.
        await new Promise(resolve => setTimeout(resolve, 2))
      }
    }
    const writing = write()
    const copy = storeOf((await make()) as StoreSettings)
    const counts: number[] = []
    for (let count = 0; count < 3; count++) {
      const file = newFile()
      const before = pairs
      await writeBackup(reader, migrations, file, AT)
      expect(pairs).toBeGreaterThan(before)
      await restoreBackup(copy, migrations, file, true)
      const db = await copy.open()
      const years = await db.selectFrom('quoteNumbers').select('year').where('year', '>=', 3000).execute()
      const events = await db.selectFrom('auditEvents').select('id').where('action', '=', 'pair').execute()
      expect(years.map(({ year }) => String(year)).sort()).toEqual(events.map(each => each.id).sort())
      counts.push(years.length)
    }
    isOver = true
    await writing
    expect(counts[2]).toBeGreaterThan(counts[0] as number)
  })

  it('is put into a store that is not empty only when that is asked for', async () => {
    const file = newFile()
    const from = storeOf(filled)
    await writeBackup(from, migrations, file, AT)
    const settings = await make()
    await fill(settings)
    const to = storeOf(settings)
    const before = await contents(to)
    await expect(restoreBackup(to, migrations, file, false)).rejects.toThrow('not empty. With --replace')
    expect(await contents(to)).toBe(before)
    await restoreBackup(to, migrations, file, true)
    expect(await contents(to)).toBe(await contents(from))
  })

  it('of an older schema is carried on, of a newer one refused with a word', async () => {
    const [older, newer] = [newFile(), newFile()]
    await writeBackup(storeOf(filled), migrations, older, AT)
    const settings = await make()
    const to = storeOf(settings, later)
    await restoreBackup(to, later, older, false)
    const db = await to.open()
    const { rows } = await sql`select name, note from organisations`.execute(db)
    expect(rows).toEqual([{ name: 'Saar', note: 'none' }])
    await writeBackup(to, later, newer, AT)
    const from = storeOf(filled)
    const before = await contents(from)
    await expect(restoreBackup(from, migrations, newer, true)).rejects.toThrow(
      `newer version of Groundwork (schema ${later.length}; this one knows ${migrations.length})`,
    )
    expect(await contents(from)).toBe(before)
  })

  it('that is damaged or cut off is refused, and nothing was changed', async () => {
    const file = newFile()
    const store = storeOf(filled)
    await writeBackup(store, migrations, file, AT)
    const before = await contents(store)
    const whole = readFileSync(file)
    const lines = gunzipSync(whole).toString().split('\n').slice(0, -1)
    const zip = (some: string[]) => gzipSync(`${some.join('\n')}\n`)
    const flipped = Buffer.from(whole)
    flipped[whole.length >> 1] = (flipped[whole.length >> 1] ?? 0) ^ 1
    const bad: Record<string, Buffer> = {
      empty: Buffer.alloc(0),
      cut: whole.subarray(0, whole.length - 9),
      half: whole.subarray(0, whole.length >> 1),
      flipped,
      'without its end': zip(lines.slice(0, -1)),
      'without a row': zip(lines.toSpliced(4, 1)),
      'with a row twice': zip(lines.toSpliced(3, 0, lines[3] as string)),
      'with another cell': zip(lines.map(line => line.replace('Dahn', 'Dahm'))),
      'something else': zip(['{"format":"other"}']),
      text: Buffer.from('hello'),
    }
    for (const [name, bytes] of Object.entries(bad)) {
      writeFileSync(file, bytes)
      await expect(restoreBackup(store, migrations, file, true), name).rejects.toThrow(/backup/i)
    }
    await expect(restoreBackup(store, migrations, newFile(), true)).rejects.toThrow('can not be read')
    expect(await contents(store)).toBe(before)
  })

  it('that can not be carried on to the newest schema leaves the store as it was', async () => {
    const file = newFile()
    const store = storeOf(filled)
    await writeBackup(store, migrations, file, AT)
    const before = await contents(store)
    let taken = 0
    // The first time the tables are only counted, in memory.
    const breaks: Migration = async () => {
      if (++taken > 1) throw new Error('the last step fails')
    }
    await expect(restoreBackup(store, [...migrations, breaks], file, true)).rejects.toThrow('the last step')
    expect(await contents(store)).toBe(before)
  })

  it('takes the place of the one before only once it was read back, for its owner only', async () => {
    const file = newFile()
    writeFileSync(file, gzipSync('the one before'))
    await expect(writeBackup(storeOf(filled), later, file, AT)).rejects.toThrow()
    expect(readFileSync(file)).toEqual(gzipSync('the one before'))
    expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([])
    await writeBackup(storeOf(filled), migrations, file, AT)
    expect(statSync(file).mode & 0o077).toBe(0)
  })
})

describe('the commands', () => {
  it('write and restore a file, and say what they did or why not', async () => {
    const [one, two] = await Promise.all([makers.SQLite?.(), makers.SQLite?.()])
    if (!one || !two) throw new Error('no database')
    await fill(one.settings)
    const file = newFile()
    expect(runScript('backup', one.settings, file).stdout).toMatch(/^Wrote \d+ rows of \d+ tables/)
    expect(runScript('restore', two.settings, file).stdout).toMatch(/^Restored \d+ rows/)
    const again = runScript('restore', two.settings, file)
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('--replace')])
    expect(runScript('restore', two.settings, file, '--replace').status).toBe(0)
    expect(runScript('backup', one.settings).stderr).toContain('Usage')
    await Promise.all([one.remove(), two.remove()])
  })
})
