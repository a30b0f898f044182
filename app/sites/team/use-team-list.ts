import { useCallback, useEffect, useRef, useState } from 'react'
import type { ListedSite } from '../../sync/follow-team.ts'
import { type KeptProblem, requestKept } from '../../team/request-kept.ts'

type Page = { items: ListedSite[]; nextCursor: string | null; search: string | null }

/** The sites of the team that a search finds, the last changed first, page by page; with `deleted` those that were deleted. */
export function useTeamList(search: string, organisation: string | undefined, deleted = false) {
  const [list, setList] = useState<Page>({ items: [], nextCursor: null, search: null })
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  const words = search.trim()
  const path = `/api/v1/sites?order=changed&deleted=${deleted}&limit=20&search=${encodeURIComponent(words)}`
  const wanted = useRef(path)

  const load = useCallback(
    async (cursor: string | null, signal?: AbortSignal) => {
      const answer = await requestKept<Omit<Page, 'search'>>(
        cursor === null ? path : `${path}&cursor=${cursor}`,
        {
          ...(signal && { signal }),
        },
      )
      // An answer to the search before, to "Show more" of its list as well, has no place in this one.
      if (signal?.aborted || wanted.current !== path) return
      setProblem(answer.ok ? null : answer.problem)
      if (!answer.ok) return
      const { items, nextCursor } = answer.value
      setList(known => {
        if (cursor === null) return { items, nextCursor, search: words }
        // Asked for twice, or from a list that was loaded anew since.
        if (known.nextCursor !== cursor) return known
        return { ...known, items: [...known.items, ...items], nextCursor }
      })
    },
    [path, words],
  )

  useEffect(() => {
    wanted.current = path
    if (!organisation) return
    const stopped = new AbortController()
    // Whoever types on asks once.
    const timer = setTimeout(() => void load(null, stopped.signal), 250)
    return () => {
      clearTimeout(timer)
      stopped.abort()
    }
  }, [load, path, organisation])

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
