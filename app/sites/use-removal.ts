import { useState } from 'react'

/** What is done with a site that somebody wants off this device, once it is known whether anything would be lost. */
export type Removal = { remove: () => void; keep: () => void }

/** Which site somebody wants off this device, until that is settled. */
export function useRemoval(remove: (key: string) => void) {
  const [wanted, want] = useState('')
  function settle(key: string, then: () => void) {
    return () => {
      want(old => (old === key ? '' : old))
      then()
    }
  }
  return {
    want,
    of: (key: string): Removal | undefined =>
      wanted === key ? { remove: settle(key, () => remove(key)), keep: settle(key, () => {}) } : undefined,
  }
}
