import type { NoticeMessages } from './en.ts'

export const de: NoticeMessages = {
  'quote-accepted': '{name} hat das Angebot {number} für {customer} angenommen.',
  'quote-declined': '{name} hat das Angebot {number} für {customer} abgelehnt.',
  'quote-expired': 'Das Angebot {number} für {customer} ist abgelaufen.',
  'webhook-disabled': 'Der Webhook für {url} wurde abgeschaltet: Seine Nachrichten waren nicht zustellbar.',
}
