import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { SingleSignOn } from '#api/accounts/single-sign-on.ts'
import { onBothDatabases } from './support/databases.ts'
import { client, type OidcProvider, signInThere, startOidcProvider } from './support/oidc-provider.ts'
import { addMember, ask, cookiesOf, PASSWORD, sendWith } from './support/sign-in.ts'
import { type KeptApi, startKeptApi } from './support/start-kept-api.ts'

const publicUrl = 'https://groundwork.example.org'
const returnTo = `${publicUrl}/api/auth/callback/oidc`
const rates = { ofKey: 100_000, ofStrangers: 100_000, ofSignIns: 100_000, ofAccount: 100_000 }

onBothDatabases('single sign-on', make => {
  let provider: OidcProvider
  let server: KeptApi
  const servers: KeptApi[] = []
  const start = async (more: Partial<SingleSignOn> = {}) => {
    const singleSignOn = {
      ...{ issuer: provider.issuer, ...client, name: 'Saar Login', joins: undefined, believesEmails: false },
      ...more,
    }
    const settings = { trustProxy: 1, development: false, publicUrl, singleSignOn } as const
    const started = await startKeptApi(await make(), { settings, rates })
    await started.makeKey('Saar')
    servers.push(started)
    return started
  }
  beforeAll(async () => {
    provider = await startOidcProvider(returnTo)
    server = await start()
  })
  afterAll(async () => {
    for (const each of servers) await each.close()
    await provider.close()
  })

  const knows = (id: string, email: string, isVerified = true) =>
    provider.people.set(id, { email, email_verified: isVerified, name: id })

  const origin = { origin: publicUrl, 'x-forwarded-proto': 'https' }
  const begin = (on: KeptApi, more: object = {}) =>
    ask(
      on,
      '/sign-in/social',
      { provider: 'oidc', callbackURL: '/en/quotes', errorCallbackURL: '/en/sign-in', ...more },
      origin,
    )

  /** Goes the whole way, and tells where it ends and with which cookies. */
  async function come(person: string, on = server) {
    const begun = await begin(on)
    expect(begun.status).toBe(200)
    const { url } = (await begun.json()) as { url: string }
    const back = new URL(await signInThere(url, person, returnTo))
    const answer = await fetch(on.api.url + back.pathname + back.search, {
      redirect: 'manual',
      headers: { cookie: cookiesOf(begun), 'x-forwarded-proto': 'https' },
    })
    return { answer, at: answer.headers.get('location'), cookie: cookiesOf(answer) }
  }
  const session = async (cookie: string, on = server) => {
    const { status, json } = await sendWith(on, cookie)('GET', '/api/v1/session', undefined, origin)
    return { status, json }
  }

  it('is offered by name where a provider is set up', async () => {
    const answer = await server.api.call('/api/auth/sign-in-options')
    expect(answer.json).toEqual({ password: true, provider: { id: 'oidc', name: 'Saar Login' } })
    const without = await startKeptApi(await make(), { rates })
    servers.push(without)
    expect((await without.api.call('/api/auth/sign-in-options')).json.provider).toBe(null)
    expect((await ask(without, '/sign-in/social', { provider: 'oidc' })).status).toBe(404)
  })

  it('lets in who has an account, to what that account may', async () => {
    await addMember(server, 'Saar', 'sales')
    const [{ email }] = (await (await server.store.open()).selectFrom('users').select('email').execute()) as [
      { email: string },
    ]
    knows('sub-of-sales', email)
    const { at, answer, cookie } = await come('sub-of-sales')
    expect([answer.status, at]).toEqual([302, '/en/quotes'])
    const [set = ''] = answer.headers.getSetCookie().filter(each => each.includes('session_token'))
    expect(set).toMatch(/^__Secure-groundwork\.session_token=.*HttpOnly/)
    expect(set).toMatch(/Secure; |; Secure/)
    expect((await session(cookie)).json).toMatchObject({ role: 'sales', user: { email } })
    // The address may change there: people are known by the provider’s own id.
    knows('sub-of-sales', 'other@example.org')
    expect((await session((await come('sub-of-sales')).cookie)).json.user.email).toBe(email)
  })

  it('gives nobody an account who was not invited, nor on an address that is not verified', async () => {
    knows('stranger', 'stranger@example.org')
    expect((await come('stranger')).at).toMatch(/^\/en\/sign-in\?error=not_invited/)
    const owner = await addMember(server, 'Saar', 'owner')
    const invite = (email: string, role = 'partner') =>
      owner('POST', '/api/v1/members', { email, role }, origin)
    expect((await invite('petra@example.org')).status).toBe(201)
    knows('unverified', 'petra@example.org', false)
    const refused = await come('unverified')
    expect(refused.at).toMatch(/^\/en\/sign-in\?error=email_not_verified/)
    expect(refused.cookie).not.toContain('session_token')
    const people = await (await server.store.open()).selectFrom('users').select('email').execute()
    expect(people.map(({ email }) => email)).not.toContain('petra@example.org')
    // The same person, as the provider vouches for them.
    knows('petra', 'Petra@example.org')
    const { cookie, at } = await come('petra')
    expect(at).toBe('/en/quotes')
    expect((await session(cookie)).json).toMatchObject({ role: 'partner', organisation: { name: 'Saar' } })
    const trail = await owner('GET', '/api/v1/audit-events?limit=100', undefined, origin)
    expect(trail.json.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: 'accepted', object: 'invitations/petra@example.org' }),
      ]),
    )
  })

  it('keeps no token of the provider', async () => {
    const db = await server.store.open()
    const { rows } = await sql<Record<string, unknown>>`
      select access_token, refresh_token, id_token from logins where provider_id = 'oidc'`.execute(db)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.flatMap(row => Object.values(row)).filter(value => value !== null)).toEqual([])
  })

  it('makes a new person a member where the settings say so, and only a new one', async () => {
    const open = await start({ joins: { organisation: 'Saar', role: 'viewer' }, believesEmails: true })
    knows('newcomer', 'newcomer@example.org', false)
    const { cookie } = await come('newcomer', open)
    expect((await session(cookie, open)).json).toMatchObject({ role: 'viewer' })
    const db = await open.store.open()
    await db.deleteFrom('members').where('email', '=', 'newcomer@example.org').execute()
    expect((await session((await come('newcomer', open)).cookie, open)).status).toBe(403)
  })

  it('comes back to this browser only, once, and to pages of this server', async () => {
    knows('stranger', 'stranger@example.org')
    const begun = await begin(server)
    const { url } = (await begun.json()) as { url: string }
    const back = new URL(await signInThere(url, 'sub-of-sales', returnTo))
    const arrive = (cookie: string) =>
      fetch(server.api.url + back.pathname + back.search, {
        redirect: 'manual',
        headers: { cookie, 'x-forwarded-proto': 'https' },
      })
    const foreign = await arrive('')
    expect([foreign.status, cookiesOf(foreign)]).toEqual([302, expect.not.stringContaining('session_token')])
    for (const callbackURL of ['https://example.org/', '//example.org', '/\\example.org', 'javascript:0'])
      expect((await begin(server, { callbackURL })).status).toBe(422)
    expect((await begin(server, { provider: 'other' })).status).toBe(422)
    const lost = await fetch(`${server.api.url}/api/auth/callback/oidc?state=none&code=none`, {
      redirect: 'manual',
    })
    expect([lost.status, lost.headers.get('location')]).toEqual([302, expect.stringMatching(/^\/.*error=/)])
  })

  it('that does not answer keeps nobody from signing in by password', async () => {
    const dead = await start({ issuer: 'http://127.0.0.1:1' })
    await addMember(dead, 'Saar', 'sales')
    const [{ email }] = (await (await dead.store.open()).selectFrom('users').select('email').execute()) as [
      { email: string },
    ]
    const refused = await begin(dead)
    expect([refused.status, ((await refused.json()) as { type: string }).type]).toEqual([
      503,
      '/problems/provider-unavailable',
    ])
    expect((await ask(dead, '/sign-in/email', { email, password: PASSWORD })).status).toBe(200)
  })
})
