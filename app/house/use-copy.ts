import { type RefObject, useEffect, useRef, useState } from 'react'

type Copy<Source> = {
  /** How copying went, as long as the text is the one that was copied. */
  outcome: 'copied' | 'failed' | null
  /** Copies the text, or what is given in its place. */
  copy: (whole?: string) => Promise<void>
  /** Where the text stands on the page. */
  source: RefObject<Source | null>
}

/** Copies a text to the clipboard and says how that went, for ever or for a time. */
export function useCopy<Source extends HTMLElement>(text: string, shownMs = 0): Copy<Source> {
  const source = useRef<Source>(null)
  const [last, setLast] = useState<{ of: string; outcome: 'copied' | 'failed' } | null>(null)
  useEffect(() => {
    if (!last || shownMs === 0) return
    const timer = setTimeout(() => setLast(null), shownMs)
    return () => clearTimeout(timer)
  }, [last, shownMs])

  async function copy(whole = text) {
    try {
      await navigator.clipboard.writeText(whole)
      setLast({ of: text, outcome: 'copied' })
    } catch {
      // Without a secure connection browsers offer no clipboard: select the text, so that Ctrl+C takes it.
      if (source.current) window.getSelection()?.selectAllChildren(source.current)
      setLast({ of: text, outcome: 'failed' })
    }
  }

  return { outcome: last?.of === text ? last.outcome : null, copy, source }
}
