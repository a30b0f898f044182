import { useRef } from 'react'

/** The value, or while there is none the last one there was: shown dimmed, and said to be out of date. */
export function useLatest<T>(value: T | null, isPending: boolean): T | null {
  const latest = useRef<T>(null)
  // What is shown to nobody, as a table is still to come, is not what there was.
  if (value !== null && !isPending) latest.current = value
  return value ?? latest.current
}
