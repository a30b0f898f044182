import { afterAll, beforeAll, expect, it } from 'vitest'
import { findOrganisation } from '#api/store/organisations.ts'
import type { MemberRole } from '#openapi/roles.ts'
import { scopes } from '#openapi/scopes.ts'
import { assertMatches } from '../api/validate-answer.ts'
import { onBothDatabases } from './support/databases.ts'
import { siteOf } from './support/make-objects.ts'
import { addMember, ask, PASSWORD } from './support/sign-in.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

const KEYS = '/api/v1/api-keys'
const MEMBERS = '/api/v1/members'
const anyVersion = { 'if-match': '*' }
const at = (email: string) => `${MEMBERS}/${encodeURIComponent(email)}`

onBothDatabases('keys and members', make => {
  let server: KeptApi
  beforeAll(async () => {
    server = await startKeptApi(await make(), {
      rates: { ofKey: 100_000, ofStrangers: 100_000, ofSignIns: 1000, ofAccount: 1000 },
    })
  })
  afterAll(() => server.close())
  let count = 0
  /** An organisation of its own, with the key of one who may do everything. */
  async function fresh(): Promise<{ name: string; owner: string; send: Sender }> {
    const name = `team-${count++}`
    return { name, owner: `${name}@example.org`, send: server.as(await server.makeKey(name)) }
  }
  const events = async (send: Sender): Promise<string[]> =>
    (await send('GET', '/api/v1/audit-events')).json.items.map(
      ({ action, object }: { action: string; object: string }) => `${action} ${object}`,
    )
  const accept = async (token: string) =>
    (await ask(server, '/accept-invitation', { token, name: 'Petra', password: PASSWORD })).status
  const rolesOf = async (send: Sender): Promise<Record<string, MemberRole>> =>
    Object.fromEntries(
      (await send('GET', MEMBERS)).json.items.map(({ email, role }: { email: string; role: MemberRole }) => [
        email,
        role,
      ]),
    )

  it('an invitation is listed until it is followed, taken back or too old', async () => {
    const { send } = await fresh()
    const open = async (query = '') => {
      const { json } = await send('GET', `/api/v1/invitations${query}`)
      assertMatches('InvitationList', json, 'invitations')
      return json
    }
    const emails = async () => (await open()).items.map(({ email }: { email: string }) => email)
    const tokens: string[] = []
    const begun = server.clock.now
    for (const name of ['one', 'two', 'three']) {
      server.clock.now = new Date(server.clock.now.getTime() + 1000)
      const email = `${name}-${count}@example.org`
      const { json } = await send('POST', MEMBERS, { email, role: 'partner' })
      tokens.push(json.token)
    }
    const [one, two, three] = ['one', 'two', 'three'].map(name => `${name}-${count}@example.org`)
    expect(await emails()).toEqual([three, two, one])
    expect(JSON.stringify(await open())).not.toContain(tokens[0])
    const { items, nextCursor } = await open('?limit=2')
    expect(items[0]).toMatchObject({ email: three, role: 'partner' })
    expect((await open(`?limit=2&cursor=${nextCursor}`)).items).toHaveLength(1)
    expect(await accept(tokens[0] ?? '')).toBe(201)
    await send('DELETE', at(two ?? ''), undefined, anyVersion)
    expect(await emails()).toEqual([three])
    server.clock.now = new Date(begun.getTime() + 8 * 86_400_000)
    expect(await emails()).toEqual([])
    server.clock.now = begun
    const { send: other } = await fresh()
    expect((await other('GET', '/api/v1/invitations')).json.items).toEqual([])
  })

  it('a key is shown once, holds for as long as it was made for, and is never read again', async () => {
    const { send } = await fresh()
    const asked = { name: ' Quoting ', scopes: ['quotes:write', 'sites:read'], expiresInDays: 1 }
    const made = await send('POST', KEYS, asked)
    const { status, json } = made
    expect([made.headers.get('location'), made.headers.get('etag')]).toEqual([`${KEYS}/${json.id}`, '"1"'])
    assertMatches('NewApiKey', json, 'made')
    const { key, ...row } = json
    expect([status, row.name, row.scopes]).toEqual([201, 'Quoting', ['sites:read', 'quotes:write']])
    expect(row.expiresAt).toBe('2026-12-02T08:00:00.000Z')
    const own = server.as(key)
    expect((await own('GET', '/api/v1/session')).json.actor).toBe(`key:${row.id}`)
    expect((await own('GET', KEYS)).status).toBe(403)
    const list = await send('GET', KEYS)
    assertMatches('ApiKeyList', list.json, 'list')
    expect(list.json.items).toContainEqual(row)
    expect(list.text).not.toContain(key.slice(20))
    server.clock.now = new Date('2026-12-02T08:00:00.000Z')
    expect((await own('GET', '/api/v1/session')).status).toBe(401)
    server.clock.now = new Date('2026-12-01T08:00:00.000Z')
  })

  it('a key that is withdrawn is refused at once, still listed, and not withdrawn twice', async () => {
    const { send } = await fresh()
    const { key, id } = (await send('POST', KEYS, { name: 'Short', scopes: ['sites:read'] })).json
    expect((await send('GET', `${KEYS}/${id}`)).headers.get('etag')).toBe('"1"')
    expect((await send('DELETE', `${KEYS}/${id}`)).status).toBe(204)
    const gone = await send('GET', `${KEYS}/${id}`)
    expect([gone.headers.get('etag'), gone.json.revokedAt]).toEqual(['"2"', '2026-12-01T08:00:00.000Z'])
    expect((await server.as(key)('GET', '/api/v1/session')).status).toBe(401)
    expect((await send('DELETE', `${KEYS}/${id}`)).status).toBe(204)
    expect((await send('DELETE', `${KEYS}/none`)).status).toBe(404)
    const { items } = (await send('GET', KEYS)).json
    expect(items.find((item: { id: string }) => item.id === id).revokedAt).toBe('2026-12-01T08:00:00.000Z')
    expect(await events(send)).toEqual(
      expect.arrayContaining([`created api-keys/${id}`, `deleted api-keys/${id}`]),
    )
  })

  it('nobody hands on what they may not do, by a key, an invitation or a role', async () => {
    const { name, send } = await fresh()
    const limited = server.as(
      await server.makeKey(name, [
        'keys:write',
        'members:write',
        'sites:read',
        'quotes:read',
        'organisation:read',
      ]),
    )
    for (const scope of scopes) {
      const mayGive =
        ['keys', 'members'].includes(scope.split(':')[0] ?? '') ||
        /^(sites|quotes|organisation):read/.test(scope)
      const answer = await limited('POST', KEYS, { name: 'Key', scopes: ['sites:read', scope] })
      expect([scope, answer.status]).toEqual([scope, mayGive ? 201 : 403])
      if (!mayGive) expect(answer.json.detail).toContain(scope)
    }
    const partner = await addMember(server, name, 'partner')
    const { email } = (await partner('GET', '/api/v1/session')).json.user
    for (const role of ['owner', 'sales', 'viewer']) {
      const isLess = role === 'viewer'
      const invited = await limited('POST', MEMBERS, { email: 'new@example.org', role })
      const changed = await limited('PATCH', at(email), { role }, anyVersion)
      expect([role, invited.status, changed.status]).toEqual([role, isLess ? 201 : 403, isLess ? 200 : 403])
    }
    expect((await rolesOf(send))[email]).toBe('viewer')
  })

  it('the same request again makes one key or invitation, and no secret is kept for it', async () => {
    const { send } = await fresh()
    for (const [path, body, secret] of [
      [KEYS, { name: 'Twice', scopes: ['sites:read'] }, 'key'],
      [MEMBERS, { email: 'twice@example.org', role: 'viewer' }, 'token'],
    ] as const) {
      const again = { 'idempotency-key': `twice-${path}` }
      const answers = await Promise.all([1, 2, 3].map(() => send('POST', path, body, again)))
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
      const shown = answers.map(({ json }) => json[secret]).filter(value => value !== null)
      expect(shown).toHaveLength(1)
      expect(new Set(answers.map(({ json }) => JSON.stringify({ ...json, [secret]: null }))).size).toBe(1)
      const db = await server.store.open()
      const kept = await db.selectFrom('idempotentAnswers').selectAll().execute()
      expect(JSON.stringify(kept)).not.toContain(shown[0].slice(-30))
    }
  })

  it('somebody who is invited becomes a member, once, until the invitation is taken back', async () => {
    const { send, owner } = await fresh()
    const email = `Petra-${count}@Example.org`
    const invited = await send('POST', MEMBERS, { email, role: 'sales' })
    assertMatches('Invitation', invited.json, 'invited')
    expect([invited.status, invited.json.email]).toEqual([201, email.toLowerCase()])
    expect(await rolesOf(send)).toEqual({ [owner]: 'owner' })
    expect((await send('DELETE', at(email), undefined, anyVersion)).status).toBe(204)
    expect((await send('DELETE', at(email), undefined, anyVersion)).status).toBe(404)
    expect(await accept(invited.json.token)).toBe(403)
    expect(await accept((await send('POST', MEMBERS, { email, role: 'sales' })).json.token)).toBe(201)
    expect(await rolesOf(send)).toEqual({ [owner]: 'owner', [email.toLowerCase()]: 'sales' })
    const again = await send('POST', MEMBERS, { email, role: 'sales' })
    expect([again.status, again.json.type]).toEqual([409, '/problems/conflict'])
  })

  it('a role holds from the next request on, and who is removed is out', async () => {
    const { name, send } = await fresh()
    const partner = await addMember(server, name, 'partner')
    const { email } = (await partner('GET', '/api/v1/session')).json.user
    const find = async () =>
      (await send('GET', MEMBERS)).json.items.find((item: { email: string }) => item.email === email)
    assertMatches('MemberList', (await send('GET', MEMBERS)).json, 'members')
    const { etag } = await find()
    expect((await partner('GET', '/api/v1/quotes')).status).toBe(403)
    expect((await send('PATCH', at(email), { role: 'sales' })).status).toBe(428)
    const changed = await send('PATCH', at(email), { role: 'sales' }, { 'if-match': etag })
    assertMatches('Member', changed.json, 'changed')
    expect([changed.status, changed.json.role]).toEqual([200, 'sales'])
    expect(changed.headers.get('etag')).toBe((await find()).etag)
    expect((await partner('GET', '/api/v1/quotes')).status).toBe(200)
    for (const stale of [
      await send('PATCH', at(email), { role: 'owner' }, { 'if-match': etag }),
      await send('DELETE', at(email), undefined, { 'if-match': etag }),
    ])
      expect(stale.status).toBe(412)
    expect((await send('DELETE', at(email), undefined, { 'if-match': changed.json.etag })).status).toBe(204)
    expect((await partner('GET', '/api/v1/quotes')).status).toBe(403)
    expect((await send('PATCH', at(email), { role: 'sales' }, anyVersion)).status).toBe(404)
    expect(await events(send)).toEqual(
      expect.arrayContaining([`changed members/${email}`, `deleted members/${email}`]),
    )
  })

  it('one owner stays, however many go at once', async () => {
    const { name, owner, send } = await fresh()
    for (const answer of [
      await send('DELETE', at(owner), undefined, anyVersion),
      await send('PATCH', at(owner), { role: 'viewer' }, anyVersion),
    ])
      expect([answer.status, answer.json.type]).toEqual([409, '/problems/conflict'])
    await addMember(server, name, 'owner')
    await addMember(server, name, 'owner')
    const owners = Object.keys(await rolesOf(send))
    const answers = await Promise.all(
      owners.map((email, index) =>
        index === 0
          ? send('PATCH', at(email), { role: 'sales' }, anyVersion)
          : send('DELETE', at(email), undefined, anyVersion),
      ),
    )
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(1)
    expect(Object.values(await rolesOf(send)).filter(role => role === 'owner')).toHaveLength(1)
  })

  it('are named in the trail as they are called now', async () => {
    const { send } = await fresh()
    const made = await send('POST', KEYS, { name: 'Quoting tool', scopes: ['sites:write'] })
    await server.as(made.json.key)('POST', '/api/v1/sites', siteOf())
    const { items } = (await send('GET', '/api/v1/audit-events')).json
    expect(items[0]).toMatchObject({ actor: `key:${made.json.id}`, actorName: 'Quoting tool' })
    expect(items[1].actorName).toEqual(expect.any(String))
  })

  it('both are listed page by page, each once', async () => {
    const { name, send } = await fresh()
    // As a command takes it, which asks less of an address.
    const local = { email: 'jürgen@localhost', role: 'viewer', createdAt: '2026-11-01T08:00:00.000Z' }
    const db = await server.store.open()
    const organisation = await findOrganisation(db, name)
    if (!organisation) throw new Error(name)
    await db
      .insertInto('members')
      .values({ organisationId: organisation, ...local })
      .execute()
    for (const role of ['sales', 'partner'] as const) await addMember(server, name, role)
    for (let made = 0; made < 3; made++) await send('POST', KEYS, { name: 'Key', scopes: ['sites:read'] })
    for (const path of [KEYS, MEMBERS]) {
      const whole = (await send('GET', path)).json.items
      const paged: unknown[] = []
      let cursor: string | null = ''
      while (cursor !== null) {
        const next: string = cursor && `&cursor=${encodeURIComponent(cursor)}`
        const { json } = await send('GET', `${path}?limit=1${next}`)
        expect(json.items).toHaveLength(1)
        paged.push(...json.items)
        cursor = json.nextCursor
      }
      expect(paged).toEqual(whole)
      expect(paged).toHaveLength(4)
    }
    expect((await send('DELETE', at(local.email), undefined, anyVersion)).status).toBe(204)
    for (const odd of ['a%00@b', '%20@b', 'none'])
      expect((await send('DELETE', `${MEMBERS}/${odd}`, undefined, anyVersion)).status).toBe(404)
  })
})
