import { useCallback, useEffect, useState } from 'react'
import type { Waiver } from '#domain/preflight/judge-machine.ts'

export type Waivers = {
  list: readonly Waiver[]
  accept: (waiver: Waiver) => void
  withdraw: (check: string) => void
}

const KEY = 'preflight-waivers'

/** Findings that somebody answers for, kept for this tab like the evidence. */
export function useWaivers(): Waivers {
  const [list, setList] = useState<readonly Waiver[]>([])

  useEffect(() => {
    const kept = readKept()
    if (kept.length > 0) setList(old => (old.length === 0 ? kept : old))
  }, [])

  const change = useCallback((make: (old: readonly Waiver[]) => readonly Waiver[]) => {
    setList(old => {
      const next = make(old)
      try {
        sessionStorage.setItem(KEY, JSON.stringify(next))
      } catch {
        // The browser keeps nothing: they stay on the page.
      }
      return next
    })
  }, [])

  return {
    list,
    accept: useCallback(
      waiver => change(old => [...old.filter(one => one.check !== waiver.check), waiver]),
      [change],
    ),
    withdraw: useCallback(check => change(old => old.filter(one => one.check !== check)), [change]),
  }
}

function readKept(): Waiver[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    const isWaiver = (one: Partial<Waiver> | null) =>
      [one?.check, one?.reason, one?.by, one?.at].every(text => typeof text === 'string')
    return Array.isArray(kept) ? kept.filter(isWaiver) : []
  } catch {
    return []
  }
}
