import { afterAll, beforeAll, expect, it } from 'vitest'
import { onBothDatabases } from './support/databases.ts'
import { addMember, ask, cookiesOf, PASSWORD, sendWith, setUp } from './support/sign-in.ts'
import { type KeptApi, startKeptApi } from './support/start-kept-api.ts'

const person = { email: 'jonas@example.org', password: PASSWORD }

onBothDatabases('one’s own account', make => {
  let server: KeptApi
  beforeAll(async () => {
    const rates = { ofKey: 100_000, ofStrangers: 100_000, ofSignIns: 1000, ofAccount: 1000 }
    server = await startKeptApi(await make(), { rates })
    expect((await setUp(server)).status).toBe(201)
  })
  afterAll(() => server.close())

  const enter = async (device: string) =>
    cookiesOf(await ask(server, '/sign-in/email', person, { 'user-agent': device }))
  const standing = async (cookie: string) =>
    (await (await fetch(`${server.api.url}/api/auth/standing`, { headers: { cookie } })).json()) as Record<
      string,
      unknown
    >

  it('lists where somebody is signed in, with nothing by which a session could be used', async () => {
    const [here, there] = [await enter('Firefox here'), await enter('Edge there')]
    const { status, json, text } = await sendWith(server, here)('GET', '/api/v1/sessions')
    expect(status).toBe(200)
    const items = json.items as { device: string; isThis: boolean; endsAt: string }[]
    expect(items.find(({ isThis }) => isThis)?.device).toBe('Firefox here')
    expect(items.filter(({ device }) => device === 'Edge there')).toHaveLength(1)
    for (const cookie of [here, there])
      expect(text).not.toContain(decodeURIComponent(cookie).split('=')[1]?.split('.')[0] ?? '')
  })

  it('ends a session elsewhere at once, and none of somebody else', async () => {
    const [here, there] = [await enter('Firefox here'), await enter('Edge lost')]
    const send = sendWith(server, here)
    const { items } = (await send('GET', '/api/v1/sessions')).json
    const { id } = items.find(({ device }: { device: string }) => device === 'Edge lost')
    const petra = await addMember(server, 'Saar', 'owner')
    expect((await petra('DELETE', `/api/v1/sessions/${id}`)).status).toBe(404)
    expect((await sendWith(server, there)('GET', '/api/v1/session')).status).toBe(200)
    expect((await send('DELETE', `/api/v1/sessions/${id}`)).status).toBe(204)
    expect((await sendWith(server, there)('GET', '/api/v1/session')).status).toBe(401)
    expect((await send('DELETE', `/api/v1/sessions/${id}`)).status).toBe(404)
  })

  it('lists and ends sessions that were begun days ago', async () => {
    const old = await enter('Old device')
    const db = await server.store.open()
    const begun = new Date(Date.now() - 3 * 86_400_000).toISOString()
    await db
      .updateTable('sessions')
      .set({ createdAt: begun } as object)
      .where('userAgent', '=', 'Old device')
      .execute()
    const send = sendWith(server, old)
    const { items } = (await send('GET', '/api/v1/sessions')).json
    const { id, createdAt } = items.find(({ isThis }: { isThis: boolean }) => isThis)
    expect(createdAt).toBe(begun)
    expect((await send('DELETE', `/api/v1/sessions/${id}`)).status).toBe(204)
    expect(await standing(old)).toEqual({ standing: 'signed-out' })
  })

  it('says whether there is a password and a second factor, and takes another name', async () => {
    const cookie = await enter('Firefox')
    expect(await standing(cookie)).toMatchObject({ hasPassword: true, hasSecondFactor: false, unread: 0 })
    const headers = { cookie, origin: server.api.url }
    expect((await ask(server, '/update-user', { name: ' ' }, headers)).status).toBe(422)
    expect(
      (await ask(server, '/update-user', { name: 'J. Weber', email: 'x@example.org' }, headers)).status,
    ).toBe(422)
    const changed = await ask(server, '/update-user', { name: ' Jonas W. ' }, headers)
    expect([changed.status, await changed.json()]).toEqual([200, {}])
    expect(await standing(cookie)).toMatchObject({ person: { name: 'Jonas W.', email: person.email } })
    expect((await ask(server, '/update-user', { name: 'Nobody' })).status).toBe(401)
  })
})
