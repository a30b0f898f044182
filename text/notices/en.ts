/** What people are told of what happened without them. ICU MessageFormat. */
export const en = {
  'quote-accepted': '{name} accepted quote {number} for {customer}.',
  'quote-declined': '{name} declined quote {number} for {customer}.',
  'quote-expired': 'Quote {number} for {customer} has expired.',
  'webhook-disabled': 'The webhook to {url} was switched off: its messages could not be delivered.',
}

export type NoticeMessages = Readonly<Record<keyof typeof en, string>>
