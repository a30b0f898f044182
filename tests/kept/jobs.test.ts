import { pino } from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { findWait, type JobKind, MOST_ATTEMPTS } from '#api/jobs/job.ts'
import { createJobRunner, type JobParts } from '#api/jobs/run-jobs.ts'
import { createStore } from '#api/store/create-store.ts'
import { enqueueJob } from '#api/store/jobs.ts'
import type { Store } from '#api/store/store.ts'
import { onBothDatabases } from './support/databases.ts'

const START = '2026-12-01T08:00:00.000Z'
const silent = pino({ level: 'silent' })
const done = { is: 'done' } as const

onBothDatabases('what is to be done', make => {
  const opened: Store[] = []
  let clock = START
  afterEach(async () => {
    clock = START
    for (const store of opened.splice(0)) await store.close()
  })

  async function open(settings?: Awaited<ReturnType<typeof make>>) {
    const known = settings ?? (await make())
    const store = createStore(known)
    opened.push(store)
    return { settings: known, store, db: await store.open() }
  }
  const runner = (store: Store, kinds: Record<string, JobKind>, more: Partial<JobParts> = {}) =>
    createJobRunner({ store, kinds, now: () => new Date(clock), logger: silent, random: () => 0.5, ...more })
  const later = (ms: number) => {
    clock = new Date(Date.parse(clock) + ms).toISOString()
  }
  const add = (db: Awaited<ReturnType<Store['open']>>, payload: object = {}, kind = 'work') =>
    enqueueJob(db, { kind, payload, at: clock })

  it('is done once, by whichever of several instances takes it', async () => {
    const { settings, store, db } = await open()
    const other = (await open(settings)).store
    for (let index = 0; index < 40; index++) await add(db, { index })
    const seen: number[] = []
    const kinds = {
      work: {
        run: async (payload: unknown) => {
          seen.push((payload as { index: number }).index)
          await new Promise(resolve => setTimeout(resolve, 1))
          return done
        },
      },
    }
    await Promise.all([store, other, store].map(each => runner(each, kinds, { concurrency: 3 }).runDue()))
    expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_each, index) => index))
    expect(await db.selectFrom('jobs').selectAll().execute()).toEqual([])
  })

  it('is there only where what causes it is', async () => {
    const { db } = await open()
    const failing = db.transaction().execute(async within => {
      await enqueueJob(within, { kind: 'work', payload: {}, at: clock })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await db.selectFrom('jobs').selectAll().execute()).toEqual([])
  })

  it('comes again behind longer and longer waits, and is left lying behind the last', async () => {
    const { store, db } = await open()
    await add(db)
    const recorded: boolean[] = []
    const kinds = {
      work: {
        run: async () => ({
          is: 'failed' as const,
          error: 'http-500',
          record: async (_db: unknown, { isLast }: { isLast: boolean }) => void recorded.push(isLast),
        }),
      },
    }
    const jobs = runner(store, kinds)
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      expect(await jobs.runDue(), `attempt ${attempt}`).toBe(1)
      expect(await jobs.runDue()).toBe(0)
      const wait = findWait(attempt, () => 0.5)
      later(wait - 1)
      expect(await jobs.runDue()).toBe(0)
      later(1)
    }
    later(86_400_000)
    expect(await jobs.runDue()).toBe(0)
    expect(recorded).toEqual([...Array(MOST_ATTEMPTS - 1).fill(false), true])
    const [left] = await db.selectFrom('jobs').selectAll().execute()
    expect([left?.attempts, left?.error, left?.deadAt === null]).toEqual([MOST_ATTEMPTS, 'http-500', false])
  })

  it('that throws comes again, that can not succeed does not, and neither stops the others', async () => {
    const { store, db } = await open()
    for (const kind of ['throws', 'hopeless', 'unknown', 'work']) await add(db, {}, kind)
    let worked = 0
    const kinds: Record<string, JobKind> = {
      throws: {
        run: () => {
          throw new Error('a fault')
        },
      },
      hopeless: { run: async () => ({ is: 'hopeless', error: 'gone' }) },
      work: {
        run: async () => {
          worked++
          return done
        },
      },
    }
    await runner(store, kinds).runDue()
    expect(worked).toBe(1)
    const rows = await db.selectFrom('jobs').select(['kind', 'error']).orderBy('kind').execute()
    expect(rows).toEqual([
      { kind: 'hopeless', error: 'gone' },
      { kind: 'throws', error: null },
      { kind: 'unknown', error: 'unknown-kind' },
    ])
  })

  it('comes to somebody else when whoever took it is gone, and is recorded by one of them', async () => {
    const { settings, store, db } = await open()
    await add(db)
    const recorded: string[] = []
    let release = () => {}
    const held = new Promise<void>(resolve => {
      release = resolve
    })
    const kindOf = (name: string, wait: Promise<void>): Record<string, JobKind> => ({
      work: {
        run: async () => {
          await wait
          return { is: 'done', record: async () => void recorded.push(name) }
        },
      },
    })
    const first = runner(store, kindOf('first', held), { leaseMs: 60_000 }).runDue()
    // Until it has been taken.
    while ((await db.selectFrom('jobs').select('attempts').executeTakeFirst())?.attempts !== 1);
    const other = (await open(settings)).store
    const second = runner(other, kindOf('second', Promise.resolve()), { leaseMs: 60_000 })
    expect(await second.runDue()).toBe(0)
    later(60_000)
    expect(await second.runDue()).toBe(1)
    release()
    await first
    expect(recorded).toEqual(['second'])
  })

  it('what was begun ends before the server does; what does not is given back as if never begun', async () => {
    const { store, db } = await open()
    await add(db, { name: 'short' })
    await add(db, { name: 'long' })
    let begun = 0
    const kinds: Record<string, JobKind> = {
      work: {
        run: (payload, { signal }) => {
          begun++
          if ((payload as { name: string }).name === 'short') return Promise.resolve(done)
          return new Promise((_resolve, reject) =>
            signal.addEventListener('abort', () => reject(signal.reason)),
          )
        },
      },
    }
    const jobs = runner(store, kinds, { pollMs: 1 })
    jobs.start()
    while (begun < 2) await new Promise(resolve => setTimeout(resolve, 1))
    await jobs.stop(0.05)
    const rows = await db.selectFrom('jobs').select(['attempts', 'dueAt', 'deadAt']).execute()
    expect(rows).toEqual([{ attempts: 0, dueAt: START, deadAt: null }])
  })

  it('that comes again and again is there once for all instances, and never given up', async () => {
    const { settings, store, db } = await open()
    const other = (await open(settings)).store
    let runs = 0
    const kinds: Record<string, JobKind> = {
      tick: {
        everyMs: 60_000,
        run: async () => {
          runs++
          return { is: runs > 3 ? 'failed' : 'done' }
        },
      },
    }
    const both = [runner(store, kinds), runner(other, kinds)]
    for (let minute = 0; minute < 3; minute++) {
      await Promise.all(both.map(each => each.runDue()))
      later(60_000)
    }
    expect(runs).toBe(3)
    for (let attempt = 0; attempt < 2 * MOST_ATTEMPTS; attempt++) {
      await Promise.all(both.map(each => each.runDue()))
      later(60_000)
    }
    expect(runs).toBeGreaterThan(3 + MOST_ATTEMPTS)
    await db.deleteFrom('jobs').execute()
    // As after a backup was put back that knows nothing of it.
    later(600_000)
    expect(await both[0]?.runDue()).toBe(1)
  })
})

describe('the wait behind an attempt', () => {
  it('grows, and differs by up to a fifth', () => {
    const middle = Array.from({ length: MOST_ATTEMPTS - 1 }, (_each, index) => findWait(index + 1, () => 0.5))
    expect(middle).toEqual(middle.toSorted((a, b) => a - b))
    expect([findWait(1, () => 0), findWait(1, () => 0.5), findWait(1, () => 1)]).toEqual([4000, 5000, 6000])
    expect(middle.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(24 * 3_600_000)
  })
})
