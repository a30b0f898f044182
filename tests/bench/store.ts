import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { v7 as createId } from 'uuid'
import { createStore, type StoreSettings } from '#api/store/create-store.ts'
import type { Db } from '#api/store/store.ts'
import { mergeSites } from '#domain/site/merge-sites.ts'
import type { Field, Site } from '#domain/site/site.ts'
import { startKilledServer } from '../kept/support/killed-servers.ts'
import { makeKeys } from '../kept/support/make-keys.ts'
import { quoteRequest, siteOf } from '../kept/support/make-objects.ts'
import { makePostgres } from '../kept/support/postgres-server.ts'
import { type Measured, ratioOf, spreadOf } from './figure.ts'

const ROUNDS = 5
const WRITES = 200
const QUOTES = 100_000
const READS = 40
const ENTRIES = 10_000

type Send = (method: string, path: string, body?: unknown, more?: Record<string, string>) => Promise<Answer>
type Answer = { json: { id: string; items: object[]; nextCursor: string | null }; bytes: number }

/** What keeping costs beside a bare insert that waits for the same disk, and how lists, documents and merges grow. */
export async function measureStore(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-bench-'))
  const postgres = await makePostgres({ isDurable: true })
  try {
    const file = join(folder, 'groundwork.sqlite')
    return {
      figures: [
        ...(await measureDatabase('SQLite', { databaseFile: file })),
        ...(await measureDatabase('PostgreSQL', { databaseFile: '', databaseUrl: postgres.url })),
        ...measureMerge(),
      ],
    }
  } finally {
    await postgres.remove()
    rmSync(folder, { recursive: true })
  }
}

async function measureDatabase(name: string, settings: StoreSettings) {
  const store = createStore(settings)
  const [key = ''] = await makeKeys(store, 'Saar', 1)
  const server = await startKilledServer(settings)
  try {
    const send = createSender(server.url, key)
    const db = await store.open()
    await sql`create table bench_rows (id varchar(40) primary key, body text not null)`.execute(db)
    const times = { bare: [] as number[], create: [] as number[], issue: [] as number[] }
    for (let round = -1; round < ROUNDS; round++) {
      const bare = await timeOf(WRITES, () => insertBare(db))
      const create = await timeOf(WRITES, () => send('POST', '/api/v1/sites', siteOf()))
      const drafts: string[] = []
      for (let index = 0; index < WRITES; index++)
        drafts.push((await send('POST', '/api/v1/quotes', quoteRequest())).json.id)
      const issue = await timeOf(WRITES, index =>
        send('POST', `/api/v1/quotes/${drafts[index]}/issue`, undefined, { 'if-match': '*' }),
      )
      // The first round compiles.
      if (round < 0) continue
      times.bare.push(bare / WRITES)
      times.create.push(create / WRITES)
      times.issue.push(issue / WRITES)
    }
    await multiplyQuotes(db)
    const depths = await measureDepths(send)
    const documents = await measureDocuments(send)
    return [
      { name: `${name}: a bare insert`, value: spreadOf(times.bare), unit: 'ms' },
      { name: `${name}: a site created`, value: spreadOf(times.create), unit: 'ms' },
      { name: `${name}: a site created, against the bare insert`, ...atMostTwice(times.create, times.bare) },
      { name: `${name}: a quote issued, six documents with it`, value: spreadOf(times.issue), unit: 'ms' },
      { name: `${name}: a quote issued, against the bare insert`, ...atMostTwice(times.issue, times.bare) },
      ...depths.map(figure => ({ ...figure, name: `${name}: ${figure.name}` })),
      ...(name === 'SQLite' ? documents : []),
    ]
  } finally {
    await store.close()
    await server.kill()
  }
}

const atMostTwice = (times: readonly number[], bare: readonly number[]) => ({
  value: ratioOf(times, bare),
  unit: '×',
  aim: { bound: 'at most', value: 2 } as const,
})

/** A row as long as a small site, in a transaction of its own. */
function insertBare(db: Db): Promise<unknown> {
  const row = JSON.stringify(siteOf())
  return sql`insert into bench_rows values (${randomUUID()}, ${row})`.execute(db)
}

async function timeOf(count: number, work: (index: number) => Promise<unknown>): Promise<number> {
  const start = performance.now()
  for (let index = 0; index < count; index++) await work(index)
  return performance.now() - start
}

