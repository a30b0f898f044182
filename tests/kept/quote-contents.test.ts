import { afterAll, beforeAll, expect, it } from 'vitest'
import { takeSteps } from '#api/store/migrate.ts'
import { foldSearched } from '#api/store/migrations/fold-searched.ts'
import { faultsOf } from '../api/start-api.ts'
import { onBothDatabases } from './support/databases.ts'
import { quoteRequest, siteOf } from './support/make-objects.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

const PATH = '/api/v1/quotes'
const any = { 'if-match': '*' }

onBothDatabases('what a quote says', make => {
  let server: KeptApi
  let send: Sender
  beforeAll(async () => {
    server = await startKeptApi(await make(), { rates: { ofKey: 100_000, ofStrangers: 100 } })
    send = server.as(await server.makeKey('Saar'))
  })
  afterAll(() => server.close())

  it('is not nothing: a site of which only the name is known is refused', async () => {
    const sites = [{ name: 'x' }]
    expect(faultsOf(await send('POST', PATH, quoteRequest({ sites })))).toEqual(['/sites/0 site_of_nothing'])
    // Also a draft that was kept before that was looked at.
    const { id, request } = (await send('POST', PATH, quoteRequest())).json
    const db = await server.store.open()
    const stored = JSON.stringify({ ...request, sites })
    await db.updateTable('quoteRevisions').set({ request: stored }).where('quoteId', '=', id).execute()
    const issued = await send('POST', `${PATH}/${id}/issue`, undefined, any)
    expect([issued.status, faultsOf(issued)]).toEqual([422, ['/sites/0 site_of_nothing']])
    expect((await send('GET', `${PATH}/${id}`)).json.state).toBe('draft')
  })

  it('is in the language that its document names, whatever the reader asked for', async () => {
    const { id } = (await send('POST', PATH, quoteRequest({ language: 'de' }))).json
    for (const accept of ['application/json', 'text/markdown', 'text/html']) {
      const asked = { accept, 'accept-language': 'sv' }
      const document = await send('GET', `${PATH}/${id}/document`, undefined, asked)
      expect([document.status, document.headers.get('content-language')], accept).toEqual([200, 'de'])
    }
  })

  it('may have changed elsewhere, which nobody is said to have saved in it', async () => {
    const one = server.as(await server.makeKey('Elsewhere'))
    const { id, etag } = (await one('POST', PATH, quoteRequest())).json
    await one('PATCH', '/api/v1/organisation', { terms: '14 days' }, any)
    const put = (tag: string) => one('PUT', `${PATH}/${id}`, quoteRequest(), { 'if-match': tag })
    const refused = await put(etag)
    expect([refused.status, refused.json.current]).toEqual([412, undefined])
    expect(refused.json.detail).toMatch(/^Nobody has saved it since/)
    expect(refused.json.detail).toContain(refused.headers.get('etag'))
    expect((await put(refused.headers.get('etag') ?? '')).status).toBe(200)
    const late = await put(etag)
    expect([late.status, late.json.current.savedBy.name]).toEqual([412, 'test'])
  })

  it('is found in either form of its accents, also where it was kept before there was one', async () => {
    const own = server.as(await server.makeKey('Accents'))
    const [composed, decomposed] = ['Zo\u00eb', 'Zoe\u0308'] as const
    const begin = async (name: string): Promise<string> =>
      (await own('POST', PATH, quoteRequest({ customer: { name } }))).json.id
    const ids = [await begin(composed), await begin(decomposed), await begin(decomposed)].toSorted()
    const db = await server.store.open()
    const old = { searched: `\n${decomposed.toLowerCase()}\n` }
    await db
      .updateTable('quotes')
      .set(old)
      .where('id', '=', ids[2] ?? '')
      .execute()
    await db.transaction().execute(within => takeSteps(within, server.store.kind, [foldSearched]))
    const list = async (path: string) =>
      (await own('GET', path)).json.items.map(({ id }: { id: string }) => id).toSorted()
    for (const search of [composed, decomposed, 'ZO\u00cb'])
      expect(await list(`${PATH}?search=${encodeURIComponent(search)}`)).toEqual(ids)
    const site = siteOf({ name: decomposed })
    await own('POST', '/api/v1/sites', site)
    for (const search of [composed, decomposed])
      expect(await list(`/api/v1/sites?search=${encodeURIComponent(search)}`)).toEqual([site.id])
  })

  it('is found without its umlauts and accents, and with them where it has none', async () => {
    const own = server.as(await server.makeKey('Umlauts'))
    const find = async (what: string, search: string) =>
      (await own('GET', `/api/v1/${what}?search=${encodeURIComponent(search)}`)).json.items
        .map((item: { name?: string; customer?: string }) => item.name ?? item.customer)
        .toSorted()
    const names = ['Müller', 'Muller', 'Mueller', 'Régie de Genève', 'Straßenbau Malmö', 'Færøyar ŁÓDŹ']
    for (const name of names) {
      await own('POST', PATH, quoteRequest({ customer: { name } }))
      await own('POST', '/api/v1/sites', siteOf({ name }))
    }
    for (const what of ['quotes', 'sites'] as const) {
      expect(await find(what, 'MÜLLER'), what).toEqual(['Mueller', 'Muller', 'Müller'])
      expect(await find(what, 'mueller'), what).toEqual(['Mueller', 'Muller', 'Müller'])
      expect(await find(what, 'muller'), what).toEqual(['Muller', 'Müller'])
      for (const search of ['geneve', 'Genève REGIE', 'GENÊVE'])
        expect(await find(what, search), search).toEqual(['Régie de Genève'])
      for (const search of ['strassenbau', 'STRASSENBAU MALMO', 'straßen malmö'])
        expect(await find(what, search), search).toEqual(['Straßenbau Malmö'])
      for (const search of ['faeroyar', 'łódź', 'Lodz'])
        expect(await find(what, search), search).toEqual(['Færøyar ŁÓDŹ'])
      expect(await find(what, '%'), what).toEqual([])
    }
  })

  it('and its list are found by their ids in capitals too', async () => {
    const own = server.as(await server.makeKey('Capitals'))
    const list = { name: 'L', currency: 'EUR', from: '2026-01-01', prices: { HTG503H: '7500.00' } }
    const priceListId = (await own('POST', '/api/v1/price-lists', list)).json.id.toUpperCase()
    const { priceList: _own, ...request } = quoteRequest()
    const made = await own('POST', PATH, { ...request, priceListId })
    expect([made.status, made.json.priceList?.standing]).toEqual([201, 'follows'])
    const found = await own('GET', `${PATH}/${made.json.id.toUpperCase()}`)
    expect([found.status, found.json.id]).toEqual([200, made.json.id])
    expect((await own('GET', `/api/v1/price-lists/${priceListId}`)).status).toBe(200)
    const other = { ...list, from: '2027-01-01', name: 'M' }
    const to = (await own('POST', '/api/v1/price-lists', other)).json.id.toUpperCase()
    expect((await own('GET', `/api/v1/price-lists/${priceListId}/changes?to=${to}`)).status).toBe(200)
  })
})

