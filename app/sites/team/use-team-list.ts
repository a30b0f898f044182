import { useCallback, useEffect, useState } from 'react'
import type { ListedSite } from '../../sync/follow-team.ts'
import { type KeptProblem, requestKept } from '../../team/request-kept.ts'

type Page = { items: ListedSite[]; nextCursor: string | null }

/** The sites of the team that a search finds, the last changed first, page by page; with `deleted` those that were deleted. */
export function useTeamList(search: string, organisation: string | undefined, deleted = false) {
  const [list, setList] = useState<Page>({ items: [], nextCursor: null })
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  const path = `/api/v1/sites?order=changed&deleted=${deleted}&limit=20&search=${encodeURIComponent(search.trim())}`

  const load = useCallback(
    async (cursor: string | null, signal?: AbortSignal) => {
      const answer = await requestKept<Page>(cursor === null ? path : `${path}&cursor=${cursor}`, {
        ...(signal && { signal }),
      })
      if (signal?.aborted) return
      setProblem(answer.ok ? null : answer.problem)
      if (!answer.ok) return
      const { items, nextCursor } = answer.value
      setList(known => ({ items: cursor === null ? items : [...known.items, ...items], nextCursor }))
    },
    [path],
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
    ...list,
    problem,
    reload: () => load(null),
    more: () => load(list.nextCursor),
  }
}
