import { useState } from 'react'

/**
 * The value, or while there is none the last one there was; must be the same object until something changes. What
 * stands there while something else is still to come was shown to nobody, and is not what there was.
 */
export function useLast<Value>(value: Value | null, isPending = false): Value | null {
  const [last, setLast] = useState(isPending ? null : value)
  if (value !== null && value !== last && !isPending) setLast(value)
  return value ?? last
}
