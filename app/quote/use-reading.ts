import { useMemo } from 'react'
import type { PricesFrom } from '#domain/quotes/quote.ts'
import { writeDay } from '#domain/shared/utc-day.ts'
import type { QuoteContext } from '#reports/quote-context.ts'
import type { Language } from '#text/language.ts'
import type { Seller } from './device-values.ts'
import type { Draft } from './draft.ts'
import { type ReadDraft, readDraft } from './read-draft.ts'
import { useTexts } from './texts.tsx'
import { useQuoteContext } from './use-quote-context.ts'

/** Today, as quotes are computed in a browser. */
export const findToday = () => writeDay(Math.floor(Date.now() / 86_400_000))

/** What the fields of a quote say, and the letter that they make, in the reader's language unless it has its own. */
export function useReading(
  draft: Draft,
  seller: Seller,
  { language, pricesFrom }: { language?: Language; pricesFrom?: PricesFrom | undefined } = {},
): { reading: ReadDraft; context: QuoteContext | null } {
  const { t, notation } = useTexts()
  const reading = useMemo(() => {
    const nameSite = (index: number) => t('sites.unnamed', { number: index + 1 })
    return readDraft(draft, seller, { notation, today: findToday(), nameSite, pricesFrom })
  }, [draft, seller, notation, t, pricesFrom])
  return { reading, context: useQuoteContext(reading.preview, language) }
}
