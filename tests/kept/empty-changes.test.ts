import { afterAll, beforeAll, expect, it } from 'vitest'
import { onBothDatabases } from './support/databases.ts'
import { type KeptApi, startKeptApi } from './support/start-kept-api.ts'

const prices = { name: 'Prices', currency: 'EUR', from: '2026-01-01', prices: { HTG503H: '7500.00' } }
const webhook = { url: 'https://crm.example.org/hooks', events: ['quote.issued'], description: 'CRM' }

onBothDatabases('a change that changes nothing', make => {
  let server: KeptApi
  beforeAll(async () => {
    server = await startKeptApi(await make())
  })
  afterAll(() => server.close())

  it('makes no new version, whose holders could change it no more, and no event', async () => {
    const send = server.as(await server.makeKey('Saar'))
    const places = {
      '/api/v1/organisation': [{ terms: '14 days', seller: { name: 'Saar' } }],
      '/api/v1/price-lists': [{ name: 'Prices', until: '2026-12-31' }],
      '/api/v1/webhooks': [
        { url: webhook.url, events: webhook.events, description: 'Sales', isEnabled: false },
        { isEnabled: false },
      ],
    }
    const list = await send('POST', '/api/v1/price-lists', prices)
    const hook = await send('POST', '/api/v1/webhooks', webhook)
    for (const [path, changes] of Object.entries(places)) {
      const made = path.endsWith('lists') ? list : path.endsWith('webhooks') ? hook : null
      const place = made ? `${path}/${made.json.id}` : path
      const [change = {}] = changes
      const changed = await send('PATCH', place, change, { 'if-match': '*' })
      const etag = changed.headers.get('etag') ?? ''
      expect(changed.status).toBe(200)
      const events = (await send('GET', '/api/v1/audit-events')).json.items.length
      for (const same of [{}, ...changes]) {
        const answer = await send('PATCH', place, same, { 'if-match': etag })
        expect([answer.status, answer.headers.get('etag')], place).toEqual([200, etag])
        expect(answer.json).toEqual(changed.json)
      }
      expect((await send('GET', '/api/v1/audit-events')).json.items).toHaveLength(events)
      expect((await send('PATCH', place, {}, { 'if-match': '"999"' })).status).toBe(412)
    }
  })
})
