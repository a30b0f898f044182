import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { document } from '../api/validate-answer.ts'
import { onBothDatabases } from './support/databases.ts'
import { quoteRequest, siteOf } from './support/make-objects.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

type Schema = {
  $ref?: string
  anyOf?: Schema[]
  oneOf?: Schema[]
  properties?: Record<string, Schema>
  items?: Schema
}
const any = { 'if-match': '*' }
const V1 = '/api/v1'

/** Of an answer what a request of that schema has a place for, as it came. */
function pick(value: unknown, schema: Schema): unknown {
  const forms = formsOf(schema)
  if (Array.isArray(value)) {
    const items = forms.flatMap(({ items }) => items ?? [])
    return items.length > 0 ? value.map(item => pick(item, { anyOf: items })) : value
  }
  const places = Object.assign({}, ...forms.map(({ properties }) => properties)) as Record<string, Schema>
  if (typeof value !== 'object' || value === null || Object.keys(places).length === 0) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, own]) => {
      const place = places[name]
      return place ? [[name, pick(own, place)]] : []
    }),
  )
}

function formsOf({ $ref, ...schema }: Schema): Schema[] {
  const named = $ref && (document.components.schemas[$ref.split('/').at(-1) ?? ''] as Schema)
  const more = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(named ? [named] : [])]
  return [schema, ...more.flatMap(formsOf)]
}

/** Something of each kind that is kept, once with as little as it takes and once with all that it may have. */
const ofEach = {
  webhooks: [
    { url: 'https://example.org/hook', events: ['site.created'] },
    { url: 'https://example.org/hook', events: ['site.created', 'quote.issued'], description: 'CRM' },
  ],
  'price-lists': [
    { name: 'L', currency: 'EUR', from: '2026-12-01', prices: { HTG503H: '7500.00' } },
    { name: 'L', currency: 'CHF', from: '2026-12-01', until: '2027-11-30', prices: { HTG503H: '7500.00' } },
  ],
  'api-keys': [
    { name: 'CRM', scopes: ['sites:read'] },
    { name: 'CRM', scopes: ['sites:read', 'quotes:write'], expiresInDays: 30 },
  ],
  members: [{ email: 'kim@example.org', role: 'sales' }],
  quotes: [
    quoteRequest({ sites: [], lines: [{ text: 'Training', quantity: '1', unitPrice: '300.00' }] }),
    quoteRequest({
      ...{ discountPercent: '5', terms: '30 days', appendix: true, seller: { name: 'Saar Energie' } },
      taxes: [{ name: 'VAT', ratePercent: '0', reverseCharge: 'Article 196' }],
      priceList: undefined,
      priceListId: 'applying',
    }),
  ],
} as const

