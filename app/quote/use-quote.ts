import { useMemo, useState, useSyncExternalStore } from 'react'
import { writeDay } from '#domain/shared/utc-day.ts'
import { usualCurrency } from '../estimate/price-currency.ts'
import { createQuoteStore, type QuoteActions, type QuoteState } from './quote-store.ts'
import { useTexts } from './texts.tsx'

const VALID_DAYS = 30

/** The quote on this device, and how to change it. */
export function useQuote(): QuoteState & QuoteActions {
  const { notation } = useTexts()
  const [store] = useState(() => createQuoteStore(notation, usualCurrency, daysFromNow))
  const state = useSyncExternalStore(store.subscribe, store.read, store.readOnServer)
  return useMemo(() => ({ ...state, ...store.actions }), [state, store])
}

/** Today where the device is, and the last day on which a quote of today holds. */
function daysFromNow() {
  const now = new Date()
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000
  return { date: writeDay(today), validUntil: writeDay(today + VALID_DAYS) }
}
