import { useCallback, useEffect, useState } from 'react'
import { applyChange, type Change } from '../house/change.ts'
import { useAddress } from '../house/use-address.ts'
import { type Answers, type Query, readQuery, writeQuery } from './link.ts'

/** The answers, kept in the address of the page so that a link reproduces the advice. */
export function useLinkedAnswers(query: Query, today: string) {
  const [answers, setAnswers] = useState(() => readQuery(query, today))
  const [isTouched, setTouched] = useState(false)
  useEffect(() => {
    const own = Object.fromEntries(new URLSearchParams(window.location.search))
    // A page kept for offline use was made without the question mark and what follows.
    if (JSON.stringify(own) !== JSON.stringify(query)) setAnswers(readQuery(own, today))
  }, [query, today])
  const search = `?${writeQuery(answers)}`
  useAddress(isTouched ? search : null)
  const change = (next: Change<Answers>) => {
    setTouched(true)
    setAnswers(old => applyChange(old, next))
  }
  /** Shows other answers, which nobody has given here. */
  const replace = useCallback((site: Answers['site']) => {
    setTouched(false)
    setAnswers(old => ({ ...old, site }))
  }, [])
  return { answers, search, isTouched, change, replace }
}
