import { randomUUID } from 'node:crypto'
import { CompiledQuery, sql } from 'kysely'
import { v7 as createId } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type EventFilter, listEvents, selectEvents } from '#api/store/list-events.ts'
import { createOrganisation } from '#api/store/organisations.ts'
import { findDayStart } from '#api/store/time-zone.ts'
import { faultsOf } from '../api/start-api.ts'
import { onBothDatabases } from './support/databases.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

const TRAIL = '/api/v1/audit-events'
const one = `key:${'a'.repeat(16)}`
const customer = `link:${randomUUID()} Åsa & Söner`

/** [moment, actor, action, object] */
const done = [
  ['2026-03-28T22:59:59.999Z', one, 'created', 'sites/1'],
  ['2026-03-28T23:00:00.000Z', one, 'changed', 'sites/1'],
  ['2026-03-29T21:59:59.999Z', 'job', 'expired', 'quotes/1'],
  ['2026-03-29T22:00:00.000Z', one, 'created', 'quotes/1'],
  ['2026-03-30T10:00:00.000Z', customer, 'accepted', 'quotes/1'],
  ['2026-03-31T10:00:00.000Z', one, 'created', 'site-share-links/1'],
  ['2026-03-31T10:00:00.000Z', 'job', 'purged', 'sites/1'],
  ['2026-04-01T10:00:00.000Z', one, 'created', 'share-links/1'],
] as const

/** Which of the above a query finds, the newest first. */
const found: readonly [query: Record<string, string>, events: readonly number[]][] = [
  [{ actor: one }, [7, 5, 3, 1, 0]],
  [{ actor: 'job' }, [6, 2]],
  [{ actor: customer }, [4]],
  [{ actor: customer.slice(0, -1) }, []],
  [{ actor: 'job\0' }, []],
  [{ action: 'created' }, [7, 5, 3, 0]],
  [{ action: 'withdrawn' }, []],
  [{ objectType: 'sites' }, [6, 1, 0]],
  [{ objectType: 'share-links' }, [7]],
  [{ objectType: 'site-share-links' }, [5]],
  // The clocks of Berlin go forward on the 29th, whose day is an hour short.
  [{ from: '2026-03-29', until: '2026-03-29' }, [2, 1]],
  [{ from: '2026-03-30' }, [7, 6, 5, 4, 3]],
  [{ until: '2026-03-28' }, [0]],
  [{ from: '2000-01-01', until: '2999-12-31' }, [7, 6, 5, 4, 3, 2, 1, 0]],
  [{ actor: one, action: 'created' }, [7, 5, 3, 0]],
  [{ actor: one, action: 'created', objectType: 'quotes' }, [3]],
  [{ action: 'created', from: '2026-03-30', until: '2026-03-31' }, [5, 3]],
  [{ actor: 'job', objectType: 'sites', until: '2026-03-30' }, []],
]

onBothDatabases('the trail, filtered', make => {
  let server: KeptApi
  let send: Sender
  beforeAll(async () => {
    server = await startKeptApi(await make(), { rates: { ofKey: 100_000, ofStrangers: 100 } })
    server.clock.now = new Date('2025-01-01T00:00:00.000Z')
    send = server.as(await server.makeKey('Ours'))
    const other = server.as(await server.makeKey('Theirs'))
    // Theirs: the organisation, its owner and the key.
    expect((await other('GET', TRAIL)).json.items).toHaveLength(3)
    server.clock.now = new Date('2026-12-01T08:00:00.000Z')
    const db = await server.store.open()
    await db.updateTable('organisations').set({ timeZone: 'Europe/Berlin' }).execute()
    const organisations = await db.selectFrom('organisations').select('id').execute()
    // Both have the same, so that what is another's would be seen.
    for (const { id: organisationId } of organisations)
      await db
        .insertInto('auditEvents')
        .values(
          done.map(([createdAt, actor, action, object], index) => ({
            ...{ organisationId, createdAt, actor, action, object },
            // Those of one moment stand in the order of their ids.
            id: `0000000${index}${randomUUID().slice(8)}`,
          })),
        )
        .execute()
  })
  afterAll(() => server.close())
  const ask = async (query: Record<string, string>) => {
    const answer = await send('GET', `${TRAIL}?${new URLSearchParams(query)}`)
    expect(answer.status, JSON.stringify(query)).toBe(200)
    const items = answer.json.items as { id: string; createdAt: string }[]
    return {
      next: answer.json.nextCursor as string | null,
      events: items.flatMap(({ id, createdAt }) => (createdAt < '2026' ? [] : [Number(id.slice(0, 8))])),
    }
  }

  it('shows what each filter and their combinations ask for, and nothing of others', async () => {
    for (const [query, events] of found)
      expect((await ask(query)).events, JSON.stringify(query)).toEqual(events)
  })

  it('goes on behind a cursor within the filter', async () => {
    for (const [query, events] of found) {
      const read: number[] = []
      let cursor: string | null = ''
      do {
        const page = await ask({
          ...query,
          from: query.from ?? '2026-01-01',
          limit: '1',
          ...(cursor && { cursor }),
        })
        read.push(...page.events)
        cursor = page.next
      } while (cursor !== null)
      expect(read, JSON.stringify(query)).toEqual(events)
    }
  })

  it('says what can not be asked for', async () => {
    for (const [query, pointer, code] of [
      ['action=burnt', 'action', 'unknown_value'],
      ['objectType=site', 'objectType', 'unknown_value'],
      ['actor=', 'actor', 'too_small'],
      ['from=2026-02-30', 'from', 'not_a_day'],
      ['until=tomorrow', 'until', 'not_a_day'],
      ['from=2026-03-02&until=2026-03-01', 'until', 'day_before_another'],
    ] as const) {
      const answer = await send('GET', `${TRAIL}?${query}`)
      expect(answer.status, query).toBe(422)
      expect(faultsOf(answer), query).toEqual([`#query/${pointer} ${code}`])
    }
  })
})

