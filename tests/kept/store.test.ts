import { type Kysely, sql } from 'kysely'
import { afterEach, expect, it } from 'vitest'
import { recordEvent } from '#api/store/audit.ts'
import { createStore, type StoreSettings } from '#api/store/create-store.ts'
import type { Migration } from '#api/store/migrate.ts'
import { foldSearched } from '#api/store/migrations/fold-searched.ts'
import { migrations } from '#api/store/migrations/migrations.ts'
import type { Store } from '#api/store/store.ts'
import type { OrganisationId } from '#api/store/tables.ts'
import { onBothDatabases } from './support/databases.ts'

const opened: Store[] = []
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
})

function storeOf(settings: StoreSettings, more: readonly Migration[] = migrations): Store {
  const store = createStore(settings, { migrations: more })
  opened.push(store)
  return store
}

const organisation = (name: string) => ({
  id: name as OrganisationId,
  name,
  timeZone: 'UTC',
  createdAt: '2026-12-01T08:00:00.000Z',
})

const names = async (store: Store) => {
  const rows = await (await store.open()).selectFrom('organisations').select('name').orderBy('name').execute()
  return rows.map(({ name }) => name)
}

/** A step that a later version of the program could bring. */
const addNote: Migration = async (db, text) => {
  await db.schema.alterTable('organisations').addColumn('note', text).execute()
}

onBothDatabases('the store', make => {
  it('makes its schema where there is none, and finds again what was written', async () => {
    const settings = await make()
    const db = await storeOf(settings).open()
    await db.insertInto('organisations').values(organisation('Saar')).execute()
    expect(await names(storeOf(settings))).toEqual(['Saar'])
  })

  it('makes its schema once where several instances start together', async () => {
    const settings = await make()
    const stores = Array.from({ length: 5 }, () => storeOf(settings))
    await Promise.all(stores.map(store => store.open()))
    const db = (await storeOf(settings).open()) as unknown as Kysely<{ schemaVersion: { version: number } }>
    expect(await db.selectFrom('schemaVersion').select('version').execute()).toEqual([
      { version: migrations.length },
    ])
  })

  it('carries an older schema on, with what stands in it', async () => {
    const settings = await make()
    await (await storeOf(settings).open()).insertInto('organisations').values(organisation('Saar')).execute()
    expect(await names(storeOf(settings, [...migrations, addNote]))).toEqual(['Saar'])
  })

  it('carries on what is searched, however many were kept with their accents in it', async () => {
    const settings = await make()
    const fold = migrations.indexOf(foldSearched)
    const older = await storeOf(settings, migrations.slice(0, fold)).open()
    const at = '2026-12-01T08:00:00.000Z'
    for (const name of ['A', 'B']) {
      const { id: organisationId } = organisation(name)
      await older.insertInto('organisations').values(organisation(name)).execute()
      const rows = Array.from({ length: 1001 }, (_each, index) => ({
        ...{
          organisationId,
          id: `${index}`.padStart(5, '0'),
          version: 1,
          revision: 1,
          state: 'draft' as const,
        },
        ...{ customer: 'Müller', validUntil: '2026-12-31', searched: `müller ${index}`, number: null },
        ...{ createdAt: at, updatedAt: at, owner: '', ownerLanguage: 'en' },
      }))
      for (let start = 0; start < rows.length; start += 100)
        await older
          .insertInto('quotes')
          .values(rows.slice(start, start + 100))
          .execute()
    }
    const db = await storeOf(settings).open()
    const found = await db.selectFrom('quotes').select(['organisationId', 'id', 'searched']).execute()
    expect(found).toHaveLength(2002)
    for (const { id, searched } of found) expect(searched).toBe(`muller ${Number(id)}`)
  })

  it('refuses a newer schema with a word, and leaves it as it is', async () => {
    const settings = await make()
    await storeOf(settings, [...migrations, addNote]).open()
    await expect(storeOf(settings).open()).rejects.toThrow(
      `schema ${migrations.length + 1}; this version of Groundwork knows ${migrations.length}`,
    )
    await storeOf(settings, [...migrations, addNote]).open()
  })

  it('leaves nothing of a step that failed, and can be opened later', async () => {
    const settings = await make()
    const broken: Migration = async (db, text, kind) => {
      await addNote(db, text, kind)
      throw new Error('broken')
    }
    await storeOf(settings).open()
    await expect(storeOf(settings, [...migrations, broken]).open()).rejects.toThrow('broken')
    await storeOf(settings, [...migrations, addNote]).open()
  })

  it('keeps nothing of a transaction that failed, though others ran beside it', async () => {
    const db = await storeOf(await make()).open()
    const write = (name: string) =>
      db.transaction().execute(async within => {
        await within.insertInto('organisations').values(organisation(name)).execute()
        await new Promise(resolve => setImmediate(resolve))
        if (name.startsWith('bad')) throw new Error(name)
      })
    const all = ['a', 'bad1', 'b', 'bad2', 'c'].map(write)
    expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ])
    const rows = await db.selectFrom('organisations').select('name').orderBy('name').execute()
    expect(rows.map(({ name }) => name)).toEqual(['a', 'b', 'c'])
  })

  it('takes writes of two processes at once', async () => {
    const settings = await make()
    const dbs = await Promise.all([storeOf(settings), storeOf(settings)].map(store => store.open()))
    const count = (at: number) =>
      dbs[at % 2]?.transaction().execute(async within => {
        const { last } = await within
          .selectFrom('organisations')
          .select(({ fn }) => fn.countAll<number>().as('last'))
          .executeTakeFirstOrThrow()
        await within
          .insertInto('organisations')
          .values(organisation(`${at}-${last}`))
          .execute()
      })
    for (let at = 0; at < 20; at += 2) await Promise.all([count(at), count(at + 1)])
    expect(await names(storeOf(settings))).toHaveLength(20)
  })

  it('lets nobody change or take away what the trail says, by whatever way they come', async () => {
    const store = storeOf(await make())
    const db = await store.open()
    await db.insertInto('organisations').values(organisation('Saar')).execute()
    const scope = {
      db,
      organisation: 'Saar' as OrganisationId,
      actor: 'test',
      at: '2026-12-01T08:00:00.000Z',
    }
    await recordEvent(scope, 'created', 'sites/1')
    for (const change of [
      `update audit_events set actor = 'nobody'`,
      'delete from audit_events',
      ...(store.kind === 'postgres' ? ['truncate audit_events'] : []),
    ])
      await expect(sql.raw(change).execute(db), change).rejects.toThrow('audit events are never changed')
    expect(await db.selectFrom('auditEvents').select(['actor', 'object']).execute()).toEqual([
      { actor: 'test', object: 'sites/1' },
    ])
  })

  it('sorts texts by their bytes, so that cursors mean the same everywhere', async () => {
    const store = storeOf(await make())
    const db = await store.open()
    for (const name of ['b', 'B', 'é', 'a-c', 'ab'])
      await db.insertInto('organisations').values(organisation(name)).execute()
    expect(await names(store)).toEqual(['B', 'a-c', 'ab', 'b', 'é'])
  })

  it('answers for a write only when the disk has it', async () => {
    const store = storeOf(await make())
    const db = await store.open()
    const ask = async (text: string) => Object.values((await sql.raw(text).execute(db)).rows[0] as object)
    if (store.kind === 'postgres') expect(await ask('show synchronous_commit')).toEqual(['on'])
    else expect([await ask('pragma journal_mode'), await ask('pragma synchronous')]).toEqual([['wal'], [2]])
  })
})