onBothDatabases('a site of one UUID', make => {
  let server: KeptApi
  beforeAll(async () => {
    server = await startKeptApi(await make(), { rates: { ofKey: 100_000, ofStrangers: 100 } })
  })
  afterAll(() => server.close())

  it('is one site, in small letters as in capitals, and keeps the spelling of whoever made it', async () => {
    const send = server.as(await server.makeKey('Saar'))
    const sites = '/api/v1/sites'
    for (const spell of ['toUpperCase', 'toLowerCase'] as const) {
      const site = siteOf({ name: 'Dahn' })
      const id = site.id[spell]()
      const otherwise = spell === 'toUpperCase' ? id.toLowerCase() : id.toUpperCase()
      expect((await send('POST', sites, { ...site, id })).json.id).toBe(id)
      expect((await send('POST', sites, { ...site, id: otherwise })).status).toBe(409)
      const found = await send('GET', `${sites}/${otherwise}`)
      expect([found.status, found.json.id]).toEqual([200, id])
      const change = siteOf({ name: 'Bergzabern' }, { id: otherwise, at: '2026-12-01T09:00:00.000Z' })
      const changed = await send('PATCH', `${sites}/${otherwise}`, change, any)
      expect([changed.status, changed.json.id, changed.json.fields.name.value]).toEqual([
        200,
        id,
        'Bergzabern',
      ])
      const link = (await send('POST', `${sites}/${otherwise}/share-links`, { audience: 'whole' })).json
      const withdrawn = await send('DELETE', `${sites}/${otherwise}/share-links/${link.id}`)
      expect(withdrawn.status).toBe(204)
      expect((await send('DELETE', `${sites}/${otherwise}`, undefined, any)).status).toBe(204)
      expect((await send('POST', sites, { ...site, id: otherwise })).status).toBe(409)
    }
    expect((await send('GET', `${sites}?deleted=any`)).json.items).toHaveLength(2)
  })

  it('is one site of whatever spelling, also where several are made at once', async () => {
    const send = server.as(await server.makeKey('Dahn'))
    const sites = '/api/v1/sites'
    for (let round = 0; round < 20; round += 1) {
      const small = siteOf().id.replace(/^../, 'ab')
      const spelled = [small, small.toUpperCase(), small.replace(/^a/, 'A'), small.replace(/b/, 'B')]
      const make = (id: string) => send('POST', sites, siteOf({}, { id }))
      const statuses = (await Promise.all(spelled.map(make))).map(({ status }) => status)
      expect(statuses.sort()).toEqual([201, 409, 409, 409])
      for (const id of spelled) expect((await send('GET', `${sites}/${id}`)).status).toBe(200)
    }
    expect((await send('GET', `${sites}?limit=200`)).json.items).toHaveLength(20)
  })
})