onBothDatabases('what the API answers can be sent back', make => {
  let server: KeptApi
  let send: Sender
  let count = 0
  beforeAll(async () => {
    server = await startKeptApi(await make(), { rates: { ofKey: 100_000, ofStrangers: 100_000 } })
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    send = server.as(await server.makeKey(`back-${count++}`))
  })

  /** Sends back what was answered, as far as that operation takes it. */
  async function back(method: string, path: string, answered: unknown, id = '') {
    const body = document.paths[path]?.[method.toLowerCase()]?.requestBody?.content['application/json']
    if (!body) throw new Error(`${method} ${path} takes no body`)
    const sent = pick(answered, body.schema)
    expect(Object.keys(sent as object).length, path).toBeGreaterThan(0)
    const answer = await send(method, path.replace(/\{\w+\}/, id), sent, any)
    expect([200, 201], `${method} ${path} ${JSON.stringify(sent)} → ${answer.text}`).toContain(answer.status)
    return answer.json
  }
  const list = async (path: string) => (await send('GET', `${V1}/${path}`)).json.items

  it('by the address where it is made anew, and by that where it is changed', async () => {
    const list = { ...ofEach['price-lists'][0], from: '2026-01-01' }
    await send('POST', `${V1}/price-lists`, list)
    for (const [kind, requests] of Object.entries(ofEach)) {
      const path = `${V1}/${kind}`
      for (const request of requests) {
        const made = await send('POST', path, request)
        expect(made.status, made.text).toBe(201)
        const { id } = made.json
        const got = (await send('GET', `${path}/${id}`)).json
        const answered = got.id === undefined ? made.json : kind === 'quotes' ? got.request : got
        const [one] = Object.keys(document.paths).filter(at => at.startsWith(`${path}/{`))
        for (const method of ['PUT', 'PATCH'])
          if (one && document.paths[one]?.[method.toLowerCase()] && got.id !== undefined)
            await back(method, one, answered, id)
        // No two lists begin on one day.
        if (kind === 'price-lists') await send('DELETE', `${path}/${id}`, undefined, any)
        await back('POST', path, answered)
      }
    }
  })

  it('as it stands in a list', async () => {
    for (const kind of ['webhooks', 'api-keys', 'members'] as const)
      for (const request of ofEach[kind]) await send('POST', `${V1}/${kind}`, request)
    for (const kind of ['webhooks', 'api-keys'])
      for (const item of await list(kind)) await back('POST', `${V1}/${kind}`, item)
    for (const item of await list('invitations')) await back('POST', `${V1}/members`, item)
    for (const item of await list('members'))
      await back('PATCH', `${V1}/members/{memberEmail}`, item, item.email)
    await send('POST', `${V1}/price-lists`, ofEach['price-lists'][0])
    for (const item of await list('price-lists?on=2026-12-24&currency=EUR'))
      await back('PATCH', `${V1}/price-lists/{priceListId}`, item, item.id)
  })

  it('of an organisation, with and without what it may have', async () => {
    const path = `${V1}/organisation`
    const seller = { name: 'Saar', contact: 'Jonas', address: ['Mainzer Straße 12'], registration: 'HRB 1' }
    for (const change of [{}, { seller: { name: 'Saar' } }, { seller, terms: '30 days', language: 'de' }]) {
      await send('PATCH', path, change, any)
      const { json } = await send('GET', path)
      const { name, timeZone, ...rest } = await back('PATCH', path, json)
      expect({ name, timeZone, seller: rest.seller }).toEqual(
        pick(json, { properties: { name: {}, timeZone: {}, seller: {} } }),
      )
    }
  })

  it('of a site, whole, with its past, what was emptied and struck, also by its link', async () => {
    const site = siteOf({ name: 'Dahn', 'load/managers': 12 })
    const path = `${V1}/sites/${site.id}`
    await send('POST', `${V1}/sites`, site)
    const later = siteOf({ name: null, 'load/managers': 13 }, { id: site.id, at: '2026-12-01T08:10:00.000Z' })
    const at = '2026-12-01T08:01:00.000Z'
    const note = { id: '7d0c5b2e-50a4-4f43-9a55-54d0c4f1c6a9', about: '', text: 'Two more.', at }
    await send('PATCH', path, { ...later, notes: [{ ...note, struck: { value: true, at } }] }, any)
    const { json } = await send('GET', path)
    expect((await send('PATCH', path, json, any)).json).toEqual(json)
    expect((await send('POST', `${V1}/sites`, { ...json, id: randomUUID() })).status).toBe(201)
    const link = await send('POST', `${path}/share-links`, { audience: 'whole', withPrices: true })
    await back('POST', `${V1}/sites/{siteId}/share-links`, link.json, site.id)
    const shared = await send('GET', `${V1}/shared-sites/${link.json.token}`)
    await back('PATCH', `${V1}/shared-sites/{token}`, shared.json.site, link.json.token)
  })

  it('of a quote as parts of another: its lines, orders, parties, taxes, and its receipt', async () => {
    const path = `${V1}/quote-documents`
    const lines = [
      { text: 'Training', quantity: '1', unitPrice: '300.00' },
      { text: 'Commissioning', quantity: '6.5', unit: 'h', unitPrice: '110.00', discountPercent: '10' },
    ]
    const request = quoteRequest({ lines, number: '1', seller: { name: 'Saar' }, terms: '30 days' })
    const { json } = await send('POST', path, request)
    const own = json.lines.filter(({ site }: { site: number | null }) => site === null)
    const sites = json.sites.map(({ name, order }: { name: string; order: { lines: unknown[] } }) => ({
      ...{ name, order: order.lines },
    }))
    const again = await back('POST', path, { ...json, priceList: request.priceList, lines: own, sites })
    expect(again.lines).toEqual(json.lines)
    expect(again.total).toEqual(json.total)
    await back('POST', `${V1}/receipts/verifications`, { receipt: json.receipt })
  })

  it('of prices and an inventory as what an estimate takes', async () => {
    const path = `${V1}/licence-estimates`
    const load = { managers: 12, productsPerManager: 15, servicesPerProduct: 10 }
    const { json } = await send('POST', `${V1}/price-lists`, ofEach['price-lists'][0])
    const priceList = (await send('GET', `${V1}/price-lists/${json.id}/prices`)).json
    const { recommendation } = await back('POST', path, { ...load, priceList })
    await back('POST', path, { ...load, owned: recommendation.lines })
    const text = 'Name;Products;Services\n;12;8\nB;3;4'
    await back('POST', path, (await send('POST', `${V1}/inventory-readings`, { text })).json)
  })
})
