import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stepQuote } from '#domain/quotes/find-quote-state.ts'
import { quoteActions, quoteStates } from '#domain/quotes/quote-states.data.ts'
import { translateQuote } from '#text/quotes/quotes.ts'
import { type Answer, faultsOf } from '../api/start-api.ts'
import { onBothDatabases } from './support/databases.ts'
import { quoteRequest } from './support/make-objects.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

const PATH = '/api/v1/quotes'
const any = { 'if-match': '*' }
const rates = { ofKey: 100_000, ofStrangers: 100 }
const START = new Date('2026-12-01T08:00:00.000Z')

onBothDatabases('quotes', make => {
  let server: KeptApi
  let send: Sender
  beforeAll(async () => {
    server = await startKeptApi(await make(), { rates })
    send = server.as(await server.makeKey('Saar'))
  })
  afterAll(() => server.close())

  const begin = async (by: Sender, more: object = {}): Promise<string> =>
    (await by('POST', PATH, quoteRequest(more))).json.id
  const act = (by: Sender, id: string, action: string, body?: object): Promise<Answer> =>
    by('POST', `${PATH}/${id}/${action}`, body, any)
  const issue = (by: Sender, id: string) => act(by, id, 'issue')
  const fresh = async (name: string) => server.as(await server.makeKey(name))

  it('begin as drafts, computed as a quote document is, without a number', async () => {
    const made = await send('POST', PATH, quoteRequest({ number: 'mine' }))
    expect([made.status, made.headers.get('etag')]).toEqual([201, '"1/en.2026-12-01"'])
    expect(made.json).toMatchObject({
      number: null,
      revision: 1,
      state: 'draft',
      documents: [],
      issuedAt: null,
    })
    const document = await server.api.post(
      '/api/v1/quote-documents',
      quoteRequest({ number: '–', asOf: '2026-12-01' }),
    )
    expect(made.json.quote).toEqual(document.json)
    expect(made.json.total).toEqual(document.json.total)
    expect(made.headers.get('location')).toBe(`${PATH}/${made.json.id}`)
    expect((await send('GET', `${PATH}/${made.json.id}`)).json).toEqual(made.json)
  })

  it('are refused as a quote document is, at the place', async () => {
    const answer = await send('POST', PATH, quoteRequest({ validUntil: '2026-11-30', currency: 'XXX' }))
    expect(faultsOf(answer)).toContain('/currency unknown_currency')
  })

  it('change while they are drafts, from the version that is meant', async () => {
    const id = await begin(send)
    const other = quoteRequest({ customer: { name: 'Other' } })
    expect((await send('PUT', `${PATH}/${id}`, other)).status).toBe(428)
    const first = await send('PUT', `${PATH}/${id}`, other, { 'if-match': '"1"' })
    expect([first.status, first.headers.get('etag'), first.json.customer]).toEqual([
      200,
      '"2/en.2026-12-01"',
      'Other',
    ])
    const second = await send('PUT', `${PATH}/${id}`, other, { 'if-match': '"1"' })
    expect([second.status, second.headers.get('etag')]).toEqual([412, '"2/en.2026-12-01"'])
    // So that whoever came too late knows with whom to speak.
    expect(second.json.current).toEqual({
      etag: '"2/en.2026-12-01"',
      savedAt: '2026-12-01T08:00:00.000Z',
      savedBy: { actor: expect.stringMatching(/^key:/), name: 'test' },
    })
    expect(second.json.detail).toBe(
      'If-Match does not name the current version, "2/en.2026-12-01", saved by test on 1 December 2026 at 08:00\u00a0UTC.',
    )
    await issue(send, id)
    const late = await send('PUT', `${PATH}/${id}`, other, any)
    expect([late.status, late.json.type]).toEqual([409, '/problems/conflict'])
  })

  it('get numbers without a gap, 50 at once, by organisation and year', async () => {
    const own = await fresh('Numbers')
    const ids = await Promise.all(Array.from({ length: 25 }, () => begin(own)))
    // Each twice, so that half of them must fail without taking a number.
    const answers = await Promise.all([...ids, ...ids].map(id => issue(own, id)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([
      ...Array(25).fill(200),
      ...answers
        .filter(({ status }) => status !== 200)
        .map(({ status }) => status)
        .toSorted(),
    ])
    const numbers = answers.filter(({ status }) => status === 200).map(({ json }) => json.number)
    expect(numbers.toSorted()).toEqual(
      Array.from({ length: 25 }, (_each, index) => `2026-${String(index + 1).padStart(4, '0')}`),
    )
    expect((await issue(await fresh('Others'), await begin(await fresh('Others')))).json.number).toBe(
      '2026-0001',
    )
    server.clock.now = new Date('2027-01-02T08:00:00.000Z')
    const next = await issue(own, await begin(own, { date: '2027-01-02', validUntil: '2027-01-31' }))
    expect(next.json.number).toBe('2027-0001')
    server.clock.now = START
  })

  it('stay as they were issued, to the last byte, and carry the hashes of that', async () => {
    const id = await begin(send, { appendix: true })
    const { json } = await issue(send, id)
    expect(json).toMatchObject({ state: 'issued', issuedAt: '2026-12-01T08:00:00.000Z' })
    expect(json.quote).toMatchObject({ number: json.number, valid: true })
    expect(json.documents).toHaveLength(6)
    server.clock.now = new Date('2027-06-01T08:00:00.000Z')
    for (const { type, sha256 } of json.documents) {
      const again = await send('GET', `${PATH}/${id}/document`, undefined, {
        accept: type,
        'accept-language': 'fr',
      })
      expect([again.status, again.headers.get('content-type')?.split(';')[0]]).toEqual([200, type])
      expect(createHash('sha256').update(again.bytes).digest('hex'), type).toBe(sha256)
      if (type === 'application/pdf') expect(again.headers.get('content-disposition')).toContain(json.number)
    }
    // In an address each goes by a word that can be guessed.
    for (const [format, type] of Object.entries({ xlsx: 'spreadsheetml.sheet', pdf: 'pdf', json: 'json' })) {
      const { status, headers } = await send('GET', `${PATH}/${id}/document?format=${format}`)
      expect([status, headers.get('content-type')]).toEqual([200, expect.stringMatching(`${type}$`)])
    }
    server.clock.now = START
  })

  it('are revised under the same number, the issued ones beside them', async () => {
    const id = await begin(send)
    const { number } = (await issue(send, id)).json
    const revised = await act(send, id, 'revisions')
    expect(revised.json).toMatchObject({ number, revision: 2, state: 'draft', documents: [] })
    await send('PUT', `${PATH}/${id}`, quoteRequest({ discountPercent: '10' }), any)
    const again = await issue(send, id)
    expect(again.json).toMatchObject({ number, revision: 2, state: 'issued' })
    expect(again.json.total).not.toEqual(revised.json.total)
  })

  it('say in title, number, file name and a notice that they are drafts, until they are issued', async () => {
    for (const [language, title] of [
      ['en', 'Quote (draft)'],
      ['de', 'Angebot (Entwurf)'],
      ['fr', 'Devis (brouillon)'],
      ['sv', 'Offert (utkast)'],
    ] as const) {
      const id = await begin(send, { language })
      const read = (accept: string) => send('GET', `${PATH}/${id}/document`, undefined, { accept })
      const notice = translateQuote[language]('notice.draft')
      const [draft, table] = [await read('text/html'), await read('text/csv')]
      expect(draft.text).toContain(title)
      expect(draft.text).toContain(notice)
      expect(table.headers.get('content-disposition')).toContain(title.replaceAll(/\W+/g, '-').slice(0, -1))
      const { number } = (await issue(send, id)).json
      const issued = await read('text/html')
      expect(issued.text).toContain(number)
      for (const said of [title, notice]) expect(issued.text).not.toContain(said)

      await act(send, id, 'revisions')
      expect((await read('text/html')).text).toContain(
        `${title.replace(/\(.*/, '')}${translateQuote[language]('number.revised', { number, revision: '2' })} (`,
      )
    }
  })

  it('say in title, number and file name which revision they are, from the second on', async () => {
    const id = await begin(send)
    const { number } = (await issue(send, id)).json
    await act(send, id, 'revisions')
    await issue(send, id)
    const read = async (revision: number, accept: string) =>
      send('GET', `${PATH}/${id}/document?revision=${revision}`, undefined, { accept })
    const [first, second] = [await read(1, 'text/html'), await read(2, 'text/html')]
    expect(first.text).not.toContain('revision')
    expect(second.text).toContain(`Quote ${number}, revision 2`)
    const names = [await read(1, 'text/csv'), await read(2, 'text/csv')].map(({ headers }) =>
      headers.get('content-disposition'),
    )
    expect(names[0]).not.toBe(names[1])
    expect(names[1]).toContain('revision-2')
  })

  it('note who decided and why', async () => {
    const id = await begin(send)
    await issue(send, id)
    const { json } = await act(send, id, 'accept', { name: 'Petra Lang' })
    expect(json.state).toBe('accepted')
    expect(json.decision).toMatchObject({ at: '2026-12-01T08:00:00.000Z', name: 'Petra Lang' })
    expect(json.decision.by).toMatch(/^key:/)
  })

  it('expire at the end of their last day where the organisation is', async () => {
    const own = await fresh('Zone')
    const db = await server.store.open()
    await db
      .updateTable('organisations')
      .set({ timeZone: 'Pacific/Auckland' })
      .where('name', '=', 'Zone')
      .execute()
    const id = await begin(own)
    await issue(own, id)
    const stateAt = async (time: string) => {
      server.clock.now = new Date(time)
      const { state } = (await own('GET', `${PATH}/${id}`)).json
      for (const status of ['issued', 'expired'])
        expect((await own('GET', `${PATH}?status=${status}`)).json.items).toHaveLength(
          status === state ? 1 : 0,
        )
      return state
    }
    // Midnight of Auckland in summer is 11:00 in UTC.
    expect(await stateAt('2026-12-31T10:59:59.999Z')).toBe('issued')
    expect(await stateAt('2026-12-31T11:00:00.000Z')).toBe('expired')
    expect((await act(own, id, 'accept', {})).status).toBe(409)
    expect((await act(own, id, 'revisions')).json.state).toBe('draft')
    expect((await issue(own, id)).status).toBe(409)
    server.clock.now = START
  })

  it('are found by number, customer and site, whatever stands in the search', async () => {
    const own = await fresh('Search')
    const ids = [await begin(own), await begin(own, { customer: { name: '100% Möbel_GmbH' } })]
    await issue(own, ids[0] ?? '')
    const found = async (search: string) =>
      (await own('GET', `${PATH}?search=${encodeURIComponent(search)}`)).json.items.map(
        ({ customer }: { customer: string }) => customer,
      )
    expect(await found('wasgau MILL')).toEqual(['Wasgau Mühlen GmbH'])
    expect(await found('2026-0001')).toEqual(['Wasgau Mühlen GmbH'])
    expect(await found('möbel_')).toEqual(['100% Möbel_GmbH'])
    expect(await found('100%')).toEqual(['100% Möbel_GmbH'])
    expect(await found('100%x')).toEqual([])
    expect(await found("' or 1=1 --")).toEqual([])
    expect(await found('\\')).toEqual([])
    expect(await found('\0')).toEqual([])
  })

  it('are decided without a body where there is nothing to say, as with an empty object', async () => {
    for (const action of ['accept', 'decline', 'withdraw'])
      for (const body of [undefined, {}]) {
        const id = await begin(send)
        await issue(send, id)
        const decided = await act(send, id, action, body)
        expect([decided.status, decided.json.decision?.name ?? null]).toEqual([200, null])
      }
    const id = await begin(send)
    await issue(send, id)
    expect((await send('POST', `${PATH}/${id}/share-links`)).status).toBe(201)
  })

  describe('whatever is done in whichever state', () => {
    const paths = {
      issue: 'issue',
      accept: 'accept',
      decline: 'decline',
      withdraw: 'withdraw',
      revise: 'revisions',
    }
    const ways: Readonly<Record<string, readonly string[]>> = {
      draft: [],
      issued: ['issue'],
      accepted: ['issue', 'accept'],
      declined: ['issue', 'decline'],
      expired: ['issue'],
      withdrawn: ['issue', 'withdraw'],
    }
    // What it would take, and what can be done instead.
    const refusals = {
      edit: /only a draft can be changed\. (Begin a revision|What was accepted)/,
      issue: /only a draft can be issued\. (Begin a revision|What was accepted)/,
      accept: /only an issued quote that is still valid can be accepted\. [A-Z]/,
      decline: /only an issued quote that is still valid can be declined\. [A-Z]/,
      withdraw: /only an issued quote that is still valid can be withdrawn\. [A-Z]/,
      revise: /issued, declined, withdrawn or expired can be revised\. (Change the draft|What was accepted)/,
    }
    const bodyOf = (action: string) => (['accept', 'decline', 'withdraw'].includes(action) ? {} : undefined)

    for (const state of quoteStates)
      it(`${state}: what leads on is done, the rest is refused`, async () => {
        for (const action of quoteActions) {
          const id = await begin(send)
          for (const step of ways[state] ?? []) await act(send, id, step, bodyOf(step))
          if (state === 'expired') server.clock.now = new Date('2027-01-01T00:00:00.000Z')
          expect((await send('GET', `${PATH}/${id}`)).json.state).toBe(state)
          const answer =
            action === 'edit'
              ? await send('PUT', `${PATH}/${id}`, quoteRequest(), any)
              : await act(send, id, paths[action], bodyOf(action))
          const next = stepQuote(state, action)
          expect([action, answer.status]).toEqual([action, next === undefined ? 409 : 200])
          if (next !== undefined) expect(answer.json.state).toBe(next)
          else expect(answer.json.detail).toMatch(refusals[action])
          server.clock.now = START
        }
      })
  })
})
