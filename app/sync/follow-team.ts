import type { KeptAnswer } from '../team/request-kept.ts'
import type { Ask } from './exchange.ts'
import type { KeptCopy } from './kept-copy.ts'
import { readSetting, writeSetting } from './sync-database.ts'

/** A site in the list of the team. */
export type ListedSite = {
  id: string
  name: string
  etag: string
  createdAt: string
  updatedAt: string
  changedAt: string | null
  changedBy: string | null
  deletedAt: string | null
}

type Page = { items: ListedSite[]; nextCursor: string | null }

/** Instances may be at odds about the time, and what was begun first may be done last. */
const OVERLAP_MS = 10 * 60_000
const MOST_PAGES = 50

/** Which of these copies others have changed, deleted or restored since they were last taken; null without an answer. */
export async function findChanged(
  copies: readonly KeptCopy[],
  organisation: string,
  ask: Ask,
): Promise<{ changed: ReadonlySet<string>; deleted: ReadonlySet<string> } | 'offline' | 'refused'> {
  const setting = `seen:${organisation}`
  const seen = await readSetting(setting)
  const from = seen ? new Date(Date.parse(seen) - OVERLAP_MS).toISOString() : ''
  const byId = new Map(copies.map(copy => [copy.id, copy]))
  const open = new Set(byId.keys())
  const changed = new Set<string>()
  const deleted = new Set<string>()
  let newest = seen ?? ''
  let cursor: string | null = ''
  for (let page = 0; page < MOST_PAGES && cursor !== null && open.size > 0; page++) {
    const query: string = `order=changed&deleted=any&limit=${page === 0 ? 20 : 200}${cursor && `&cursor=${cursor}`}`
    const answer: KeptAnswer<Page> = await ask<Page>(`/api/v1/sites?${query}`)
    if (!answer.ok) return answer.problem === 'offline' || answer.status >= 429 ? 'offline' : 'refused'
    for (const { id, etag, updatedAt, deletedAt } of answer.value.items) {
      if (updatedAt > newest) newest = updatedAt
      const copy = byId.get(id)
      open.delete(id)
      if (copy && deletedAt !== null) deleted.add(id)
      else if (copy && (copy.etag !== etag || copy.state === 'gone')) changed.add(id)
    }
    const last = answer.value.items.at(-1)
    cursor = last && last.updatedAt < from ? null : answer.value.nextCursor
  }
  if (newest !== (seen ?? '')) await writeSetting(setting, newest)
  return { changed, deleted }
}
