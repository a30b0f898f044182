import { Problem } from '../http/problems.ts'
import { findLastEvent } from '../store/find-last-event.ts'
import type { Scope } from '../store/scope.ts'
import { STANDING_CHANGED } from './precondition.ts'

/**
 * Does a change, and where it meets another version says who saved that and when, so that an editor can show it; not where
 * only what it takes from elsewhere is another: its last save may be that of whoever is refused. Asked in
 * the same transaction: what is told is what was met.
 */
export async function tellWhoSaved<Answer>(
  scope: Scope,
  address: { path: string; params: Readonly<Record<string, unknown>> },
  work: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'precondition-failed') throw error
    if (error.detail === STANDING_CHANGED) throw error
    const saved = await findLastEvent(scope, objectOf(scope, address))
    if (!saved) throw error
    const { ETag: etag = '' } = error.headers
    const { at, actor, name } = saved
    const values = { ...error.values, name: name ?? '', isNamed: name === null ? 'no' : 'yes', at }
    throw new Problem('precondition-failed', 'detail.precondition-failed.saved', values, {
      headers: error.headers,
      current: { etag, savedAt: at, savedBy: { actor, name } },
    })
  }
}

/** As the trail names it: `/api/v1/quotes/{quoteId}/issue` is about `quotes/…`; the organisation has no id in its path. */
function objectOf(
  { organisation }: Scope,
  { path, params }: { path: string; params: Readonly<Record<string, unknown>> },
): string {
  const [, kind = '', parameter] = /^\/api\/v1\/([\w-]+)(?:\/\{(\w+)\})?/.exec(path) ?? []
  return parameter === undefined ? `${kind}s/${organisation}` : `${kind}/${String(params[parameter])}`
}
