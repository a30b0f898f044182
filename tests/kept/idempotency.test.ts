import { afterEach, expect, it } from 'vitest'
import { onBothDatabases } from './support/databases.ts'
import { siteOf } from './support/make-objects.ts'
import { type KeptApi, startKeptApi } from './support/start-kept-api.ts'

const PATH = '/api/v1/sites'
const servers: KeptApi[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function start(...given: Parameters<typeof startKeptApi>): Promise<KeptApi> {
  const server = await startKeptApi(...given)
  servers.push(server)
  return server
}

onBothDatabases('the same request again', make => {
  it('gets the same answer, 50 times at once and after a restart, and is done once', async () => {
    const settings = await make()
    const first = await start(settings)
    const key = await first.makeKey('Saar')
    const body = JSON.stringify(siteOf())
    const headers = { 'idempotency-key': 'one' }
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => first.as(key)('POST', PATH, body, headers)),
    )
    const restarted = await start(settings)
    answers.push(await restarted.as(key)('POST', PATH, body, headers))
    const said = answers.map(({ status, text, headers }) =>
      [status, text, headers.get('etag'), headers.get('location')].join(),
    )
    expect(new Set(said).size).toBe(1)
    expect(answers[0]?.status).toBe(201)
    expect((await restarted.as(key)('GET', PATH)).json.items).toHaveLength(1)
  })

  it('is refused where it is another, and stands for nothing after a day', async () => {
    const server = await start(await make())
    const send = server.as(await server.makeKey('Saar'))
    const headers = { 'idempotency-key': 'one' }
    expect((await send('POST', PATH, siteOf(), headers)).status).toBe(201)
    const other = await send('POST', PATH, siteOf(), headers)
    expect([other.status, other.json.type]).toEqual([422, '/problems/idempotency-key-reused'])
    server.clock.now = new Date('2026-12-02T08:00:00.001Z')
    expect((await send('POST', PATH, siteOf(), headers)).status).toBe(201)
  })

  it('is refused for the same JSON with other spaces, and says that bytes are compared, and how to repeat', async () => {
    const server = await start(await make())
    const authorization = `Bearer ${await server.makeKey('Saar')}`
    const site = siteOf()
    const post = (body: string, language = 'en') =>
      server.api.call(PATH, {
        method: 'POST',
        headers: {
          ...{ authorization, 'content-type': 'application/json' },
          ...{ 'idempotency-key': 'spaces', 'accept-language': language },
        },
        body,
      })
    expect((await post(JSON.stringify(site))).status).toBe(201)
    expect((await post(JSON.stringify(site))).status).toBe(201)
    for (const [language, said] of Object.entries({
      en: /byte by byte.*spaces.*unchanged/,
      fr: /octet par octet.*espaces.*sans changement/,
      de: /Byte für Byte.*Leerzeichen.*unverändert/,
      sv: /byte för byte.*mellanslag.*oförändrat/,
    })) {
      const { status, json } = await post(JSON.stringify(site, null, 1), language)
      expect([status, json.type]).toEqual([422, '/problems/idempotency-key-reused'])
      expect(json.detail).toMatch(said)
    }
  })

  it('costs no more however much was written in a day: of what is old each request clears its own key', async () => {
    const server = await start(await make())
    const send = server.as(await server.makeKey('Saar'))
    const write = (key: string) => send('POST', PATH, siteOf(), { 'idempotency-key': key })
    const count = async () =>
      (await (await server.store.open()).selectFrom('idempotentAnswers').select('key').execute()).length
    for (const key of ['one', 'two', 'three']) await write(key)
    server.clock.now = new Date('2026-12-02T08:00:00.001Z')
    expect((await write('four')).status).toBe(201)
    expect(await count()).toBe(4)
    expect((await write('one')).status).toBe(201)
    expect(await count()).toBe(4)
  })

  it('that failed is tried again, and is each organisation’s own', async () => {
    const server = await start(await make())
    const [ours, theirs] = [await server.makeKey('Ours'), await server.makeKey('Theirs')].map(server.as)
    const headers = { 'idempotency-key': 'one' }
    const site = siteOf()
    expect((await ours?.('POST', PATH, { ...site, version: 1 }, headers))?.status).toBe(422)
    expect((await ours?.('POST', PATH, site, headers))?.status).toBe(201)
    expect((await theirs?.('POST', PATH, siteOf(), headers))?.status).toBe(201)
  })
})
