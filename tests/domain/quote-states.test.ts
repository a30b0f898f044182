import { describe, expect, it } from 'vitest'
import { findQuoteState, stepQuote, writeQuoteNumber } from '#domain/quotes/find-quote-state.ts'
import { quoteActions, quoteStates } from '#domain/quotes/quote-states.data.ts'

/** Every step that there is; every other is refused. */
const steps = [
  'draft edit draft',
  'draft issue issued',
  'issued accept accepted',
  'issued decline declined',
  'issued withdraw withdrawn',
  'issued revise draft',
  'declined revise draft',
  'expired revise draft',
  'withdrawn revise draft',
]

describe('the states of a quote', () => {
  it('are left by these steps and by no other', () => {
    const found = quoteStates.flatMap(state =>
      quoteActions.flatMap(action => {
        const next = stepQuote(state, action)
        return next === undefined ? [] : [`${state} ${action} ${next}`]
      }),
    )
    expect(found.toSorted()).toEqual(steps.toSorted())
  })

  it('end with the last day of validity for an issued quote, and for no other', () => {
    for (const state of quoteStates) {
      expect(findQuoteState(state, '2026-12-31', '2026-12-31')).toBe(state)
      expect(findQuoteState(state, '2026-12-31', '2027-01-01')).toBe(state === 'issued' ? 'expired' : state)
    }
  })

  it('are numbered within a year, beyond four digits too', () => {
    expect([1, 42, 9999, 10_000].map(count => writeQuoteNumber(2026, count))).toEqual([
      '2026-0001',
      '2026-0042',
      '2026-9999',
      '2026-10000',
    ])
  })
})
