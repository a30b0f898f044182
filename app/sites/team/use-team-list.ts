import { useCallback, useEffect, useState } from 'react'
import type { ListedSite } from '../../sync/follow-team.ts'
import { type KeptProblem, requestKept } from '../../team/request-kept.ts'

type Page = { items: ListedSite[]; nextCursor: string | null; search: string | null }

/** The sites of the team that a search finds, the last changed first, page by page; with `deleted` those that were deleted. */
export function useTeamList(search: string, organisation: string | undefined, deleted = false) {
  const [list, setList] = useState<Page>({ items: [], nextCursor: null, search: null })
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  const words = search.trim()
  const path = `/api/v1/sites?order=changed&deleted=${deleted}&limit=20&search=${encodeURIComponent(words)}`

  const load = useCallback(
    async (cursor: string | null, signal?: AbortSignal) => {
      const answer = await requestKept<Omit<Page, 'search'>>(
        cursor === null ? path : `${path}&cursor=${cursor}`,
        {
          ...(signal && { signal }),
        },
      )
      if (signal?.aborted) return
      setProblem(answer.ok ? null : answer.problem)
      if (!answer.ok) return
      const { items, nextCursor } = answer.value
      const before = (known: Page) => (cursor === null ? [] : known.items)
      setList(known => ({ items: [...before(known), ...items], nextCursor, search: words }))
    },
    [path, words],
  )

  useEffect(() => {
    if (!organisation) return
    const stopped = new AbortController()
    // Whoever types on asks once.
    const timer = setTimeout(() => void load(null, stopped.signal), 250)
    return () => {
      clearTimeout(timer)
      stopped.abort()
    }
  }, [load, organisation])

  return {
    items: list.items,
    nextCursor: list.nextCursor,
    /** Whether the list is that of this search, and not yet of the one before. */
    isOfSearch: list.search === words,
    problem,
    reload: () => load(null),
    more: () => load(list.nextCursor),
  }
}
