import type { CustomerPageMessages } from './en.ts'

export const fr: CustomerPageMessages = {
  'page.title': 'Devis {number}',
  'page.languages': 'Langue',
  'page.pdf': 'Télécharger en PDF',
  'page.until': 'Ce lien fonctionne jusqu’au {moment}.',

  'state.issued':
    'Ce devis est valable jusqu’au {day}. Vous pouvez l’accepter ou le refuser à la fin de cette page.',
  'state.accepted': 'Ce devis a été accepté.',
  'state.declined': 'Ce devis a été refusé.',
  'state.expired':
    'Ce devis était valable jusqu’au {day}. Il ne peut plus être accepté : demandez-en un nouveau à l’expéditeur.',
  'state.withdrawn': 'L’expéditeur a retiré ce devis. Il ne peut plus être accepté.',
  'state.revised':
    'L’expéditeur a commencé une nouvelle version de ce devis. Cette version-ci ne peut plus être acceptée : demandez la nouvelle.',
  'decided.accepted': '{name} a accepté ce devis le {moment}.',
  'decided.declined': '{name} a refusé ce devis le {moment}.',
  'decided.reason': 'Remarque',

  'answer.title': 'Votre réponse',
  'answer.open': 'Aller à votre réponse',
  'answer.help':
    'Vous pouvez répondre une seule fois. L’expéditeur voit votre nom, votre remarque et l’heure.',
  'answer.name': 'Votre nom',
  'answer.reason': 'Remarque ou motif (facultatif)',
  'answer.accept': 'Accepter le devis',
  'answer.decline': 'Refuser le devis',
  'fault.name': 'Indiquez votre nom, sur une ligne de {limit, number} caractères au plus.',
  'fault.reason': 'Réduisez la remarque à {limit, number} caractères, sans caractère invisible.',
  'fault.late': 'Votre réponse n’a pas été prise en compte : le devis avait changé avant son arrivée.',

  'unknown.title': 'Ce lien ne mène à aucun devis',
  'unknown.text':
    'Il en manque peut-être une partie. Copiez le lien entier depuis le message, ou demandez-le à l’expéditeur.',
  'ended.title': 'Ce lien a expiré',
  'ended.text': 'Il fonctionnait jusqu’au {moment}. Demandez-en un nouveau à l’expéditeur.',
  'withdrawn.title': 'Ce lien a été retiré',
  'withdrawn.text': 'L’expéditeur l’a retiré le {moment}. Demandez-lui s’il existe un autre devis.',
  'wait.title': 'Patientez un instant',
  'wait.text':
    'Trop de liens ont été ouverts depuis votre connexion. Réessayez dans {seconds, plural, =1 {une seconde} other {# secondes}}.',
  'later.title': 'Le devis ne peut pas être affiché pour le moment',
  'later.text': 'Réessayez dans quelques minutes. Ni le devis ni votre réponse ne sont perdus.',
}
