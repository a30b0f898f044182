import { afterAll, beforeAll, expect, it } from 'vitest'
import { faultsOf } from '../api/start-api.ts'
import { assertMatches } from '../api/validate-answer.ts'
import { onBothDatabases } from './support/databases.ts'
import { quoteRequest } from './support/make-objects.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

const QUOTES = '/api/v1/quotes'
const LISTS = '/api/v1/price-lists'
const any = { 'if-match': '*' }
const request = (priceListId: string, more: object = {}) => {
  const { priceList: _own, ...rest } = quoteRequest(more)
  return { ...rest, priceListId }
}

onBothDatabases('changes', make => {
  let server: KeptApi
  beforeAll(async () => {
    server = await startKeptApi(await make(), { rates: { ofKey: 100_000, ofStrangers: 100 } })
  })
  afterAll(() => server.close())
  let count = 0
  const fresh = async (): Promise<Sender> => server.as(await server.makeKey(`Changed ${count++}`))
  const keep = async (send: Sender, from: string, prices: object, more: object = {}): Promise<string> =>
    (await send('POST', LISTS, { name: from, currency: 'EUR', from, prices, ...more })).json.id
  const begin = async (send: Sender, body: object): Promise<string> =>
    (await send('POST', QUOTES, body)).json.id
  const act = (send: Sender, id: string, action: string, body?: object) =>
    send('POST', `${QUOTES}/${id}/${action}`, body, any)

  it('between two revisions are told as they were issued, in the language of the reader', async () => {
    const send = await fresh()
    const id = await begin(send, quoteRequest())
    await act(send, id, 'issue')
    const none = (await send('GET', `${QUOTES}/${id}/changes`)).json
    expect(none).toMatchObject({ from: { revision: 1 }, to: { revision: 1 }, changes: [] })
    await act(send, id, 'revisions')
    await send('PUT', `${QUOTES}/${id}`, quoteRequest({ discountPercent: '10' }), any)
    const { json } = await send('GET', `${QUOTES}/${id}/changes?from=1&to=2`)
    assertMatches('QuoteChanges', json, 'changes')
    expect(json.from.issuedAt).not.toBeNull()
    expect(json.to.issuedAt).toBeNull()
    expect(json.changes.map(({ property }: { property: string }) => property)).toEqual([
      'discount',
      'net',
      'total',
    ])
    const french = await send('GET', `${QUOTES}/${id}/changes`, undefined, { 'accept-language': 'fr' })
    expect(french.json.changes[0].text).toBe('Remise globale\u202f: 10\u00a0%')
    expect((await send('GET', `${QUOTES}/${id}/changes?to=3`)).status).toBe(404)
    expect(faultsOf(await send('GET', `${QUOTES}/${id}/changes?from=0`))).toEqual(['#query/from too_small'])
    // Beyond what a column holds.
    for (const [query, place] of [
      ['/changes?to=2147483648', 'to'],
      ['?revision=9007199254740991', 'revision'],
    ])
      expect(faultsOf(await send('GET', `${QUOTES}/${id}${query}`))).toEqual([`#query/${place} too_big`])
  })

  it('between two revisions tell the load, of which the prices may say nothing', async () => {
    const send = await fresh()
    const id = await begin(send, quoteRequest())
    await act(send, id, 'issue')
    await act(send, id, 'revisions')
    const [site] = quoteRequest().sites
    const sites = [{ ...site, estimate: { ...site?.estimate, headroomPercent: 10 } }]
    await send('PUT', `${QUOTES}/${id}`, quoteRequest({ sites, appendix: true }), any)
    const { json } = await send('GET', `${QUOTES}/${id}/changes`)
    assertMatches('QuoteChanges', json, 'changes')
    expect(json.changes.map(({ text }: { text: string }) => text)).toEqual([
      'Dahn, mill 2: headroom in % 0 → 10',
      'Internal appendix added',
    ])
  })

  it('between two lists come with the open quotes that they would change, page by page', async () => {
    const send = await fresh()
    const old = await keep(send, '2026-01-01', { HTG500H: '1250.00', HTG503H: '7500.00' })
    const alone = await send('GET', `${LISTS}/${old}/changes`)
    expect(faultsOf(alone)).toEqual(['#query/to required'])
    expect(alone.json.errors[0].detail).toMatch(/^No price list in EUR begins later.*\/api\/v1\/price-lists/)
    const draft = await begin(send, request(old))
    const applying = await begin(send, request('applying', { validUntil: '2026-12-30' }))
    const issued = await begin(send, request('applying', { validUntil: '2026-12-29' }))
    await act(send, issued, 'issue')
    const accepted = await begin(send, request(old))
    await act(send, accepted, 'issue')
    await act(send, accepted, 'accept', {})
    await begin(send, quoteRequest())
    await begin(send, request(old, { sites: [], validUntil: '2026-12-31' }))
    const dear = await keep(send, '2027-01-01', { HTG500H: '1250.00', HTG503H: '8250.00' })
    const francs = await keep(send, '2027-02-01', { HTG503H: '1.00' }, { currency: 'CHF' })
    const { json } = await send('GET', `${LISTS}/${old}/changes?to=${dear}`)
    assertMatches('PriceListChanges', json, 'changes')
    expect(json.prices).toEqual([
      expect.objectContaining({ reference: 'HTG503H', difference: '750.00', percent: '10' }),
    ])
    // 750.00 more with 19 % on it, of 9775.85.
    const item = { difference: '892.50', percent: '9.1296', reasons: [] }
    expect(json.items.map(({ id }: { id: string }) => id)).toEqual([draft, applying, issued])
    for (const each of json.items) expect(each).toMatchObject(item)
    expect((await send('GET', `${LISTS}/${old}/changes`)).json).toEqual(json)
    expect(json.nextCursor).toBeNull()
    const walked: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await send('GET', `${LISTS}/${old}/changes?limit=1${cursor && `&cursor=${cursor}`}`)
      walked.push(...page.json.items.map(({ id }: { id: string }) => id))
      cursor = page.json.nextCursor
    }
    expect(walked).toEqual([draft, applying, issued])
    expect(faultsOf(await send('GET', `${LISTS}/${old}/changes?to=${francs}`))).toEqual([
      '#query/to price_list_of_other_currency',
    ])
    const poor = await keep(send, '2027-03-01', { HTG500H: '1250.00' })
    const without = (await send('GET', `${LISTS}/${old}/changes?to=${poor}`)).json
    expect(without.prices).toEqual([expect.objectContaining({ reference: 'HTG503H', kind: 'dropped' })])
    expect(without.items[0]).toMatchObject({ after: null, difference: null })
    expect(without.items[0].reasons[0]).toContain('HTG503H')
    // Nothing of it was written.
    expect((await send('GET', `${QUOTES}/${draft}`)).headers.get('etag')).toMatch(/^"1\./)
    server.clock.now = new Date('2026-12-31T08:00:00.000Z')
    expect((await send('GET', `${LISTS}/${old}/changes`)).json.items).toHaveLength(1)
    server.clock.now = new Date('2026-12-01T08:00:00.000Z')
  })
})
