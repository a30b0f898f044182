const CALM_MS = 2000
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const

/** Does something once: when someone touches the page, or in a calm after it was loaded. Returns what takes that back. */
export function whenSomeoneIsThere(act: () => void): () => void {
  const timer = setTimeout(act, CALM_MS)
  for (const sign of signs) window.addEventListener(sign, act, { once: true, passive: true })
  return () => {
    clearTimeout(timer)
    for (const sign of signs) window.removeEventListener(sign, act)
  }
}
