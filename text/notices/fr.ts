import type { NoticeMessages } from './en.ts'

export const fr: NoticeMessages = {
  'quote-accepted': '{name} a accepté le devis {number} pour {customer}.',
  'quote-declined': '{name} a refusé le devis {number} pour {customer}.',
  'quote-expired': 'Le devis {number} pour {customer} a expiré.',
  'webhook-disabled': 'Le webhook vers {url} a été désactivé : ses messages n’ont pas pu être remis.',
}
