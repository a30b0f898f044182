import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AnyEndpoint } from '#openapi/endpoint.ts'
import { endpoints } from '#openapi/endpoints.ts'
import type { Answer } from '../api/start-api.ts'
import { onBothDatabases } from './support/databases.ts'
import { quoteRequest } from './support/make-objects.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

const PATH = '/api/v1/quotes'
const SHARED = '/api/v1/shared-quotes'
const START = new Date('2026-12-01T08:00:00.000Z')
const UNKNOWN = 'A'.repeat(43)
const any = { 'if-match': '*' }
const byLink = Object.values<AnyEndpoint>(endpoints).filter(({ access }) => access?.scope === 'link')

onBothDatabases('share links', make => {
  let server: KeptApi
  let send: Sender
  beforeAll(async () => {
    server = await startKeptApi(await make(), { rates: { ofKey: 100_000, ofStrangers: 100_000 } })
    send = server.as(await server.makeKey('Saar'))
  })
  afterAll(() => server.close())

  const act = (id: string, action: string, body?: object): Promise<Answer> =>
    send('POST', `${PATH}/${id}/${action}`, body, any)
  const begin = async (more: object = {}): Promise<string> =>
    (await send('POST', PATH, quoteRequest(more))).json.id
  const issue = async (more: object = {}) => {
    const id = await begin(more)
    await act(id, 'issue')
    return id
  }
  const share = async (id: string, body: object = {}) => (await act(id, 'share-links', body)).json
  /** Somebody without account. */
  const visit = (token: string, accept = 'application/json') =>
    server.api.call(`${SHARED}/${token}`, { headers: { accept } })
  const decide = (token: string, action: string, body: object) =>
    server.api.post(`${SHARED}/${token}/${action}`, body)

  it('have an ETag of the answer, by which it is not sent again until something has changed', async () => {
    const id = await issue()
    const { token } = await share(id)
    for (const accept of ['application/json', 'application/pdf', 'text/markdown']) {
      const etag = (await visit(token, accept)).headers.get('etag') ?? ''
      expect(etag).toMatch(/^"[\w-]{32}"$/)
      const again = () =>
        server.api.call(`${SHARED}/${token}`, { headers: { accept, 'if-none-match': etag } })
      expect((await again()).status).toBe(304)
      if (accept !== 'application/json') continue
      const decided = await decide(token, 'accept', { name: 'Petra Lang' })
      expect(decided.headers.get('etag')).not.toBe(etag)
      expect(await again()).toMatchObject({ status: 200, json: { state: 'accepted' } })
    }
  })

  it('show a customer what the document says, and nothing of the reasoning', async () => {
    const id = await issue({ seller: { name: 'Saar Energie' }, terms: 'Net 30 days' })
    const made = await act(id, 'share-links', { days: 14 })
    expect([made.status, made.json.revision, made.json.expiresAt]).toEqual([
      201,
      1,
      '2026-12-15T08:00:00.000Z',
    ])
    expect(made.json.token).toMatch(/^[\w-]{43}$/)
    const { status, json, headers } = await visit(made.json.token)
    expect([status, headers.get('x-robots-tag'), headers.get('cache-control')]).toEqual([
      200,
      'noindex, nofollow',
      'no-store',
    ])
    const kept = (await send('GET', `${PATH}/${id}`)).json
    expect(json).toMatchObject({ state: 'issued', decision: null, expiresAt: made.json.expiresAt })
    const {
      explanation,
      ruleset,
      citations,
      rounding,
      asOf,
      valid,
      sites,
      assumptions,
      receipt,
      ...printed
    } = kept.quote
    expect(json.quote).toMatchObject(printed)
    const names = (object: object) => Object.keys(object).toSorted()
    expect(names(json.quote)).toEqual(names({ ...printed, sites, assumptions }))
    expect(names(json.quote.sites[0])).toEqual(
      ['name', 'points', 'requirement', 'score', 'server', 'sparePoints'].toSorted(),
    )
    expect(json.quote.assumptions).toEqual(
      assumptions
        .filter(({ isBinding }: { isBinding: boolean }) => isBinding)
        .map(({ code, text }: { code: string; text: string }) => ({ code, text })),
    )
    // The receipt holds the whole price list.
    for (const word of ['HTG500H', 'roomToGrow', 'recommendation', 'explanation', 'key:', id])
      expect(JSON.stringify(json)).not.toContain(word)
  })

  it('give every document as it was issued, to the last byte', async () => {
    const id = await issue()
    const { token } = await share(id)
    const { documents } = (await visit(token)).json
    const issued = (await send('GET', `${PATH}/${id}`)).json.documents
    expect(documents).toEqual(issued.filter(({ type }: { type: string }) => type !== 'application/json'))
    expect(documents).toHaveLength(5)
    for (const { type, sha256 } of documents) {
      const { status, bytes, headers } = await visit(token, type)
      expect([status, createHash('sha256').update(bytes).digest('hex')], type).toEqual([200, sha256])
      expect([headers.get('x-robots-tag'), headers.get('cache-control')]).toEqual([
        'noindex, nofollow',
        'no-store',
      ])
    }
  })

  it('are not made of drafts, of what has ended, and of documents with the internal appendix', async () => {
    const states = [await begin(), await issue(), await issue()]
    await act(states[1] ?? '', 'decline', {})
    await act(states[2] ?? '', 'withdraw', {})
    for (const id of states) expect((await act(id, 'share-links', {})).status).toBe(409)
    const id = await issue({ appendix: true })
    const refused = await act(id, 'share-links', {})
    expect([refused.status, refused.json.type]).toEqual([409, '/problems/conflict'])
    expect(refused.json.detail).toContain('appendix')
    await act(id, 'revisions')
    await send('PUT', `${PATH}/${id}`, quoteRequest({ appendix: false }), any)
    await act(id, 'issue')
    expect((await act(id, 'share-links', {})).json.revision).toBe(2)
    expect((await act(id, 'share-links', { days: 0 })).status).toBe(422)
  })

  it('let the customer decide once, by name, which the quote and the trail keep', async () => {
    for (const [action, state] of [
      ['accept', 'accepted'],
      ['decline', 'declined'],
    ] as const) {
      const id = await issue()
      const link = await share(id)
      expect((await decide(link.token, action, {})).status).toBe(422)
      const said = { name: 'Petra Lang', reason: 'As agreed' }
      const { status, json } = await decide(link.token, action, said)
      expect([status, json.state]).toEqual([200, state])
      expect(json.decision).toEqual({ at: START.toISOString(), ...said })
      expect((await visit(link.token)).json).toEqual(json)
      expect((await decide(link.token, 'accept', said)).status).toBe(409)
      const kept = (await send('GET', `${PATH}/${id}`)).json
      expect([kept.state, kept.decision]).toEqual([
        state,
        { at: START.toISOString(), by: `link:${link.id}`, ...said },
      ])
      const [event] = (await send('GET', '/api/v1/audit-events?limit=1')).json.items
      expect(event).toMatchObject({
        actor: `link:${link.id} Petra Lang`,
        action: state,
        object: `quotes/${id}`,
      })
    }
  })

  it('take one decision of ten at once', async () => {
    const { token } = await share(await issue())
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_each, index) =>
        decide(token, index % 2 ? 'accept' : 'decline', { name: `Buyer ${index}` }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(9).fill(409)])
  })

  it('do not show what the seller noted about a decision', async () => {
    const id = await issue()
    const { token } = await share(id)
    await act(id, 'withdraw', { reason: 'Does not pay' })
    expect((await visit(token)).json).toMatchObject({ state: 'withdrawn', decision: null })
    expect((await decide(token, 'accept', { name: 'Petra Lang' })).status).toBe(409)
  })

  it('lead to their own revision, which can no longer be accepted once another is begun', async () => {
    const id = await issue()
    const { token } = await share(id)
    const before = (await visit(token)).json
    await act(id, 'revisions')
    await send('PUT', `${PATH}/${id}`, quoteRequest({ discountPercent: '50', appendix: true }), any)
    for (const step of ['nothing', 'issue']) {
      if (step === 'issue') await act(id, step)
      expect((await visit(token)).json).toEqual({ ...before, state: 'revised' })
      const refused = await decide(token, 'accept', { name: 'Petra Lang' })
      expect([refused.status, refused.json.detail]).toEqual([409, expect.stringContaining('revised')])
    }
  })

  it('say that the quote was withdrawn also where that was a later revision of it', async () => {
    const id = await issue()
    const { token } = await share(id)
    const before = (await visit(token)).json
    await act(id, 'revisions')
    await act(id, 'issue')
    await act(id, 'withdraw', {})
    expect((await visit(token)).json).toEqual({ ...before, state: 'withdrawn' })
    const refused = await decide(token, 'accept', { name: 'Petra Lang' })
    expect([refused.status, refused.json.detail]).toEqual([409, expect.stringContaining('withdrawn')])
    // Begun once more, there is a new one to ask for.
    await act(id, 'revisions')
    expect((await visit(token)).json.state).toBe('revised')
  })

  it('hold to the end of the last day of the quote where nobody says for how long', async () => {
    for (const [validUntil, expiresAt] of [
      // As long as ever where that is more.
      ['2026-12-15', '2026-12-31T08:00:00.000Z'],
      ['2026-12-31', '2027-01-02T08:00:00.000Z'],
      ['2027-03-31', '2027-04-02T08:00:00.000Z'],
      ['2029-01-01', '2027-12-02T08:00:00.000Z'],
    ])
      expect((await share(await issue({ validUntil }))).expiresAt, validUntil).toBe(expiresAt)
    const { token } = await share(await issue({ validUntil: '2026-12-31' }))
    server.clock.now = new Date('2026-12-31T20:00:00.000Z')
    expect((await decide(token, 'accept', { name: 'Petra Lang' })).json.state).toBe('accepted')
    server.clock.now = START
  })

  it('end with the validity of the quote for a decision, and wholly at their own end', async () => {
    const { token } = await share(await issue(), { days: 60 })
    server.clock.now = new Date('2027-01-01T00:00:00.000Z')
    expect((await visit(token)).json.state).toBe('expired')
    expect((await decide(token, 'accept', { name: 'Petra Lang' })).status).toBe(409)
    server.clock.now = new Date('2027-01-30T07:59:59.999Z')
    expect((await visit(token)).status).toBe(200)
    server.clock.now = new Date('2027-01-30T08:00:00.000Z')
    expect((await visit(token)).status).toBe(404)
    server.clock.now = START
  })

  it('are listed without their tokens and withdrawn at once', async () => {
    const id = await issue()
    const [first, second] = [await share(id), await share(id)]
    const list = async () => (await send('GET', `${PATH}/${id}/share-links`)).json.items
    expect((await list()).map((link: { id: string }) => link.id)).toEqual([second.id, first.id])
    expect(JSON.stringify(await list())).not.toContain(first.token)
    const withdraw = (quote: string) => send('DELETE', `${PATH}/${quote}/share-links/${first.id}`)
    expect((await withdraw(await issue())).status).toBe(404)
    expect((await withdraw(id)).status).toBe(204)
    // Again, as after an answer that was lost: it is what was asked for, and nothing more is done.
    server.clock.now = new Date('2026-12-01T09:00:00.000Z')
    expect((await withdraw(id)).status).toBe(204)
    server.clock.now = START
    const events = (await send('GET', '/api/v1/audit-events?limit=200')).json.items
    const ofLink = ({ object }: { object: string }) => object === `share-links/${first.id}`
    expect(events.filter(ofLink)).toHaveLength(2)
    expect([(await visit(first.token)).status, (await visit(second.token)).status]).toEqual([404, 200])
    expect((await list())[1].revokedAt).toBe(START.toISOString())
  })

  it('stand nowhere with their tokens: not in the database, the log, or the answer to the same request', async () => {
    const id = await issue()
    const key = { 'idempotency-key': 'once' }
    const ask = () => send('POST', `${PATH}/${id}/share-links`, { days: 7 }, key)
    const [first, again] = [await ask(), await ask()]
    expect(again.json).toEqual({ ...first.json, token: null })
    const { token } = first.json
    await visit(token)
    const db = await server.store.open()
    for (const table of ['shareLinks', 'idempotentAnswers', 'auditEvents'] as const)
      expect(JSON.stringify(await db.selectFrom(table).selectAll().execute())).not.toContain(token)
    expect(JSON.stringify(server.api.lines)).toContain(`${SHARED}/…`)
    expect(JSON.stringify(server.api.lines)).not.toContain(token)
  })

  for (const { method, path, input } of byLink)
    it(`${method} ${path} leads nowhere without the token of a link`, async () => {
      const key = await server.makeKey('Saar')
      const { token } = await share(await issue())
      const body = input?.from === 'body' && JSON.stringify(Object.values(input.examples)[0]?.value)
      for (const wrong of [UNKNOWN, token.slice(1), `${token}A`, 'x', '%00', `${token.slice(0, -1)}.`]) {
        const { status, json, headers } = await server.api.call(path.replace('{token}', wrong), {
          method: method.toUpperCase(),
          headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
          ...(body && { body }),
        })
        expect([status, json.type], wrong).toEqual([404, '/problems/not-found'])
        expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
        expect(json.detail).not.toContain(wrong === 'x' ? '"x"' : wrong)
      }
      expect((await server.as(token)('GET', PATH)).status).toBe(401)
    })
})

onBothDatabases('an address that tries tokens', make => {
  it('is told to wait, while keys go on', async () => {
    const server = await startKeptApi(await make(), { rates: { ofStrangers: 3 } })
    const send = server.as(await server.makeKey('Saar'))
    const guess = () => server.api.call(`${SHARED}/${UNKNOWN}`)
    for (let count = 0; count < 3; count++) expect((await guess()).status).toBe(404)
    const refused = await guess()
    expect([refused.status, refused.headers.get('x-robots-tag')]).toEqual([429, 'noindex, nofollow'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await send('GET', PATH)).status).toBe(200)
    await server.close()
  })
})
