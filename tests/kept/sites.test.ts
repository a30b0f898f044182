import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { faultsOf } from '../api/start-api.ts'
import { onBothDatabases } from './support/databases.ts'
import { siteOf } from './support/make-objects.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

const PATH = '/api/v1/sites'
const later = '2026-12-01T09:00:00.000Z'

onBothDatabases('sites', make => {
  let server: KeptApi
  let send: Sender
  beforeAll(async () => {
    server = await startKeptApi(await make())
    send = server.as(await server.makeKey('Saar'))
  })
  afterAll(() => server.close())

  it('are kept as they are sent, at an address of their own', async () => {
    const waiver = { reason: 'IIS leaves tomorrow', by: 'Ann', at: '2026-11-02' }
    const accepted = { 'waivers/stream/site/stream.port.https-free': waiver }
    const site = siteOf({ name: 'Dahn', 'load/managers': 12, ...accepted })
    const made = await send('POST', PATH, site)
    expect([made.status, made.headers.get('etag'), made.headers.get('location')]).toEqual([
      201,
      '"1"',
      `${PATH}/${site.id}`,
    ])
    const { status, headers, json } = await send('GET', `${PATH}/${site.id}`)
    expect([status, headers.get('etag'), json]).toEqual([200, '"1"', site])
    const known = { 'if-none-match': '"1"', 'cache-control': 'max-age=0' }
    expect((await send('GET', `${PATH}/${site.id}`, undefined, known)).status).toBe(304)
  })

  it('are kept once: one of the same id is a conflict, whoever comes first', async () => {
    const site = siteOf()
    const answers = await Promise.all(Array.from({ length: 8 }, () => send('POST', PATH, site)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(409)])
  })

  it('are refused where they hold what no site has, with the place', async () => {
    const faults = async (site: unknown) => faultsOf(await send('POST', PATH, site))
    expect(await faults(siteOf({ 'load/managers': 'many' }))).toEqual([
      '/fields/load~1managers/value invalid_type',
    ])
    expect(await faults(siteOf({ 'load/nothing': 1 }))).toEqual(['/fields/load~1nothing unknown_site_path'])
    for (const at of [
      '2026-11-30T03:00:00Z',
      '2026-11-30T03:00:00.000+01:00',
      'x',
      '9000-01-01T00:00:00.000Z',
    ])
      expect(await faults(siteOf({ name: 'x' }, { at }))).toEqual(['/fields/name/at not_a_site_time'])
    const entry = { value: 'x', at: '2026-11-30T03:00:00Z' }
    const field = { ...entry, at: '2026-11-30T03:00:00.000Z', since: entry.at, earlier: [entry] }
    expect(await faults({ ...siteOf(), fields: { name: { ...field, who: 'Ann' } } })).toEqual([
      '/fields/name/since not_a_site_time',
      '/fields/name/earlier/0/at not_a_site_time',
      '/fields/name/who unknown_property',
    ])
    // Rules without words of their own are told as such, never as an error of the server.
    const values: [string, unknown, string][] = [
      ['owned', [{ reference: '?', quantity: 1 }], '/0/reference not_a_site_value'],
      ['parameters/stream/host', [], ' not_a_site_value'],
      [
        'quote/prices',
        Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`a${at}`, '1'])),
        ' not_a_site_value',
      ],
      ['workflows/stream/software', [{ event: 'x', at: 'today' }], '/0/at not_a_time'],
      ['waivers/stream/site/x', { reason: 'x', by: 'x', at: 'today' }, '/at not_a_site_value'],
      ['licence/mode', 'rented', ' unknown_value'],
    ]
    for (const [path, value, fault] of values)
      expect(await faults(siteOf({ [path]: value }))).toEqual([
        `/fields/${path.replaceAll('/', '~1')}/value${fault}`,
      ])
    const note = { id: 'a', about: '', text: 'x' }
    for (const at of ['yesterday', '2026-12-01T08:00:00Z', '9000-01-01T00:00:00.000Z'])
      expect(await faults({ ...siteOf(), notes: [{ ...note, at, struck: { value: true, at } }] })).toEqual([
        '/notes/0/at not_a_site_time',
        '/notes/0/struck/at not_a_site_time',
      ])
    expect(await faults({ ...siteOf(), version: 3 })).toEqual(['/version unknown_value'])
    expect(await faults({ ...siteOf(), audience: { role: 'dba', taken: [] } })).toEqual([
      '/audience unknown_property',
    ])
  })

  it('merge: of two people at once neither loses anything', async () => {
    const site = siteOf({ name: 'Dahn' })
    await send('POST', PATH, site)
    const change = (path: string, value: unknown, by: string) =>
      send('PATCH', `${PATH}/${site.id}`, siteOf({ [path]: value }, { id: site.id, at: later, by }), {
        'if-match': '*',
      })
    const answers = await Promise.all([
      change('load/managers', 12, 'Sales'),
      change('load/productsPerManager', 15, 'Partner'),
      change('name', 'Dahn, mill 2', 'Sales'),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const { json, headers } = await send('GET', `${PATH}/${site.id}`)
    expect(headers.get('etag')).toBe('"4"')
    expect(
      Object.fromEntries(
        Object.entries(json.fields).map(([path, field]) => [path, (field as { value: unknown }).value]),
      ),
    ).toEqual({
      name: 'Dahn, mill 2',
      'load/managers': 12,
      'load/productsPerManager': 15,
    })
    expect(json.fields.name.earlier).toEqual([{ value: 'Dahn', at: '2026-12-01T08:00:00.000Z', by: 'Jonas' }])
    const again = await change('load/managers', 12, 'Sales')
    expect([again.status, again.headers.get('etag')]).toEqual([200, '"4"'])
  })

  it('change only from the version that is meant', async () => {
    const site = siteOf()
    await send('POST', PATH, site)
    const at = `${PATH}/${site.id}`
    const change = siteOf({ 'load/managers': 3 }, { id: site.id, at: later })
    expect((await send('PATCH', at, change)).status).toBe(428)
    for (const tag of ['"2"', 'W/"1"', '1', '"x", "y"'])
      expect([tag, (await send('PATCH', at, change, { 'if-match': tag })).status]).toEqual([tag, 412])
    const done = await send('PATCH', at, change, { 'if-match': '"7", "1"' })
    expect([done.status, done.headers.get('etag')]).toEqual([200, '"2"'])
    const stale = await send('DELETE', at, undefined, { 'if-match': '"1"' })
    expect([stale.status, stale.headers.get('etag')]).toEqual([412, '"2"'])
    const other = siteOf({ 'load/managers': 4 })
    expect(faultsOf(await send('PATCH', at, other, { 'if-match': '*' }))).toEqual(['/id other_site'])
  })

  it('that are deleted are gone, can be had back for 30 days, and then no more', async () => {
    const site = siteOf()
    await send('POST', PATH, site)
    const at = `${PATH}/${site.id}`
    const ids = async (query = '') =>
      (await send('GET', `${PATH}?limit=200${query}`)).json.items.map(({ id }: { id: string }) => id)
    expect((await send('POST', `${at}/restore`)).status).toBe(409)
    expect((await send('DELETE', at)).status).toBe(428)
    expect((await send('DELETE', at, undefined, { 'if-match': '"1"' })).status).toBe(204)
    expect((await send('GET', at)).status).toBe(404)
    expect((await send('PATCH', at, site, { 'if-match': '*' })).status).toBe(404)
    expect(await ids()).not.toContain(site.id)
    expect(await ids('&deleted=true')).toContain(site.id)
    const restored = await send('POST', `${at}/restore`)
    expect([restored.status, restored.json]).toEqual([200, site])
    expect(await ids()).toContain(site.id)
    await send('DELETE', at, undefined, { 'if-match': '*' })
    server.clock.now = new Date('2027-01-01T08:00:00.000Z')
    expect((await send('POST', `${at}/restore`)).status).toBe(404)
    server.clock.now = new Date('2026-12-01T08:00:00.000Z')
  })

  it('are listed page by page, each once, though others come meanwhile', async () => {
    const own = server.as(await server.makeKey('Pages'))
    const made = Array.from({ length: 7 }, () => siteOf())
    for (const [index, site] of made.entries()) {
      // Several in one moment, so that the ids decide.
      server.clock.now = new Date(Date.UTC(2026, 11, 1, 8, 0, Math.floor(index / 3)))
      await own('POST', PATH, site)
    }
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const { json } = await own('GET', `${PATH}?limit=2${cursor && `&cursor=${cursor}`}`)
      expect(json.items.length).toBeLessThanOrEqual(2)
      seen.push(...json.items.map(({ id }: { id: string }) => id))
      cursor = json.nextCursor
      server.clock.now = new Date('2026-12-01T08:30:00.000Z')
      if (seen.length === 2) await own('POST', PATH, siteOf())
    }
    expect(seen.toSorted()).toEqual(made.map(({ id }) => id).toSorted())
    expect(seen.slice(0, 1)).toEqual([made.at(-1)?.id])
    for (const wrong of ['x', 'bm90aGluZw', ''])
      expect([422, 200]).toContain((await own('GET', `${PATH}?cursor=${wrong}`)).status)
    expect(faultsOf(await own('GET', `${PATH}?cursor=bm90aGluZw`))).toEqual(['#query/cursor not_a_cursor'])
    server.clock.now = new Date('2026-12-01T08:00:00.000Z')
  })

  it('are found by name, customer and address, the last changed first, with who changed them when', async () => {
    const own = server.as(await server.makeKey('Search'))
    const one = siteOf({ name: 'Dahn, mill 2', customer: 'Wasgau Mühlen' }, { by: 'Ada' })
    const two = siteOf({ name: 'Obernai', address: '1 rue du Moulin' })
    for (const [minute, site] of [one, two].entries()) {
      server.clock.now = new Date(Date.UTC(2026, 11, 1, 8, minute))
      await own('POST', PATH, site)
    }
    const list = async (query: string) =>
      (await own('GET', `${PATH}?${query}`)).json.items.map(({ id }: { id: string }) => id)
    expect(await list('search=MÜHLEN%20dahn')).toEqual([one.id])
    expect(await list('search=moulin')).toEqual([two.id])
    expect(await list('search=%25')).toEqual([])
    expect(await list('order=changed')).toEqual([two.id, one.id])
    server.clock.now = new Date(later)
    const change = siteOf({ 'load/managers': 3 }, { id: one.id, at: later, by: 'Bo' })
    await own('PATCH', `${PATH}/${one.id}`, change, { 'if-match': '*' })
    const { json } = await own('GET', `${PATH}?order=changed&limit=1`)
    expect(json.items).toMatchObject([{ id: one.id, changedAt: later, changedBy: 'Bo', updatedAt: later }])
    expect(await list(`order=changed&limit=1&cursor=${json.nextCursor}`)).toEqual([two.id])
    server.clock.now = new Date('2026-12-01T09:01:00.000Z')
    await own('DELETE', `${PATH}/${two.id}`, undefined, { 'if-match': '*' })
    expect(await list('order=changed')).toEqual([one.id])
    expect(await list('order=changed&deleted=any')).toEqual([two.id, one.id])
    // What can no longer be had back is not listed either.
    server.clock.now = new Date('2027-01-01T09:00:00.000Z')
    expect([await list('deleted=true'), await list('deleted=any')]).toEqual([[], [one.id]])
    server.clock.now = new Date('2026-12-01T08:00:00.000Z')
  })

  it('that do not exist are not found', async () => {
    for (const id of [randomUUID(), 'x', '__proto__'])
      expect((await send('GET', `${PATH}/${id}`)).status).toBe(404)
  })

  it('leave a trail of who did what', async () => {
    const site = siteOf()
    const key = await server.makeKey('Trail')
    const own = server.as(key)
    await own('POST', PATH, site)
    await own('DELETE', `${PATH}/${site.id}`, undefined, { 'if-match': '*' })
    await own('POST', `${PATH}/${site.id}/restore`)
    const { json } = await own('GET', '/api/v1/audit-events?limit=3')
    const actor = `key:${key.slice(3, 19)}`
    const done = ['restored', 'deleted', 'created']
    expect(json.items).toMatchObject(done.map(action => ({ actor, action, object: `sites/${site.id}` })))
    expect(json.nextCursor).not.toBeNull()
  })
})
