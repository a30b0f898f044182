import { pino } from 'pino'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { createAccounts } from '#api/accounts/accounts.ts'
import { findWait, MOST_ATTEMPTS } from '#api/jobs/job.ts'
import { createJobRunner } from '#api/jobs/run-jobs.ts'
import { createDelivery, type DeliveryParts } from '#api/webhooks/deliver.ts'
import { webhookEventNames } from '#openapi/webhook-events.ts'
import { assertMatches } from '../api/validate-answer.ts'
import { onBothDatabases } from './support/databases.ts'
import { quoteRequest, siteOf } from './support/make-objects.ts'
import { type Receiver, startReceiver } from './support/receiver.ts'
import { addMember, ask, PASSWORD } from './support/sign-in.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

const PATH = '/api/v1/webhooks'
const START = new Date('2026-12-01T08:00:00.000Z')
const any = { 'if-match': '*' }
const privateHosts = new Set(['127.0.0.1', 'hooks.intern'])

onBothDatabases('webhooks', make => {
  let server: KeptApi
  let receiver: Receiver
  let send: Sender
  let team = 0
  beforeAll(async () => {
    server = await startKeptApi(await make(), {
      privateHosts,
      rates: { ofKey: 100_000, ofStrangers: 100_000, ofSignIns: 1000, ofAccount: 1000 },
    })
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    server.clock.now = START
    receiver = await startReceiver()
    send = server.as(await server.makeKey(`Team ${++team}`))
  })
  afterEach(async () => {
    // What one test leaves waiting is not for the next.
    await (await server.store.open()).deleteFrom('jobs').execute()
    await receiver.close()
  })

  const create = async (more: object = {}) => {
    const made = await send('POST', PATH, { url: `${receiver.url}/hook`, events: webhookEventNames, ...more })
    expect([made.status, made.json.title]).toEqual([201, undefined])
    return made.json
  }
  const runJobs = (more: Partial<DeliveryParts> = {}) => {
    const now = () => server.clock.now
    const { secretOf } = createAccounts(server.store)
    const deliver = createDelivery({ secretOf, now, privateHosts, ...more })
    const logger = pino({ level: 'silent' })
    return createJobRunner({
      store: server.store,
      kinds: { deliver },
      now,
      logger,
      random: () => 0.5,
    }).runDue()
  }
  const later = (ms: number) => {
    server.clock.now = new Date(server.clock.now.getTime() + ms)
  }
  const deliveriesOf = async (id: string) => {
    const { json } = await send('GET', `${PATH}/${id}/deliveries`)
    assertMatches('WebhookDeliveryList', json, 'deliveries')
    return json.items
  }
  const makeSite = async () => {
    const site = siteOf()
    await send('POST', '/api/v1/sites', site)
    return site
  }
  const typesReceived = () => receiver.received.map(({ json }) => json.type)

  it('are told what happens, signed so that the library of Standard Webhooks knows it', async () => {
    const { id, secret } = await create()
    const site = await makeSite()
    await runJobs()
    const [{ headers, body, path, json }] = receiver.received as [(typeof receiver.received)[0]]
    expect([path, json.type, headers['content-type']]).toEqual(['/hook', 'site.created', 'application/json'])
    expect(headers['webhook-timestamp']).toBe(String(START.getTime() / 1000))
    expect(json).toEqual({
      type: 'site.created',
      timestamp: START.toISOString(),
      data: { id: site.id, name: 'Dahn', version: 1 },
    })
    const signature = new Webhook(secret).sign(String(headers['webhook-id']), START, body)
    expect(headers['webhook-signature']).toBe(signature)
    const [delivery] = await deliveriesOf(id)
    expect(delivery).toMatchObject({
      state: 'delivered',
      messageId: headers['webhook-id'],
      nextAttemptAt: null,
    })
    expect(delivery.attempts).toMatchObject([{ status: 204, error: null }])
  })

  it('are told of each kind of event, those that they ask for, and of no other organisation', async () => {
    await create()
    const other = await create({ url: `${receiver.url}/quotes`, events: ['quote.accepted'] })
    expect(other.events).toEqual(['quote.accepted'])
    const quotes = '/api/v1/quotes'
    for (const action of ['accept', 'decline', 'withdraw']) {
      const { id } = (await send('POST', quotes, quoteRequest())).json
      for (const step of ['issue', action]) await send('POST', `${quotes}/${id}/${step}`, {}, any)
    }
    const site = await makeSite()
    const path = `/api/v1/sites/${site.id}`
    await send(
      'PATCH',
      path,
      siteOf({ name: 'Fischbach' }, { id: site.id, at: '2026-12-01T09:00:00.000Z' }),
      any,
    )
    await send('DELETE', path, undefined, any)
    await send('POST', `${path}/restore`, undefined, any)
    const email = `petra-${team}@example.org`
    const { token } = (await send('POST', '/api/v1/members', { email, role: 'viewer' })).json
    await ask(server, '/accept-invitation', { token, name: 'Petra', password: PASSWORD })
    const member = `/api/v1/members/${encodeURIComponent(email)}`
    await send('PATCH', member, { role: 'sales' }, any)
    await send('DELETE', member, undefined, any)
    const stranger = server.as(await server.makeKey('Strangers'))
    await stranger('POST', '/api/v1/sites', siteOf())
    await runJobs()
    const all = receiver.received.filter(({ path: at }) => at === '/hook').map(({ json }) => json.type)
    expect(all.toSorted()).toEqual(
      [
        ...Array(2).fill('quote.issued'),
        ...webhookEventNames.filter(name => name !== 'quote.expired'),
      ].toSorted(),
    )
    expect(receiver.received.filter(({ path: at }) => at === '/quotes').map(({ json }) => json.type)).toEqual(
      ['quote.accepted'],
    )
  })

  it('are told nothing of what was refused', async () => {
    const { id } = await create()
    const site = await makeSite()
    expect((await send('POST', '/api/v1/sites', site)).status).toBe(409)
    expect((await send('PATCH', `/api/v1/sites/${site.id}`, site, { 'if-match': '"7"' })).status).toBe(412)
    await runJobs()
    expect(await deliveriesOf(id)).toHaveLength(1)
  })

  it('are tried again with the same id and body until they answer, and each attempt is in the log', async () => {
    const { id } = await create()
    receiver.answerWith(response => response.writeHead(500).end(`no\0${'x'.repeat(2000)}`))
    await makeSite()
    await runJobs()
    expect(await runJobs()).toBe(0)
    const [waiting] = await deliveriesOf(id)
    expect(waiting).toMatchObject({ state: 'pending', nextAttemptAt: '2026-12-01T08:00:05.000Z' })
    expect(waiting.attempts[0]).toMatchObject({ status: 500, error: null })
    expect(waiting.attempts[0].excerpt).toMatch(/^no\ufffdx{100,497}$/)
    receiver.answerWith(response => response.writeHead(200).end())
    later(5000)
    await runJobs()
    const [first, second] = receiver.received
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    expect(second?.body).toBe(first?.body)
    expect(second?.headers['webhook-timestamp']).not.toBe(first?.headers['webhook-timestamp'])
    expect((await deliveriesOf(id))[0].attempts.map(({ status }: { status: number }) => status)).toEqual([
      500, 200,
    ])
  })

  it('do not follow a redirect, wait for a slow answer or read a long one', async () => {
    const { id } = await create()
    const tell = async (answer: Parameters<Receiver['answerWith']>[0]) => {
      receiver.answerWith(answer)
      await makeSite()
      await runJobs({ timeoutMs: 200 })
      const [{ attempts }] = await deliveriesOf(id)
      return attempts[0]
    }
    const redirected = await tell(response =>
      response.writeHead(307, { location: `${receiver.url}/elsewhere` }).end(),
    )
    expect([redirected.status, typesReceived().length]).toEqual([307, 1])
    later(1)
    expect((await tell(() => {})).error).toBe('timeout')
    later(1)
    // Never ends: what counts is that it was taken.
    const endless = await tell(response => {
      response.writeHead(200)
      const write = () => {
        if (!response.destroyed) response.write('y'.repeat(10_000), () => setImmediate(write))
      }
      write()
    })
    expect([endless.status, endless.excerpt]).toEqual([200, 'y'.repeat(500)])
    later(1)
    const stalled = await tell(response => void response.writeHead(200).write('z'))
    expect([stalled.status, stalled.excerpt]).toEqual([200, 'z'])
    later(1)
    const large = await tell(response => response.writeHead(200, { big: 'h'.repeat(20_000) }).end())
    expect(large.error).toBe('hpe-header-overflow')
    later(1)
    expect((await tell(response => response.destroy())).error).toBe('econnreset')
  })

  it('go to the one address that was checked, and nowhere where a name has a private one', async () => {
    const { port } = new URL(receiver.url)
    const asked: string[] = []
    const resolve = async (name: string) => {
      asked.push(name)
      return [{ address: '127.0.0.1', family: 4 as const }]
    }
    // Nobody else knows this name.
    const known = await create({ url: `http://hooks.intern:${port}/pinned`, events: ['site.created'] })
    const secure = await create({ url: `https://rebind.example.org:${port}/never`, events: ['site.created'] })
    await makeSite()
    await runJobs({ resolve })
    expect([receiver.received.length, receiver.received[0]?.headers.host]).toEqual([
      1,
      `hooks.intern:${port}`,
    ])
    expect(asked.toSorted()).toEqual(['hooks.intern', 'rebind.example.org'])
    expect((await deliveriesOf(known.id))[0].state).toBe('delivered')
    expect((await deliveriesOf(secure.id))[0].attempts[0].error).toBe('address-not-public')
    // Once a host is no longer allowed, nothing goes there any more.
    await send('POST', `${PATH}/${known.id}/test`)
    await runJobs({ resolve, privateHosts: new Set() })
    expect((await deliveriesOf(known.id))[0].attempts[0].error).toBe('address-not-public')
    expect(receiver.received).toHaveLength(1)
  })

  it('are refused at addresses that are not public', async () => {
    for (const url of [
      'http://example.org/hook',
      'https://user:secret@example.org/',
      'https://example.org/#part',
      'https://localhost/',
      'https://intern/',
      'https://10.0.0.1/',
      'https://0x0a.1/',
      'https://167772161/',
      'https://169.254.169.254/latest/meta-data',
      'https://[::1]/',
      'https://[::ffff:10.0.0.1]/',
      'https://[fd00:ec2::254]/',
      'ftp://example.org/',
      'nothing',
    ]) {
      const { status, json } = await send('POST', PATH, { url, events: ['site.created'] })
      expect([status, json.errors?.[0].pointer, json.errors?.[0].code], url).toEqual([
        422,
        '/url',
        'not_a_webhook_url',
      ])
    }
    const odd = await send('POST', PATH, {
      url: 'https://example.org/',
      events: ['site.created'],
      description: 'C\0RM',
    })
    expect([odd.status, odd.json.errors?.[0].code]).toEqual([422, 'unsafe_character'])
    const { id } = await create()
    const changed = await send('PATCH', `${PATH}/${id}`, { url: 'https://[::1]/' }, any)
    expect(changed.status).toBe(422)
  })

  it('are switched off when messages can not be delivered, or at once by 410, and owners are told', async () => {
    const owner = await addMember(server, `Team ${team}`, 'owner')
    const { id } = await create()
    receiver.answerWith(response => response.writeHead(503).end())
    for (let message = 0; message < 5; message++) await makeSite()
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      expect((await send('GET', `${PATH}/${id}`)).json.disabledAt).toBeNull()
      expect(await runJobs()).toBe(5)
      if (attempt < MOST_ATTEMPTS) later(findWait(attempt, () => 0.5))
    }
    const off = (await send('GET', `${PATH}/${id}`)).json
    expect(off).toMatchObject({ disabledBy: 'failures', failures: 5 })
    expect((await deliveriesOf(id)).every(({ state }: { state: string }) => state === 'failed')).toBe(true)
    const { items, unread } = (await owner('GET', '/api/v1/notices')).json
    expect([unread, items[0].kind, items[0].object]).toEqual([1, 'webhook-disabled', `webhooks/${id}`])
    const before = receiver.received.length
    await makeSite()
    expect(await runJobs()).toBe(0)
    expect((await send('POST', `${PATH}/${id}/test`)).status).toBe(409)
    // Somebody has mended it.
    receiver.answerWith(response => response.writeHead(410).end())
    const on = (await send('PATCH', `${PATH}/${id}`, { isEnabled: true }, { 'if-match': off.etag })).json
    expect([on.disabledAt, on.failures]).toEqual([null, 0])
    await makeSite()
    await runJobs()
    expect(receiver.received.length).toBe(before + 1)
    expect((await send('GET', `${PATH}/${id}`)).json.disabledBy).toBe('gone')
    const actions = (await send('GET', '/api/v1/audit-events')).json.items
      .filter(({ object }: { object: string }) => object === `webhooks/${id}`)
      .map(({ action }: { action: string }) => action)
    expect(actions).toEqual(['disabled', 'changed', 'disabled', 'created'])
  })

  it('have a message sent again by a replay, with the same id, once it was settled', async () => {
    const { id } = await create()
    await makeSite()
    const [waiting] = await deliveriesOf(id)
    const replay = () => send('POST', `${PATH}/${id}/deliveries/${waiting.id}/replay`)
    expect((await replay()).status).toBe(409)
    await runJobs()
    const replayed = await replay()
    expect([replayed.status, replayed.json.state]).toEqual([202, 'pending'])
    await runJobs()
    const ids = receiver.received.map(({ headers }) => headers['webhook-id'])
    expect(ids).toEqual([waiting.messageId, waiting.messageId])
    expect((await deliveriesOf(id))[0].attempts).toHaveLength(2)
    const other = await create({ events: ['site.deleted'] })
    expect((await send('POST', `${PATH}/${other.id}/deliveries/${waiting.id}/replay`)).status).toBe(404)
  })

  it('show a secret once, sign with both while it is rotated, and keep none that can be read', async () => {
    const first = await create()
    const key = { 'idempotency-key': 'rotate' }
    const rotated = await send('POST', `${PATH}/${first.id}/secret`, undefined, key)
    expect(rotated.json.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect((await send('POST', `${PATH}/${first.id}/secret`, undefined, key)).json.secret).toBeNull()
    await makeSite()
    await runJobs()
    later(86_400_000)
    await makeSite()
    await runJobs()
    const knows = (secret: string, index: number): boolean => {
      const { headers, body } = receiver.received[index] as (typeof receiver.received)[0]
      const at = new Date(Number(headers['webhook-timestamp']) * 1000)
      const signature = new Webhook(secret).sign(String(headers['webhook-id']), at, body)
      return String(headers['webhook-signature']).split(' ').includes(signature)
    }
    expect([knows(first.secret, 0), knows(rotated.json.secret, 0)]).toEqual([true, true])
    expect([knows(first.secret, 1), knows(rotated.json.secret, 1)]).toEqual([false, true])
    const db = await server.store.open()
    for (const table of ['webhooks', 'idempotentAnswers', 'webhookDeliveries'] as const) {
      const rows = JSON.stringify(await db.selectFrom(table).selectAll().execute())
      for (const { secret } of [first, rotated.json])
        expect(rows).not.toContain(secret.slice('whsec_'.length))
    }
    expect((await send('GET', PATH)).text).not.toContain('whsec_')
  })

  it('are changed and deleted by version, with all that waits, and twenty are enough', async () => {
    const made = await create()
    assertMatches('WebhookWithSecret', made, 'made')
    const path = `${PATH}/${made.id}`
    expect((await send('PATCH', path, { description: 'CRM' })).status).toBe(428)
    const changed = await send('PATCH', path, { description: 'CRM' }, { 'if-match': made.etag })
    expect([changed.status, changed.json.description]).toEqual([200, 'CRM'])
    expect((await send('PATCH', path, { events: ['site.deleted'] }, { 'if-match': made.etag })).status).toBe(
      412,
    )
    await makeSite()
    expect((await send('DELETE', path, undefined, { 'if-match': made.etag })).status).toBe(412)
    expect((await send('DELETE', path, undefined, { 'if-match': changed.json.etag })).status).toBe(204)
    await runJobs()
    expect(receiver.received).toEqual([])
    const body = { url: `${receiver.url}/hook`, events: ['site.created'] }
    const answers = await Promise.all(Array.from({ length: 22 }, () => send('POST', PATH, body)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array(20).fill(201), 409, 409])
  })
})
