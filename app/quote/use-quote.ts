import { useMemo, useRef, useSyncExternalStore } from 'react'
import { writeDay } from '#domain/shared/utc-day.ts'
import { usualCurrency } from '../estimate/tables/price-currency.ts'
import { keyOf } from '../site/site-key.ts'
import { shareStore, useSite } from '../site/use-site.ts'
import { deviceValues, type Seller } from './device-values.ts'
import { type Draft, KEPT, type QuotedSite, renotate, startAnew } from './draft.ts'
import { draftOf, quoteSite, type Usual, writeDraft } from './site-draft.ts'
import { useTexts } from './texts.tsx'

const VALID_DAYS = 30

export type QuoteAtHand = {
  draft: Draft
  seller: Seller
  isLoaded: boolean
  isKept: boolean
  /** Other sites of this device that can be quoted too. */
  others: readonly QuotedSite[]
  /** Changes the quote; steps with the same name in a row are undone as one, those without a name each alone. */
  change: (step: string, change: (old: Draft) => Partial<Draft>) => void
  changeSeller: (change: Partial<Seller>) => void
  startNew: () => void
}

/** The quote of the site at hand, with the seller of this device. */
export function useQuote(): QuoteAtHand {
  const { notation } = useTexts()
  const { site, sites, isLoaded, isPersisted } = useSite()
  const device = useSyncExternalStore(deviceValues.subscribe, deviceValues.read, deviceValues.readOnServer)
  const lastStep = useRef('')
  const draft = useMemo(
    () => draftOf(site, { ...device.usual, ...usualOf(device.usual.currency) }, notation),
    [site, device.usual, notation],
  )
  const others = useMemo(() => {
    const quoted = new Set(draft.sites.map(({ id }) => id))
    return sites.flatMap(other => {
      const key = keyOf(other)
      const entry = quoteSite(other, key)
      const isQuotable = key !== keyOf(site) && !quoted.has(key) && (entry.estimate || entry.sizing)
      return isQuotable ? [entry] : []
    })
  }, [sites, site, draft.sites])

  return useMemo(() => {
    const read = (): Draft => {
      const { usual } = deviceValues.read()
      return draftOf(shareStore().read().site, { ...usual, ...usualOf(usual.currency) }, notation)
    }
    const change: QuoteAtHand['change'] = (step, changeOf) => {
      const before = read()
      const after = { ...before, ...changeOf(before) }
      const goesOn = step !== '' && step === lastStep.current
      lastStep.current = step
      shareStore().actions.change('quote', (known, stamp) =>
        writeDraft(known, [before, after], stamp, { goesOn, notation }),
      )
      const { currency, taxes, terms } = renotate(after, KEPT)
      deviceValues.setUsual({ currency, taxes: [...taxes], terms })
    }
    return {
      draft,
      others,
      isLoaded,
      seller: device.seller,
      isKept: isPersisted && device.isKept,
      change,
      changeSeller: changed => deviceValues.setSeller({ ...deviceValues.read().seller, ...changed }),
      startNew: () => change('', old => startAnew(old, daysFromNow())),
    }
  }, [draft, others, isLoaded, isPersisted, device, notation])
}

/** The days and the currency with which a quote begins on this device. */
export function usualOf(currency: string): Pick<Usual, 'date' | 'validUntil' | 'currency'> {
  return { ...daysFromNow(), currency: currency || usualCurrency }
}

/** Today where the device is, and the last day on which a quote of today holds. */
function daysFromNow() {
  const now = new Date()
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000
  return { date: writeDay(today), validUntil: writeDay(today + VALID_DAYS) }
}
