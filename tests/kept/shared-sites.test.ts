import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AnyEndpoint } from '#openapi/endpoint.ts'
import { endpoints } from '#openapi/endpoints.ts'
import { onBothDatabases } from './support/databases.ts'
import { quoteRequest, siteOf } from './support/make-objects.ts'
import { addMember } from './support/sign-in.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

const PATH = '/api/v1/sites'
const SHARED = '/api/v1/shared-sites'
const START = new Date('2026-12-01T08:00:00.000Z')
const later = '2026-12-01T09:00:00.000Z'
const any = { 'if-match': '*' }
const item = 'items/stream/pre-install/stream.machine.system-listed'
const ordered = 'items/stream/pre-install/stream.licence.order'
const priced = {
  'prices/list': { currency: 'EUR', prices: { HTG500H: '98761.25' } },
  'quote/terms': '98761 in advance',
}
const byLink = Object.values<AnyEndpoint>(endpoints).filter(({ access }) => access?.opens === 'site')

onBothDatabases('sites shared by a link', make => {
  let server: KeptApi
  let send: Sender
  beforeAll(async () => {
    server = await startKeptApi(await make(), {
      rates: { ofKey: 100_000, ofStrangers: 100_000, ofSignIns: 1000, ofAccount: 1000 },
    })
    send = server.as(await server.makeKey('Saar'))
  })
  afterAll(() => server.close())

  const keep = async (fields: Readonly<Record<string, unknown>> = { name: 'Dahn' }) => {
    const site = siteOf(fields)
    await send('POST', PATH, site)
    return site.id
  }
  const share = async (id: string, body: object = { audience: 'whole' }) =>
    (await send('POST', `${PATH}/${id}/share-links`, body)).json
  /** Somebody without account. */
  const visit = (token: string) => server.api.call(`${SHARED}/${token}`)
  const answer = (token: string, site: object, headers: Record<string, string> = any) =>
    server.api.call(`${SHARED}/${token}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(site),
    })
  const valueAt = async (id: string, path: string) =>
    (await send('GET', `${PATH}/${id}`)).json.fields[path]?.value

  it('show the whole without prices, and with them only where that was ticked', async () => {
    const id = await keep({ name: 'Dahn', 'load/managers': 12, ...priced })
    const made = await send('POST', `${PATH}/${id}/share-links`, { audience: 'whole', days: 14 })
    expect([made.status, made.json.withPrices, made.json.expiresAt]).toEqual([
      201,
      false,
      '2026-12-15T08:00:00.000Z',
    ])
    const { status, json, headers, text } = await visit(made.json.token)
    expect([status, headers.get('x-robots-tag'), headers.get('cache-control'), headers.get('etag')]).toEqual([
      200,
      'noindex, nofollow',
      'no-store',
      '"1"',
    ])
    expect(Object.keys(json.site.fields).toSorted()).toEqual(['load/managers', 'name'])
    expect(text).not.toContain('98761')
    expect([json.sharedBy, json.audience, json.refused]).toEqual(['Saar', 'whole', []])
    const ticked = await share(id, { audience: 'whole', withPrices: true })
    expect((await visit(ticked.token)).text).toContain('98761.25')
    // Never to a role, whatever is ticked.
    const role = await share(id, { audience: 'integrator', withPrices: true })
    expect([role.withPrices, (await visit(role.token)).text.includes('98761')]).toEqual([false, false])
  })

  it('are never shared with prices by somebody who may not know them', async () => {
    const id = await keep({ name: 'Dahn', ...priced })
    const partner = await addMember(server, 'Saar', 'partner')
    const ask = (withPrices: boolean) =>
      partner('POST', `${PATH}/${id}/share-links`, { audience: 'whole', withPrices })
    const refused = await ask(true)
    expect([refused.status, refused.json.detail]).toEqual([403, expect.stringContaining('prices')])
    expect((await visit((await ask(false)).json.token)).text).not.toContain('98761')
  })

  it('take of a role what is its own to say, and tell what was not taken', async () => {
    const id = await keep({ name: 'Dahn', [ordered]: 'done', ...priced })
    const { token } = await share(id, { audience: 'customer-it' })
    const copy = (await visit(token)).json.site
    expect([copy.audience.role, Object.keys(copy.fields)]).toEqual(['customer-it', ['name']])
    const said = siteOf(
      { [item]: 'done', [ordered]: 'open', 'quote/terms': 'Free' },
      { id, at: later, by: 'IT' },
    )
    const note = { id: 'n1', about: item, text: 'Door is locked', at: later, by: 'IT' }
    const { status, json, headers } = await answer(token, { ...said, notes: [note] })
    expect([status, headers.get('etag')]).toEqual([200, '"2"'])
    expect(json.refused).toEqual([ordered, 'quote/terms'])
    expect(json.site.fields[item].value).toBe('done')
    expect(await Promise.all([item, ordered, 'quote/terms'].map(path => valueAt(id, path)))).toEqual([
      'done',
      'done',
      '98761 in advance',
    ])
    const [event] = (await send('GET', '/api/v1/audit-events?limit=1')).json.items
    expect(event).toMatchObject({ actor: expect.stringMatching(/^link:/), action: 'changed' })
  })

  it('take changes of the whole, but no price where none is shared', async () => {
    const id = await keep({ name: 'Dahn', ...priced })
    const change = siteOf({ 'load/managers': 7, 'quote/terms': 'Free' }, { id, at: later })
    const { token } = await share(id)
    expect((await answer(token, change)).json.refused).toEqual(['quote/terms'])
    expect([await valueAt(id, 'load/managers'), await valueAt(id, 'quote/terms')]).toEqual([
      7,
      '98761 in advance',
    ])
    const ticked = await share(id, { audience: 'whole', withPrices: true })
    expect((await answer(ticked.token, change)).json.refused).toEqual([])
    expect(await valueAt(id, 'quote/terms')).toBe('Free')
    // What somebody sends again changes nothing.
    const before = (await visit(token)).headers.get('etag')
    expect((await answer(token, change)).headers.get('etag')).toBe(before)
  })

  it('ask which version is changed, and take only the site that they lead to', async () => {
    const id = await keep()
    const { token } = await share(id)
    const change = siteOf({ 'load/managers': 7 }, { id, at: later })
    expect((await answer(token, change, {})).status).toBe(428)
    expect((await answer(token, change, { 'if-match': '"9"' })).status).toBe(412)
    expect((await answer(token, siteOf())).status).toBe(422)
    expect((await answer(token, { ...change, audience: { role: 'sales', taken: [] } })).status).toBe(422)
    const both = await Promise.all([
      answer(token, change),
      answer(token, siteOf({ 'load/productsPerManager': 15 }, { id, at: later })),
      send('PATCH', `${PATH}/${id}`, siteOf({ customer: 'ACME' }, { id, at: later }), any),
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 200, 200])
    const { fields } = (await visit(token)).json.site
    expect(Object.keys(fields).toSorted()).toEqual([
      'customer',
      'load/managers',
      'load/productsPerManager',
      'name',
    ])
  })

  it('end on their day, with the site, and at once where they are withdrawn; what was taken stays', async () => {
    const id = await keep()
    const [first, second] = [await share(id), await share(id, { audience: 'whole', days: 1 })]
    const change = siteOf({ 'load/managers': 7 }, { id, at: later })
    await answer(first.token, change)
    const list = async () => (await send('GET', `${PATH}/${id}/share-links`)).json.items
    expect((await list()).map((link: { id: string }) => link.id)).toEqual([second.id, first.id])
    expect(JSON.stringify(await list())).not.toContain(first.token)
    const withdraw = (site: string) => send('DELETE', `${PATH}/${site}/share-links/${first.id}`)
    expect((await withdraw(await keep())).status).toBe(404)
    expect([(await withdraw(id)).status, (await withdraw(id)).status]).toEqual([204, 204])
    expect([(await visit(first.token)).status, (await answer(first.token, change)).status]).toEqual([
      404, 404,
    ])
    expect((await visit(second.token)).json.site.fields['load/managers'].value).toBe(7)
    await send('DELETE', `${PATH}/${id}`, undefined, any)
    expect((await visit(second.token)).status).toBe(404)
    await send('POST', `${PATH}/${id}/restore`)
    expect((await visit(second.token)).status).toBe(200)
    server.clock.now = new Date('2026-12-02T08:00:00.000Z')
    expect((await visit(second.token)).status).toBe(404)
    server.clock.now = START
  })

  it('stand nowhere with their tokens: not in the database, the log, or the answer to the same request', async () => {
    const id = await keep()
    const ask = () =>
      send('POST', `${PATH}/${id}/share-links`, { audience: 'dba' }, { 'idempotency-key': id })
    const [first, again] = [await ask(), await ask()]
    expect(again.json).toEqual({ ...first.json, token: null })
    const { token } = first.json
    await visit(token)
    const db = await server.store.open()
    for (const table of ['siteShareLinks', 'idempotentAnswers', 'auditEvents'] as const)
      expect(JSON.stringify(await db.selectFrom(table).selectAll().execute())).not.toContain(token)
    expect(JSON.stringify(server.api.lines)).toContain(`${SHARED}/…`)
    expect(JSON.stringify(server.api.lines)).not.toContain(token)
  })

  it('are opened by the token of a site only, and open nothing else', async () => {
    expect(byLink).toHaveLength(2)
    const { token } = await share(await keep())
    const made = await send('POST', '/api/v1/quotes', quoteRequest())
    await send('POST', `/api/v1/quotes/${made.json.id}/issue`, undefined, any)
    const quote = await send('POST', `/api/v1/quotes/${made.json.id}/share-links`, {})
    expect((await visit(quote.json.token)).status).toBe(404)
    expect((await server.api.call(`/api/v1/shared-quotes/${token}`)).status).toBe(404)
    expect((await server.as(token)('GET', PATH)).status).toBe(401)
  })
})