const MANY = 20_000

onBothDatabases('a long trail', make => {
  it('answers every filter from an index, in its order, without looking at the rest', async () => {
    const server = await startKeptApi(await make())
    const db = await server.store.open()
    const isSqlite = server.store.kind === 'sqlite'
    const at = '2026-01-01T00:00:00.000Z'
    const owner = 'a@b.example'
    const organisation = await createOrganisation(db, { name: 'Long', owner, timeZone: 'UTC', at })
    if (!organisation) throw new Error('There is one already')
    const rows = Array.from({ length: MANY }, (_, index) => ({
      organisationId: organisation,
      id: createId(),
      createdAt: new Date(Date.parse(at) + index * 1000).toISOString(),
      // What is rare stands at the far end.
      actor: index < 60 ? 'job' : 'user:1',
      action: index < 60 ? 'purged' : 'changed',
      object: index < 60 ? `sites/${index}` : `quotes/${index}`,
    }))
    for (let from = 0; from < MANY; from += 2000)
      await db
        .insertInto('auditEvents')
        .values(rows.slice(from, from + 2000))
        .execute()
    // As PostgreSQL does by itself before long.
    if (!isSqlite) await sql`analyze audit_events`.execute(db)

    /** How the database answers a filter, in its own words. */
    const explain = async (filter: EventFilter) => {
      const query = selectEvents({ db, organisation }, filter).limit(51).compile()
      const words = isSqlite ? 'explain query plan' : 'explain'
      const plan = await db.transaction().execute(async within => {
        // A trail of this length PostgreSQL may rather read whole: asked is whether it need not.
        if (!isSqlite) await sql`set local enable_seqscan = off; set local enable_sort = off`.execute(within)
        return within.executeQuery<Record<string, unknown>>(
          CompiledQuery.raw(`${words} ${query.sql}`, [...query.parameters]),
        )
      })
      return plan.rows.map(row => row.detail ?? row['QUERY PLAN']).join('\n')
    }
    const day = { from: findDayStart('2026-01-01', 'UTC'), before: findDayStart('2026-01-01', 'UTC', 1) }
    const filters: readonly EventFilter[] = [
      { actor: 'user:1' },
      { actor: 'job' },
      { action: 'purged' },
      { objectType: 'quotes' },
      { objectType: 'sites' },
      { objectType: 'webhooks' },
      day,
      { actor: 'job', ...day },
      { actor: 'user:1', action: 'changed', objectType: 'quotes' },
      { actor: 'job', action: 'purged', objectType: 'sites' },
      // Either is frequent, both together are not.
      { actor: 'user:1', objectType: 'sites' },
      { actor: 'user:1', action: 'purged' },
    ]
    for (const filter of filters) {
      const plan = await explain(filter)
      const few = rows.filter(row => isFound(row, filter)).length
      // What is frequent stands near the beginning of every index; what is rare does only in its own.
      const isRare = filter !== day && few <= 60
      expect(plan, JSON.stringify(filter)).toMatch(isRare ? /audit_events_of_/ : /index/i)
      expect(plan, JSON.stringify(filter)).not.toMatch(/seq scan|^scan|temp b-tree/im)
      const page = await listEvents({ db, organisation, actor: 'test', at }, { limit: 50, ...filter })
      expect(page.rows.length, JSON.stringify(filter)).toBe(Math.min(50, few))
    }
    await server.close()
  }, 120_000)
})

function isFound(
  row: { actor: string; action: string; object: string; createdAt: string },
  { actor, action, objectType, from, before }: EventFilter,
): boolean {
  return (
    (actor === undefined || row.actor === actor) &&
    (action === undefined || row.action === action) &&
    (objectType === undefined || row.object.startsWith(`${objectType}/`)) &&
    (from === undefined || row.createdAt >= from) &&
    (before === undefined || row.createdAt < before)
  )
}
