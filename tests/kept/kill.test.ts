import { expect, it } from 'vitest'
import { onBothDatabases } from './support/databases.ts'
import { startKilledServer } from './support/killed-servers.ts'
import { startKeptApi } from './support/start-kept-api.ts'
import { startWriters } from './support/writers.ts'

/** How many writes have to be acknowledged at least, 20,000 together; one on SQLite costs half of one on PostgreSQL. */
const writesOn = { sqlite: 14_500, postgres: 5_500 }
/** How often each server is killed meanwhile; `KILLS=100 WRITES=3000` for the long run. */
const KILLS = Number(process.env.KILLS ?? 3)
/** Events before the writers begin: the organisation, its owner, their key. */
const madeBefore = 3
/** How long a server goes on at most behind the write that it is killed for. */
const LIVES_ON_MS = 50

onBothDatabases('a server that is killed at any moment', make => {
  it(
    'has lost nothing that it acknowledged, has torn nothing, done nothing twice and left no gap',
    async () => {
      const settings = await make()
      const before = await startKeptApi(settings)
      const least = Number(process.env.WRITES ?? writesOn[before.store.kind])
      const key = await before.makeKey('Saar')
      await before.close()

      let server = await startKilledServer(settings)
      const writers = startWriters(() => server.url, key)
      for (let kill = 1; kill <= KILLS; kill++) {
        // Somewhere in its share of all writes, and in whatever it is about to do then.
        await writers.reach(Math.max(writers.count() + 1, (least * (kill - Math.random())) / (KILLS + 1)))
        await new Promise(resolve => setTimeout(resolve, LIVES_ON_MS * Math.random()))
        await server.kill()
        server = await startKilledServer(settings)
      }
      await writers.reach(least)
      const { sites, drafts, issued, writes } = await writers.stop()
      await server.kill()

      const after = await startKeptApi(settings)
      const db = await after.store.open()
      const kept = await db.selectFrom('sites').select(['id', 'version', 'body']).execute()
      const quotes = await db.selectFrom('quotes').select(['id', 'number', 'state']).execute()
      const documents = await db
        .selectFrom('quoteDocuments')
        .select(['quoteId', ({ fn }) => fn.countAll<number>().as('count')])
        .groupBy('quoteId')
        .execute()
      const events = await db
        .selectFrom('auditEvents')
        .select(['action', ({ fn }) => fn.countAll<number>().as('count')])
        .groupBy('action')
        .execute()
      const answers = await db
        .selectFrom('idempotentAnswers')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      await after.close()

      expect(writes).toBeGreaterThanOrEqual(least)
      // Exactly what was acknowledged is there, whole: every request was sent until it was answered.
      const found = new Map(kept.map(({ id, body }) => [id, Object.keys(JSON.parse(body).fields)]))
      expect(found.size).toBe(sites.size)
      for (const [id, fields] of sites) expect(found.get(id)?.toSorted()).toEqual(fields)
      expect(quotes.map(({ id }) => id).toSorted()).toEqual(drafts.toSorted())
      const numbers = quotes.flatMap(({ number }) => (number === null ? [] : [number])).toSorted()
      expect(issued.toSorted()).toEqual(numbers)
      expect(numbers).toEqual(numbers.map((_each, index) => `2026-${String(index + 1).padStart(4, '0')}`))
      // Neither an issued quote without its documents, nor documents without one.
      expect(documents.map(({ count }) => Number(count))).toEqual(numbers.map(() => 6))
      expect(quotes.filter(({ state }) => state === 'issued')).toHaveLength(numbers.length)
      const done = Object.fromEntries(events.map(({ action, count }) => [action, Number(count)]))
      expect(done).toMatchObject({ created: sites.size + drafts.length + madeBefore, issued: issued.length })
      expect(Number(answers.count)).toBe(sites.size + drafts.length + issued.length)
      if (process.env.WRITES)
        console.error(
          `${after.store.kind}: ${KILLS} kills, ${writes} writes acknowledged, ${issued.length} of them issues, 0 lost`,
        )
    },
    600_000 + 10_000 * KILLS,
  )
})
