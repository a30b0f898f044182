import type { OrderedLine } from '#domain/quotes/quote.ts'

/** What the estimate hands to the quote: the bodies of its requests, the order chosen by hand, and where to change it. */
export type HandedOver = {
  name: string
  /** The estimate with everything typed, from its language on. */
  address: string
  estimate: object | null
  sizing: object | null
  order: OrderedLine[] | null
  currency: string | null
  prices: Readonly<Record<string, string>>
}

const KEY = 'groundwork.quote.incoming'

/** Leaves an estimate for the page of the quote; nothing of it leaves the device. */
export function handOver(estimate: HandedOver): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(estimate))
  } catch {
    // Where nothing can be kept, the page of the quote says so itself.
  }
}

/** Takes what an estimate has left, once. */
export function takeHandedOver(): unknown {
  try {
    const text = window.localStorage.getItem(KEY)
    window.localStorage.removeItem(KEY)
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
