import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createAccounts } from '#api/accounts/accounts.ts'
import { unseal } from '#api/accounts/seal.ts'
import { onBothDatabases } from './support/databases.ts'
import { ask, cookiesOf, PASSWORD, sendWith, setUp } from './support/sign-in.ts'
import { type KeptApi, startKeptApi } from './support/start-kept-api.ts'

const rates = { ofKey: 100_000, ofStrangers: 100_000, ofSignIns: 1000, ofAccount: 1000 }

type QueuedMail = { kind: string; to: string; values: Record<string, string> }

onBothDatabases('another e-mail address', make => {
  let server: KeptApi
  beforeAll(async () => {
    server = await startKeptApi(await make(), { rates, sendsMail: true })
    expect((await setUp(server)).status).toBe(201)
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    await (await server.store.open()).deleteFrom('jobs').execute()
  })

  const enter = async (email: string) =>
    cookiesOf(await ask(server, '/sign-in/email', { email, password: PASSWORD }))
  const as = (cookie: string) => ({ cookie, origin: server.api.url })
  const change = (cookie: string, newEmail: string, password = PASSWORD) =>
    ask(server, '/change-email', { newEmail, password }, as(cookie))
  const confirm = (cookie: string, token: string | undefined) =>
    ask(server, '/confirm-email', { token }, as(cookie))

  /** What is on its way. */
  async function listMails(): Promise<QueuedMail[]> {
    const db = await server.store.open()
    const secret = await createAccounts(server.store).secretOf(db)
    const rows = await db.selectFrom('jobs').selectAll().execute()
    const mails = rows
      .filter(({ kind }) => kind === 'mail')
      .map(async ({ payload }) => JSON.parse((await unseal(secret, JSON.parse(payload).sealed)) ?? '{}'))
    return Promise.all(mails)
  }
  const tokenOf = async () => (await listMails()).find(({ kind }) => kind === 'email-change')?.values.token

  async function makePerson(name: string) {
    const email = `${name}@example.org`
    const owner = sendWith(server, await enter('jonas@example.org'))
    const { json } = await owner('POST', '/api/v1/members', { email, role: 'sales' })
    const person = { name, password: PASSWORD, token: json.token }
    expect((await ask(server, '/accept-invitation', person)).status).toBe(201)
    await (await server.store.open()).deleteFrom('jobs').execute()
    return { email, cookie: await enter(email) }
  }

  it('is mailed a link, with which it is the address; memberships and sessions stay', async () => {
    const { email, cookie } = await makePerson('petra')
    expect((await change(cookie, ' Petra.Lang@Example.org ')).status).toBe(200)
    expect(await listMails()).toMatchObject([{ kind: 'email-change', to: 'petra.lang@example.org' }])
    const token = await tokenOf()
    const before = (await sendWith(server, cookie)('GET', '/api/v1/session')).json
    expect(before.user.email).toBe(email)
    // Who follows the link twice is told the same.
    const atOnce = await Promise.all([confirm(cookie, token), confirm(cookie, token)])
    const answers = [...atOnce, await confirm(cookie, token)]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const after = (await sendWith(server, cookie)('GET', '/api/v1/session')).json
    expect(after).toEqual({ ...before, user: { ...before.user, email: 'petra.lang@example.org' } })
    const notices = (await listMails()).filter(({ kind }) => kind === 'email-changed')
    expect(notices).toHaveLength(1)
    expect(notices).toMatchObject([{ to: email, values: { email: 'petra.lang@example.org' } }])
    expect((await ask(server, '/sign-in/email', { email, password: PASSWORD })).status).toBe(401)
    expect(await enter('petra.lang@example.org')).not.toBe('')
    const db = await server.store.open()
    const objects = await db
      .selectFrom('auditEvents')
      .select(['action', 'object'])
      .where('actor', '=', `user:${before.user.id}`)
      .execute()
    expect(objects).toEqual(
      expect.arrayContaining([
        { action: 'changed', object: `members/${email}` },
        { action: 'created', object: 'members/petra.lang@example.org' },
      ]),
    )
  })

  it('is taken over by nobody without the password, the mail and the session', async () => {
    const { cookie } = await makePerson('rosa')
    const other = await makePerson('tom')
    expect(
      (await ask(server, '/change-email', { newEmail: 'x@example.org', password: PASSWORD })).status,
    ).toBe(401)
    const wrong = await change(cookie, 'x@example.org', 'not this one, surely')
    expect([wrong.status, (await wrong.text()).includes('surely')]).toEqual([401, false])
    expect(await listMails()).toEqual([])
    await change(cookie, 'x@example.org')
    const token = await tokenOf()
    expect((await confirm(other.cookie, token)).status).toBe(403)
    expect((await confirm(cookie, `${token}0`)).status).toBe(403)
    expect((await confirm(cookie, 'x')).status).toBe(403)
    expect((await ask(server, '/confirm-email', { token })).status).toBe(401)
    const start = server.clock.now
    server.clock.now = new Date(start.getTime() + 3_600_000)
    expect((await confirm(cookie, token)).status).toBe(403)
    server.clock.now = start
  })

  it('that somebody else has is refused in the same words, and by nothing that is sent', async () => {
    const { cookie } = await makePerson('uwe')
    const free = await change(cookie, 'free@example.org')
    const token = await tokenOf()
    await (await server.store.open()).deleteFrom('jobs').execute()
    const taken = await change(cookie, 'jonas@example.org')
    expect([taken.status, await taken.text()]).toEqual([free.status, await free.text()])
    expect(await listMails()).toEqual([])
    // Taken between the mail and the link.
    await makePerson('free')
    expect((await confirm(cookie, token)).status).toBe(403)
    expect((await sendWith(server, cookie)('GET', '/api/v1/session')).json.user.email).toBe('uwe@example.org')
  })

  it('that two prove at the same moment belongs to one of them', async () => {
    const people = [await makePerson('xaver'), await makePerson('yvonne')]
    const tokens: (string | undefined)[] = []
    for (const { cookie } of people) {
      await change(cookie, 'office@example.org')
      tokens.push(await tokenOf())
      await (await server.store.open()).deleteFrom('jobs').execute()
    }
    const answers = await Promise.all(people.map(({ cookie }, index) => confirm(cookie, tokens[index])))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403])
  })

  it('is left to the provider that somebody comes from', async () => {
    const { cookie } = await makePerson('vera')
    const db = await server.store.open()
    const { id } = (await sendWith(server, cookie)('GET', '/api/v1/session')).json.user
    const { internalAdapter } = await (await createAccounts(server.store).on(db, false)).$context
    await internalAdapter.linkAccount({ userId: id, accountId: 'v', providerId: 'oidc' })
    const refused = await change(cookie, 'vera.lang@example.org')
    expect([refused.status, (await refused.json()).type]).toEqual([409, '/problems/conflict'])
    expect(await listMails()).toEqual([])
  })
})

onBothDatabases('another e-mail address, on a server that sends no mail', make => {
  it('cannot be proven, and so is not taken', async () => {
    const server = await startKeptApi(await make(), { rates })
    await setUp(server)
    const email = 'jonas@example.org'
    const cookie = cookiesOf(await ask(server, '/sign-in/email', { email, password: PASSWORD }))
    const headers = { cookie, origin: server.api.url }
    const body = { newEmail: 'x@example.org', password: PASSWORD }
    expect((await ask(server, '/change-email', body, headers)).status).toBe(404)
    await server.close()
  })
})
