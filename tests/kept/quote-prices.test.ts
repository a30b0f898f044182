import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { faultsOf } from '../api/start-api.ts'
import { assertMatches, document } from '../api/validate-answer.ts'
import { onBothDatabases } from './support/databases.ts'
import { quoteRequest } from './support/make-objects.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

const QUOTES = '/api/v1/quotes'
const LISTS = '/api/v1/price-lists'
const any = { 'if-match': '*' }
const list = (more: object = {}) => ({
  name: 'Prices 2026',
  currency: 'EUR',
  from: '2026-01-01',
  until: '2026-12-31',
  prices: { HTG500H: '1250.00', HTG503H: '7500.00' },
  ...more,
})
/** A quote whose prices come from elsewhere. */
const request = (priceListId: string, more: object = {}) => {
  const { priceList: _own, ...rest } = quoteRequest(more)
  return { ...rest, priceListId }
}

onBothDatabases('the prices of a quote', make => {
  let server: KeptApi
  beforeAll(async () => {
    server = await startKeptApi(await make(), { rates: { ofKey: 100_000, ofStrangers: 100 } })
  })
  afterAll(() => server.close())
  let count = 0
  const fresh = async (): Promise<Sender> => server.as(await server.makeKey(`Priced ${count++}`))
  const keep = async (send: Sender, more: object = {}): Promise<string> =>
    (await send('POST', LISTS, list(more))).json.id
  const issue = (send: Sender, id: string) => send('POST', `${QUOTES}/${id}/issue`, undefined, any)

  it('come from a kept list as they would stand in the quote itself, and the document names the list', async () => {
    const send = await fresh()
    const id = await keep(send)
    const own = await send('POST', QUOTES, quoteRequest())
    const made = await send('POST', QUOTES, request(id))
    expect(made.status).toBe(201)
    assertMatches('KeptQuote', made.json, 'draft')
    expect(made.json.total).toEqual(own.json.total)
    expect(made.json.quote.lines).toEqual(own.json.quote.lines)
    const { prices: _left, ...head } = list()
    expect(made.json.priceList).toMatchObject({ ...head, id, standing: 'follows' })
    expect(own.json.priceList).toBeNull()
    const issued = await issue(send, made.json.id)
    assertMatches('KeptQuote', issued.json, 'issued')
    expect(issued.json.priceList.standing).toBe('frozen')
    const html = await send('GET', `${QUOTES}/${made.json.id}/document`, undefined, { accept: 'text/html' })
    expect(html.text).toContain('“Prices 2026”, which is valid from 1 January 2026 until 31 December 2026')
  })

  it('come from the list that applies on the day of the quote, exactly one, whatever overlaps', async () => {
    const send = await fresh()
    await keep(send)
    const sale = await keep(send, { name: 'Sale', from: '2026-11-01', prices: { HTG503H: '7000.00' } })
    await keep(send, { name: 'Francs', currency: 'CHF' })
    const made = await send('POST', QUOTES, request('applying'))
    expect(made.json.priceList).toMatchObject({ id: sale, name: 'Sale' })
    const before = await send('POST', QUOTES, request('applying', { date: '2026-10-31' }))
    expect(before.json.priceList.name).toBe('Prices 2026')
    const none = await send('POST', QUOTES, request('applying', { date: '2025-12-31' }))
    expect([none.status, faultsOf(none)]).toEqual([422, ['/priceListId price_list_none_applies']])
    const currency = await send('POST', QUOTES, request('applying', { currency: 'SEK' }))
    expect(faultsOf(currency)).toEqual(['/priceListId price_list_none_applies'])
  })

  it('are refused where the list can not give them, with the reason', async () => {
    const send = await fresh()
    const id = await keep(send)
    const poor = await keep(send, { from: '2026-02-01', prices: { HTG500H: '1250.00' } })
    const other = await keep(await fresh())
    const faults = async (body: object) => faultsOf(await send('POST', QUOTES, body))
    expect(await faults(request(other))).toEqual(['/priceListId price_list_unknown'])
    expect(await faults(request('best'))).toHaveLength(1)
    expect(await faults(request(id, { currency: 'CHF' }))).toEqual([
      '/priceListId price_list_of_other_currency',
    ])
    expect(await faults(request(id, { date: '2027-01-01', validUntil: '2027-01-31' }))).toEqual([
      '/priceListId price_list_not_valid',
    ])
    expect(await faults(request(poor))).toEqual(['/priceListId price_not_in_list'])
    expect(await faults({ ...request(id), priceList: { HTG503H: '1.00' } })).toEqual([
      '/priceListId conflicting_properties',
    ])
    expect(
      await faults(request(id, { lines: [{ text: 'x', quantity: '1', unitPrice: '1.001' }] })),
    ).toContain('/lines/0/unitPrice too_many_decimals')
  })

  it('follow while it is a draft, stay once it is issued, and are taken anew by a revision', async () => {
    const send = await fresh()
    await keep(send)
    const draft = (await send('POST', QUOTES, request('applying'))).json.id
    const issued = (await send('POST', QUOTES, request('applying'))).json.id
    const frozen = (await issue(send, issued)).json
    const now = await keep(send, { name: 'Dearer', from: '2026-12-01', prices: { HTG503H: '8000.00' } })
    expect((await send('GET', `${QUOTES}/${draft}`)).json).toMatchObject({
      priceList: { id: now, standing: 'follows' },
      total: { amount: '10370.85' },
    })
    for (const { type, sha256 } of frozen.documents) {
      const { bytes } = await send('GET', `${QUOTES}/${issued}/document`, undefined, { accept: type })
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    }
    expect((await send('GET', `${QUOTES}/${issued}`)).json).toEqual(frozen)
    const revised = await send('POST', `${QUOTES}/${issued}/revisions`, undefined, any)
    expect(revised.json).toMatchObject({ revision: 2, priceList: { id: now } })
    const again = (await issue(send, issued)).json
    expect(again).toMatchObject({ revision: 2, total: { amount: '10370.85' } })
    // What was issued first is read as it was.
    const { json } = await send('GET', `${QUOTES}/${issued}?revision=1`)
    assertMatches('KeptQuote', json, 'older')
    expect(json).toMatchObject({ shownRevision: 1, revision: 2, total: frozen.total, quote: frozen.quote })
    expect(json.documents).toEqual(frozen.documents)
    for (const { type, sha256 } of frozen.documents) {
      const { bytes } = await send('GET', `${QUOTES}/${issued}/document?revision=1`, undefined, {
        accept: type,
      })
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    }
    const none = await send('GET', `${QUOTES}/${issued}/document?revision=3`)
    expect([none.status, none.json.detail]).toEqual([404, 'There is no revision 3; the newest is 2.'])
    expect(faultsOf(await send('GET', `${QUOTES}/${issued}?revision=0`))).toEqual([
      '#query/revision too_small',
    ])
  })

  it('never show another sum under the same ETag, whatever the sum is taken from', async () => {
    const send = await fresh()
    const id = await keep(send)
    const make = async (body: object): Promise<string> => (await send('POST', QUOTES, body)).json.id
    const [follower, own] = [await make(request('applying')), await make(quoteRequest())]
    const read = async (quote: string, etag = '') => {
      const { status, headers, json } = await send('GET', `${QUOTES}/${quote}`, undefined, {
        'if-none-match': etag,
      })
      return { status, etag: headers.get('etag') ?? '', json }
    }
    const inList = async (quote: string) =>
      (await send('GET', QUOTES)).json.items.find((each: { id: string }) => each.id === quote)
    const listed = async (quote: string) => (await inList(quote)).etag
    const begins = list({ name: 'Dearer', from: '2026-12-01', prices: { HTG503H: '8000.00' } })
    const steps: Record<string, () => ReturnType<Sender>> = {
      'a dearer list that begins': () => send('POST', LISTS, begins),
      'a list that ends': () => send('PATCH', `${LISTS}/${id}`, { until: '2026-06-30' }, any),
      'terms of the organisation': () => send('PATCH', '/api/v1/organisation', { terms: '14 days' }, any),
    }
    for (const [what, change] of Object.entries(steps)) {
      const before = await read(follower)
      expect([before.json.etag, await listed(follower)], what).toEqual([before.etag, before.etag])
      expect((await read(follower, before.etag)).status, what).toBe(304)
      expect((await change()).status, what).toBeLessThan(300)
      const after = await read(follower, before.etag)
      expect(after.status, what).toBe(200)
      expect(await inList(follower), what).toMatchObject({ etag: after.etag, total: after.json.total })
      const stale = { 'if-match': before.etag }
      const issued = await send('POST', `${QUOTES}/${follower}/issue`, undefined, stale)
      expect([issued.status, issued.headers.get('etag')], what).toEqual([412, after.etag])
      expect((await send('PUT', `${QUOTES}/${follower}`, request(id), stale)).status, what).toBe(412)
    }
    const seen = await read(follower)
    const issued = await send('POST', `${QUOTES}/${follower}/issue`, undefined, { 'if-match': seen.etag })
    expect([issued.status, issued.json.total]).toEqual([200, seen.json.total])
    expect(await inList(follower)).toMatchObject({ state: 'issued', total: seen.json.total })
    // What has been issued stays under its tag until it is over.
    await send('PATCH', '/api/v1/organisation', { terms: null }, any)
    await send('DELETE', `${LISTS}/${id}`, undefined, any)
    expect((await read(follower, issued.json.etag)).status).toBe(304)
    // What takes nothing from elsewhere is not told of it.
    expect((await read(own)).etag).toBe('"1/en.2026-12-01"')
  })

  it('are shown as saved where the list has ended, and such a draft is not issued', async () => {
    const send = await fresh()
    const id = await keep(send)
    const draft = (await send('POST', QUOTES, request('applying'))).json
    const ended = await send('PATCH', `${LISTS}/${id}`, { until: '2026-06-30' }, { 'if-match': '"1"' })
    expect([ended.status, ended.headers.get('etag'), ended.json.until]).toEqual([200, '"2"', '2026-06-30'])
    const { json } = await send('GET', `${QUOTES}/${draft.id}`)
    expect(json).toMatchObject({ total: draft.total, priceList: { id, standing: 'unavailable' } })
    const refused = await issue(send, draft.id)
    expect([refused.status, faultsOf(refused)]).toEqual([422, ['/priceListId price_list_none_applies']])
    expect((await send('GET', `${QUOTES}/${draft.id}`)).json.number).toBeNull()
    await send('PATCH', `${LISTS}/${id}`, { until: null, name: 'Open' }, any)
    expect((await issue(send, draft.id)).json.priceList).toMatchObject({ name: 'Open', until: null })
    const wrong = await send('PATCH', `${LISTS}/${id}`, { until: '2025-12-31' }, any)
    expect(faultsOf(wrong)).toEqual(['/until day_before_another'])
    expect((await send('PATCH', `${LISTS}/${id}`, { name: 'x' }, { 'if-match': '"1"' })).status).toBe(412)
  })

  it('outlive their list: it is deleted once no draft names it, and its day is free again', async () => {
    const send = await fresh()
    const id = await keep(send)
    const quote = (await send('POST', QUOTES, request(id))).json.id
    const refused = await send('DELETE', `${LISTS}/${id}`, undefined, any)
    expect([refused.status, refused.json.detail]).toEqual([
      409,
      'A draft takes its prices from “Prices 2026”. Give it another list, or end this one instead.',
    ])
    const issued = (await issue(send, quote)).json
    expect((await send('DELETE', `${LISTS}/${id}`)).status).toBe(428)
    expect((await send('DELETE', `${LISTS}/${id}`, undefined, any)).status).toBe(204)
    for (const path of [`${LISTS}/${id}`, `${LISTS}/${id}/prices`])
      expect((await send('GET', path)).status).toBe(404)
    expect((await send('DELETE', `${LISTS}/${id}`, undefined, any)).status).toBe(404)
    expect((await send('GET', `${LISTS}?on=2026-12-01&currency=EUR`)).json.items).toEqual([])
    expect((await send('POST', LISTS, list())).status).toBe(201)
    expect((await send('GET', `${QUOTES}/${quote}`)).json).toEqual(issued)
    const events = (await send('GET', '/api/v1/audit-events')).json.items
    expect(events).toContainEqual(expect.objectContaining({ action: 'deleted', object: `price-lists/${id}` }))
  })

  it('stand beside the seller, the terms and the language of the organisation, where it names none', async () => {
    const send = await fresh()
    const ours = { seller: { name: 'Saar Energie' }, terms: '30 days', language: 'de' }
    await send('PATCH', '/api/v1/organisation', ours, any)
    const { language: _en, ...body } = quoteRequest()
    const made = await send('POST', QUOTES, body)
    expect(made.json.quote).toMatchObject(ours)
    expect(made.json.request).not.toHaveProperty('seller')
    const own = await send('POST', QUOTES, { ...body, terms: '', language: 'fr', seller: { name: 'Other' } })
    expect(own.json.quote).toMatchObject({ terms: '', language: 'fr', seller: { name: 'Other' } })
    // As the document says of the request, a reader's own language changes nothing of it.
    const read = await send('GET', `${QUOTES}/${made.json.id}`, undefined, { 'accept-language': 'fr' })
    expect(read.json.quote.language).toBe('de')
    const { properties } = document.components.schemas.KeptQuoteRequest as {
      properties: Record<string, { description: string }>
    }
    expect(properties.language?.description).toMatch(/left out: that of the organisation/)
    const issued = (await issue(send, made.json.id)).json
    await send('PATCH', '/api/v1/organisation', { terms: '60 days', seller: null }, any)
    expect((await send('GET', `${QUOTES}/${made.json.id}`)).json).toEqual(issued)
    const revised = await send('POST', `${QUOTES}/${made.json.id}/revisions`, undefined, any)
    expect(revised.json.quote.terms).toBe('60 days')
    expect(revised.json.quote).not.toHaveProperty('seller')
  })
})
