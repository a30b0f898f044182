import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { findSuperseded } from '#domain/preflight/find-superseded.ts'
import { forgetPieces, type KeptPiece, loadPieces, storePieces } from './evidence-database.ts'
import { readAll } from './read-all.ts'
import type { Given, ReadPiece } from './read-given.ts'

/** One text that was pasted or dropped; without a name it was pasted. */
export type Piece = ReadPiece & { id: number }

export type Evidence = {
  pieces: readonly Piece[]
  /** The pieces before the last change; null where nothing was changed. */
  before: readonly Piece[] | null
  /** How much of what was given has been read, while that goes on. */
  reading: { done: number; total: number } | null
  /** Ends the reading of what was given last, of which nothing is taken then; null where nothing is read. */
  stop: (() => void) | null
  /** Whether the last reading was stopped. */
  isStopped: boolean
  /** How many earlier texts the last one took the place of. */
  replaced: number
  /** Takes what was given; false where its reading was stopped. */
  add: (given: readonly Given[]) => Promise<boolean>
  remove: (id: number) => void
  clear: () => void
  undo: () => void
}

type State = { pieces: readonly Piece[]; replaced: number }

const nothing: State = { pieces: [], replaced: 0 }

const MOST_STEPS = 50
/** Numbers of pieces rise with time, so that two tabs never give the same. */
const PER_MS = 1000
/** Evidence for a site that is not on the device any more goes after this time. */
const FORGOTTEN_AFTER_MS = 30 * 24 * 60 * 60 * 1000

/** What was given as evidence, kept on the device with the site at hand, its secrets masked; it never leaves the browser. */
export function useEvidence(site: string | null, sites: readonly string[]): Evidence {
  const [states, setStates] = useState<readonly State[]>([nothing])
  const [reading, setReading] = useState<Evidence['reading']>(null)
  const [stopper, setStopper] = useState<AbortController | null>(null)
  const [isStopped, setStopped] = useState(false)
  const [loaded, setLoaded] = useState<string | null>(null)
  const stored = useRef(new Set<number>())
  const last = useRef<string | null>(null)
  const { pieces, replaced } = states.at(-1) ?? nothing

  const read = useCallback(async (given: readonly Given[], stop: AbortSignal) => {
    const total = given.length
    const found = await readAll(given, done => setReading({ done, total }), stop)
    setReading(null)
    return found
  }, [])

  useEffect(() => {
    if (site === null) return
    let isCurrent = true
    const left = new AbortController()
    // What was given before the site was known belongs to it; that of another site does not.
    if (last.current !== null && last.current !== site) setStates([nothing])
    last.current = site
    const load = async () => {
      const kept = await loadPieces(site).catch(() => [])
      const found = await readKept(kept, given => read(given, left.signal))
      if (!isCurrent || !found) return
      stored.current = new Set(kept.map(({ id }) => id))
      setStates(old => old.map(state => ({ ...state, pieces: [...found, ...state.pieces] })))
      setLoaded(site)
    }
    void load()
    return () => {
      isCurrent = false
      left.abort()
      setLoaded(null)
    }
  }, [site, read])

  useEffect(() => {
    if (loaded === null) return
    const known = stored.current
    const added = pieces.filter(({ id }) => !known.has(id))
    const ids = new Set(pieces.map(({ id }) => id))
    const removed = [...known].filter(id => !ids.has(id))
    stored.current = ids
    // Where the device keeps nothing, it stays on the page.
    if (added.length + removed.length > 0)
      storePieces(loaded, added.map(withoutReading), removed).catch(() => {})
  }, [pieces, loaded])

  const known = sites.join('\n')
  useEffect(() => {
    if (loaded === null) return
    const before = (Date.now() - FORGOTTEN_AFTER_MS) * PER_MS
    forgetPieces(new Set([loaded, ...known.split('\n')]), before).catch(() => {})
  }, [loaded, known])

  const change = useCallback((make: (pieces: readonly Piece[]) => readonly Piece[]) => {
    setStates(old => {
      const next = make((old.at(-1) ?? nothing).pieces)
      return [...old.slice(-MOST_STEPS), { pieces: next, replaced: 0 }]
    })
  }, [])

  return {
    pieces,
    before: states.at(-2)?.pieces ?? null,
    reading,
    stop: useMemo(() => stopper && (() => stopper.abort()), [stopper]),
    isStopped,
    replaced,
    add: useCallback(
      async given => {
        const control = new AbortController()
        setStopper(control)
        setStopped(false)
        const found = await read(given, control.signal)
        setStopper(null)
        setStopped(!found)
        if (!found) return false
        setStates(old => {
          const known = (old.at(-1) ?? nothing).pieces
          const gone = findSuperseded(
            known.map(piece => piece.reading),
            found.map(piece => piece.reading),
          )
          const first = Math.max(Date.now() * PER_MS, ...known.slice(-1).map(({ id }) => id + 1))
          const numbered = found.map((piece, at) => ({ ...piece, id: first + at }))
          const left = known.filter((_piece, index) => !gone.includes(index))
          return [...old.slice(-MOST_STEPS), { pieces: [...left, ...numbered], replaced: gone.length }]
        })
        return true
      },
      [read],
    ),
    remove: useCallback(id => change(old => old.filter(piece => piece.id !== id)), [change]),
    clear: useCallback(() => change(() => []), [change]),
    undo: useCallback(() => setStates(old => (old.length < 2 ? old : old.slice(0, -1))), []),
  }
}

const withoutReading = ({ reading: _reading, ...kept }: Piece): KeptPiece => kept

/** What is kept is read anew, each text under its number. */
async function readKept(
  kept: readonly KeptPiece[],
  read: (given: readonly Given[]) => Promise<ReadPiece[] | null>,
): Promise<Piece[] | null> {
  const found = await read(kept.map(({ id: _id, ...given }) => given))
  if (!found) return null
  // A newer version may part what an older one did not: then the parts are numbered anew.
  if (found.length === kept.length)
    return found.map((piece, index) => ({ ...piece, id: kept[index]?.id ?? index }))
  const first = kept[0]?.id ?? 0
  return found.map((piece, index) => ({ ...piece, id: first + index }))
}
