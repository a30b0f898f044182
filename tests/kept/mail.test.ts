import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { createAccounts } from '#api/accounts/accounts.ts'
import { createJobKinds } from '#api/jobs/job-kinds.ts'
import { createJobRunner } from '#api/jobs/run-jobs.ts'
import { mailKinds } from '#api/mail/mail.ts'
import { writeMail } from '#api/mail/write-mail.ts'
import { languages } from '#text/language.ts'
import { onBothDatabases } from './support/databases.ts'
import { quoteRequest } from './support/make-objects.ts'
import { addMember, ask, PASSWORD } from './support/sign-in.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

const PUBLIC_URL = 'https://groundwork.example.org'
const START = new Date('2026-12-01T08:00:00.000Z')
const any = { 'if-match': '*' }

type Received = { to: string[]; from: string; raw: string }

/** A real server of mail on this machine. */
async function startPostOffice() {
  const received: Received[] = []
  const refusals: number[] = []
  const onData: NonNullable<SMTPServerOptions['onData']> = (stream, { envelope }, done) => {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      const code = refusals.shift()
      if (code !== undefined)
        return done(Object.assign(new Error('petra@example.org is not known'), { responseCode: code }))
      const to = envelope.rcptTo.map(({ address }) => address)
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      received.push({ to, from, raw: Buffer.concat(chunks).toString() })
      done()
    })
  }
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], logger: false, onData })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    received,
    refusals,
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>(resolve => server.close(resolve)),
  }
}

/** The parts of a mail without their encoding for the way. */
function readMail({ raw }: Received): { head: string; body: string } {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const plain = rest
    .join('\n\n')
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/(?:=[0-9A-F]{2})+/g, coded => Buffer.from(coded.replaceAll('=', ''), 'hex').toString())
  return { head, body: plain }
}

