import { useEffect, useMemo, useState } from 'react'
import type { QuoteContext } from '#reports/quote-context.ts'
import type { Language } from '#text/language.ts'
import type { Preview } from './preview-quote.ts'
import { createQuoteTexts, type QuoteWords } from './quote-words.ts'
import { useTexts } from './texts.tsx'

/** A quote with what it is written with, or why there is none: what is typed, or the words of its language. */
export type Written = QuoteContext | 'incomplete' | 'loading' | 'offline'

/** What a quote is written with: the reader's language, which the page has, or another, whose words are loaded then. */
export function useQuoteContext(preview: Preview, own: Language | undefined): Written {
  const texts = useTexts()
  const language = own ?? texts.language
  const isOther = language !== texts.language
  const [loaded, setLoaded] = useState<{ language: Language; words: QuoteWords | null } | null>(null)
  useEffect(() => {
    if (!isOther) return
    const stop = new AbortController()
    void load(language, stop.signal).then(words => !stop.signal.aborted && setLoaded({ language, words }))
    return () => stop.abort()
  }, [isOther, language])
  const write = useMemo(() => {
    if (!isOther) return texts.write
    if (loaded?.language !== language) return 'loading'
    return loaded.words ? createQuoteTexts(language, loaded.words).write : 'offline'
  }, [isOther, loaded, language, texts])
  return useMemo(() => {
    if (!preview) return 'incomplete'
    return typeof write === 'string' ? write : write(preview)
  }, [preview, write])
}

/** Without network the letter stays away, and its documents are as far. */
async function load(language: Language, signal: AbortSignal): Promise<QuoteWords | null> {
  try {
    const answer = await fetch(`/${language}/quote-words`, { signal })
    return answer.ok ? ((await answer.json()) as QuoteWords) : null
  } catch {
    return null
  }
}
