import { type FocusEvent, useEffect, useMemo, useState } from 'react'
import { writeDay } from '#domain/shared/utc-day.ts'
import type { Language } from '#text/language.ts'
import type { Seller } from './device-values.ts'
import type { Draft } from './draft.ts'
import type { KnownOfKept } from './preview-quote.ts'
import { type HeldOrders, keyOfLoad } from './propose-orders.ts'
import { type ReadDraft, readDraft } from './read-draft.ts'
import { useTexts } from './texts.tsx'
import { useQuoteContext, type Written } from './use-quote-context.ts'

/** Today, as quotes are computed in a browser. */
export const findToday = () => writeDay(Math.floor(Date.now() / 86_400_000))

type Read = {
  reading: ReadDraft
  written: Written
  /** For the form around the fields: which of them is typed into. */
  typing: { onFocus: (event: FocusEvent) => void; onBlur: (event: FocusEvent) => void }
}

/**
 * What the fields of a quote say, and the letter that they make, in the reader's language unless it has its own. What is
 * proposed to order stands until its part of the form is left, and while a price is none: half of one would choose others.
 */
export function useReading(
  draft: Draft,
  seller: Seller,
  { language, known }: { language?: Language; known?: KnownOfKept } = {},
): Read {
  const { t, notation } = useTexts()
  const [isTyping, setTyping] = useState(false)
  const [held, setHeld] = useState<HeldOrders | null>(null)
  const reading = useMemo(() => {
    const nameSite = (index: number) => t('sites.unnamed', { number: index + 1 })
    return readDraft(draft, seller, { notation, today: findToday(), nameSite, kept: known, held })
  }, [draft, seller, notation, t, known, held])
  const isPriceWrong = [...reading.faults.keys()].some(isPrice)
  useEffect(() => {
    if (!isTyping && !isPriceWrong) setHeld(null)
  }, [isTyping, isPriceWrong])
  const typing: Read['typing'] = {
    onFocus: ({ target }) => {
      if (!isPrice(target.getAttribute('name'))) return
      setTyping(true)
      setHeld(
        old => old ?? new Map(draft.sites.map((site, at) => [keyOfLoad(site), reading.orders[at] ?? []])),
      )
    },
    // Whoever goes on to the next field of the order finds it there.
    onBlur: ({ target, relatedTarget }) => {
      // Another window came to the front: whoever comes back is still in this field.
      if (document.activeElement === target) return
      const part = target.closest('fieldset')
      if (!(relatedTarget instanceof Node && part?.contains(relatedTarget))) setTyping(false)
    },
  }
  return { reading, written: useQuoteContext(reading.preview, language), typing }
}

const isPrice = (name: string | null) => name?.startsWith('priceList.') ?? false
