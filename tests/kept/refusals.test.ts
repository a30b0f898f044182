import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Language, languages } from '#text/language.ts'
import { onBothDatabases } from './support/databases.ts'
import { quoteRequest, siteOf } from './support/make-objects.ts'
import { addMember } from './support/sign-in.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

const any = { 'if-match': '*' }
const NOW = new Date('2026-12-01T08:00:00.000Z')

/** The same in every language: what is said of a request. */
async function inEach(ask: (headers: Record<string, string>) => Promise<{ json: { detail: string } }>) {
  const details = {} as Record<Language, string>
  for (const language of languages)
    details[language] = (await ask({ 'accept-language': language })).json.detail
  return details
}

onBothDatabases('what is refused', make => {
  let server: KeptApi
  let send: Sender
  beforeAll(async () => {
    server = await startKeptApi(await make(), { rates: { ofKey: 100_000, ofStrangers: 100_000 } })
    send = server.as(await server.makeKey('Saar'))
  })
  beforeEach(() => {
    server.clock.now = NOW
  })
  afterAll(() => server.close())

  it('of a deleted site says until when and how it can be had back', async () => {
    const site = siteOf()
    const path = `/api/v1/sites/${site.id}`
    await send('POST', '/api/v1/sites', site)
    await send('DELETE', path, undefined, any)
    const again = await inEach(headers => send('POST', '/api/v1/sites', site, headers))
    const restore = `POST ${path}/restore`
    for (const detail of Object.values(again)) expect(detail).toContain(restore)
    expect(again).toMatchObject({
      en: `The site ${site.id} was deleted on 1 December 2026 at 08:00\u00a0UTC. Restore it with ${restore} until 31 December 2026 at 08:00\u00a0UTC, or give the new site another id.`,
      fr: expect.stringContaining('supprimé le 1er décembre 2026 à 08:00\u00a0UTC'),
      de: expect.stringContaining('bis zum 31. Dezember 2026 um 08:00\u00a0UTC'),
      sv: expect.stringContaining('raderades 1 december 2026 kl. 08:00\u00a0UTC'),
    })
    expect((await send('POST', '/api/v1/sites', site)).status).toBe(409)
    // Whoever changes it is told the same.
    const changed = await send('PATCH', path, site, any)
    expect([changed.status, changed.json.detail.includes(restore)]).toEqual([404, true])
    expect((await send('POST', `${path}/restore`)).status).toBe(200)
    expect((await send('POST', '/api/v1/sites', site)).json.detail).toContain('Change that instead')
  })

  it('of a link names what it would lead to', async () => {
    const site = siteOf()
    await send('POST', '/api/v1/sites', site)
    const { json } = await send('POST', `/api/v1/sites/${site.id}/share-links`, { audience: 'whole' })
    await send('DELETE', `/api/v1/sites/${site.id}`, undefined, any)
    const words = {
      quotes: { en: 'no quote', fr: 'aucun devis', de: 'keinem Angebot', sv: 'någon offert' },
      sites: { en: 'no site', fr: 'aucun site', de: 'keiner Anlage', sv: 'någon anläggning' },
    }
    for (const [what, token] of [
      ['quotes', 'abc'],
      ['sites', 'abc'],
      ['sites', json.token],
    ] as const) {
      const details = await inEach(headers => server.api.call(`/api/v1/shared-${what}/${token}`, { headers }))
      for (const language of languages) expect(details[language]).toContain(words[what][language])
    }
  })

  it('of what a quote is not in the state for says which that is, and what can be done instead', async () => {
    const { id } = (await send('POST', '/api/v1/quotes', quoteRequest())).json
    const act = (action: string, headers = {}) =>
      send('POST', `/api/v1/quotes/${id}/${action}`, undefined, { ...any, ...headers })
    expect(await inEach(headers => act('accept', headers))).toEqual({
      en: 'The quote is a draft; only an issued quote that is still valid can be accepted. Issue it first.',
      fr: 'Le devis est un brouillon\u202f; seul un devis émis et encore valable peut être accepté. Émettez-le d’abord.',
      de: 'Das Angebot ist ein Entwurf; nur ein ausgestelltes, noch gültiges Angebot lässt sich annehmen. Stellen Sie ihn zuerst aus.',
      sv: 'Offerten är ett utkast; bara en utfärdad offert som fortfarande är giltig kan godkännas. Utfärda det först.',
    })
    expect((await act('share-links')).json.detail).toContain('can be shared. Issue it first.')
    await act('issue')
    const { token } = (await act('share-links')).json
    const put = await send('PUT', `/api/v1/quotes/${id}`, quoteRequest(), any)
    expect(put.json.detail).toContain('only a draft can be changed. Begin a revision')
    await act('accept')
    expect((await act('revisions')).json.detail).toContain('make a new quote')
    // A customer can do less about it.
    const { json } = await server.api.post(`/api/v1/shared-quotes/${token}/decline`, '{"name":"Petra"}', {})
    expect(json.detail).toBe(
      'The quote is accepted; only one that is still open can be accepted or declined. Ask its sender for a new one if you need it.',
    )
  })

  it('of somebody who is only invited, or of an organisation of others, says who changes what', async () => {
    await send('POST', '/api/v1/members', { email: 'petra@example.org', role: 'sales' })
    const change = await send('PATCH', '/api/v1/members/petra@example.org', { role: 'viewer' }, any)
    expect([change.status, change.json.detail]).toEqual([
      404,
      'petra@example.org is no member of your organisation. The role of somebody who is only invited changes by another invitation.',
    ])
    const organisation = siteOf().id
    const choice = await send('PUT', '/api/v1/session', { organisation })
    expect([choice.status, choice.json.detail]).toEqual([
      404,
      expect.stringMatching(/^You belong to no organisation with the id .* a key acts for its own alone\.$/),
    ])
  })

  it('where one value alone will do names it, as none of several', async () => {
    const { version: _version, ...site } = siteOf()
    const said = async (body: object) => (await send('POST', '/api/v1/sites', body)).json.errors[0].detail
    expect(await said({ ...site, version: 3 })).toBe('Found 3; expected 2.')
    expect(await said(site)).toBe('This value is missing. Add it: 2.')
  })

  it('of an id that there is not says where the others are', async () => {
    const ask = (headers: object) => send('GET', '/api/v1/quotes/none', undefined, { ...headers })
    const words = { en: 'in the list', fr: 'de la liste', de: 'in der Liste', sv: 'i listan' }
    const details = await inEach(ask)
    for (const language of languages) expect(details[language]).toContain(words[language])
  })

  it('of a version that is not the current one says which is, who saved it and when', async () => {
    const { id } = (await send('POST', '/api/v1/quotes', quoteRequest())).json
    const put = (match: string, headers: Record<string, string> = {}) =>
      send('PUT', `/api/v1/quotes/${id}`, quoteRequest(), { 'if-match': match, ...headers })
    const { status, json } = await put('"0"')
    // Nobody has changed anything.
    expect([status, json.title]).toEqual([412, 'This is not the current version'])
    expect(await inEach(headers => put('"0"', headers))).toEqual({
      en: 'If-Match does not name the current version, "1/en.2026-12-01", saved by test on 1 December 2026 at 08:00\u00a0UTC.',
      fr: 'If-Match n’indique pas la version actuelle, "1/fr.2026-12-01", enregistrée le 1er décembre 2026 à 08:00\u00a0UTC par test.',
      de: 'If-Match nennt nicht die aktuelle Fassung, "1/de.2026-12-01", gespeichert am 1. Dezember 2026 um 08:00\u00a0UTC von test.',
      sv: 'If-Match anger inte den aktuella versionen, "1/sv.2026-12-01", sparad 1 december 2026 kl. 08:00\u00a0UTC av test.',
    })
    const marks = { en: 'quotation marks', fr: 'guillemets', de: 'Anführungszeichen', sv: 'citattecken' }
    for (const match of ['1', '"0", 1']) {
      const bare = await inEach(headers => put(match, headers))
      for (const language of languages) expect(bare[language]).toContain(marks[language])
    }
    expect((await put('W/"1"')).json.detail).not.toContain('quotation marks')
  })

  it('for a day writes it as its reader does', async () => {
    const days = { en: '1 June 2026', fr: '1er juin 2026', de: '1. Juni 2026', sv: '1 juni 2026' }
    const ask = async (more: object, headers: Record<string, string>) => {
      const { priceList, ...quote } = quoteRequest(more)
      const own = 'priceListId' in more ? quote : { ...quote, priceList }
      const { json } = await send('POST', '/api/v1/quotes', own, headers)
      return { json: json.errors[0] }
    }
    const list = { name: 'List', currency: 'CHF', from: '2027-01-01', prices: { HTG500H: '1250.00' } }
    const priceListId = (await send('POST', '/api/v1/price-lists', list)).json.id
    for (const more of [
      { date: '2026-06-01', validUntil: '2026-05-01' },
      { date: '2026-06-01', priceListId: 'applying', currency: 'SEK' },
      { date: '2026-06-01', priceListId, currency: 'CHF' },
    ]) {
      const details = await inEach(headers => ask(more, headers))
      for (const language of languages) {
        expect(details[language]).toContain(days[language])
        expect(details[language]).not.toContain('2026-06-01')
      }
    }
    const open = await inEach(headers => ask({ priceListId, currency: 'CHF' }, headers))
    expect(open.de).toContain('gilt ab dem 1. Januar 2027, nicht am 1. Dezember 2026')
  })

  it('for want of a scope speaks to a person of their role, to a program of its key', async () => {
    const viewer = await addMember(server, 'Saar', 'viewer')
    const program = server.as(await server.makeKey('Saar', ['quotes:read']))
    const ask = (by: Sender) => inEach(headers => by('POST', '/api/v1/quotes', quoteRequest(), headers))
    expect(await ask(viewer)).toEqual({
      en: 'Your role lacks the scope quotes:write. Ask an owner for another role.',
      fr: 'Votre rôle ne comprend pas le droit quotes:write. Demandez un autre rôle à un propriétaire.',
      de: 'Ihrer Rolle fehlt das Recht quotes:write. Bitten Sie einen Inhaber um eine andere Rolle.',
      sv: 'Din roll saknar behörigheten quotes:write. Be en ägare om en annan roll.',
    })
    expect((await ask(program)).en).toBe('The scope quotes:write is missing. Use a key that has it.')
  })

  it('for a property that is there twice says where, also where that is the whole', async () => {
    const ask = (body: string) =>
      inEach(headers => server.api.post('/api/v1/licence-estimates', body, headers))
    const outermost = await ask('{"managers":1,"managers":2}')
    expect(outermost).toMatchObject({
      en: 'The property "managers" appears twice in the outermost object. Keep one of them.',
      de: 'Die Eigenschaft "managers" steht zweimal im äußersten Objekt. Behalten Sie eine davon.',
      fr: 'La propriété "managers" figure deux fois dans l’objet le plus extérieur. N’en gardez qu’une.',
      sv: 'Egenskapen "managers" står två gånger i det yttersta objektet. Behåll en av dem.',
    })
    expect((await ask('{"a":{"b":1,"b":2}}')).en).toContain('in the object at “/a”')
  })

  it('no longer is a site of the id of one that is gone for good', async () => {
    const site = siteOf()
    await send('POST', '/api/v1/sites', site)
    await send('DELETE', `/api/v1/sites/${site.id}`, undefined, any)
    server.clock.now = new Date('2027-01-01T08:00:00.000Z')
    const made = await send('POST', '/api/v1/sites', site)
    expect([made.status, made.headers.get('etag')]).toEqual([201, '"1"'])
    const { items } = (await send('GET', '/api/v1/audit-events?limit=4')).json
    const actions = items.map(({ action }: { action: string }) => action)
    expect(actions).toEqual(['created', 'purged', 'deleted', 'created'])
  })
})
