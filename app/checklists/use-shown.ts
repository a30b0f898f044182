import { useCallback, useEffect, useState } from 'react'
import { roles } from '#domain/checklists/procedure.ts'
import { type Shown, showEverything } from './filters.tsx'

const KEY = 'groundwork-role'

/**
 * Which items are shown; whose they are is kept on this device, since who works at it seldom changes. Whoever was sent a
 * copy of a site sees what is theirs.
 */
export function useShown(ofCopy: Shown['role'] | undefined): [Shown, (shown: Shown) => void] {
  const [shown, setShown] = useState(showEverything)
  useEffect(() => {
    const kept = roles.find(role => role === readKept())
    if (kept) setShown(old => ({ ...old, role: kept }))
  }, [])
  useEffect(() => {
    if (ofCopy) setShown(old => ({ ...old, role: ofCopy }))
  }, [ofCopy])
  const show = useCallback((next: Shown) => {
    setShown(next)
    keep(next.role)
  }, [])
  return [shown, show]
}

// Browsers may refuse to keep anything: then the choice lasts as long as the page.
function readKept(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function keep(role: Shown['role']): void {
  try {
    if (role === 'all') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, role)
  } catch {}
}
