import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AnyEndpoint } from '#openapi/endpoint.ts'
import { endpoints } from '#openapi/endpoints.ts'
import type { Answer } from '../api/start-api.ts'
import { onBothDatabases } from './support/databases.ts'
import { quoteRequest } from './support/make-objects.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

const PATH = '/api/v1/quotes'
const any = { 'if-match': '*' }
const MARKDOWN = { accept: 'text/markdown' }

onBothDatabases('the day of a quote', make => {
  let server: KeptApi
  beforeAll(async () => {
    server = await startKeptApi(await make(), { rates: { ofKey: 100_000, ofStrangers: 100_000 } })
  })
  afterAll(() => server.close())

  /** An organisation somewhere, at a moment. */
  const be = async (name: string, timeZone: string, moment: string): Promise<Sender> => {
    server.clock.now = new Date(moment)
    const send = server.as(await server.makeKey(name))
    const db = await server.store.open()
    await db.updateTable('organisations').set({ timeZone }).where('name', '=', name).execute()
    return send
  }
  const begin = async (send: Sender, more: object): Promise<Answer> =>
    send('POST', PATH, quoteRequest({ date: '2026-11-20', ...more }))
  const issue = (send: Sender, id: string) => send('POST', `${PATH}/${id}/issue`, undefined, any)

  it('is that of its issue, whatever day a request names', async () => {
    const send = await be('Asked', 'UTC', '2026-11-30T12:00:00.000Z')
    const made = await begin(send, { validUntil: '2026-12-29', asOf: '2027-01-15' })
    expect(made.status).toBe(201)
    expect(made.json.quote).toMatchObject({ asOf: '2026-11-30', valid: true })
    expect(made.json.request).not.toHaveProperty('asOf')
    const issued = await issue(send, made.json.id)
    expect(issued.json).toMatchObject({ state: 'issued', quote: { asOf: '2026-11-30', valid: true } })
    const { token } = (await send('POST', `${PATH}/${made.json.id}/share-links`, {})).json
    const shared = await server.api.call(`/api/v1/shared-quotes/${token}`, { headers: MARKDOWN })
    expect(shared.text).toContain('Wasgau')
    expect(shared.text).not.toContain('expired')
  })

  it('is that of its issue for a draft that was kept with another one', async () => {
    const send = await be('Kept', 'UTC', '2026-11-30T12:00:00.000Z')
    const { id, request } = (await begin(send, { validUntil: '2026-12-29' })).json
    const db = await server.store.open()
    const stored = JSON.stringify({ ...request, asOf: '2027-01-15' })
    await db.updateTable('quoteRevisions').set({ request: stored }).where('quoteId', '=', id).execute()
    expect((await send('GET', `${PATH}/${id}`)).json.quote.valid).toBe(true)
    expect((await issue(send, id)).json.quote).toMatchObject({ asOf: '2026-11-30', valid: true })
    const { text } = await send('GET', `${PATH}/${id}/document`, undefined, MARKDOWN)
    expect(text).not.toContain('expired')
  })

  it('is named by no example', () => {
    for (const { input } of Object.values<AnyEndpoint>(endpoints).filter(({ path }) => path.startsWith(PATH)))
      for (const { value } of input?.from === 'body' && input.examples ? Object.values(input.examples) : [])
        expect(Object.keys(value as object)).not.toContain('asOf')
  })

  it('is the one where the organisation is, for its draft as for its issue', async () => {
    // Still 29 November there.
    const west = await be('West', 'America/Los_Angeles', '2026-11-30T03:39:00.000Z')
    const open = (await begin(west, { validUntil: '2026-11-29' })).json
    expect(open.quote).toMatchObject({ asOf: '2026-11-29', valid: true })
    const document = `${PATH}/${open.id}/document`
    expect((await west('GET', document)).json.valid).toBe(true)
    expect((await west('GET', document, undefined, MARKDOWN)).text).not.toContain('expired')
    const issued = await issue(west, open.id)
    expect([issued.status, issued.json.quote.valid]).toEqual([200, true])
    // Already the year after there.
    const east = await be('East', 'Europe/Berlin', '2026-12-31T23:30:00.000Z')
    const over = (await begin(east, { validUntil: '2026-12-31' })).json
    expect(over.quote).toMatchObject({ asOf: '2027-01-01', valid: false })
    expect((await east('GET', `${PATH}/${over.id}/document`, undefined, MARKDOWN)).text).toContain('expired')
    expect((await issue(east, over.id)).status).toBe(409)
  })

  it('is in the ETag of a draft with its language, neither of which a change asks about', async () => {
    const send = await be('Tagged', 'UTC', '2026-11-30T12:00:00.000Z')
    const { language: _none, ...body } = quoteRequest()
    const { id } = (await send('POST', PATH, body)).json
    const read = (language: string, tag = '') =>
      send('GET', `${PATH}/${id}`, undefined, { 'accept-language': language, 'if-none-match': tag })
    const tagOf = ({ headers }: Answer) => headers.get('etag') ?? ''
    const english = await read('en')
    expect(english.json.etag).toBe(tagOf(english))
    expect((await read('en', tagOf(english))).status).toBe(304)
    const french = await read('fr', tagOf(english))
    expect([french.status, french.json.quote.language, french.json.quote.valid]).toEqual([200, 'fr', false])
    expect((await read('fr', tagOf(french))).status).toBe(304)
    server.clock.now = new Date('2026-12-01T12:00:00.000Z')
    const later = await read('en', tagOf(english))
    expect([later.status, later.json.quote.valid]).toEqual([200, true])
    expect((await send('GET', PATH)).json.items[0].etag).toBe(tagOf(later))
    // Read the day before, in another language: it is the same version that is changed.
    const put = (tag: string) => send('PUT', `${PATH}/${id}`, body, { 'if-match': tag })
    const changed = await put(tagOf(french))
    expect(changed.status).toBe(200)
    expect((await put(`W/${tagOf(changed)}`)).status).toBe(412)
    expect((await put(tagOf(french))).status).toBe(412)
    // What is issued says the same in every language, on every day.
    await issue(send, id)
    const issued = await read('en')
    server.clock.now = new Date('2026-12-02T12:00:00.000Z')
    expect((await read('fr', tagOf(issued))).status).toBe(304)
  })
})
