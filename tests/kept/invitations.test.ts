import { afterAll, beforeAll, expect, it } from 'vitest'
import { createInvitation } from '#api/store/invitations.ts'
import { findOrganisation } from '#api/store/organisations.ts'
import type { MemberRole } from '#openapi/roles.ts'
import { onBothDatabases } from './support/databases.ts'
import { ask, PASSWORD, setUp, signIn } from './support/sign-in.ts'
import { type KeptApi, startKeptApi } from './support/start-kept-api.ts'

onBothDatabases('an invitation', make => {
  let server: KeptApi
  beforeAll(async () => {
    server = await startKeptApi(await make(), { rates: { ofSignIns: 1000, ofAccount: 1000 } })
    await setUp(server)
    await server.makeKey('Dahn')
  })
  afterAll(() => server.close())

  async function invite(email: string, role: MemberRole, name = 'Saar'): Promise<string | undefined> {
    const db = await server.store.open()
    const organisation = await findOrganisation(db, name)
    if (!organisation) throw new Error(name)
    const at = server.clock.now.toISOString()
    return createInvitation({ db, organisation, actor: 'test', at }, { email, role })
  }
  const accept = async (token: string | undefined, more: object = { name: 'Petra', password: PASSWORD }) =>
    (await ask(server, '/accept-invitation', { token, ...more })).status

  it('makes an account with its role, once, however many follow it at once', async () => {
    const token = await invite('Petra@example.org', 'partner')
    expect(await accept(token, {})).toBe(422)
    expect(await accept(token, { name: 'Petra', password: 'short' })).toBe(422)
    const answers = await Promise.all([accept(token), accept(token), accept(token)])
    expect(answers.toSorted()).toEqual([201, 403, 403])
    const { json } = await (await signIn(server, 'petra@example.org'))('GET', '/api/v1/session')
    expect([json.user.name, json.role, json.organisation.name]).toEqual(['Petra', 'partner', 'Saar'])
    expect(await invite('petra@example.org', 'owner')).toBeUndefined()
  })

  it('adds an organisation to somebody who has an account, and leaves its password alone', async () => {
    expect(await accept(await invite('jonas@example.org', 'sales', 'Dahn'), {})).toBe(201)
    const { json } = await (await signIn(server))('GET', '/api/v1/session')
    expect(json.organisations.map(({ name, role }: { name: string; role: string }) => [name, role])).toEqual(
      expect.arrayContaining([
        ['Saar', 'owner'],
        ['Dahn', 'sales'],
      ]),
    )
  })

  it('gives the owner whom a command has named an account', async () => {
    expect(await accept(await invite('Dahn@example.org', 'owner', 'Dahn'))).toBe(201)
    const { json } = await (await signIn(server, 'dahn@example.org'))('GET', '/api/v1/session')
    expect([json.role, json.organisation.name]).toEqual(['owner', 'Dahn'])
  })

  it('holds for seven days, until a newer one is made, and only as it was given', async () => {
    const first = await invite('ulla@example.org', 'viewer')
    const second = await invite('ulla@example.org', 'viewer')
    expect(await accept(first)).toBe(403)
    expect(await accept(`${second}x`)).toBe(403)
    const rows = await (await server.store.open()).selectFrom('invitations').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(second)
    server.clock.now = new Date('2026-12-08T08:00:00.000Z')
    expect(await accept(second)).toBe(403)
    server.clock.now = new Date('2026-12-08T07:59:59.999Z')
    expect(await accept(second)).toBe(201)
    server.clock.now = new Date('2026-12-01T08:00:00.000Z')
  })
})
