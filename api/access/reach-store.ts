import { Problem } from '../http/problems.ts'
import { isCollision, isUnavailable } from '../store/is-unavailable.ts'
import type { Store } from '../store/store.ts'

const RETRY_SECONDS = 5
const MOST_ATTEMPTS = 5

/** Works with the store; what can't be reached now is a problem that says to come again. */
export async function reachStore<Result>(
  store: Store | undefined,
  work: (db: Awaited<ReturnType<Store['open']>>) => Promise<Result>,
): Promise<Result> {
  if (!store) throw refuse()
  for (let attempt = 1; ; attempt++)
    try {
      return await work(await store.open())
    } catch (error) {
      if (isCollision(error) && attempt < MOST_ATTEMPTS) continue
      throw isUnavailable(error) || isCollision(error) ? refuse(error) : error
    }
}

function refuse(cause?: unknown): Problem {
  const headers = { 'Retry-After': String(RETRY_SECONDS) }
  const problem = new Problem('store-unavailable', 'detail.store-unavailable', {}, { headers })
  problem.cause = cause
  return problem
}
