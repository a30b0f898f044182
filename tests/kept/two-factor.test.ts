import { sql } from 'kysely'
import { type TOTP, URI } from 'otpauth'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { translateProblem } from '#text/problems/problems.ts'
import { onBothDatabases } from './support/databases.ts'
import { ask, cookiesOf, PASSWORD, sendWith, setUp } from './support/sign-in.ts'
import { type KeptApi, startKeptApi } from './support/start-kept-api.ts'

const rates = { ofKey: 100_000, ofStrangers: 100_000, ofSignIns: 100_000, ofAccount: 100_000 }
const person = { email: 'jonas@example.org', password: PASSWORD }

onBothDatabases('a second factor', make => {
  let server: KeptApi
  let app: TOTP
  let codes: string[]
  beforeAll(async () => {
    server = await startKeptApi(await make(), { rates })
    expect((await setUp(server)).status).toBe(201)
  })
  afterAll(() => server.close())

  const begin = (cookie?: string) => ask(server, '/sign-in/email', person, cookie ? { cookie } : {})
  const send = (path: string, body: unknown, cookie: string) =>
    ask(server, `/two-factor${path}`, body, { cookie, origin: server.api.url })
  const show = (code: string, cookie: string, more = {}) => send('/verify-totp', { code, ...more }, cookie)
  const readAnswer = async (answer: Response) => ({
    status: answer.status,
    json: (await answer.json()) as { detail: string; errors?: object[] },
  })
  const detailOf = async (answer: Response) => (await readAnswer(answer)).json.detail
  const reads = async (cookie: string) => (await sendWith(server, cookie)('GET', '/api/v1/sites')).status

  it('is asked for only when a code of the app has been shown', async () => {
    const cookie = cookiesOf(await begin())
    expect((await send('/enable', { password: 'another one' }, cookie)).status).toBe(401)
    const enabled = await send('/enable', { password: PASSWORD }, cookie)
    const { totpURI, backupCodes } = (await enabled.json()) as { totpURI: string; backupCodes: string[] }
    app = URI.parse(totpURI) as TOTP
    codes = backupCodes
    expect([app.issuer, app.label, new Set(codes).size]).toEqual(['Groundwork', 'jonas@example.org', 10])
    // Who lost the way amid setting it up still gets in.
    expect(await reads(cookiesOf(await begin()))).toBe(200)
    expect((await show('000000', cookie)).status).toBe(401)
    const shown = await show(app.generate(), cookie)
    expect(shown.status).toBe(200)
    // The session before it holds no longer.
    expect([await reads(cookiesOf(shown)), await reads(cookie)]).toEqual([200, 401])
  })

  it('stands between the password and the session', async () => {
    const begun = await begin()
    expect(await begun.json()).toEqual({ twoFactorRedirect: true, twoFactorMethods: ['totp'] })
    const cookie = cookiesOf(begun)
    expect(await reads(cookie)).toBe(401)
    expect((await show(app.generate(), '')).status).toBe(401)
    const shown = await show(app.generate(), cookie)
    expect(await shown.json()).toMatchObject({ user: { email: 'jonas@example.org' } })
    expect(await reads(cookiesOf(shown))).toBe(200)
    // What was begun is used up, which no other code helps against.
    const late = await show(app.generate(), cookie)
    expect([late.status, await detailOf(late)]).toEqual([401, 'The session has ended. Sign in again.'])
  })

  it('can be a backup code, each of them once', async () => {
    const [code = ''] = codes
    const use = async () => send('/verify-backup-code', { code }, cookiesOf(await begin()))
    const used = await use()
    expect([used.status, await reads(cookiesOf(used))]).toEqual([200, 200])
    const again = await use()
    expect([again.status, ((await again.json()) as { detail: string }).detail]).toEqual([
      401,
      'The code is wrong, was used already, or is too old.',
    ])
    const renewed = await send('/generate-backup-codes', { password: PASSWORD }, cookiesOf(used))
    const before = codes
    codes = ((await renewed.json()) as { backupCodes: string[] }).backupCodes
    expect(codes.filter(each => before.includes(each))).toEqual([])
  })

  it('is not asked for on a device that is trusted, until the trust or the factor ends', async () => {
    const shown = await show(app.generate(), cookiesOf(await begin()), { trustDevice: true })
    const device = shown.headers
      .getSetCookie()
      .filter(cookie => cookie.includes('trust_device'))
      .map(cookie => cookie.split(';')[0])
      .join('; ')
    expect(device).not.toBe('')
    expect(await (await begin(device)).json()).toMatchObject({ user: { name: 'Jonas Weber' } })
    // A device’s trust is another person’s or another server’s nowhere.
    expect(await (await begin(`${device}x`)).json()).toMatchObject({ twoFactorRedirect: true })
  })

  it('is asked for again where nothing was typed, without a try being lost', async () => {
    const cookie = cookiesOf(await begin())
    for (let tries = 0; tries < 6; tries++) {
      const { status, json } = await readAnswer(await show('', cookie))
      expect([status, json.errors]).toMatchObject([422, [{ pointer: '/code' }]])
    }
    expect((await show(app.generate(), cookie)).status).toBe(200)
  })

  it('says at its place which password or code is wrong, to whoever has shown the right password', async () => {
    const shown = await show(app.generate(), cookiesOf(await begin()))
    const cookie = cookiesOf(shown)
    const [wrong, newPassword] = ['not this one', 'five other words are as easy']
    for (const [path, body, pointer, code] of [
      ['/two-factor/enable', { password: wrong }, '/password', 'wrong_password'],
      ['/two-factor/disable', { password: wrong }, '/password', 'wrong_password'],
      ['/two-factor/generate-backup-codes', { password: wrong }, '/password', 'wrong_password'],
      ['/change-password', { currentPassword: wrong, newPassword }, '/currentPassword', 'wrong_password'],
      ['/two-factor/verify-totp', { code: '000000' }, '/code', 'wrong_code'],
    ] as const) {
      const answer = await ask(server, path, body, { cookie, origin: server.api.url })
      const { status, json } = await readAnswer(answer)
      const detail = translateProblem.en(`fault.${code}`)
      expect([path, status, json.errors]).toEqual([path, 401, [{ pointer, code, detail }]])
    }
    const begun = cookiesOf(await begin())
    const unproven = await readAnswer(await show('000000', begun))
    expect(unproven.json.errors).toMatchObject([{ pointer: '/code', code: 'wrong_code' }])
    // A right one ends the count of wrong ones.
    expect((await show(app.generate(), begun)).status).toBe(200)
    // Whether it is the address or the password that is wrong is said to nobody.
    const stranger = await readAnswer(await ask(server, '/sign-in/email', { ...person, password: wrong }))
    expect([stranger.status, stranger.json.errors]).toEqual([401, undefined])
    // Nor is a password wrong where the session has ended.
    const ended = await readAnswer(await send('/enable', { password: PASSWORD }, 'none'))
    expect([ended.status, ended.json.errors]).toEqual([401, undefined])
  })

  it('is not guessed: five codes at a time, ten in a row', async () => {
    const statuses: number[] = []
    for (let challenge = 0; challenge < 3; challenge++) {
      const cookie = cookiesOf(await begin())
      for (let tries = 0; tries < 5; tries++) statuses.push((await show('000000', cookie)).status)
      // The sixth would have been right.
      if (challenge > 0) continue
      const sixth = await show(app.generate(), cookie)
      expect([sixth.status, await detailOf(sixth)]).toEqual([401, 'The session has ended. Sign in again.'])
    }
    expect(statuses.slice(0, 10)).toEqual(statuses.slice(0, 10).fill(401))
    const locked = await show(app.generate(), cookiesOf(await begin()))
    expect([locked.status, Number(locked.headers.get('retry-after')) > 0]).toEqual([429, true])
    const db = await server.store.open()
    const { rows } = await sql`select * from two_factors`.execute(db)
    // Neither the secret nor a code can be read from the database.
    expect(JSON.stringify(rows)).not.toContain(app.secret.base32)
    expect(JSON.stringify(rows)).not.toContain(codes[1])
    await sql`update two_factors set locked_until = null, failed_verification_count = 0`.execute(db)
  })

  it('ends when its owner says so, with the password', async () => {
    const shown = await show(app.generate(), cookiesOf(await begin()))
    const cookie = cookiesOf(shown)
    expect((await send('/disable', { password: 'another one' }, cookie)).status).toBe(401)
    expect((await send('/disable', { password: PASSWORD }, cookie)).status).toBe(200)
    expect(await reads(cookiesOf(await begin()))).toBe(200)
  })

  it('is changed by nobody who is not signed in, nor for another site', async () => {
    for (const path of ['/enable', '/disable', '/generate-backup-codes']) {
      expect((await ask(server, `/two-factor${path}`, { password: PASSWORD })).status).toBe(401)
      const headers = { cookie: cookiesOf(await begin()), origin: 'https://example.org' }
      expect((await ask(server, `/two-factor${path}`, { password: PASSWORD }, headers)).status).toBe(403)
    }
  })
})
