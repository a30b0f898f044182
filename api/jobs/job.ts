import type { Db } from '../store/store.ts'

/** What is known of an attempt when it is recorded. */
type Attempt = { number: number; at: string; isLast: boolean; nextAt: string | null }

/**
 * How an attempt ended. What it records is written together with the job's own end, so that it is there once, however
 * often the work was done.
 */
export type Outcome = {
  /** `hopeless`: failed, and would fail each time. */
  is: 'done' | 'failed' | 'hopeless'
  /** Why it failed, as a word. */
  error?: string
  record?: (db: Db, attempt: Attempt) => Promise<void>
}

/** How jobs of a kind are done. */
export type JobKind = {
  /** Comes again so long after it was done, and never ends. */
  everyMs?: number
  /** Does the work; what it has begun when the signal comes is given up. */
  run: (
    payload: unknown,
    work: { db: Exclude<Db, { isTransaction: true }>; at: string; signal: AbortSignal },
  ) => Promise<Outcome>
}

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** How long is waited behind each attempt that failed; there is none behind the last. */
const waits = [5 * SECOND, MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 10 * HOUR]

/** How often a job is tried at most. */
export const MOST_ATTEMPTS = waits.length + 1

/** How long to wait behind an attempt, by up to a fifth more or less, so that what failed together does not come together. */
export function findWait(attempt: number, random: () => number): number {
  const wait = waits[Math.min(attempt, waits.length) - 1] ?? SECOND
  return Math.round(wait * (0.8 + 0.4 * random()))
}
