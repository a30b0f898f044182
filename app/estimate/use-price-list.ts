import { useEffect, useMemo, useState } from 'react'
import type { ParsedPriceList, parsePriceList } from '#domain/licensing/parse-price-list.ts'
import { licences } from '#domain/software/stream/licences.data.ts'

/** The price list that a text holds; its parser is loaded with the first text there is. */
export function usePriceList(
  text: string,
  currency: string,
): { prices: ParsedPriceList | null; isLoading: boolean } {
  const [parse, setParse] = useState<typeof parsePriceList | null>(null)
  const isNeeded = text.trim() !== ''
  useEffect(() => {
    if (!isNeeded) return
    import('#domain/licensing/parse-price-list.ts').then(parser => setParse(() => parser.parsePriceList))
  }, [isNeeded])
  const prices = useMemo(
    () => (isNeeded && parse ? parse(licences.catalogue, text, currency) : null),
    [isNeeded, parse, text, currency],
  )
  return { prices, isLoading: isNeeded && parse === null }
}
