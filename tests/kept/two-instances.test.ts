import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStore } from '#api/store/create-store.ts'
import type { Store } from '#api/store/store.ts'
import { makers } from './support/databases.ts'
import { findFreePort } from './support/find-free-port.ts'
import { makeKeys } from './support/make-keys.ts'
import { quoteRequest, siteOf } from './support/make-objects.ts'
import { type Nginx, readConfiguration, startNginx } from './support/nginx.ts'
import { cookiesOf, PASSWORD } from './support/sign-in.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** How long nginx leaves an instance alone that did not answer: `fail_timeout`, counted in whole seconds begun, and a little more. */
const FAIL_TIMEOUT_MS = 3500

/** What the unit of systemd starts, and with which environment. */
function readUnit(port: number) {
  const unit = readFileSync(`${root}docs/operations/groundwork@.service`, 'utf8')
    .replaceAll('%i', String(port))
    .replaceAll('/opt/groundwork/', root)
  const valuesOf = (name: string) =>
    [...unit.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map(([, value = '']) => value)
  const environment = valuesOf('Environment').flatMap(line => line.split(' ').map(pair => pair.split('=')))
  const [command = '', ...words] = valuesOf('ExecStart')[0]?.split(' ') ?? []
  return { command, words, environment: Object.fromEntries(environment) as Record<string, string> }
}

type Instance = { url: string; kill: () => Promise<void>; start: () => Promise<void> }

describe('two instances behind nginx', () => {
  let store: Store
  let databaseUrl: string | undefined
  let remove: () => Promise<void>
  let nginx: Nginx
  let url: string
  let instances: [Instance, Instance]

  beforeAll(async () => {
    // As npm test has done; alone, this takes a while.
    spawnSync(process.execPath, ['scripts/build-when-changed.ts'], { cwd: root, stdio: 'inherit' })
    const database = await makers.PostgreSQL?.()
    if (!database) throw new Error('no PostgreSQL')
    remove = database.remove
    databaseUrl = database.settings.databaseUrl
    const ports = [await findFreePort(), await findFreePort(), await findFreePort()] as const
    const [front, first, second] = ports
    const make = (port: number): Instance => {
      let child: ChildProcess
      const { command, words, environment } = readUnit(port)
      return {
        url: `http://127.0.0.1:${port}`,
        start: async () => {
          const env = { ...process.env, ...environment, DATABASE_URL: database.settings.databaseUrl }
          child = spawn(command, words, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] })
          await isReady(`http://127.0.0.1:${port}`, child)
        },
        kill: async () => {
          if (child.exitCode !== null || child.signalCode !== null) return
          const ended = once(child, 'exit')
          child.kill('SIGKILL')
          await ended
        },
      }
    }
    instances = [make(first), make(second)]
    // Both make the schema at once.
    await Promise.all(instances.map(({ start }) => start()))
    store = createStore(database.settings)
    const configuration = readConfiguration(front, await findFreePort(), [first, second])
    nginx = await startNginx(configuration, front)
    url = `http://127.0.0.1:${front}`
  }, 400_000)
  afterAll(async () => {
    await nginx?.stop()
    await Promise.all(instances?.map(({ kill }) => kill()) ?? [])
    await store?.close()
    await remove?.()
  })

  it('share sessions and the code of the first account', async () => {
    const db = await store.open()
    const { value: code } = await db
      .selectFrom('installation')
      .select('value')
      .where('name', '=', 'set-up-code')
      .executeTakeFirstOrThrow()
    const post = (to: string, path: string, body: unknown) =>
      fetch(`${to}/api/auth${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    const person = { name: 'Jonas', email: 'jonas@example.org', password: PASSWORD, organisation: 'Saar' }
    expect((await post(url, '/set-up', { code, ...person })).status).toBe(201)
    const { email, password } = person
    const [first, second] = instances
    const signedIn = await post(first.url, '/sign-in/email', { email, password })
    const cookie = cookiesOf(signedIn)
    for (const to of [second.url, url])
      expect((await fetch(`${to}/api/v1/session`, { headers: { cookie } })).status).toBe(200)
    expect((await post(second.url, '/set-up', { code, ...person })).status).toBe(409)
  })

  it('are all that it takes from start-up to an issued PDF, as the README says', async () => {
    const [, block = ''] =
      /## What a team keeps\n[\s\S]*?```sh\n([\s\S]*?)```/.exec(readFileSync(`${root}README.md`, 'utf8')) ??
      []
    const folder = mkdtempSync(join(tmpdir(), 'groundwork-readme-'))
    const today = new Date()
    const day = (days: number) => new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10)
    const commands = block
      .replaceAll('http://127.0.0.1:3000', url)
      .replace('2026-12-01', day(0))
      .replace('2026-12-31', day(30))
      .replace('--name Saar', '--name Readme')
      .replace('--organisation Saar', '--organisation Readme')
      .replaceAll(/\b(?:quote\.pdf|prices\.csv)\b/g, name => join(folder, name))
    const env = {
      ...process.env,
      DATABASE_URL: databaseUrl,
      PATH: `${root}node_modules/.bin:${process.env.PATH}`,
    }
    const run = spawnSync('bash', ['-euo', 'pipefail', '-c', commands], { cwd: root, env, encoding: 'utf8' })
    expect(run.status, run.stderr).toBe(0)
    expect(readFileSync(join(folder, 'quote.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    const issued = await (await store.open()).selectFrom('quotes').select(['number', 'state']).execute()
    expect(issued).toEqual([{ number: `${day(0).slice(0, 4)}-0001`, state: 'issued' }])
    rmSync(folder, { recursive: true })
  })

  it('answer every idempotent request though one of them is killed under load', async () => {
    // Several keys, each of which may ask so much in a minute.
    const keys = await makeKeys(store, 'Load', 6)
    const failed: string[] = []
    const kept: string[] = []
    const numbers: string[] = []
    let isOver = false

    /** Sends once: what a client sees that never tries again itself. */
    const ask = async (key: string, method: string, path: string, body?: unknown, expected = 200) => {
      const answer = await fetch(url + path, {
        method,
        headers: {
          authorization: `Bearer ${key}`,
          'if-match': '*',
          ...(method === 'POST' && { 'idempotency-key': randomUUID(), 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await answer.text()
      if (answer.status !== expected) failed.push(`${method} ${path} → ${answer.status} ${text}`)
      return JSON.parse(text)
    }
    const work = async (key: string, index: number) => {
      while (!isOver && failed.length === 0) {
        const site = siteOf()
        await ask(key, 'POST', '/api/v1/sites', site, 201)
        kept.push(site.id)
        await ask(key, 'GET', `/api/v1/sites/${site.id}`)
        if (index > 0) continue
        const { id } = await ask(key, 'POST', '/api/v1/quotes', quoteRequest({ sites: [] }), 201)
        numbers.push((await ask(key, 'POST', `/api/v1/quotes/${id}/issue`, {})).number)
      }
    }
    const reach = async (count: number) => {
      while (kept.length < count && failed.length === 0) await new Promise(resolve => setTimeout(resolve, 5))
    }
    const working = Promise.all(keys.map(work))
    await reach(40)
    await instances[0].kill()
    await reach(80)
    await instances[0].start()
    // Until then nginx asks the other alone.
    await new Promise(resolve => setTimeout(resolve, FAIL_TIMEOUT_MS))
    await reach(120)
    await instances[1].kill()
    await reach(160)
    await instances[1].start()
    isOver = true
    await working
    expect(failed).toEqual([])
    const db = await store.open()
    const sites = await db.selectFrom('sites').select('id').execute()
    expect(sites.map(({ id }) => id).toSorted()).toEqual(kept.toSorted())
    const year = numbers[0]?.slice(0, 4)
    expect(numbers.toSorted()).toEqual(
      numbers.map((_each, index) => `${year}-${String(index + 1).padStart(4, '0')}`),
    )
    // The one of the README stands beside them.
    expect(await db.selectFrom('quotes').select('id').execute()).toHaveLength(numbers.length + 1)
  }, 400_000)

  it('are said to be away as a problem when both are', async () => {
    await Promise.all(instances.map(({ kill }) => kill()))
    const answer = await fetch(`${url}/api/v1/software`)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2'])
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({ type: '/problems/not-ready', status: 503 })
  })
})

async function isReady(address: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    // Also with its database: whoever has no key is told so.
    const answer = await fetch(`${address}/api/v1/sites`, { headers: stranger }).catch(() => undefined)
    if (answer?.status === 401) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

const stranger = { authorization: `Bearer gw_${'0'.repeat(16)}_${'A'.repeat(43)}` }
