import type { Logger } from 'pino'
import { claimJobs, ensureJob, hasDueJob, type Job, type Settlement, settleJob } from '../store/jobs.ts'
import type { Store } from '../store/store.ts'
import { findWait, type JobKind, MOST_ATTEMPTS, type Outcome } from './job.ts'

export type JobParts = {
  store: Store
  kinds: Readonly<Record<string, JobKind>>
  now: () => Date
  logger: Logger
  random?: () => number
  /** How many are worked on at once. */
  concurrency?: number
  /** How long a job that was taken is left to whoever took it: longer than any attempt may last. */
  leaseMs?: number
  /** How long nothing is looked for where nothing was due. */
  pollMs?: number
}

export type JobRunner = {
  start: () => void
  /** Takes nothing new, and lets what was begun end for so long. */
  stop: (seconds: number) => Promise<void>
  /** Does what is due now, and what comes of it, until nothing is; tells how many attempts that were. */
  runDue: () => Promise<number>
}

const LOST = 'lost'
const ENSURE_EVERY_MS = 600_000

/** Does what is kept as still to be done, in this process and any number of others. */
export function createJobRunner(parts: JobParts): JobRunner {
  const { store, kinds, now, logger, random = Math.random } = parts
  const { concurrency = 8, leaseMs = 120_000, pollMs = 1000 } = parts
  const running = new Set<Promise<void>>()
  const givingUp = new AbortController()
  const later = (ms: number) => new Date(now().getTime() + ms).toISOString()
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<number> | undefined
  let isStopping = false
  let ensuredUntil = ''
  let isReachable = true

  /** Takes as many as there is room for, and begins them. */
  async function take(): Promise<number> {
    const room = concurrency - running.size
    if (room <= 0) return 0
    const db = await store.open()
    const at = now().toISOString()
    if (at >= ensuredUntil) {
      for (const [kind, { everyMs }] of Object.entries(kinds))
        if (everyMs !== undefined) await ensureJob(db, kind, at)
      // A backup that is put back may hold none.
      ensuredUntil = later(ENSURE_EVERY_MS)
    }
    if (!(await hasDueJob(db, at))) return 0
    const jobs = await claimJobs(db, store.kind, { at, until: later(leaseMs), limit: room })
    for (const job of jobs) {
      const work = attempt(job).finally(() => running.delete(work))
      running.add(work)
    }
    return jobs.length
  }

  async function attempt(job: Job): Promise<void> {
    try {
      await settle(job, await run(job))
    } catch (error) {
      // Its lease runs out, and somebody does it again.
      logger.warn({ err: error, job: job.id, kind: job.kind }, 'a job could not be settled')
    }
  }

  async function run(job: Job): Promise<Outcome> {
    const kind = kinds[job.kind]
    if (!kind) return { is: 'hopeless', error: 'unknown-kind' }
    try {
      const signal = AbortSignal.any([givingUp.signal, AbortSignal.timeout(Math.floor(leaseMs * 0.8))])
      const work = { db: await store.open(), at: now().toISOString(), signal }
      return await kind.run(JSON.parse(job.payload), work)
    } catch (error) {
      if (!givingUp.signal.aborted)
        logger.warn({ err: error, job: job.id, kind: job.kind, attempt: job.attempts }, 'a job failed')
      return { is: 'failed', error: 'unexpected' }
    }
  }

  async function settle(job: Job, outcome: Outcome): Promise<void> {
    const settlement = findSettlement(job, outcome)
    if (settlement.is === 'dead')
      logger.error({ job: job.id, kind: job.kind, error: settlement.error }, 'a job is given up')
    const db = await store.open()
    await db
      .transaction()
      .execute(async within => {
        if (!(await settleJob(within, job, settlement))) throw new Error(LOST)
        // What was cut off by the stop of this server is no attempt.
        if (settlement.is === 'again' && settlement.attempts < job.attempts) return
        const nextAt = settlement.is === 'again' ? settlement.dueAt : null
        const record = { number: job.attempts, at: now().toISOString(), isLast: nextAt === null, nextAt }
        await outcome.record?.(within, record)
      })
      .catch(error => {
        if ((error as Error).message !== LOST) throw error
        logger.warn({ job: job.id, kind: job.kind }, 'a job took longer than its lease')
      })
  }

  function findSettlement({ kind, attempts }: Job, { is, error = is }: Outcome): Settlement {
    const every = kinds[kind]?.everyMs
    if (is !== 'done' && givingUp.signal.aborted)
      return { is: 'again', dueAt: now().toISOString(), attempts: attempts - 1 }
    if (every !== undefined) {
      const wait = is === 'done' ? every : Math.min(every, findWait(attempts, random))
      return { is: 'again', dueAt: later(wait), attempts: is === 'done' ? 0 : attempts }
    }
    if (is === 'done') return { is: 'gone' }
    if (is === 'hopeless' || attempts >= MOST_ATTEMPTS) return { is: 'dead', at: now().toISOString(), error }
    return { is: 'again', dueAt: later(findWait(attempts, random)), attempts }
  }

  async function lookForWork(): Promise<number> {
    try {
      const taken = await take()
      isReachable = true
      return taken
    } catch (error) {
      if (isReachable) logger.warn({ err: error }, 'jobs wait for the database')
      isReachable = false
      return 0
    }
  }

  async function turn(): Promise<void> {
    const look = lookForWork()
    looking = look
    // As soon as there is room again, there may be more that is due.
    const hasTaken = (await look) > 0
    if (hasTaken) await Promise.race(running)
    if (!isStopping) timer = setTimeout(turn, hasTaken ? 0 : pollMs).unref()
  }

  return {
    start: () => {
      if (!isStopping) void turn()
    },
    stop: async seconds => {
      isStopping = true
      clearTimeout(timer)
      const deadline = setTimeout(() => givingUp.abort(), seconds * 1000)
      await looking
      await Promise.all(running)
      clearTimeout(deadline)
    },
    runDue: async () => {
      let count = 0
      for (let taken = await take(); taken > 0; taken = await take()) {
        count += taken
        await Promise.all(running)
      }
      return count
    },
  }
}
