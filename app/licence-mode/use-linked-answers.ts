import { useEffect, useRef, useState } from 'react'
import { type Answers, type Query, readQuery, writeQuery } from './link.ts'

const PAUSE_MS = 250

/** The answers, kept in the address of the page so that a link reproduces the advice. */
export function useLinkedAnswers(query: Query, today: string) {
  const [answers, setAnswers] = useState(() => readQuery(query, today))
  const touched = useRef(false)
  useEffect(() => {
    const own = Object.fromEntries(new URLSearchParams(window.location.search))
    // A page kept for offline use was made without the question mark and what follows.
    if (JSON.stringify(own) !== JSON.stringify(query)) setAnswers(readQuery(own, today))
  }, [query, today])
  const search = `?${writeQuery(answers)}`
  useEffect(() => {
    if (!touched.current) return
    // Browsers limit how often an address may change, so it follows when the answering pauses.
    const timer = setTimeout(() => window.history.replaceState(null, '', search), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [search])
  const change = (next: Partial<Answers>) => {
    touched.current = true
    setAnswers(old => ({ ...old, ...next }))
  }
  return { answers, search, change }
}
