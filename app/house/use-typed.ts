import { type SetStateAction, useEffect, useState } from 'react'
import type * as z from 'zod/mini'
import { listKeys, readItem, writeItem } from './tab-storage.ts'

const TYPED = 'groundwork-typed '
/** What belongs to a team begins with this: it goes when somebody signs out. */
export const OF_TEAM = 'team '

/**
 * What is typed on a page and belongs to no site: it outlasts a reload, another language and the way back. It is kept in
 * this tab and not in the address, as it may be long, and nobody else’s business. `forget` goes back to the initial value.
 */
export function useTyped<Value>(key: string, initial: Value, schema: z.ZodMiniType<Value>) {
  const [held, setHeld] = useState<{ key: string; value: Value } | null>(null)
  useEffect(() => {
    const read = () => {
      const value = readTyped(key, schema)
      setHeld(value === null ? null : { key, value })
    }
    read()
    // A page that comes back from the browser’s memory may have been gone on with in another language.
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && read()
    window.addEventListener('pageshow', onShow)
    return () => window.removeEventListener('pageshow', onShow)
  }, [key, schema])
  useEffect(() => {
    if (held) writeTyped(held.key, held.value)
  }, [held])

  const readHeld = (kept: typeof held) => (kept?.key === key ? kept.value : initial)
  const set = (next: SetStateAction<Value>) =>
    setHeld(old => ({ key, value: next instanceof Function ? next(readHeld(old)) : next }))
  const forget = () => {
    writeTyped(key, null)
    setHeld(null)
  }
  return [readHeld(held), set, forget] as const
}

export function readTyped<Value>(key: string, schema: z.ZodMiniType<Value>): Value | null {
  try {
    const read = schema.safeParse(JSON.parse(readItem(TYPED + key) ?? 'null'))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

export function writeTyped(key: string, value: unknown): void {
  writeItem(TYPED + key, value === null ? null : JSON.stringify(value))
}

/** Of a team, whose people may share a device. */
export function forgetTypedOfTeam(): void {
  for (const key of listKeys()) if (key.startsWith(TYPED + OF_TEAM)) writeItem(key, null)
}
