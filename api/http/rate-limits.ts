/** What one sender may ask in a minute. */
export type RateLimits = {
  /** With one key. */
  ofKey: number
  /** Requests of one address whose key was none. */
  ofStrangers: number
}

export const usualRates: RateLimits = { ofKey: 1200, ofStrangers: 60 }
