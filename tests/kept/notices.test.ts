import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createJobKinds } from '#api/jobs/job-kinds.ts'
import { createJobRunner } from '#api/jobs/run-jobs.ts'
import { assertMatches } from '../api/validate-answer.ts'
import { onBothDatabases } from './support/databases.ts'
import { quoteRequest, siteOf } from './support/make-objects.ts'
import { addMember } from './support/sign-in.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

const START = new Date('2026-12-01T08:00:00.000Z')
const any = { 'if-match': '*' }

onBothDatabases('what people should know', make => {
  let server: KeptApi
  let key: Sender
  let sales: Sender
  let owner: Sender
  let others: Sender
  beforeAll(async () => {
    server = await startKeptApi(await make(), {
      rates: { ofKey: 100_000, ofStrangers: 100_000, ofSignIns: 1000, ofAccount: 1000 },
    })
    key = server.as(await server.makeKey('Saar'))
    await server.makeKey('Dahn')
    sales = await addMember(server, 'Saar', 'sales')
    owner = await addMember(server, 'Saar', 'owner')
    others = await addMember(server, 'Dahn', 'owner')
  })
  afterAll(() => server.close())

  const issue = async (send: Sender, more: object = {}): Promise<string> => {
    const { id } = (await send('POST', '/api/v1/quotes', quoteRequest(more))).json
    expect((await send('POST', `/api/v1/quotes/${id}/issue`, undefined, any)).status).toBe(200)
    return id
  }
  const decide = async (id: string, action: string, said: object) => {
    const { token } = (await key('POST', `/api/v1/quotes/${id}/share-links`, {})).json
    const { status } = await server.api.post(`/api/v1/shared-quotes/${token}/${action}`, said)
    expect(status).toBe(200)
  }
  const noticesOf = async (send: Sender, query = '') => {
    const { json } = await send('GET', `/api/v1/notices${query}`, undefined, { 'accept-language': 'de' })
    assertMatches('NoticeList', json, 'notices')
    return json
  }
  const textsOf = async (send: Sender): Promise<string[]> =>
    (await noticesOf(send)).items.map(({ text }: { text: string }) => text)
  // Sessions end by the clock of this machine, so that a sweep by the clock of the test would end them.
  const run = (kind: string) =>
    createJobRunner({
      store: server.store,
      kinds: Object.fromEntries(
        Object.entries(createJobKinds({ secretOf: async () => '', now: () => server.clock.now })).filter(
          ([name]) => name === kind,
        ),
      ),
      now: () => server.clock.now,
      logger: pino({ level: 'silent' }),
    }).runDue()
  const eventsOf = async (id: string): Promise<string[]> =>
    (await key('GET', '/api/v1/audit-events?limit=200')).json.items
      .filter(({ object }: { object: string }) => object === `quotes/${id}`)
      .map(({ action, actor }: { action: string; actor: string }) => `${action} ${actor.split(':')[0]}`)

  it('what a customer decided is told to whoever made the quote, in a sentence', async () => {
    const id = await issue(sales)
    await decide(id, 'decline', { name: 'Petra Lang', reason: 'Too late' })
    const { items, unread } = await noticesOf(sales)
    expect(unread).toBe(1)
    expect(items[0]).toMatchObject({
      kind: 'quote-declined',
      text: 'Petra Lang hat das Angebot 2026-0001 für Wasgau Mühlen GmbH abgelehnt.',
      object: `quotes/${id}`,
      details: { name: 'Petra Lang', reason: 'Too late', number: '2026-0001', revision: 1 },
      readAt: null,
    })
    expect([await textsOf(owner), await textsOf(others)]).toEqual([[], []])
  })

  it('of a quote that a key made, the owners are told; a key itself is told nothing', async () => {
    await decide(await issue(key), 'accept', { name: 'Petra Lang' })
    expect(await textsOf(owner)).toEqual([
      'Petra Lang hat das Angebot 2026-0002 für Wasgau Mühlen GmbH angenommen.',
    ])
    expect(await noticesOf(key)).toEqual({ items: [], nextCursor: null, unread: 0 })
  })

  it('is marked as read by the person alone', async () => {
    const [{ id }] = (await noticesOf(sales)).items
    const read = (send: Sender) => send('POST', '/api/v1/notices/read', { ids: [id] })
    for (const stranger of [owner, others]) await read(stranger)
    expect((await noticesOf(sales)).unread).toBe(1)
    const { json } = await read(sales)
    expect(json).toEqual({ unread: 0 })
    const { items } = await noticesOf(sales)
    expect(items[0].readAt).toBe(START.toISOString())
    expect((await noticesOf(sales, '?unread=true')).items).toEqual([])
  })

  it('a quote that expired is noted, told and recorded once, at the end of its last day', async () => {
    const id = await issue(sales)
    const count = async () => (await noticesOf(sales)).items.length
    const before = await count()
    server.clock.now = new Date('2026-12-31T23:59:00.000Z')
    await run('expire-quotes')
    expect([await count(), await eventsOf(id)]).toEqual([before, ['issued user', 'created user']])
    server.clock.now = new Date('2027-01-01T00:04:00.000Z')
    await Promise.all([run('expire-quotes'), run('expire-quotes')])
    server.clock.now = new Date('2027-01-01T00:10:00.000Z')
    await run('expire-quotes')
    expect(await eventsOf(id)).toEqual(['expired job', 'issued user', 'created user'])
    expect(await count()).toBe(before + 1)
    expect((await textsOf(sales))[0]).toBe('Das Angebot 2026-0003 für Wasgau Mühlen GmbH ist abgelaufen.')
    // Its next revision has an end of its own.
    const send = (path: string, body?: object) => sales('POST', `/api/v1/quotes/${id}/${path}`, body, any)
    expect((await send('revisions')).status).toBe(200)
    await sales(
      'PUT',
      `/api/v1/quotes/${id}`,
      quoteRequest({ date: '2027-01-01', validUntil: '2027-01-02' }),
      any,
    )
    expect((await send('issue')).status).toBe(200)
    server.clock.now = new Date('2027-01-03T00:01:00.000Z')
    await run('expire-quotes')
    expect((await eventsOf(id)).slice(0, 2)).toEqual(['expired job', 'issued user'])
    expect(await count()).toBe(before + 2)
    server.clock.now = START
  })

  it('what is over is taken away: tombstones and links behind 30 days, sessions, invitations, old answers', async () => {
    const site = siteOf({ name: 'Gone' })
    await key('POST', '/api/v1/sites', site, { 'idempotency-key': 'old' })
    const kept = siteOf({ name: 'Kept' })
    await key('POST', '/api/v1/sites', kept)
    const shared = [
      { siteId: kept.id, days: 1 },
      { siteId: kept.id, days: 90 },
      { siteId: site.id, days: 90 },
    ]
    for (const { siteId, days } of shared)
      await key('POST', `/api/v1/sites/${siteId}/share-links`, { audience: 'integrator', days })
    await key('DELETE', `/api/v1/sites/${site.id}`, undefined, any)
    await key('POST', '/api/v1/members', { email: 'late@example.org', role: 'viewer' })
    const id = await issue(key)
    await key('POST', `/api/v1/quotes/${id}/share-links`, { days: 1 })
    const db = await server.store.open()
    type Counted = 'idempotentAnswers' | 'invitations' | 'shareLinks' | 'siteShareLinks' | 'sessions'
    const count = async (table: Counted) => (await db.selectFrom(table).selectAll().execute()).length
    const links = await count('shareLinks')
    const linksOfSites = await count('siteShareLinks')
    const ids = async () => (await db.selectFrom('sites').select('id').execute()).map(row => row.id)
    server.clock.now = new Date('2026-12-31T07:59:00.000Z')
    await run('sweep')
    expect(await ids()).toEqual(expect.arrayContaining([site.id, kept.id]))
    expect([await count('idempotentAnswers'), await count('invitations'), await count('sessions')]).toEqual([
      0, 0, 0,
    ])
    server.clock.now = new Date('2027-01-01T09:00:00.000Z')
    await run('sweep')
    expect(await ids()).toEqual([kept.id])
    expect(await count('shareLinks')).toBe(links - 1)
    // What leads to a site goes with it.
    expect(await count('siteShareLinks')).toBe(linksOfSites - 2)
    const [event] = (await key('GET', '/api/v1/audit-events?limit=200')).json.items.filter(
      ({ object }: { object: string }) => object === `sites/${site.id}`,
    )
    expect(event).toMatchObject({ actor: 'job', action: 'purged' })
    server.clock.now = START
  })
})
