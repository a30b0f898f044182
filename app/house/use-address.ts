import { useEffect } from 'react'

const PAUSE_MS = 250

/** Lets the address of the page follow what was changed on it; null while nothing was. */
export function useAddress(address: string | null): void {
  useEffect(() => {
    if (address === null) return
    // Browsers limit how often an address may change, so it follows when the typing pauses.
    const timer = setTimeout(() => window.history.replaceState(null, '', address), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [address])
}
