import { afterAll, beforeAll, expect, it } from 'vitest'
import { faultsOf } from '../api/start-api.ts'
import { assertMatches } from '../api/validate-answer.ts'
import { onBothDatabases } from './support/databases.ts'
import { addMember } from './support/sign-in.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

const PATH = '/api/v1/organisation'
const any = { 'if-match': '*' }

onBothDatabases('the organisation', make => {
  let server: KeptApi
  beforeAll(async () => {
    server = await startKeptApi(await make(), {
      rates: { ofKey: 100_000, ofStrangers: 1000, ofSignIns: 1000, ofAccount: 1000 },
    })
  })
  afterAll(() => server.close())
  let count = 0
  async function fresh(): Promise<{ name: string; send: Sender }> {
    const name = `Office ${count++}`
    return { name, send: server.as(await server.makeKey(name)) }
  }

  it('is read as it was made, and changes property by property', async () => {
    const { name, send } = await fresh()
    const first = await send('GET', PATH)
    expect([first.status, first.headers.get('etag')]).toEqual([200, '"1"'])
    assertMatches('Organisation', first.json, 'as made')
    expect(first.json).toMatchObject({ name, timeZone: 'UTC', seller: null, terms: null, language: null })
    const seller = { name: 'Saar Energie GmbH', address: ['Mainzer Straße 12'], colour: '#0a5ca8' }
    const given = { timeZone: 'Europe/Berlin', seller, terms: '30 days', language: 'de' }
    const changed = await send('PATCH', PATH, given, { 'if-match': '"1"' })
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"'])
    expect(changed.json).toMatchObject({ name, ...given, updatedAt: '2026-12-01T08:00:00.000Z' })
    // A property counts as a whole: what its new value does not name is gone.
    const again = await send('PATCH', PATH, { seller: { name: 'Saar' }, terms: null }, { 'if-match': '"2"' })
    expect(again.json).toMatchObject({ seller: { name: 'Saar' }, terms: null, language: 'de' })
    expect(again.json.seller).toEqual({ name: 'Saar' })
    expect((await send('GET', PATH)).json).toEqual(again.json)
    const { items } = (await send('GET', '/api/v1/audit-events')).json
    expect(items[0]).toMatchObject({ action: 'changed', object: `organisations/${first.json.id}` })
  })

  it('answers its time zone by the name in the IANA database, and takes what it answers', async () => {
    const { name, send } = await fresh()
    for (const [given, timeZone] of [
      ['europe/berlin', 'Europe/Berlin'],
      ['Asia/Calcutta', 'Asia/Kolkata'],
      ['Etc/UTC', 'UTC'],
    ])
      expect((await send('PATCH', PATH, { timeZone: given }, any)).json.timeZone).toBe(timeZone)
    // As they were kept when every spelling was taken.
    const db = await server.store.open()
    for (const [kept, timeZone] of [
      ['EUROPE/PARIS', 'Europe/Paris'],
      ['+02:00', '+02:00'],
    ] as const) {
      await db.updateTable('organisations').set({ timeZone: kept }).where('name', '=', name).execute()
      const { json } = await send('GET', PATH)
      expect(json.timeZone).toBe(timeZone)
      const again = await send('PATCH', PATH, { timeZone: json.timeZone }, any)
      expect([again.status, again.json.timeZone]).toEqual([200, timeZone])
    }
  })

  it('is changed from the version that is meant, once', async () => {
    const { send } = await fresh()
    expect((await send('PATCH', PATH, { terms: 'x' })).status).toBe(428)
    const answers = await Promise.all(
      ['a', 'b', 'c'].map(terms => send('PATCH', PATH, { terms }, { 'if-match': '"1"' })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412])
    const late = answers.find(({ status }) => status === 412)
    expect(late?.json.current).toMatchObject({ etag: '"2"', savedBy: { name: 'test' } })
  })

  it('keeps its name to itself, also where two want it at once', async () => {
    const [one, other] = [await fresh(), await fresh()]
    const taken = await other.send('PATCH', PATH, { name: one.name, terms: 'lost' }, any)
    expect([taken.status, taken.json.type]).toEqual([409, '/problems/conflict'])
    expect((await other.send('GET', PATH)).json).toMatchObject({ name: other.name, terms: null })
    const name = `Wanted ${count}`
    const both = await Promise.all([one, other].map(({ send }) => send('PATCH', PATH, { name }, any)))
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  it('refuses a zone, a logo or a property that there is not, at its place', async () => {
    const { send } = await fresh()
    for (const timeZone of ['Europe/Saarland', 'UTC+1', '+01:00', 'CST'])
      expect(faultsOf(await send('PATCH', PATH, { timeZone }, any))).toEqual(['/timeZone not_a_time_zone'])
    const seller = { name: '', logo: 'data:image/png;base64,AAAA' }
    expect(faultsOf(await send('PATCH', PATH, { seller, currency: 'EUR' }, any)).toSorted()).toEqual([
      '/currency unknown_property',
      '/seller/logo not_a_logo',
      '/seller/name too_small',
    ])
    expect((await send('GET', PATH)).headers.get('etag')).toBe('"1"')
  })

  it('is changed by owners, read by sales and viewers, and not seen by partners', async () => {
    const { name } = await fresh()
    const statuses: Record<string, number[]> = {}
    for (const role of ['owner', 'sales', 'viewer', 'partner'] as const) {
      const send = await addMember(server, name, role)
      const answers = [await send('GET', PATH), await send('PATCH', PATH, { terms: role }, any)]
      statuses[role] = answers.map(({ status }) => status)
    }
    expect(statuses).toEqual({
      owner: [200, 200],
      sales: [200, 403],
      viewer: [200, 403],
      partner: [403, 403],
    })
  })
})
