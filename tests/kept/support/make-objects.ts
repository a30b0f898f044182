import { randomUUID } from 'node:crypto'
import type { Sender } from './start-kept-api.ts'

/** A site with a name, as a device sends it. */
export const siteOf = (
  fields: Readonly<Record<string, unknown>> = { name: 'Dahn' },
  { id = randomUUID() as string, at = '2026-12-01T08:00:00.000Z', by = 'Jonas' } = {},
) => ({
  format: 'groundwork-site',
  version: 2,
  id,
  fields: Object.fromEntries(Object.entries(fields).map(([path, value]) => [path, { value, at, by }])),
  notes: [],
})

/** A quote as it is asked for. */
export const quoteRequest = (more: object = {}) => ({
  date: '2026-12-01',
  validUntil: '2026-12-31',
  language: 'en',
  currency: 'EUR',
  customer: { name: 'Wasgau Mühlen GmbH' },
  priceList: { HTG500H: '1250.00', HTG503H: '7500.00' },
  sites: [
    { name: 'Dahn, mill 2', estimate: { managers: 12, productsPerManager: 15, servicesPerProduct: 10 } },
  ],
  lines: [{ text: 'Commissioning', quantity: '6.5', unit: 'h', unitPrice: '110.00' }],
  taxes: [{ name: 'VAT', ratePercent: '19' }],
  ...more,
})

/** Each begins on another day. */
let lists = 0

/** Makes an object for each parameter that may stand in a path, and tells its id; told those that stand before it. */
export const makers: Readonly<
  Record<string, (send: Sender, ids: Readonly<Record<string, string>>) => Promise<string>>
> = {
  siteId: async send => {
    const site = siteOf()
    await send('POST', '/api/v1/sites', site)
    return site.id
  },
  priceListId: async send => {
    const from = `20${String(10 + (lists++ % 90))}-03-17`
    const currency = ['EUR', 'CHF', 'SEK', 'GBP'][Math.floor(lists / 90)]
    const list = { name: 'List', currency, from, prices: { HTG500H: '1250.00' } }
    return (await send('POST', '/api/v1/price-lists', list)).json.id
  },
  keyId: async send =>
    (await send('POST', '/api/v1/api-keys', { name: 'Made', scopes: ['sites:read'] })).json.id,
  memberEmail: async send => {
    const email = `${randomUUID()}@example.org`
    const { json } = await send('POST', '/api/v1/members', { email, role: 'viewer' })
    const accepted = { token: json.token, name: 'Petra', password: 'four words are easy to keep' }
    await send('POST', '/api/auth/accept-invitation', accepted)
    return email
  },
  webhookId: async send => {
    const webhook = { url: 'https://example.org/hook', events: ['site.created'] }
    const { json } = await send('POST', '/api/v1/webhooks', webhook)
    // Where there are as many as there may be, one of them will do.
    return json.id ?? (await send('GET', '/api/v1/webhooks')).json.items[0].id
  },
  deliveryId: async (send, { webhookId }) =>
    (await send('POST', `/api/v1/webhooks/${webhookId}/test`)).json.id,
  quoteId: async send => (await send('POST', '/api/v1/quotes', quoteRequest())).json.id,
  // A key has no session; people end theirs in sessions.test.ts.
  sessionId: async () => randomUUID(),
  siteShareLinkId: async (send, { siteId }) =>
    (await send('POST', `/api/v1/sites/${siteId}/share-links`, { audience: 'whole' })).json.id,
  shareLinkId: async (send, { quoteId }) => {
    await send('POST', `/api/v1/quotes/${quoteId}/issue`, undefined, { 'if-match': '*' })
    return (await send('POST', `/api/v1/quotes/${quoteId}/share-links`, {})).json.id
  },
}
