import { useEffect, useMemo, useState } from 'react'
import type { ParsedPriceList } from '#domain/licensing/parse-price-list.ts'
import type { readPriceList } from './read-price-list.ts'

export const loadPriceListReader = () => import('./read-price-list.ts')

/** The price list that a text holds; what reads it is loaded with the first text there is. */
export function usePriceList(
  text: string,
  currency: string,
): { prices: ParsedPriceList | null; isLoading: boolean } {
  const [read, setRead] = useState<typeof readPriceList | null>(null)
  const isNeeded = text.trim() !== ''
  useEffect(() => {
    if (!isNeeded) return
    loadPriceListReader().then(reader => setRead(() => reader.readPriceList))
  }, [isNeeded])
  const prices = useMemo(
    () => (isNeeded && read ? read(text, currency) : null),
    [isNeeded, read, text, currency],
  )
  return { prices, isLoading: isNeeded && read === null }
}
