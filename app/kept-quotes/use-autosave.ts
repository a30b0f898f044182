import { useEffect, useRef, useState } from 'react'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import { useHeldPage, useSession } from '../team/use-session.ts'
import { type KeptQuote, type QuoteRequest, quotePath } from './kept-quote.ts'
import { isSame } from './list-conflicts.ts'

const PAUSE_MS = 800
/** After what time a server that did not answer is asked again. */
const RETRY_MS = 15_000

type SaveStatus = 'saved' | 'saving' | 'incomplete' | 'offline' | 'refused'

export type Autosave = {
  status: SaveStatus
  problem: KeptProblem | null
  /** What somebody else has saved in the meantime. */
  theirs: KeptQuote | null
  /** What both began with. */
  base: QuoteRequest
  /** As it is kept now. */
  latest: KeptQuote
  /** Saves at once; the quote as it is kept then, or null where that did not go. */
  save: () => Promise<KeptQuote | null>
}

/**
 * Saves a draft whenever typing pauses, as the version that it was opened in; never over what somebody else saved. What it takes
 * from price lists and the organisation may change meanwhile: then it is shown anew.
 */
export function useAutosave(
  kept: KeptQuote,
  request: QuoteRequest,
  isComplete: boolean,
  onRefreshed: (kept: KeptQuote) => void,
): Autosave {
  const text = JSON.stringify(request)
  const saved = useRef({ kept, text: JSON.stringify(kept.request) })
  const isFirst = useRef(true)
  const now = useRef({ text, isComplete })
  now.current = { text, isComplete }
  const running = useRef<Promise<KeptQuote | null> | null>(null)
  const isRefreshed = useRef(false)
  const [status, setStatus] = useState<SaveStatus>('saved')
  const [problem, setProblem] = useState<KeptProblem | null>(null)
  const [theirs, setTheirs] = useState<KeptQuote | null>(null)
  const [latest, setLatest] = useState(kept)
  const { isOver } = useSession()
  useHeldPage(status !== 'saved')

  /** What goes by itself says nothing until it has gone. */
  async function send(isQuiet = false): Promise<KeptQuote | null> {
    const { text: sent, isComplete: isWhole } = now.current
    if (sent === saved.current.text) {
      setStatus('saved')
      return saved.current.kept
    }
    if (!isWhole) {
      setStatus('incomplete')
      return null
    }
    if (!isQuiet) setStatus('saving')
    const { etag, id } = saved.current.kept
    const answer = await requestKept<KeptQuote>(quotePath(id), {
      method: 'PUT',
      body: JSON.parse(sent),
      etag,
    })
    if (answer.ok) {
      saved.current = { kept: answer.value, text: sent }
      setLatest(answer.value)
      setProblem(null)
      setStatus(now.current.text === sent ? 'saved' : 'saving')
      if (now.current.text !== sent) return send()
      if (isRefreshed.current) onRefreshed(answer.value)
      return answer.value
    }
    if (answer.status === 412) {
      const found = await requestKept<KeptQuote>(quotePath(id))
      const { kept: before } = saved.current
      const isWritten = found.ok && !isSame(found.value.request, before.request)
      if (found.ok && !isWritten && found.value.etag !== before.etag) {
        saved.current = { ...saved.current, kept: found.value }
        isRefreshed.current = true
        return send()
      }
      if (found.ok) setTheirs(found.value)
    }
    setProblem(answer.problem === 'offline' ? null : answer.problem)
    setStatus(answer.problem === 'offline' ? 'offline' : 'refused')
    return null
  }

  function save(isQuiet = false): Promise<KeptQuote | null> {
    running.current ??= send(isQuiet).finally(() => {
      running.current = null
    })
    return running.current
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts the wait anew
  useEffect(() => {
    if (isFirst.current) {
      // Opening writes numbers in another way, which changes nothing.
      isFirst.current = false
      saved.current.text = text
      return
    }
    if (theirs) return
    const timer = setTimeout(() => void save(), PAUSE_MS)
    if (text !== saved.current.text) setStatus(isComplete ? 'saving' : 'incomplete')
    return () => clearTimeout(timer)
  }, [text, isComplete])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is sent is read when it is sent
  useEffect(() => {
    if (isOver || status !== 'refused' || !isSignedOut(problem)) return
    void save()
  }, [isOver])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is sent is read when it is sent
  useEffect(() => {
    if (status !== 'offline') return
    const again = () => void save(true)
    window.addEventListener('online', again)
    // The network may be there and the server not, or be back already.
    const timer = setInterval(again, RETRY_MS)
    return () => {
      window.removeEventListener('online', again)
      clearInterval(timer)
    }
  }, [status])

  useEffect(() => {
    if (status === 'saved') return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [status])

  return { status, problem, theirs, base: JSON.parse(saved.current.text), latest, save: () => save() }
}

const isSignedOut = (problem: KeptProblem | null) => problem?.code === 'unauthorized'
