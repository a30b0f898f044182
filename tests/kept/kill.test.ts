import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { StoreSettings } from '#api/store/create-store.ts'
import { onBothDatabases } from './support/databases.ts'
import { quoteRequest, siteOf } from './support/make-objects.ts'
import { startKeptApi } from './support/start-kept-api.ts'

/** How often the server is killed; `KILLS=200` for the long run. */
const KILLS = Number(process.env.KILLS ?? 3)
const WRITERS = 6
/** How long it may live at most once it has answered: a start takes what it takes, and proves nothing. */
const LIVES_MS = 600

const program = fileURLToPath(new URL('support/killed-server.ts', import.meta.url))

async function start({
  databaseFile,
  databaseUrl,
}: StoreSettings): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [program, databaseFile, ...(databaseUrl ? [databaseUrl] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // So that it is there again soon.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'groundwork-compile-cache') },
  })
  const [port] = await once(child.stdout as NodeJS.ReadableStream, 'data')
  return { child, url: `http://127.0.0.1:${String(port).trim()}` }
}

onBothDatabases('a server that is killed at any moment', make => {
  it(
    'has lost nothing that it acknowledged, has done nothing twice and left no gap',
    async () => {
      const settings = await make()
      const before = await startKeptApi(settings)
      const key = await before.makeKey('Saar')
      await before.close()
      let url = ''
      let isOver = false
      const acknowledged = { sites: [] as string[], issued: [] as string[] }

      /** Sends until there is an answer, the same request each time, as a client does that was cut off. */
      const insist = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
        const all = {
          authorization: `Bearer ${key}`,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
          ...headers,
        }
        while (!isOver)
          try {
            const response = await fetch(url + path, {
              method: 'POST',
              headers: all,
              body: JSON.stringify(body),
            })
            const json = (await response.json()) as { id: string; number: string }
            if (response.status < 500) return { status: response.status, json }
          } catch {
            await new Promise(resolve => setTimeout(resolve, 20))
          }
        return null
      }
      const write = async () => {
        while (!isOver) {
          const site = siteOf()
          const made = await insist('/api/v1/sites', site)
          if (made) expect(made.status).toBe(201)
          if (made) acknowledged.sites.push(site.id)
          const draft = await insist('/api/v1/quotes', quoteRequest({ sites: [] }))
          const issued =
            draft && (await insist(`/api/v1/quotes/${draft.json.id}/issue`, {}, { 'if-match': '*' }))
          if (issued) expect(issued.status).toBe(200)
          if (issued) acknowledged.issued.push(issued.json.number)
        }
      }

      /** Lets the server acknowledge something, then live on for a moment that nobody foresees. */
      const live = async () => {
        const count = () => acknowledged.sites.length + acknowledged.issued.length
        const before = count()
        while (count() === before) await new Promise(resolve => setTimeout(resolve, 5))
        await new Promise(resolve => setTimeout(resolve, LIVES_MS * Math.random()))
      }

      const first = await start(settings)
      url = first.url
      let { child } = first
      const writing = Promise.all(Array.from({ length: WRITERS }, write))
      for (let kills = 0; kills < KILLS; kills++) {
        await live()
        child.kill('SIGKILL')
        await once(child, 'exit')
        const next = await start(settings)
        url = next.url
        child = next.child
      }
      await live()
      isOver = true
      await writing
      child.kill('SIGKILL')
      await once(child, 'exit')

      const after = await startKeptApi(settings)
      const db = await after.store.open()
      const sites = await db.selectFrom('sites').select('id').execute()
      const quotes = await db.selectFrom('quotes').select(['id', 'number', 'state']).execute()
      const documents = await db.selectFrom('quoteDocuments').select('quoteId').execute()
      await after.close()
      const kept = new Set(sites.map(({ id }) => id))
      const numbers = quotes.flatMap(({ number }) => (number === null ? [] : [number])).toSorted()
      expect(acknowledged.sites.length + acknowledged.issued.length).toBeGreaterThan(KILLS)
      expect(acknowledged.sites.filter(id => !kept.has(id))).toEqual([])
      expect(acknowledged.issued.filter(number => !numbers.includes(number))).toEqual([])
      expect(new Set(acknowledged.issued).size).toBe(acknowledged.issued.length)
      const expected = numbers.map((_each, index) => `2026-${String(index + 1).padStart(4, '0')}`)
      expect(numbers).toEqual(expected)
      // Neither an issued quote without its documents, nor documents without one.
      const issued = quotes.filter(({ state }) => state === 'issued')
      expect(issued).toHaveLength(numbers.length)
      expect(documents).toHaveLength(6 * issued.length)
      if (KILLS > 3)
        console.error(
          `${KILLS} kills, ${acknowledged.sites.length} sites and ${acknowledged.issued.length} issues acknowledged`,
        )
    },
    120_000 + 60_000 * KILLS,
  )
})
