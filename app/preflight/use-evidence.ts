import { useCallback, useEffect, useState } from 'react'
import type { GivenEvidence } from '#domain/preflight/evidence.ts'
import { maskText } from '#domain/preflight/mask-text.ts'

/** One text that was pasted or dropped; without a name it was pasted. */
export type Piece = GivenEvidence & { id: number; name: string | null }

export type Evidence = {
  pieces: readonly Piece[]
  /** The pieces before the last change; null where nothing was changed. */
  before: readonly Piece[] | null
  add: (added: readonly Omit<Piece, 'id'>[]) => void
  remove: (id: number) => void
  clear: () => void
  undo: () => void
}

const KEY = 'preflight-evidence'
const MOST_STEPS = 50

/** What was given as evidence, kept for this tab with its secrets masked; it never leaves the browser. */
export function useEvidence(): Evidence {
  const [states, setStates] = useState<readonly (readonly Piece[])[]>([[]])
  const pieces = states.at(-1) ?? []

  useEffect(() => {
    const kept = readKept()
    if (kept.length > 0) setStates(old => (old.length === 1 ? [kept] : old))
  }, [])

  const change = useCallback((make: (pieces: readonly Piece[]) => readonly Piece[]) => {
    setStates(old => {
      const next = make(old.at(-1) ?? [])
      keep(next)
      return [...old.slice(-MOST_STEPS), next]
    })
  }, [])

  return {
    pieces,
    before: states.at(-2) ?? null,
    add: useCallback(
      added =>
        change(old => {
          const first = Math.max(0, ...old.map(({ id }) => id)) + 1
          return [...old, ...added.map((piece, at) => ({ ...piece, id: first + at }))]
        }),
      [change],
    ),
    remove: useCallback(id => change(old => old.filter(piece => piece.id !== id)), [change]),
    clear: useCallback(() => change(() => []), [change]),
    undo: useCallback(
      () =>
        setStates(old => {
          if (old.length < 2) return old
          const next = old.slice(0, -1)
          keep(next.at(-1) ?? [])
          return next
        }),
      [],
    ),
  }
}

function readKept(): Piece[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter(piece => typeof piece?.text === 'string') : []
  } catch {
    return []
  }
}

function keep(pieces: readonly Piece[]): void {
  try {
    const kept = pieces.map(piece => ({ ...piece, text: maskText(piece.text) }))
    sessionStorage.setItem(KEY, JSON.stringify(kept))
  } catch {
    // More than the browser keeps: it stays on the page.
    sessionStorage.removeItem(KEY)
  }
}
