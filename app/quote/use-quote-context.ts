import { useEffect, useMemo, useState } from 'react'
import type { QuoteContext } from '#reports/quote-context.ts'
import type { Language } from '#text/language.ts'
import type { Preview } from './preview-quote.ts'
import { createQuoteTexts, type QuoteWords } from './quote-words.ts'
import { useTexts } from './texts.tsx'

/** What a quote is written with: the reader's language, which the page has, or another, whose words are loaded then. */
export function useQuoteContext(preview: Preview, own: Language | undefined): QuoteContext | null {
  const texts = useTexts()
  const language = own ?? texts.language
  const isOther = language !== texts.language
  const [loaded, setLoaded] = useState<{ language: Language; words: QuoteWords } | null>(null)
  useEffect(() => {
    if (!isOther) return
    const stop = new AbortController()
    void load(language, stop.signal).then(words => words && setLoaded({ language, words }))
    return () => stop.abort()
  }, [isOther, language])
  const write = useMemo(() => {
    if (!isOther) return texts.write
    return loaded?.language === language ? createQuoteTexts(language, loaded.words).write : null
  }, [isOther, loaded, language, texts])
  return useMemo(() => (preview && write ? write(preview) : null), [preview, write])
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
