import { useMemo } from 'react'
import { writeDay } from '#domain/shared/utc-day.ts'
import type { QuoteContext } from '#reports/quote-context.ts'
import type { Seller } from './device-values.ts'
import type { Draft } from './draft.ts'
import { type ReadDraft, readDraft } from './read-draft.ts'
import { useTexts } from './texts.tsx'

/** What the fields of a quote say, and the letter that they make. */
export function useReading(
  draft: Draft,
  seller: Seller,
): { reading: ReadDraft; context: QuoteContext | null } {
  const texts = useTexts()
  const { t, notation } = texts
  const reading = useMemo(() => {
    const today = writeDay(Math.floor(Date.now() / 86_400_000))
    const nameSite = (index: number) => t('sites.unnamed', { number: index + 1 })
    return readDraft(draft, seller, { notation, today, nameSite })
  }, [draft, seller, notation, t])
  const context = useMemo((): QuoteContext | null => {
    const { language, colon, results, money } = texts
    if (!reading.preview) return null
    const { input } = reading.preview
    return {
      ...reading.preview,
      ...{ language, colon, results, t: texts.quote },
      money: amount => money(amount, input.currency),
    }
  }, [reading, texts])
  return { reading, context }
}
