import { useCallback, useEffect, useRef, useState } from 'react'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'

type Page<Item> = { items: Item[]; nextCursor: string | null }

export type KeptList<Item> = {
  /** Null until the first page came. */
  items: readonly Item[] | null
  hasMore: boolean
  isLoading: boolean
  problem: KeptProblem | 'offline' | null
  more: () => Promise<void>
  /** Begins anew, from the first page. */
  reload: () => Promise<void>
}

/** A list that the server keeps, page by page; without a path it is not asked. */
export function useList<Item>(path: string | null): KeptList<Item> {
  const [items, setItems] = useState<readonly Item[] | null>(null)
  const [cursor, setCursor] = useState<string | null>(null)
  const [isLoading, setLoading] = useState(true)
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  const latest = useRef(0)

  const load = useCallback(
    async (from: string | null) => {
      const mine = ++latest.current
      if (path === null) return setLoading(false)
      setLoading(true)
      setProblem(null)
      const answer = await requestPage<Item>(path, from)
      // Whoever asked later is answered.
      if (mine !== latest.current) return
      setLoading(false)
      if (!answer.ok) return setProblem(answer.problem)
      const { items: read, nextCursor } = answer.value
      setItems(old => (from === null ? read : [...(old ?? []), ...read]))
      setCursor(nextCursor)
    },
    [path],
  )
  useEffect(() => {
    // Nothing of another list stays, least of all its way to more.
    setItems(null)
    setCursor(null)
    void load(null)
  }, [load])
  return {
    ...{ items, isLoading, problem },
    hasMore: cursor !== null,
    more: () => load(cursor),
    reload: () => load(null),
  }
}

/** One page of a list; the first one without a cursor. */
export function requestPage<Item>(path: string, cursor: string | null, limit = 50) {
  const from = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`
  return requestKept<Page<Item>>(`${path}${path.includes('?') ? '&' : '?'}limit=${limit}${from}`)
}
