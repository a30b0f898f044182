import { useEffect, useMemo, useState } from 'react'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import type { Reading } from './price-list.ts'

const PAUSE_MS = 300

export type Settled = { column?: number; decimalMark?: string; takesZero?: true }

/**
 * What the server understood of a list, asked when the typing pauses; the last answer stays meanwhile, and is not current.
 * Where no currency was chosen, the list is asked for it.
 */
export function useReading(text: string, currency: string, { column, decimalMark, takesZero }: Settled) {
  const body = useMemo(
    () => ({
      text,
      ...(currency && { currency }),
      ...(column !== undefined && { columns: { price: column } }),
      ...(decimalMark !== undefined && { decimalMark }),
      ...(takesZero && { takesZero }),
    }),
    [text, currency, column, decimalMark, takesZero],
  )
  const [found, setFound] = useState<{ of: object; reading: Reading | null } | null>(null)
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      if (body.text.trim() === '') return setFound(null)
      const answer = await requestKept<Reading>('/api/v1/price-list-readings', {
        method: 'POST',
        body,
        signal: stop.signal,
      })
      if (stop.signal.aborted) return
      setFound({ of: body, reading: answer.ok ? answer.value : null })
      setProblem(answer.ok ? null : answer.problem)
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [body])
  return { reading: found?.reading ?? null, isCurrent: found?.of === body, problem }
}
