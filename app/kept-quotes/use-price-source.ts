import { useEffect, useMemo, useState } from 'react'
import { type ListedPriceList, listsPath } from '../kept-prices/price-list.ts'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import type { Page } from './kept-quote.ts'

/** The prices that stand in the quote itself. */
export const OWN_PRICES = ''
/** Whichever list applies on the day of the quote, in its currency. */
export const APPLYING = 'applying'

export type PriceSource = {
  /** What is chosen: one of the two above, or the id of a list. */
  chosen: string
  /** The lists in the currency of the quote; null until they have come. */
  lists: readonly ListedPriceList[] | null
  /** The list that applies on its day; null where none does, undefined until that is known. */
  applying: ListedPriceList | null | undefined
  /** The list that is followed; null where the prices stand in the quote, or there is none to follow. */
  followed: ListedPriceList | null
  /** Its prices, as soon as they have come. */
  prices: Readonly<Record<string, string>> | null
  /** Whether nothing can be taken from what is chosen. */
  isWrong: boolean
  problem: KeptProblem | 'offline' | null
}

/** Whether a list can be followed by a quote of a day. */
export const holdsOn = ({ from, until }: ListedPriceList, day: string) =>
  from <= day && (until === null || day <= until)

/** Where the prices of a draft come from, as the server has it. */
export function usePriceSource(chosen: string, currency: string, date: string): PriceSource {
  const [all, setAll] = useState<readonly ListedPriceList[] | null>(null)
  const [found, setFound] = useState<{ key: string; list: ListedPriceList | null } | null>(null)
  const [read, setRead] = useState<{ id: string; prices: Readonly<Record<string, string>> } | null>(null)
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  const key = `${currency} ${date}`

  useEffect(() => {
    const stop = new AbortController()
    void readLists(stop.signal).then(lists => {
      if (stop.signal.aborted) return
      if ('lists' in lists) setAll(lists.lists)
      else setProblem(lists.problem)
    })
    return () => stop.abort()
  }, [])

  useEffect(() => {
    const stop = new AbortController()
    const [its = '', on = ''] = key.split(' ')
    // A day that is only half typed has no list.
    if (!/^\d{4}-\d\d-\d\d$/.test(on)) return setFound({ key, list: null })
    const query = new URLSearchParams({ on, currency: its })
    void requestKept<Page<ListedPriceList>>(`${listsPath}?${query}`, { signal: stop.signal }).then(answer => {
      if (stop.signal.aborted) return
      if (answer.ok) setFound({ key, list: answer.value.items[0] ?? null })
      setProblem(answer.ok ? null : answer.problem)
    })
    return () => stop.abort()
  }, [key])

  const applying = found?.key === key ? found.list : undefined
  const lists = useMemo(() => all?.filter(list => list.currency === currency) ?? null, [all, currency])
  const named = lists?.find(({ id }) => id === chosen)
  const followed =
    chosen === OWN_PRICES
      ? null
      : chosen === APPLYING
        ? (applying ?? null)
        : named && holdsOn(named, date)
          ? named
          : null
  const id = followed?.id

  useEffect(() => {
    if (id === undefined) return
    const stop = new AbortController()
    void requestKept<{ prices: Readonly<Record<string, string>> }>(`${listsPath}/${id}/prices`, {
      signal: stop.signal,
    }).then(answer => {
      if (stop.signal.aborted) return
      if (answer.ok) setRead({ id, prices: answer.value.prices })
      else setProblem(answer.problem)
    })
    return () => stop.abort()
  }, [id])

  const isKnown = chosen === APPLYING ? applying !== undefined : lists !== null
  return {
    ...{ chosen, lists, applying, followed, problem },
    prices: read !== null && read.id === id ? read.prices : null,
    isWrong: chosen !== OWN_PRICES && isKnown && followed === null,
  }
}

async function readLists(
  signal: AbortSignal,
): Promise<{ lists: ListedPriceList[] } | { problem: KeptProblem | 'offline' }> {
  const lists: ListedPriceList[] = []
  let cursor: string | null = null
  do {
    const query: string = `${new URLSearchParams({ limit: '100', ...(cursor !== null && { cursor }) })}`
    const answer = await requestKept<Page<ListedPriceList>>(`${listsPath}?${query}`, { signal })
    if (!answer.ok) return { problem: answer.problem }
    lists.push(...answer.value.items)
    cursor = answer.value.nextCursor
  } while (cursor !== null && !signal.aborted)
  return { lists }
}
