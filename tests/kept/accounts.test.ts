import { afterAll, beforeAll, expect, it } from 'vitest'
import type { MemberRole } from '#openapi/roles.ts'
import { onBothDatabases } from './support/databases.ts'
import { siteOf } from './support/make-objects.ts'
import { addMember, ask, cookiesOf, PASSWORD, sendWith, setUp, signIn } from './support/sign-in.ts'
import { type KeptApi, startKeptApi } from './support/start-kept-api.ts'

const generous = { ofKey: 100_000, ofStrangers: 100_000, ofSignIns: 100_000, ofAccount: 100_000 }
const problemOf = async (answer: Response) => [
  answer.status,
  ((await answer.json()) as { type: string }).type,
]

onBothDatabases('accounts', make => {
  let server: KeptApi
  beforeAll(async () => {
    server = await startKeptApi(await make(), { rates: generous })
  })
  afterAll(() => server.close())

  it('begin with the code in the log, which one of several people at once can use', async () => {
    for (const code of ['', 'AAAAA-AAAAA-AAAAA-AAAAA'])
      expect(await problemOf(await setUp(server, { code }))).toEqual([403, '/problems/forbidden'])
    const faulty = await setUp(server, {
      email: 'jonas',
      password: 'Kurz-42',
      timeZone: 'Mars/Dahn',
      organisation: '',
    })
    const { errors } = (await faulty.json()) as { errors: { pointer: string; code: string }[] }
    expect([faulty.status, errors.map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([
      422,
      ['/email not_an_email', '/password too_small', '/organisation too_small'],
    ])
    expect(JSON.stringify(errors)).not.toContain('Kurz-42')
    const unknown = await setUp(server, { timeZone: 'Mars/Dahn' })
    expect(((await unknown.json()) as { errors: unknown }).errors).toMatchObject([
      { code: 'not_a_time_zone' },
    ])
    expect((await setUp(server, { organisation: undefined })).status).toBe(422)
    // PostgreSQL keeps no U+0000.
    const odd = await setUp(server, { name: 'Jonas\0', organisation: 'Sa\0ar' })
    expect([odd.status, ((await odd.json()) as { errors: unknown }).errors]).toMatchObject([
      422,
      [
        { pointer: '/name', code: 'unsafe_character' },
        { pointer: '/organisation', code: 'unsafe_character' },
      ],
    ])
    const people = ['jonas', 'petra', 'ulla', 'maria'].map(name => ({ email: `${name}@example.org` }))
    const answers = await Promise.all(people.map(person => setUp(server, person)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409])
    const users = await (await server.store.open()).selectFrom('users').selectAll().execute()
    expect(users).toHaveLength(1)
    expect(await problemOf(await setUp(server))).toEqual([409, '/problems/conflict'])
    const organisations = await (await server.store.open()).selectFrom('organisations').selectAll().execute()
    expect(organisations).toHaveLength(1)
  })
})

onBothDatabases('sessions', make => {
  let server: KeptApi
  beforeAll(async () => {
    server = await startKeptApi(await make(), { rates: generous })
    expect((await setUp(server)).status).toBe(201)
  })
  afterAll(() => server.close())

  it('are what a password opens, whatever the case of the address, and nothing else does', async () => {
    for (const [email, password] of [
      ['jonas@example.org', 'another one'],
      ['nobody@example.org', PASSWORD],
      ['jonas', PASSWORD],
      ['jonas@example.org', ''],
    ])
      expect(await problemOf(await ask(server, '/sign-in/email', { email, password }))).toEqual([
        401,
        '/problems/unauthorized',
      ])
    const answer = await ask(server, '/sign-in/email', { email: 'JONAS@example.org', password: PASSWORD })
    expect(answer.status).toBe(200)
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^groundwork\.session_token=/)
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    expect(cookie).not.toMatch(/Secure/)
    // The token is in the cookie, where no script reads it.
    const token = decodeURIComponent(cookie.split(/[=;]/)[1] ?? '').split('.')[0] ?? ''
    expect(token.length).toBeGreaterThan(20)
    expect(await answer.text()).not.toContain(token)
    expect((await ask(server, '/sign-in/email', [])).status).toBe(422)
    expect((await ask(server, '/sign-in/email', { email: 1 })).status).toBe(422)
  })

  it('are all that is offered: no account is made but by the code, and no address or session is given away', async () => {
    const cookie = cookiesOf(
      await ask(server, '/sign-in/email', { email: 'jonas@example.org', password: PASSWORD }),
    )
    const closed = ['/sign-up/email', '/delete-user', '/list-sessions']
    for (const path of [...closed, '/get-session', '/verify-email'])
      expect([path, (await ask(server, path, {}, { cookie, origin: server.api.url })).status]).toEqual([
        path,
        404,
      ])
  })

  it('are refused in the reader’s language', async () => {
    const said = async (language: string) => {
      const wrong = { email: 'jonas@example.org', password: 'wrong' }
      const answer = await ask(server, '/sign-in/email', wrong, { 'accept-language': language })
      return ((await answer.json()) as { detail: string }).detail
    }
    expect(await said('de')).toBe('Die E-Mail-Adresse oder das Kennwort ist falsch.')
    expect(await said('sv')).toBe('E-postadressen eller lösenordet är fel.')
  })

  it('say who asks, and act as a key does, in their own name', async () => {
    const send = await signIn(server)
    const { status, json } = await send('GET', '/api/v1/session')
    expect(status).toBe(200)
    expect(json).toMatchObject({
      user: { name: 'Jonas Weber', email: 'jonas@example.org' },
      organisation: { name: 'Saar' },
      role: 'owner',
      organisations: [{ name: 'Saar', role: 'owner' }],
    })
    const site = siteOf()
    expect((await send('POST', '/api/v1/sites', site)).status).toBe(201)
    const trail = await send('GET', '/api/v1/audit-events?limit=1')
    expect(trail.json.items).toMatchObject([
      { actor: json.actor, actorName: 'Jonas Weber', action: 'created', object: `sites/${site.id}` },
    ])
    expect(json.actor).toBe(`user:${json.user.id}`)
    const key = await server.as(await server.makeKey('Saar'))('GET', '/api/v1/session')
    expect(key.json).toMatchObject({
      user: null,
      role: null,
      organisation: json.organisation,
      organisations: [],
    })
  })

  it('change nothing for another site, nor for one that names no origin', async () => {
    const send = await signIn(server)
    const create = (origin: string) => send('POST', '/api/v1/sites', siteOf(), { origin })
    const { port } = new URL(server.api.url)
    const others = [
      'https://example.org',
      'null',
      '',
      `http://127.0.0.1.example.org:${port}`,
      'http://127.0.0.1:1',
    ]
    for (const origin of others) {
      const { status, json } = await create(origin)
      expect([origin, status, json.type]).toEqual([origin, 403, '/problems/forbidden'])
    }
    expect((await create(server.api.url)).status).toBe(201)
    expect((await send('GET', '/api/v1/sites', undefined, { origin: 'https://example.org' })).status).toBe(
      200,
    )
    const email = { email: 'jonas@example.org', password: PASSWORD }
    const foreign = await ask(server, '/sign-in/email', email, { origin: 'https://example.org' })
    expect(await problemOf(foreign)).toEqual([403, '/problems/forbidden'])
  })

  it('end when somebody signs out, and are not made up from half a cookie', async () => {
    const answer = await ask(server, '/sign-in/email', { email: 'jonas@example.org', password: PASSWORD })
    const cookie = cookiesOf(answer)
    const [name, value = ''] = cookie.split('=')
    const [token] = decodeURIComponent(value).split('.')
    for (const forged of [`${name}=${token}`, `${name}=${token}.${'A'.repeat(43)}=`, `${name}=x`, `${name}=`])
      expect((await sendWith(server, forged)('GET', '/api/v1/sites')).status, forged).toBe(401)
    expect((await sendWith(server, cookie)('GET', '/api/v1/sites')).status).toBe(200)
    const origin = server.api.url
    expect((await ask(server, '/sign-out', { everywhere: true }, { cookie, origin })).status).toBe(422)
    expect((await sendWith(server, cookie)('GET', '/api/v1/sites')).status).toBe(200)
    const out = await ask(server, '/sign-out', {}, { cookie, origin })
    expect(out.status).toBe(200)
    const gone = await sendWith(server, cookie)('GET', '/api/v1/sites')
    expect([gone.status, gone.json.type]).toEqual([401, '/problems/unauthorized'])
  })

  it('give what the role allows: a partner works on sites and sees no prices', async () => {
    const owner = await signIn(server)
    const prices = { currency: 'EUR', prices: { HTG500H: '1250.00' } }
    const priced = siteOf({ name: 'Dahn', 'prices/list': prices })
    expect((await owner('POST', '/api/v1/sites', priced)).json.fields['prices/list'].value).toEqual(prices)
    const statuses: Record<string, number[]> = {}
    for (const role of ['sales', 'partner', 'viewer'] satisfies MemberRole[]) {
      const send = await addMember(server, 'Saar', role)
      const got = await send('GET', `/api/v1/sites/${priced.id}`)
      expect(Object.keys(got.json.fields)).toEqual(role === 'partner' ? ['name'] : ['name', 'prices/list'])
      statuses[role] = [
        (await send('POST', '/api/v1/sites', siteOf())).status,
        (await send('POST', '/api/v1/sites', siteOf({ 'prices/list': prices }))).status,
        (await send('GET', '/api/v1/quotes')).status,
        (await send('GET', '/api/v1/audit-events')).status,
      ]
    }
    expect(statuses).toEqual({
      sales: [201, 201, 200, 403],
      partner: [201, 403, 403, 403],
      viewer: [403, 403, 200, 403],
    })
    // What a partner changes leaves the prices as they are.
    const partner = await addMember(server, 'Saar', 'partner')
    const change = siteOf({ 'load/managers': 3 }, { id: priced.id, at: '2026-12-01T09:00:00.000Z' })
    const merged = await partner('PATCH', `/api/v1/sites/${priced.id}`, change, { 'if-match': '*' })
    expect(Object.keys(merged.json.fields).toSorted()).toEqual(['load/managers', 'name'])
    expect((await owner('GET', `/api/v1/sites/${priced.id}`)).json.fields['prices/list'].value).toEqual(
      prices,
    )
  })

  it('act for the organisation that is chosen, and for nobody’s who does not belong to it', async () => {
    await server.makeKey('Dahn')
    const send = await addMember(server, 'Dahn', 'viewer', 'jonas@example.org')
    const { json } = await send('GET', '/api/v1/session')
    expect(json.organisation.name).toBe('Saar')
    const dahn = json.organisations.find(({ name }: { name: string }) => name === 'Dahn')
    const chosen = await send('PUT', '/api/v1/session', { organisation: dahn.id })
    expect([chosen.status, chosen.json.organisation.name, chosen.json.role]).toEqual([200, 'Dahn', 'viewer'])
    expect((await send('POST', '/api/v1/sites', siteOf())).status).toBe(403)
    const stranger = await addMember(server, 'Saar', 'owner')
    expect((await stranger('PUT', '/api/v1/session', { organisation: dahn.id })).status).toBe(404)
  })

  it('of somebody who was removed reach nothing from then on', async () => {
    const send = await addMember(server, 'Saar', 'sales')
    const { json } = await send('GET', '/api/v1/session')
    const db = await server.store.open()
    await db.deleteFrom('members').where('email', '=', json.user.email).execute()
    const refused = await send('GET', '/api/v1/sites')
    expect([refused.status, refused.json.type]).toEqual([403, '/problems/forbidden'])
  })

  it('keep neither password nor secret readable in the log', async () => {
    expect(JSON.stringify(server.api.lines)).not.toContain(PASSWORD)
  })
})

onBothDatabases('signing in', make => {
  it('is limited for an account and for an address', async () => {
    const server = await startKeptApi(await make(), { rates: { ofSignIns: 6, ofAccount: 3 } })
    expect((await setUp(server)).status).toBe(201)
    const attempt = async (email: string) => {
      const answer = await ask(server, '/sign-in/email', { email, password: 'wrong' })
      return [answer.status, answer.headers.has('retry-after')]
    }
    for (let tries = 0; tries < 3; tries++) expect(await attempt('jonas@example.org')).toEqual([401, false])
    expect(await attempt(' Jonas@example.org')).toEqual([429, true])
    expect(await attempt('petra@example.org')).toEqual([401, false])
    expect(await attempt('ulla@example.org')).toEqual([401, false])
    expect(await attempt('maria@example.org')).toEqual([429, true])
    await server.close()
  })

  it('behind TLS gives a cookie that goes no other way', async () => {
    const settings = { trustProxy: 1, development: false } as const
    const server = await startKeptApi(await make(), { settings })
    await setUp(server)
    const body = { email: 'jonas@example.org', password: PASSWORD }
    const answer = await ask(server, '/sign-in/email', body, { 'x-forwarded-proto': 'https' })
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Secure-groundwork\.session_token=.*; Secure/)
    const send = sendWith(server, cookiesOf(answer))
    expect((await send('GET', '/api/v1/sites', undefined, { 'x-forwarded-proto': 'https' })).status).toBe(200)
    expect((await send('GET', '/api/v1/sites')).status).toBe(401)
    await server.close()
  })
})
