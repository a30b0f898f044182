import type { MailMessages } from './en.ts'

export const fr: MailMessages = {
  'invitation.subject': 'Invitation de {organisation}',
  'invitation.text': '{organisation} vous invite sur Groundwork, où sont conservés ses sites et ses devis.',
  'invitation.link': 'Accepter l’invitation',
  'invitation.note':
    'Le lien ne fonctionne qu’une fois, dans un délai de sept jours. Si vous ne l’attendiez pas, ignorez ce message.',
  'password-reset.subject': 'Nouveau mot de passe pour Groundwork',
  'password-reset.text': 'Un nouveau mot de passe a été demandé pour votre compte.',
  'password-reset.link': 'Choisir un nouveau mot de passe',
  'password-reset.note':
    'Le lien ne fonctionne qu’une fois, dans un délai d’une heure. Si la demande ne vient pas de vous, ignorez ce message : votre mot de passe reste inchangé.',
  'email-change.subject': 'Confirmez votre nouvelle adresse pour Groundwork',
  'email-change.text': 'Une personne connectée à Groundwork souhaite utiliser désormais cette adresse.',
  'email-change.link': 'Confirmer l’adresse',
  'email-change.note':
    'Le lien est valable une heure, et seulement là où vous êtes connecté à votre compte. Si la demande ne vient pas de vous, ignorez ce message : rien ne change.',
  'email-changed.subject': 'Votre adresse pour Groundwork a changé',
  'email-changed.text':
    'Votre compte a désormais l’adresse {email} ; celle-ci ne permet plus de se connecter.',
  'email-changed.link': 'Ouvrir votre compte',
  'email-changed.note':
    'Si la modification ne vient pas de vous, prévenez aussitôt un propriétaire de votre organisation ou la personne qui exploite le serveur.',
  'quote-accepted.subject': 'Le devis {number} a été accepté',
  'quote-accepted.text': '{name} a accepté le devis {number} pour {customer}.',
  'quote-accepted.link': 'Ouvrir le devis',
  'quote-accepted.note': '{reason, select, none {Sans remarque.} other {Remarque : {reason}}}',
  'quote-declined.subject': 'Le devis {number} a été refusé',
  'quote-declined.text': '{name} a refusé le devis {number} pour {customer}.',
  'quote-declined.link': 'Ouvrir le devis',
  'quote-expired.subject': 'Le devis {number} a expiré',
  'quote-expired.text': 'Le devis {number} pour {customer} a expiré sans réponse.',
  'quote-expired.link': 'Ouvrir le devis',
  'quote-expired.note': 'Une révision permet de le proposer à nouveau.',
  'quote-declined.note': '{reason, select, none {Aucun motif n’a été donné.} other {Motif : {reason}}}',
}
