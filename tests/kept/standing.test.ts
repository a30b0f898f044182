import { afterAll, beforeAll, expect, it } from 'vitest'
import { onBothDatabases } from './support/databases.ts'
import { ask, cookiesOf, PASSWORD, setUp } from './support/sign-in.ts'
import { type KeptApi, startKeptApi } from './support/start-kept-api.ts'

onBothDatabases('who is there', make => {
  let server: KeptApi
  beforeAll(async () => {
    server = await startKeptApi(await make(), { rates: { ofSignIns: 1000, ofAccount: 1000 } })
  })
  afterAll(() => server.close())

  const standing = async (cookie?: string) => {
    const answer = await fetch(`${server.api.url}/api/auth/standing`, {
      headers: { ...(cookie && { cookie }) },
    })
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    return (await answer.json()) as Record<string, unknown>
  }

  it('is told to a page without a refusal, and nothing beyond it', async () => {
    expect(await standing()).toEqual({ standing: 'none' })
    expect((await setUp(server)).status).toBe(201)
    expect(await standing()).toEqual({ standing: 'signed-out' })
    expect(await standing('groundwork.session_token=forged.forged')).toEqual({ standing: 'signed-out' })
    const entered = await ask(server, '/sign-in/email', { email: 'jonas@example.org', password: PASSWORD })
    const cookie = cookiesOf(entered)
    const told = await standing(cookie)
    expect(told).toMatchObject({
      standing: 'signed-in',
      person: { name: 'Jonas Weber', email: 'jonas@example.org' },
      organisation: { name: 'Saar' },
      role: 'owner',
      organisations: [{ name: 'Saar', role: 'owner' }],
    })
    expect(told.scopes).toContain('members:write')
    expect(JSON.stringify(told)).not.toContain(cookie.split(/[=.]/)[1] ?? '')
  })

  it('is somebody without an organisation, once that person was removed from it', async () => {
    const email = 'jonas@example.org'
    const entered = await ask(server, '/sign-in/email', { email, password: PASSWORD })
    const db = await server.store.open()
    await db.deleteFrom('members').where('email', '=', email).execute()
    expect(await standing(cookiesOf(entered))).toMatchObject({
      standing: 'signed-in',
      person: { email },
      organisation: null,
      role: null,
      scopes: [],
    })
  })
})
