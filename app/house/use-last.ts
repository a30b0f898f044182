import { useState } from 'react'

/** The value, or while there is none the last one there was; must be the same object until something changes. */
export function useLast<Value>(value: Value | null): Value | null {
  const [last, setLast] = useState(value)
  if (value !== null && value !== last) setLast(value)
  return value ?? last
}
