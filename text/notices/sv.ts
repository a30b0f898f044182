import type { NoticeMessages } from './en.ts'

export const sv: NoticeMessages = {
  'quote-accepted': '{name} har godkänt offert {number} till {customer}.',
  'quote-declined': '{name} har avböjt offert {number} till {customer}.',
  'quote-expired': 'Offert {number} till {customer} har gått ut.',
  'webhook-disabled': 'Webhooken till {url} har stängts av: dess meddelanden kunde inte levereras.',
}
