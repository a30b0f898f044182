import { type QuoteAction, type QuoteState, quoteSteps } from './quote-states.data.ts'

/** The state on a day (YYYY-MM-DD): an issued quote has expired when the last day of its validity is over. */
export function findQuoteState(kept: QuoteState, validUntil: string, today: string): QuoteState {
  return kept === 'issued' && validUntil < today ? 'expired' : kept
}

/** The state that an action leads to; undefined where it can't be done. */
export function stepQuote(state: QuoteState, action: QuoteAction): QuoteState | undefined {
  return quoteSteps[state][action]
}

/** The number of a quote within its year: `2026-0001`. */
export function writeQuoteNumber(year: number, count: number): string {
  return `${year}-${String(count).padStart(4, '0')}`
}
