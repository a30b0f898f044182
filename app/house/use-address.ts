import { useEffect } from 'react'

const PAUSE_MS = 250

/** Lets the address of the page follow what was changed on it; null while nothing was. */
export function useAddress(address: string | null): void {
  useEffect(() => {
    if (address === null) return
    // Browsers limit how often an address may change, so it follows when the typing pauses.
    const timer = setTimeout(() => {
      window.history.replaceState(null, '', address.includes('#') ? address : address + placeAtHand())
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [address])
}

/** The place of the page that a link in it was followed to meanwhile, with its #. */
function placeAtHand(): string {
  const { hash } = window.location
  return hash !== '' && document.getElementById(hash.slice(1)) ? hash : ''
}
