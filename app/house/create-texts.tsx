'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Language } from '#text/language.ts'
import { useDateLocale } from './date-locale.ts'

type Made<Sent, Texts> = [
  Provider: (props: Sent & { children: ReactNode }) => ReactNode,
  useTexts: () => Texts,
]

/** A provider that makes the texts of a page from what the server sent, and the hook that reads them. */
export function createTexts<Sent extends object, Texts>(make: (sent: Sent) => Texts): Made<Sent, Texts> {
  return createWith(make, () => '')
}

/** The same for texts with dates, which are written as the reader's country writes them. */
export function createDatedTexts<Sent extends { language: Language }, Texts>(
  make: (sent: Sent, dateLocale: string) => Texts,
): Made<Sent, Texts> {
  return createWith(make, ({ language }) => useDateLocale(language))
}

function createWith<Sent extends object, Texts>(
  make: (sent: Sent, dateLocale: string) => Texts,
  useLocale: (sent: Sent) => string,
): Made<Sent, Texts> {
  const Context = createContext<Texts | null>(null)
  function Provider({ children, ...rest }: Sent & { children: ReactNode }) {
    const sent = rest as unknown as Sent
    const dateLocale = useLocale(sent)
    // biome-ignore lint/correctness/useExhaustiveDependencies: the object is new each time, its values are not
    const texts = useMemo(() => make(sent, dateLocale), [...Object.values(sent), dateLocale])
    return <Context value={texts}>{children}</Context>
  }
  function useTexts(): Texts {
    const texts = useContext(Context)
    if (texts === null) throw new Error('Texts are read outside of their provider')
    return texts
  }
  return [Provider, useTexts]
}
