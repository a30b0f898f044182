import { type RefObject, useRef, useState } from 'react'
import type { KeptProblem } from '../team/request-kept.ts'

export type Outcome = {
  said: string
  problem: KeptProblem | 'offline' | null
  place: RefObject<HTMLParagraphElement | null>
  say: (text: string) => void
  refuse: (problem: KeptProblem | 'offline') => void
  /** Takes back what was said of something before. */
  clear: () => void
  /** The button that was pressed has gone: the keyboard goes on from what is said of it. */
  focus: () => void
}

/** What came of the last thing that was done: a sentence, or why it was refused. */
export function useOutcome(): Outcome {
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  const place = useRef<HTMLParagraphElement>(null)
  const show = (text: string, refused: KeptProblem | 'offline' | null) => {
    setSaid(text)
    setProblem(refused)
  }
  return {
    ...{ said, problem, place },
    say: text => show(text, null),
    refuse: refused => show('', refused),
    clear: () => show('', null),
    focus: () => place.current?.focus(),
  }
}
