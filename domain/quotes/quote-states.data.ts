/** The states of a quote. */
export const quoteStates = ['draft', 'issued', 'accepted', 'declined', 'expired', 'withdrawn'] as const
export type QuoteState = (typeof quoteStates)[number]

/** Those in which a customer may be sent a link to it. */
export const sharedStates: readonly QuoteState[] = ['issued', 'accepted']

/** What can be done with a quote. */
export const quoteActions = ['edit', 'issue', 'accept', 'decline', 'withdraw', 'revise'] as const
export type QuoteAction = (typeof quoteActions)[number]

/** What each action leads to; what is not named can't be done. An issued quote expires by itself. */
export const quoteSteps: Readonly<Record<QuoteState, Partial<Readonly<Record<QuoteAction, QuoteState>>>>> = {
  draft: { edit: 'draft', issue: 'issued' },
  issued: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn', revise: 'draft' },
  accepted: {},
  declined: { revise: 'draft' },
  expired: { revise: 'draft' },
  withdrawn: { revise: 'draft' },
}
