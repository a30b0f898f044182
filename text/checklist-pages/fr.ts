import type { ChecklistPageMessages } from './en.ts'

/** Texts of the pages of checklists, in French. ICU MessageFormat. */
export const fr: ChecklistPageMessages = {
  'software.choice': 'Choix du logiciel',
  'paths.title': 'Que vous apprêtez-vous à faire ?',
  'paths.lead':
    'Répondez à une ou deux questions : les listes de contrôle qu’il vous faut suivent, dans l’ordre, adaptées au site.',
  'paths.questions': 'Questions posées',
  'paths.route': 'Votre parcours',
  'paths.choose': 'Les listes de contrôle qu’il vous faut apparaîtront ici.',
  'route.back': 'Votre parcours, étape par étape',
  'route.next': 'Ensuite : {title}',
  'route.start': 'Au départ',
  'route.onOldMachine': 'Sur l’ancienne machine',
  'route.here': 'Où en est le parcours',
  'map.title': 'Toutes les procédures, au fil de la vie d’une installation',
  'map.prepare': 'Préparer',
  'map.install': 'Installer',
  'map.licence': 'Gérer la licence',
  'map.change': 'Modifier',
  'map.protect': 'Protéger',
  'map.end': 'Retirer',
  'map.help': 'Dépanner',
  'map.step': 'étape {step}',

  'crumb.workflows': 'La licence, guidée étape par étape',
  'crumb.procedures': 'Toutes les procédures',
  'list.title': 'Liste de contrôle',
  'list.nothing': 'Aucun point ne correspond à ces filtres.',
  'error.summary':
    '{count, plural, one {# champ n’est pas encore utilisable : la liste reste comme elle était.} other {# champs ne sont pas encore utilisables : la liste reste comme elle était.}}',

  'site.title': 'Le site',
  'site.name': 'Nom du site',
  'site.open': 'Sites sur cet appareil',
  'site.unnamed': 'Site sans nom',
  'site.create': 'Nouveau site…',
  'site.who': 'Votre nom',
  'site.who.help':
    'Noté avec chaque coche. Tout ce qui est saisi ici reste sur cet appareil jusqu’à ce que vous l’envoyiez.',
  'site.notPersisted':
    'Ce navigateur ne conserve rien (fenêtre privée, ou stockage plein) : exportez le suivi avant de fermer la page.',
  'site.parameters': 'Ce qu’il faut savoir du site',
  'secret.good': 'Ce mot de passe respecte la règle.',

  'jump.label': 'Aller à une section',
  'progress.settled': 'Points réglés : {settled, number} sur {total, number}',
  'progress.blockers':
    '{count, plural, =0 {aucun point bloquant ouvert} one {# point bloquant ouvert} other {# points bloquants ouverts}}',
  'progress.problems': '{count, plural, one {# problème} other {# problèmes}}',
  'progress.effort': '{duration} de travail restant',
  'progress.ahead': '{days, plural, one {# jour à l’avance} other {# jours à l’avance}}',

  'duration.minutes': '{minutes, number} min',
  'duration.hours': '{hours, number} h{minutes, plural, =0 {} other { # min}}',

  'item.why': 'Motif et source',
  'item.note': 'Sans objet, problème',
  'item.irreversible': 'Irréversible',
  'item.leadDays': '{days, plural, one {# jour à l’avance} other {# jours à l’avance}}',
  'item.because': 'Raison de sa présence : {reasons}',
  'item.notedBy': '{by}, le {at}',
  'item.noted': 'le {at}',
  'note.state': 'État',
  'note.reason': 'Motif',
  'note.problem': 'Quel est le problème ?',
  'note.missing': 'Écrivez un mot à ce sujet : qui lit le suivi a besoin du motif.',
  'note.save': 'Noter',
  'command.copy': 'Copier',
  'command.copied': 'Copié',
  'command.failed': 'Sélectionné',
  'command.copyThis': 'Copier cette commande ({shell})',

  'plan.title': 'Avant le jour J',
  'plan.work': 'Le travail',
  'plan.ahead':
    'Demandez d’abord ce qui suit : la plus longue chaîne d’attente dure {days, plural, one {# jour} other {# jours}}.',
  'plan.daysBefore': '{days, plural, one {# jour avant} other {# jours avant}}',
  'plan.day': 'le jour J',
  'plan.effort': 'Le travail restant, par intervenant : {duration}',
  'plan.part': '{role} : {duration}, {count, plural, one {# point} other {# points}}',
  'plan.path': 'Chaîne la plus longue :',
  'plan.stretch': '{role} ({days, plural, =0 {} one {# jour, } other {# jours, }}{duration})',

  'filter.group': 'Grouper par',
  'filter.group.section': 'Partie',
  'filter.group.role': 'Intervenant',
  'filter.role': 'Intervenant',
  'filter.severity': 'Gravité',
  'filter.all': 'Tout',
  'filter.openOnly': 'Seulement les points ouverts',

  'record.print': 'Imprimer',
  'record.printRole': 'Imprimer pour : {role}',
  'record.pdf': 'PDF',
  'record.csv': 'Tableur Excel (CSV)',
  'record.markdown': 'Fichier Markdown',
  'record.making': 'En préparation…',
  'record.made': 'Enregistré sous {name}.',
  'record.failed': 'Le serveur est injoignable. Imprimez plutôt, ou exportez le suivi.',
  'record.device': 'Emporter le suivi sur un autre appareil',
  'record.device.help':
    'Le fichier contient toutes les listes de contrôle de ce site : qui a coché quoi, et quand. Lu sur un autre appareil, il est fusionné avec ce qui s’y trouve : pour chaque point, l’entrée la plus récente compte.',
  'record.export': 'Exporter le suivi',
  'record.import': 'Lire un suivi',
  'record.remove': 'Supprimer ce site de l’appareil',
  'record.remove.confirm':
    'Supprimer {name} de cet appareil, avec tout ce qui a été noté ? Seul un fichier exporté permet de le retrouver.',
  'import.merged': '{name} : fusionné avec ce qui se trouve sur cet appareil.',
  'import.added': '{name} : ajouté à cet appareil.',
  'import.not_json':
    '{name} est illisible : ce n’est pas un fichier JSON. Choisissez un fichier exporté ici.',
  'import.not_a_site_file': '{name} ne contient le suivi d’aucun site. Choisissez un fichier exporté ici.',
  'import.newer_version':
    '{name} a été exporté par une version plus récente. Rechargez d’abord cette page avec une connexion au réseau.',
  'import.other_software': '{name} relève d’un autre logiciel.',

  'offline.unsupported':
    'Ce navigateur ne peut pas conserver les listes de contrôle pour une utilisation sans réseau.',
  'offline.preparing': 'Mise à disposition hors réseau : {kept, number} sur {of, number}.',
  'offline.ready': 'Conservées sur cet appareil : toutes les listes de contrôle fonctionnent sans réseau.',
  'offline.failed': 'Listes non conservées pour une utilisation sans réseau : le serveur était injoignable.',
  'offline.noNetwork': 'Il n’y a pas de réseau pour le moment.',
  'offline.home-screen':
    'L’iPhone et l’iPad effacent ce qu’une page a conservé après sept jours sans visite. Touchez Partager, puis « Sur l’écran d’accueil », et ouvrez Groundwork de là ; ou enregistrez le site dans un fichier.',

  'tree.title': 'Trouver la cause',
  'tree.symptom': 'Que constatez-vous ?',
  'tree.test': 'Test suivant',
  'tree.helps': 'Ce qui aide',
  'tree.whole': 'Tous les tests et remèdes de ce symptôme, en liste de contrôle',
  'tree.back': 'Répondre à nouveau',
  'tree.end': 'Le manuel ne connaît pas d’autre test pour ce cas.',

  'basis.title': 'Sur quoi repose cette liste',
  'basis.leftOut':
    '{count, plural, one {# point a été écarté} other {# points ont été écartés}}, car ce site n’en a pas besoin',
  'basis.assumptions': '{count, plural, one {# hypothèse} other {# hypothèses}}',
  'basis.ruleset': 'Jeu de règles {id}, version {version}',
}
