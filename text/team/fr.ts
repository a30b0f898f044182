import type { TeamMessages } from './en.ts'

export const fr: TeamMessages = {
  offline: 'Le serveur ne répond pas. Vérifiez la connexion, puis réessayez.',
  'role.owner': 'Propriétaire',
  'role.sales': 'Commercial',
  'role.partner': 'Partenaire',
  'role.viewer': 'Lecteur',

  'gate.unknown': 'Un instant…',
  'gate.offline':
    'Le serveur ne répond pas, et c’est là que se trouve ce que l’équipe conserve. Les calculs, les listes de contrôle et le contrôle préalable fonctionnent sans lui.',
  'gate.retry': 'Réessayer',
  'gate.none':
    'Personne n’a encore de compte sur cette installation. Le premier se crée avec le code inscrit dans le journal du serveur.',
  'gate.setUp': 'Créer le premier compte',
  'gate.signedOut':
    'Cette page est réservée aux membres d’une équipe. Connectez-vous pour la voir ; tout le reste fonctionne sans compte.',
  'gate.signIn': 'Se connecter',
  'gate.over':
    'Votre session est terminée. Ce qui n’est pas encore enregistré reste ici : connectez-vous dans un autre onglet, puis revenez.',
  'gate.over.back': 'Je suis connecté',
  'gate.noOrganisation':
    'Vous êtes connecté en tant que {email}, mais vous n’appartenez plus à aucune organisation. Un propriétaire peut vous inviter à nouveau.',
  'gate.role':
    'Dans {organisation}, votre rôle est « {role} » ; il ne donne pas accès à cette page. Un propriétaire peut vous en attribuer un autre.',
  'gate.signOut': 'Se déconnecter',

  'field.missing': 'À remplir',
  'field.email': 'Adresse e-mail',
  'field.password': 'Mot de passe',
  'field.newPassword': 'Nouveau mot de passe',
  'field.password.hint': 'Dix caractères au moins ; quelques mots se retiennent facilement.',
  'field.password.show': 'Afficher',
  'field.password.hide': 'Masquer',
  'field.name': 'Votre nom',

  'signIn.title': 'Se connecter',
  'signIn.lead':
    'Pour les membres d’une équipe. Les calculs, les listes de contrôle et le contrôle préalable ne demandent pas de compte.',
  'signIn.submit': 'Se connecter',
  'signIn.forgotten': 'Mot de passe oublié ?',
  'signIn.already': 'Vous êtes connecté en tant que {name}.',
  'signIn.goOn': 'Continuer',
  'signIn.code.lead':
    'Votre compte demande un second facteur. Saisissez les six chiffres qu’affiche maintenant votre application d’authentification.',
  'signIn.code': 'Code',
  'signIn.backup.lead':
    'Saisissez l’un des codes de secours que vous avez conservés en activant le second facteur. Chacun ne sert qu’une fois.',
  'signIn.backup': 'Code de secours',
  'signIn.useBackup': 'Utiliser un code de secours',
  'signIn.useApp': 'Utiliser l’application d’authentification',
  'signIn.startOver': 'Recommencer la connexion',

  'why.title': 'À quoi sert un compte',
  'why.quotes':
    'Des devis à numérotation continue, avec révisions, et un document qui ne change plus une fois émis',
  'why.prices': 'Une même liste de prix pour tous',
  'why.sites': 'Des sites sur lesquels plusieurs personnes travaillent, même hors ligne',
  'why.keys': 'Des clés avec lesquelles vos outils de devis utilisent les mêmes données',

  'setUp.title': 'Créer le premier compte',
  'setUp.lead':
    'Une seule fois pour cette installation. Vous devenez propriétaire de l’organisation et invitez les autres.',
  'setUp.code': 'Code d’installation',
  'setUp.code.hint': 'Dans le journal du serveur, à la ligne « no account yet ».',
  'setUp.organisation': 'Organisation',
  'setUp.organisation.hint': 'L’entreprise ou l’agence qui établit les devis.',
  'setUp.timeZone': 'Fuseau horaire',
  'setUp.timeZone.hint': 'Un devis expire à la fin de son dernier jour dans ce fuseau.',
  'setUp.submit': 'Créer le compte',
  'setUp.done':
    'Le premier compte de cette installation existe déjà. Connectez-vous ou demandez une invitation à un propriétaire.',
  'setUp.command':
    'Pas d’accès au journal ? Sur le serveur, npm run organisation crée une organisation et npm run api-key une clé.',

  'invitation.title': 'Rejoindre l’équipe',
  'invitation.lead': 'Quelqu’un vous a invité. L’invitation est valable sept jours et ne sert qu’une fois.',
  'invitation.have': 'Avez-vous déjà un compte ici ?',
  'invitation.new': 'Pas encore',
  'invitation.known': 'J’en ai un',
  'invitation.known.help':
    'L’organisation s’ajoute à votre compte ; votre nom et votre mot de passe restent les mêmes.',
  'invitation.submit': 'Rejoindre',

  'reset.title': 'Choisir un nouveau mot de passe',
  'reset.ask.lead': 'Nous envoyons à votre adresse un lien pour en choisir un nouveau.',
  'reset.ask': 'Envoyer le lien',
  'reset.asked':
    'Si un compte existe ici pour {email}, un e-mail contenant un lien est en route. Il est valable une heure.',
  'reset.noMail':
    'Ce serveur n’envoie pas d’e-mails. Demandez un nouveau mot de passe à un propriétaire ou à la personne qui exploite le serveur.',
  'reset.set.lead':
    'Toutes les sessions du compte prennent fin ; vous vous connectez ensuite avec le nouveau mot de passe.',
  'reset.set': 'Définir le mot de passe',
  'reset.set.done': 'Le nouveau mot de passe est enregistré. Connectez-vous avec lui.',
  'reset.again': 'Demander un nouveau lien',
}