/** As many drafts as a sales office makes in many years, each a copy of one. */
async function multiplyQuotes(db: Db): Promise<void> {
  const plain = db as unknown as Kysely<Record<string, Record<string, unknown>>>
  const quote = await plain
    .selectFrom('quotes')
    .selectAll()
    .where('state', '=', 'draft')
    .limit(1)
    .executeTakeFirst()
  const model = quote ?? (await plain.selectFrom('quotes').selectAll().limit(1).executeTakeFirstOrThrow())
  const revision = await plain
    .selectFrom('quoteRevisions')
    .selectAll()
    .where('quoteId', '=', model.id)
    .limit(1)
    .executeTakeFirstOrThrow()
  const { count } = await plain
    .selectFrom('quotes')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const AT_ONCE = 500
  for (let made = Number(count); made < QUOTES; made += AT_ONCE) {
    const ids = Array.from({ length: AT_ONCE }, () => createId())
    const at = (index: number) => new Date(Date.UTC(2020, 0, 1) + (made + index) * 60_000).toISOString()
    await plain
      .insertInto('quotes')
      .values(ids.map((id, index) => ({ ...model, id, number: null, state: 'draft', createdAt: at(index) })))
      .execute()
    await plain
      .insertInto('quoteRevisions')
      .values(ids.map(quoteId => ({ ...revision, quoteId })))
      .execute()
  }
}

/** The first page of quotes, and pages from the middle and the end. */
async function measureDepths(send: Send) {
  const cursors: (string | null)[] = [null]
  let cursor: string | null = null
  const pages = QUOTES / 200
  for (let page = 1; page < pages - 1; page++) {
    const from: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`
    cursor = (await send('GET', `/api/v1/quotes?limit=200${from}`)).json.nextCursor
    if (page === pages / 2 || page === pages - 2) cursors.push(cursor)
  }
  const times = cursors.map((): number[] => [])
  // In turn, so that what else the machine does meets all of them.
  for (let read = 0; read < READS; read++)
    for (const [depth, at] of cursors.entries()) {
      const from = at === null ? '' : `&cursor=${encodeURIComponent(at)}`
      times[depth]?.push(await timeOf(1, () => send('GET', `/api/v1/quotes?limit=50${from}`)))
    }
  const names = ['the first', 'the middle', 'the end']
  return times.flatMap((taken, depth) => {
    const sorted = taken.toSorted((a, b) => a - b)
    const at = (share: number) => sorted[Math.min(READS - 1, Math.floor(share * READS))] as number
    const of = `50 of ${QUOTES} quotes, ${names[depth]}`
    return [
      { name: `${of}, p50`, value: at(0.5), unit: 'ms' },
      { name: `${of}, p99`, value: at(0.99), unit: 'ms' },
    ]
  })
}

/** The PDF of a quote of one site and of as many as a quote may have. */
async function measureDocuments(send: Send) {
  const figures: Measured['figures'] = []
  for (const count of [1, 50]) {
    const [site] = quoteRequest().sites
    const sites = Array.from({ length: count }, (_, index) => ({ ...site, name: `Site ${index + 1}` }))
    const body = quoteRequest({ number: '2026-0001', sites })
    const times: number[] = []
    for (let round = 0; round <= ROUNDS; round++) {
      const took = await timeOf(1, () =>
        send('POST', '/api/v1/quote-documents', body, { accept: 'application/pdf' }),
      )
      if (round > 0) times.push(took)
    }
    figures.push({
      name: `PDF of ${count} ${count === 1 ? 'site' : 'sites'}`,
      value: spreadOf(times),
      unit: 'ms',
    })
  }
  return figures
}

/** Two copies of a site, each with entries that the other lacks, and some that both changed. */
function measureMerge(): Measured['figures'] {
  const field = (value: number, by: string): Field => ({
    value,
    at: `2026-12-01T08:00:0${value % 10}.000Z`,
    by,
  })
  const site = (by: string, from: number): Site => ({
    ...(siteOf({}, { id: 'dahn' }) as unknown as Site),
    fields: Object.fromEntries(
      Array.from({ length: ENTRIES }, (_, index) => [
        `items/stream/install/item-${index + from}`,
        field(index, by),
      ]),
    ),
  })
  const [ours, theirs] = [site('Jonas', 0), site('Petra', ENTRIES / 2)]
  const times: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now()
    mergeSites(ours, theirs)
    if (round > 0) times.push(performance.now() - start)
  }
  return [
    {
      name: `two sites of ${ENTRIES} entries merged`,
      value: spreadOf(times),
      unit: 'ms',
      aim: { bound: 'at most', value: 50 },
    },
  ]
}

function createSender(url: string, key: string): Send {
  return async (method, path, body, more = {}) => {
    const answer = await fetch(url + path, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
        ...more,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const bytes = Buffer.from(await answer.arrayBuffer())
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${bytes.subarray(0, 300)}`)
    const isJson = answer.headers.get('content-type')?.startsWith('application/json')
    return { json: isJson ? JSON.parse(String(bytes)) : null, bytes: bytes.length }
  }
}