onBothDatabases('mail', make => {
  let server: KeptApi
  let office: Awaited<ReturnType<typeof startPostOffice>>
  let key: Sender
  let lines: string[] = []
  beforeAll(async () => {
    server = await startKeptApi(await make(), {
      sendsMail: true,
      rates: { ofKey: 100_000, ofStrangers: 100_000, ofSignIns: 1000, ofAccount: 1000 },
    })
    office = await startPostOffice()
    key = server.as(await server.makeKey('Saar'))
  })
  afterEach(() => {
    office.received.splice(0)
    lines = []
    server.clock.now = START
  })
  afterAll(async () => {
    await office.close()
    await server.close()
  })

  const runJobs = () => {
    const now = () => server.clock.now
    const { secretOf } = createAccounts(server.store)
    const mail = { smtpUrl: office.url, from: 'Groundwork <groundwork@example.org>', publicUrl: PUBLIC_URL }
    const { sweep: _none, ...kinds } = createJobKinds({ secretOf, now, mail })
    const logger = pino({ level: 'info' }, { write: line => void lines.push(line) })
    return createJobRunner({ store: server.store, kinds, now, logger, random: () => 0.5 }).runDue()
  }
  const onlyMail = () => {
    expect(office.received).toHaveLength(1)
    return readMail(office.received[0] as Received)
  }

  it('brings an invitation in the language of whoever invites, with a link that works', async () => {
    const email = 'petra@example.org'
    const german = { 'accept-language': 'de' }
    const { json } = await key('POST', '/api/v1/members', { email, role: 'sales' }, german)
    const db = await server.store.open()
    expect(JSON.stringify(await db.selectFrom('jobs').selectAll().execute())).not.toContain(json.token)
    await runJobs()
    await runJobs()
    const { head, body } = onlyMail()
    expect(office.received[0]).toMatchObject({ to: [email], from: 'groundwork@example.org' })
    expect(head).toMatch(/^Subject: Einladung zu Saar$/m)
    expect(head).toMatch(/^Message-ID: <[0-9a-f]{32}@groundwork\.example\.org>$/im)
    expect(body).toContain(`${PUBLIC_URL}/de/invitation/${json.token}`)
    expect(body).toContain('text/html')
    const accepted = await ask(server, '/accept-invitation', {
      token: json.token,
      name: 'Petra',
      password: PASSWORD,
    })
    expect(accepted.status).toBe(201)
  })

  it('is not sent where what causes it was refused, and once where it is asked for twice', async () => {
    expect((await key('POST', '/api/v1/members', { email: 'petra@example.org', role: 'sales' })).status).toBe(
      409,
    )
    const again = { 'idempotency-key': 'once' }
    for (let count = 0; count < 2; count++)
      await key('POST', '/api/v1/members', { email: 'ulla@example.org', role: 'viewer' }, again)
    await runJobs()
    expect(office.received.map(({ to }) => to)).toEqual([['ulla@example.org']])
  })

  it('tells whoever made a quote what the customer decided, in their language, or that it expired', async () => {
    const sales = await addMember(server, 'Saar', 'sales')
    const { email } = (await sales('GET', '/api/v1/session')).json.user
    const issue = async () => {
      const french = { 'accept-language': 'fr' }
      const { id } = (await sales('POST', '/api/v1/quotes', quoteRequest(), french)).json
      await sales('POST', `/api/v1/quotes/${id}/issue`, undefined, any)
      return id
    }
    const id = await issue()
    const { token } = (await key('POST', `/api/v1/quotes/${id}/share-links`, {})).json
    const said = { name: 'Petra <b>Lang</b>', reason: 'Trop cher' }
    await server.api.post(`/api/v1/shared-quotes/${token}/decline`, said)
    await runJobs()
    const { head, body } = onlyMail()
    expect(office.received[0]?.to).toEqual([email])
    expect(head).toContain('Subject:')
    expect(body).toContain('Petra <b>Lang</b> a refusé le devis 2026-0001 pour Wasgau Mühlen GmbH.')
    expect(body).toContain('Petra &lt;b&gt;Lang&lt;/b&gt;')
    expect(body).toContain('Motif\u202f: Trop cher')
    expect(body).toContain(`${PUBLIC_URL}/fr/quotes/${id}`)
    office.received.splice(0)
    await issue()
    server.clock.now = new Date('2027-01-01T09:00:00.000Z')
    await runJobs()
    expect(onlyMail().body).toContain('a expiré sans réponse')
  })

  it('that is turned away for now is tried again as the same mail; for good, it is not', async () => {
    office.refusals.push(451)
    await key('POST', '/api/v1/members', { email: 'later@example.org', role: 'viewer' })
    await runJobs()
    expect(office.received).toEqual([])
    server.clock.now = new Date(START.getTime() + 5000)
    await runJobs()
    onlyMail()
    office.received.splice(0)
    office.refusals.push(550)
    await key('POST', '/api/v1/members', { email: 'never@example.org', role: 'viewer' })
    await runJobs()
    server.clock.now = new Date(START.getTime() + 86_400_000)
    await runJobs()
    expect(office.received).toEqual([])
    expect(lines.join()).toContain('smtp-550')
    expect(lines.join()).not.toContain('example.org')
  })

  it('brings a link for a new password, which works once and ends every session', async () => {
    const email = 'petra@example.org'
    const newPassword = 'five words are hard to guess'
    const signIn = (password: string) => ask(server, '/sign-in/email', { email, password })
    const before = await signIn(PASSWORD)
    const cookie = before.headers
      .getSetCookie()
      .map(each => each.split(';')[0])
      .join('; ')
    const session = () => server.api.call('/api/v1/session', { headers: { cookie } })
    expect((await session()).status).toBe(200)
    const asked = await ask(server, '/request-password-reset', { email: 'Petra@Example.org' })
    const unknown = await ask(server, '/request-password-reset', { email: 'nobody@example.org' })
    expect([asked.status, await asked.text()]).toEqual([unknown.status, await unknown.text()])
    await runJobs()
    const [, token] = /\/en\/new-password\/([\w-]{43})/.exec(onlyMail().body) ?? []
    const db = await server.store.open()
    expect(JSON.stringify(await db.selectFrom('passwordResets').selectAll().execute())).not.toContain(token)
    const reset = (more: object) => ask(server, '/reset-password', { token, newPassword, ...more })
    const short = await reset({ newPassword: 'hunter2' })
    expect([short.status, (await short.text()).includes('hunter2')]).toEqual([422, false])
    expect((await reset({ token: `${token}x` })).status).toBe(403)
    const answers = await Promise.all([reset({}), reset({}), reset({})])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403, 403])
    expect([(await signIn(PASSWORD)).status, (await signIn(newPassword)).status]).toEqual([401, 200])
    expect((await session()).status).toBe(401)
  })

  it('for a new password holds for an hour, and comes three times in it at most', async () => {
    for (let count = 0; count < 5; count++)
      await ask(server, '/request-password-reset', { email: 'petra@example.org' })
    await runJobs()
    expect(office.received).toHaveLength(3)
    const [, token] = /\/new-password\/([\w-]{43})/.exec(readMail(office.received[0] as Received).body) ?? []
    server.clock.now = new Date(START.getTime() + 3_600_000)
    const { status } = await ask(server, '/reset-password', { token, newPassword: PASSWORD })
    expect(status).toBe(403)
  })
})

onBothDatabases('a server that sends no mail', make => {
  it('offers no new password, shows invitations as before, and limits who tries tokens', async () => {
    const server = await startKeptApi(await make(), { rates: { ofSignIns: 3 } })
    const key = server.as(await server.makeKey('Saar'))
    const { json } = await key('POST', '/api/v1/members', { email: 'petra@example.org', role: 'sales' })
    expect(json.token).toMatch(/^[\w-]{43}$/)
    const db = await server.store.open()
    expect(await db.selectFrom('jobs').selectAll().execute()).toEqual([])
    expect((await ask(server, '/request-password-reset', { email: 'petra@example.org' })).status).toBe(404)
    const guess = () => ask(server, '/reset-password', { token: 'x', newPassword: PASSWORD })
    const statuses: number[] = []
    for (let count = 0; count < 3; count++) statuses.push((await guess()).status)
    expect(statuses).toEqual([403, 403, 429])
    await server.close()
  })
})

it('each mail is whole in every language, and no value breaks out of it', () => {
  const evil = '<script>"&\r\nBcc: all@example.org'
  const values = { token: 'T', id: 'I', name: evil, number: '2026-0001', customer: evil, organisation: evil }
  for (const language of languages)
    for (const kind of mailKinds) {
      const { subject, text, html } = writeMail({ kind, to: 'a@b.c', language, values }, PUBLIC_URL)
      expect(subject.length).toBeGreaterThan(5)
      expect(text).toContain(`${PUBLIC_URL}/${language}/`)
      expect(html).not.toContain('<script>')
      for (const part of [subject, text, html]) expect(part).not.toMatch(/[{}]/)
    }
})
