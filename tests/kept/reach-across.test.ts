import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AnyEndpoint } from '#openapi/endpoint.ts'
import { endpoints } from '#openapi/endpoints.ts'
import { memberRoles, scopesOfRoles } from '#openapi/roles.ts'
import { allows, type Scope, scopes } from '#openapi/scopes.ts'
import { onBothDatabases } from './support/databases.ts'
import { makers } from './support/make-objects.ts'
import { addMember } from './support/sign-in.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

// What a link opens is asked in share-links.test.ts: whoever comes by it has neither key nor role.
const kept = Object.entries<AnyEndpoint>(endpoints).filter(
  ([, { access }]) => access && access.scope !== 'link',
)

/** What an endpoint shows as a body; anything where it takes one, since who asks is settled before. */
function bodyOf({ input }: AnyEndpoint): unknown {
  return input?.from === 'body' ? Object.values(input.examples)[0]?.value : undefined
}

const fill = ({ path }: AnyEndpoint, ids: Readonly<Record<string, string>>) =>
  path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => ids[name] ?? '')

const anyVersion = { 'if-match': '*' }

onBothDatabases('what an organisation keeps', make => {
  let server: KeptApi
  const keys = { ours: '', theirs: '', team: '' }
  // People have organisations of their own, where what they make meets nothing of those with keys.
  const team = new Map<string, Sender>()
  const rivals = new Map<string, Sender>()
  beforeAll(async () => {
    server = await startKeptApi(await make(), {
      rates: { ofKey: 100_000, ofStrangers: 100_000, ofSignIns: 1000, ofAccount: 1000 },
    })
    keys.ours = await server.makeKey('Ours')
    keys.theirs = await server.makeKey('Theirs')
    keys.team = await server.makeKey('Team')
    await server.makeKey('Rivals')
    for (const role of memberRoles) {
      team.set(role, await addMember(server, 'Team', role))
      rivals.set(role, await addMember(server, 'Rivals', role))
    }
  })
  afterAll(() => server.close())

  /** An object of ours for every parameter of a path. */
  async function makeOurs(
    { pathParameters = {} }: AnyEndpoint,
    key = keys.ours,
  ): Promise<Record<string, string>> {
    const ids: Record<string, string> = {}
    for (const name of Object.keys(pathParameters)) {
      const maker = makers[name]
      expect(maker, `tests/kept/support/make-objects.ts makes a ${name}`).toBeDefined()
      ids[name] = (await maker?.(server.as(key), ids)) ?? ''
    }
    return ids
  }

  /** Everything that an organisation can read. */
  async function readAll(key: string): Promise<string[]> {
    const lists = kept.filter(([, { method, pathParameters }]) => method === 'get' && !pathParameters)
    return Promise.all(lists.map(async ([, endpoint]) => (await server.as(key)('GET', endpoint.path)).text))
  }

  for (const [id, endpoint] of kept) {
    const method = endpoint.method.toUpperCase()
    const scope = (endpoint.access?.scope ?? 'sites:read') as Scope

    it(`${id} asks who it is`, async () => {
      const path = fill(endpoint, await makeOurs(endpoint))
      const wrong = [
        '',
        'Bearer',
        'Bearer gw_',
        `Bearer ${keys.ours.slice(0, -1)}`,
        'Basic Z3c6Z3c=',
        keys.ours,
      ]
      for (const authorization of [...wrong, `Bearer ${keys.ours.replace(/.{43}$/, 'A'.repeat(43))}`]) {
        const body = endpoint.input?.from === 'body' && {
          body: '{',
          headers: { 'content-type': 'text/plain' },
        }
        const { status, json, headers } = await server.api.call(path, {
          method,
          ...body,
          headers: { ...(body ? body.headers : {}), ...anyVersion, ...(authorization && { authorization }) },
        })
        expect([status, json.type], authorization).toEqual([401, '/problems/unauthorized'])
        expect(headers.get('www-authenticate')).toMatch(/^Bearer realm="Groundwork"/)
      }
    })

    it(`${id} is refused to a key with every scope but its own`, async () => {
      const path = fill(endpoint, await makeOurs(endpoint))
      const others = scopes.filter(other => !allows([other], scope))
      const key = await server.makeKey('Ours', others)
      const { status, json } = await server.as(key)(method, path, bodyOf(endpoint), anyVersion)
      expect([status, json.type]).toEqual([403, '/problems/forbidden'])
      expect(json.detail).toContain(scope)
    })

    it(`${id} reaches nothing of another organisation`, async () => {
      const ids = await makeOurs(endpoint)
      const before = await readAll(keys.ours)
      const answer = await server.as(keys.theirs)(method, fill(endpoint, ids), bodyOf(endpoint), anyVersion)
      if (Object.keys(ids).length > 0)
        expect([answer.status, answer.json?.type]).toEqual([404, '/problems/not-found'])
      for (const id of Object.values(ids)) expect(answer.json?.items ?? []).not.toContain(id)
      expect(await readAll(keys.ours)).toEqual(before)
      if (endpoint.method === 'get' && Object.keys(ids).length === 0)
        expect(
          (answer.json.items ?? []).filter((item: { id?: string; email?: string }) =>
            before.join().includes(item.id ?? item.email ?? ''),
          ),
        ).toEqual([])
    })

    const allowed = memberRoles.filter(role => allows(scopesOfRoles[role], scope))
    const refused = memberRoles.filter(role => !allowed.includes(role))
    const sendTo = (ids: Readonly<Record<string, string>>, by: Sender | undefined, headers = {}) =>
      by?.(method, fill(endpoint, ids), bodyOf(endpoint), { ...anyVersion, ...headers })

    it(`${id} is refused to ${refused.join(', ') || 'no role'}, to everybody elsewhere and from elsewhere`, async () => {
      const ids = await makeOurs(endpoint, keys.team)
      const before = await readAll(keys.team)
      for (const role of memberRoles) {
        if (method !== 'GET')
          expect((await sendTo(ids, team.get(role), { origin: 'https://example.org' }))?.status).toBe(403)
        const across = (await sendTo(ids, rivals.get(role)))?.status
        if (refused.includes(role))
          expect([across, (await sendTo(ids, team.get(role)))?.status], role).toEqual([403, 403])
        else if (Object.keys(ids).length > 0) expect(across, role).toBe(404)
      }
      // All that was refused together has changed nothing.
      expect(await readAll(keys.team)).toEqual(before)
    })

    for (const role of allowed)
      it(`${id} is open to ${role}`, async () => {
        const answer = await sendTo(await makeOurs(endpoint, keys.team), team.get(role))
        expect([401, 403, 500]).not.toContain(answer?.status ?? 0)
      })
  }

  it('is tried at every endpoint there is', () => expect(kept.length).toBeGreaterThan(5))

  it('is closed to a key that has expired or was withdrawn', async () => {
    const key = await server.makeKey('Ours', scopes, '2026-12-01T09:00:00.000Z')
    const list = () => server.as(key)('GET', '/api/v1/sites')
    expect((await list()).status).toBe(200)
    server.clock.now = new Date('2026-12-01T09:00:00.000Z')
    expect((await list()).status).toBe(401)
    server.clock.now = new Date('2026-12-01T08:00:00.000Z')
    const db = await server.store.open()
    const id = key.slice(3, 19)
    await db
      .updateTable('apiKeys')
      .set({ revokedAt: '2026-12-01T08:00:00.000Z' })
      .where('id', '=', id)
      .execute()
    expect((await list()).status).toBe(401)
  })

  it('holds no key in the database, only what one can be told by', async () => {
    const rows = await (await server.store.open()).selectFrom('apiKeys').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(keys.ours.slice(20))
  })
})
