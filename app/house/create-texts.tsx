'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'

/** A provider that makes the texts of a page from what the server sent, and the hook that reads them. */
export function createTexts<Sent extends object, Texts>(
  make: (sent: Sent) => Texts,
): [Provider: (props: Sent & { children: ReactNode }) => ReactNode, useTexts: () => Texts] {
  const Context = createContext<Texts | null>(null)
  function Provider({ children, ...sent }: Sent & { children: ReactNode }) {
    // biome-ignore lint/correctness/useExhaustiveDependencies: the object is new each time, its values are not
    const texts = useMemo(() => make(sent as unknown as Sent), Object.values(sent))
    return <Context value={texts}>{children}</Context>
  }
  function useTexts(): Texts {
    const texts = useContext(Context)
    if (texts === null) throw new Error('Texts are read outside of their provider')
    return texts
  }
  return [Provider, useTexts]
}
