import { useEffect, useMemo, useState } from 'react'
import type { QuoteContext } from '#reports/quote-context.ts'
import type { Language } from '#text/language.ts'
import type { Preview } from './preview-quote.ts'
import { useTexts } from './texts.tsx'

type Create = typeof import('#reports/quote-context.ts').createQuoteContext

/** What a quote is written with: the reader's language, which the page has, or another, whose texts are loaded then. */
export function useQuoteContext(preview: Preview, own: Language | undefined): QuoteContext | null {
  const texts = useTexts()
  const language = own ?? texts.language
  const isOther = language !== texts.language
  const [create, setCreate] = useState<Create | null>(null)
  useEffect(() => {
    if (!isOther) return
    let isCurrent = true
    void import('#reports/quote-context.ts').then(
      ({ createQuoteContext }) => isCurrent && setCreate(() => createQuoteContext),
      // Without network the letter stays away, and its documents are as far.
      () => {},
    )
    return () => {
      isCurrent = false
    }
  }, [isOther])
  return useMemo(() => {
    if (!preview) return null
    const { input, quote } = preview
    if (isOther) return create?.(input, quote, language) ?? null
    const { colon, results, money } = texts
    return {
      ...{ input, quote, language, colon, results, t: texts.quote },
      money: amount => money(amount, input.currency),
    }
  }, [preview, isOther, create, language, texts])
}
