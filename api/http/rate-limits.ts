/** What one sender may ask in a minute. */
export type RateLimits = {
  /** With one key, or by one person who is signed in. */
  ofKey: number
  /** Requests of one address whose key was none. */
  ofStrangers: number
  /** Attempts to sign in from one address. */
  ofSignIns: number
  /** Attempts to sign in to one account. */
  ofAccount: number
}

export const usualRates: RateLimits = { ofKey: 1200, ofStrangers: 60, ofSignIns: 20, ofAccount: 5 }
